/** @file Functions along one dimension that keep the shape and leave masked-out elements aside. */

import { typeError, ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { gather, requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import type { Scalar } from '../values/scalar.js';
import { canonicalDims, type MaskedOptions } from './dims.js';
import type { MaskedOp } from './identity.js';
import { fillMasked } from './mask.js';
import { norm } from './reductions.js';

/** Options of masked functions along one dimension. */
export interface AlongOptions extends MaskedOptions {
  dim?: number;
}

type Along = (filled: Tensor, dim: number, dtype: DType) => Tensor;

function strided(fn: string, op: MaskedOp, input: Tensor, mask: Tensor | null | undefined): Tensor {
  const filled = fillMasked(op, input, mask);
  if (filled.layout.name !== 'strided')
    throw new ValueError(`masked ${fn} expects strided tensor (got ${filled.layout} tensor)`);
  return filled;
}

function along(fn: string, op: MaskedOp, compute: Along, input: Tensor, given: readonly unknown[]): Tensor {
  requireTensor(fn, 'input', input);
  const { dim, dtype, mask } = gather<AlongOptions>(fn, ['dim', 'dtype', 'mask'], given);
  if (typeof dim !== 'number') throw typeError(`${fn}() missing 1 required positional argument: 'dim'`);
  const [d] = canonicalDims(dim, input.dim());
  return compute(strided(fn, op, input, mask), d, dtype ?? input.dtype);
}

/** Sums of the elements up to each along `dim`. Mirrors `torch.masked.cumsum`. */
export function cumsum(input: Tensor, dim: number | AlongOptions, options?: AlongOptions): Tensor {
  return along('cumsum', 'sum', (x, d, dtype) => ops.cumsum(x, d, { dtype }), input, [dim, options]);
}

/** Products of the elements up to each along `dim`. Mirrors `torch.masked.cumprod`. */
export function cumprod(input: Tensor, dim: number | AlongOptions, options?: AlongOptions): Tensor {
  return along('cumprod', 'prod', (x, d, dtype) => ops.cumprod(x, d, { dtype }), input, [dim, options]);
}

/** `softmax` along `dim`. Mirrors `torch.masked.softmax`. */
export function softmax(input: Tensor, dim: number | AlongOptions, options?: AlongOptions): Tensor {
  return along('softmax', 'amax', (x, d, dtype) => ops.softmax(x, d, { dtype }), input, [dim, options]);
}

/** `logSoftmax` along `dim`. Mirrors `torch.masked.log_softmax`. */
export function logSoftmax(input: Tensor, dim: number | AlongOptions, options?: AlongOptions): Tensor {
  return along('log_softmax', 'amax', (x, d, dtype) => ops.logSoftmax(x, d, { dtype }), input, [dim, options]);
}

/** `softmin` along `dim`. Mirrors `torch.masked.softmin`. */
export function softmin(input: Tensor, dim: number | AlongOptions, options?: AlongOptions): Tensor {
  return along('softmin', 'amin', (x, d, dtype) => ops.softmax(x.neg(), d, { dtype }), input, [dim, options]);
}

/** Options of `torch.masked.normalize`. */
export interface NormalizeOptions extends AlongOptions {
  ord?: Scalar;
  /** The least divisor. Default: 1e-12. */
  eps?: number;
}

/** Divides by the `ord`-norm along `dim`. Mirrors `torch.masked.normalize`. */
export function normalize(
  input: Tensor,
  ord: Scalar | NormalizeOptions,
  dim?: number | NormalizeOptions,
  options?: NormalizeOptions,
): Tensor {
  requireTensor('normalize', 'input', input);
  const names = ['ord', 'dim', 'eps', 'dtype', 'mask'] as const;
  const o = gather<NormalizeOptions>('normalize', names, [ord, dim, options]);
  if (o.ord === undefined || typeof o.dim !== 'number')
    throw typeError("normalize() missing required positional arguments: 'ord' and 'dim'");
  const filled = strided('normalize', 'sum', input, o.mask);
  const norms = norm(input, o.ord, o.dim, { keepdim: true, dtype: o.dtype ?? input.dtype, mask: o.mask });
  return filled.div(ops.maximum(norms, norms.newFull([], o.eps ?? 1e-12)));
}
