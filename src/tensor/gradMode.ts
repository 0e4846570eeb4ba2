/** @file Running tensor code without recording it, for this folder's own use; the public modes are in autograd. */

import { addon } from '../native/addon.js';

/** Runs `fn` while no operator is recorded for gradients. */
export function withoutGrad<R>(fn: () => R): R {
  const before = addon.setGradMode(false);
  try {
    return fn();
  } finally {
    addon.setGradMode(before);
  }
}
