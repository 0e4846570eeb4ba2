/** @file Has libtorch hand operators on jagged tensors to the table. */

import './factories.js';
import './linear.js';
import './normalization.js';
import './padding.js';
import './reductions.js';
import './selection.js';
import './shapes.js';
import './attention.js';
import { setJaggedOperators } from '../../native/dispatch.js';
import { pointwise } from './pointwise.js';
import { definitionOf } from './table.js';

let installed = false;

/** To be called before there is a jagged tensor. */
export function install(): void {
  if (installed) return;
  setJaggedOperators((call) => {
    const run = definitionOf(call) ?? pointwise;
    return run(call);
  });
  installed = true;
}
