/** @file Changing tensors in place that are saved for backward. */

import { addon } from '../native/addon.js';
import { type Enter, type Mode, useMode } from './mode.js';

const enter: Enter = () => {
  const set = (on: number): string => addon.callNamed('graph.allowMutationOnSavedTensors', [on], '');
  set(1);
  return () => set(0);
};

/**
 * While it is on, tensors that are saved for backward may be changed in place: they are copied before, so that backward, which has to run inside too, uses the old
 * values. Used like `noGrad`. Mirrors `torch.autograd.graph.allow_mutation_on_saved_tensors`.
 *
 * @throws RuntimeError inside of another one; AssertionError from a backward that is run after its end.
 */
export function allowMutationOnSavedTensors(): Mode;
export function allowMutationOnSavedTensors<R>(fn: () => R): R;
export function allowMutationOnSavedTensors<R>(fn?: () => R): R | Mode {
  return useMode('allowMutationOnSavedTensors', enter, fn);
}
