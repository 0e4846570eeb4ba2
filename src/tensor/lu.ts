/** @file `lu`, which PyTorch writes in Python. */

import { typeError } from '../native/errors.js';
import { isTensors, typeName } from '../native/match.js';
import * as ops from '../ops/functions.js';
import { gather, requireTensor } from './arguments.js';
import type { Tensor } from './tensor.js';

/** Options of `torch.lu`. */
export interface LuOptions {
  /** Whether rows are exchanged. Default: true. */
  pivot?: boolean;
  /** Whether errors are returned as a third tensor instead of thrown. Default: false. */
  getInfos?: boolean;
  /** Where the results are written: as many tensors as there are results. */
  out?: readonly Tensor[];
}

/** Factors and pivots. */
export type Lu = [factors: Tensor, pivots: Tensor];

/** Factors, pivots, and what failed: 0 where nothing did. */
export type LuWithInfo = [factors: Tensor, pivots: Tensor, infos: Tensor];

function write(results: readonly Tensor[], out: readonly Tensor[]): Tensor[] {
  if (!isTensors(out)) throw typeError(`argument 'out' must be tuple of Tensors, not ${typeName(out)}`);
  if (out.length !== results.length)
    throw typeError(`expected tuple of ${results.length} elements but got ${out.length}`);
  return out.map((tensor, i) => tensor.resizeAs_(results[i]).copy_(results[i]));
}

/**
 * The LU factorisation of a matrix or a batch of them (..., m, n): both factors in one tensor, and the rows' exchanges (..., min(m, n)).
 * Mirrors `torch.lu`.
 */
export function lu(input: Tensor, options: LuOptions & { getInfos: true }): LuWithInfo;
export function lu(input: Tensor, pivot: boolean, getInfos: true, options?: LuOptions): LuWithInfo;
export function lu(
  input: Tensor,
  pivot?: boolean | (LuOptions & { getInfos?: false }),
  getInfos?: false | (LuOptions & { getInfos?: false }),
  options?: LuOptions & { getInfos?: false },
): Lu;
export function lu(input: Tensor, options: LuOptions): Lu | LuWithInfo;
export function lu(input: Tensor, ...rest: readonly unknown[]): Tensor[] {
  requireTensor('lu', 'input', input);
  const { pivot = true, getInfos = false, out } = gather<LuOptions>('lu', ['pivot', 'getInfos', 'out'], rest);
  const results = ops._luWithInfo(input, pivot, !getInfos);
  const wanted = getInfos ? results : results.slice(0, 2);
  return out === undefined ? wanted : write(wanted, out);
}
