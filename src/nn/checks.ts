/** @file Checks that arguments are modules. */

import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { ModuleBase } from './module-base.js';

/** Checks that an argument is a module. */
export function requireModule(fn: string, name: string, value: unknown): void {
  if (!(value instanceof ModuleBase)) {
    throw typeError(`${fn}(): argument '${name}' must be a module, not ${typeName(value)}`);
  }
}
