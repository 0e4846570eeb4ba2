/** @file Nested tensors of the layout `torch.jagged`. */

import * as creation from './creation.js';
import { install } from './install.js';

/** Operators on what `make` gives are ours. */
function installed<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    install();
    return make(...args);
  };
}

export const jaggedFromBatch = installed(creation.fromBatch);
export const jaggedFromList = installed(creation.fromList);
export const jaggedFromRows = installed(creation.fromRows);
export const jaggedView = installed(creation.view);
