/** @file How often libtorch warns. */

import { RuntimeError } from '../native/errors.js';
import { pythonTypeName } from '../tensor/data.js';
import { readFlag, write } from './settings.js';

/** Whether warnings that libtorch gives once for each place in it come every time. Default: false. Mirrors `torch.set_warn_always`. */
export function setWarnAlways(value: boolean): void {
  if (typeof value !== 'boolean') {
    throw new RuntimeError(`setWarnOnlyOnce expects a bool, but got ${pythonTypeName(value)}`);
  }
  write('warnAlways', value);
}

/** What `setWarnAlways` has set. Mirrors `torch.is_warn_always_enabled`. */
export function isWarnAlwaysEnabled(): boolean {
  return readFlag('warnAlways');
}
