/** @file `torch.norm`, which chooses among the norms of vectors and of matrices. */

import { RuntimeError, ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { matrixNorm, vectorNorm } from '../ops/linalg.js';
import type { DType } from '../values/dtype.js';
import { gather, requireTensor, toBool } from './arguments.js';
import type { Tensor } from './tensor.js';

/** Options of `torch.norm`. */
export interface NormOptions {
  /** A number, `Infinity`, `'fro'` or `'nuc'`. Default: `'fro'`. */
  p?: number | string | null;
  /** The dimensions over which the norm is taken. Default: all. */
  dim?: number | readonly number[] | null;
  /** Whether those dimensions stay, with size 1. Default: false. */
  keepdim?: boolean;
  out?: Tensor | null;
  /** The dtype to which the input is converted first. */
  dtype?: DType | null;
}

const dense = new Set(['cpu', 'cuda', 'xpu', 'meta']);

function allDims(input: Tensor): number[] {
  return Array.from({ length: input.dim() }, (_, i) => i);
}

function sparseNorm(
  input: Tensor,
  p: number | string,
  dims: readonly number[] | null,
  keepdim: boolean,
  { dtype, out }: NormOptions,
): Tensor {
  const target = out ? { out } : undefined;
  if (typeof p === 'number') {
    const options = { ...target, ...(dtype ? { dtype } : undefined) };
    return ops.norm(input, p, dims ?? allDims(input), keepdim, options);
  }
  if (p !== 'fro' && p !== 'nuc') throw new RuntimeError(`only valid string values are 'fro' and 'nuc', found ${p}`);
  if (dtype) {
    throw new ValueError(`dtype argument is not supported in ${p === 'fro' ? 'frobenius' : 'nuclear'} norm`);
  }
  if (p === 'fro') return ops.frobeniusNorm(input, dims ?? (out ? allDims(input) : []), keepdim, target);
  return dims === null ? ops.nuclearNorm(input, keepdim, target) : ops.nuclearNorm(input, dims, keepdim, target);
}

/** The norm of `input` over `dim`, or of all its elements as one vector. Mirrors `torch.norm`. */
export function norm(
  input: Tensor,
  p?: number | string | null | NormOptions,
  dim?: number | readonly number[] | null | NormOptions,
  keepdim?: boolean | NormOptions,
  out?: Tensor | null | NormOptions,
  dtype?: DType | null | NormOptions,
  options?: NormOptions,
): Tensor {
  requireTensor('norm', 'input', input);
  const given = gather<NormOptions>(
    'norm',
    ['p', 'dim', 'keepdim', 'out', 'dtype'],
    [p, dim, keepdim, out, dtype, options],
  );
  const order = given.p === undefined ? 'fro' : given.p;
  const dims = given.dim == null ? null : typeof given.dim === 'number' ? [given.dim] : given.dim;
  const keep = toBool('norm', 'keepdim', given.keepdim, false);
  if (input.layout.name !== 'strided' || !dense.has(input.device.type)) {
    return sparseNorm(input, order ?? 2, dims, keep, given);
  }
  const rest = {
    ...(given.dtype ? { dtype: given.dtype } : undefined),
    ...(given.out ? { out: given.out } : undefined),
  };
  if (typeof order !== 'string') return vectorNorm(input, order ?? 2, dims, keep, rest);
  if (order === 'fro' && (dims === null || dims.length <= 2)) return vectorNorm(input, 2, dims, keep, rest);
  return matrixNorm(input, order, dims ?? allDims(input), keep, rest);
}
