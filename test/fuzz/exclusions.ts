/** @file What is not called, and what may keep tensors, each with its reason. */

import { Tensor } from 'typetorch';

interface Exclusion {
  readonly names: RegExp;
  readonly reason: string;
}

export const exclusions: readonly Exclusion[] = [
  {
    names: /^(save|load|fromFile|_print$|data\.datasets|new data\.)/,
    reason: 'reads and writes files, prints, or starts threads',
  },
  { names: /^(setNumThreads|setNumInteropThreads)$/, reason: 'as many threads as asked for are started' },
  {
    names: /^(new )?(ModelSummary|Layer|autograd\.Context|nn\.RemovableHandle)\b/,
    reason: 'only the package makes instances of it, from what it has checked',
  },
  { names: /^lobpcg$/, reason: 'iterates up to a thousand times on each matrix of a batch' },
  { names: /^operator (from_file|_load_external_data|_print|__.*_debug)/, reason: 'opens files, or prints' },
];

/** Why this is not called, or undefined if it is. */
export function excluded(name: string): string | undefined {
  return exclusions.find(({ names }) => names.test(name))?.reason;
}

/** More elements than a call may be asked to differentiate one by one: the result has as many rows, and as many columns. */
export const many = 1 << 12;
const oneByOne = /^autograd\.(functional\.(jacobian|hessian)|gradcheck|gradgradcheck)$/;

function hasMany(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasMany) : value instanceof Tensor && value.numel() > many;
}

/** Whether this would take a run of backward, and a row of the result, for each of more elements than there is time and memory, in Python too. */
export function isEndless(name: string, args: readonly unknown[]): boolean {
  return oneByOne.test(name) && hasMany(args);
}

/** Whose tensors stay for good in Python too. */
const kept: readonly Exclusion[] = [
  {
    names: /^autograd\.graph\.registerMultiGradHook$/,
    reason: 'the hook of a leaf holds the node that accumulates its gradient, and so the leaf, which holds the hook',
  },
];

/** Whether what this leaves behind is no leak of the package. */
export function keepsTensors(name: string): boolean {
  return kept.some(({ names }) => names.test(name));
}
