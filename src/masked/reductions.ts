/** @file Reductions that leave masked-out elements aside. */

import { ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { vectorNorm } from '../ops/linalg.js';
import { gather, requireTensor } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type DType, float32, int64 } from '../values/dtype.js';
import { asFloat, type Scalar } from '../values/scalar.js';
import { canonicalDims, type Dims, type MaskedOptions, type ReductionOptions } from './dims.js';
import type { MaskedOp } from './identity.js';
import { fillMasked, inputMask } from './mask.js';
import { reduceCoo, reduceCsr } from './sparse-reductions.js';

const names = ['dim', 'keepdim', 'dtype', 'mask'] as const;

function read(fn: string, given: readonly unknown[]): ReductionOptions {
  return gather<ReductionOptions>(fn, names, given);
}

function refuse(fn: string, expected: string, { layout }: Tensor): never {
  throw new ValueError(`masked ${fn} expects ${expected} (got ${layout} tensor)`);
}

function requireMask(fn: string, { layout }: Tensor, mask: Tensor | null | undefined): void {
  if (!mask) throw new ValueError(`masked ${fn} expects explicit mask for ${layout.name} tensor input`);
}

const small = ['uint8', 'bool', 'int8', 'int16', 'int32'];

/** The input and dtype of a sum or product: small integers become int64. */
function widened(fn: string, input: Tensor, dtype: DType | null | undefined): [input: Tensor, dtype: DType | null] {
  requireTensor(fn, 'input', input);
  if (dtype) return [input, dtype];
  if (!small.includes(input.dtype.name)) return [input, input.dtype];
  return input.layout.name === 'sparse_csr' ? [input.toSparse().to(int64).toSparseCsr(), null] : [input, int64];
}

/** The sum of the elements along `dim`. Mirrors `torch.masked.sum`. */
export function sum(input: Tensor, dim?: Dims | ReductionOptions, options?: ReductionOptions): Tensor {
  const { dim: given, keepdim = false, mask, dtype: wanted } = read('sum', [dim, options]);
  const [values, dtype] = widened('sum', input, wanted);
  const dims = canonicalDims(given, values.dim());
  const filled = fillMasked('sum', values, mask);
  switch (filled.layout.name) {
    case 'strided':
      return ops.sum(filled, dims, keepdim, { dtype });
    case 'sparse_coo':
      return reduceCoo('sum', filled, dims, keepdim, dtype ?? filled.dtype);
    case 'sparse_csr':
      return ops._sparseCsrSum(filled, dims, keepdim, { dtype });
    default:
      return refuse('sum', 'strided, sparse_coo or sparse_csr tensor', filled);
  }
}

/** The product of the elements along `dim`. Mirrors `torch.masked.prod`. */
export function prod(input: Tensor, dim?: Dims | ReductionOptions, options?: ReductionOptions): Tensor {
  const { dim: given, keepdim = false, mask, dtype: wanted } = read('prod', [dim, options]);
  const [values, dtype] = widened('prod', input, wanted);
  const dims = canonicalDims(given, values.dim());
  const filled = fillMasked('prod', values, mask);
  switch (filled.layout.name) {
    case 'strided':
      return dims.reduceRight((result, d) => ops.prod(result, d, keepdim), filled.to(dtype ?? filled.dtype));
    case 'sparse_coo':
      requireMask('prod', filled, mask);
      return reduceCoo('prod', filled, dims, keepdim, dtype ?? filled.dtype);
    case 'sparse_csr':
      requireMask('prod', filled, mask);
      return ops._sparseCsrProd(filled, dims, keepdim, { dtype });
    default:
      return refuse('prod', 'strided, sparse_coo or sparse_csr tensor', filled);
  }
}

const extremes = { amax: ops.amax, amin: ops.amin };

function extreme(fn: keyof typeof extremes, input: Tensor, given: readonly unknown[]): Tensor {
  requireTensor(fn, 'input', input);
  const { dim, keepdim = false, mask, dtype: wanted } = read(fn, given);
  const dtype = wanted ?? input.dtype;
  const filled = fillMasked(fn, input, mask);
  const dims = canonicalDims(dim, filled.dim());
  switch (filled.layout.name) {
    case 'strided':
      return extremes[fn](filled, dims, keepdim).to(dtype);
    case 'sparse_coo':
      requireMask(fn, filled, mask);
      return reduceCoo(fn, filled, dims, keepdim, dtype);
    case 'sparse_csr':
      requireMask(fn, filled, mask);
      return reduceCsr(fn, filled, dims, keepdim, dtype);
    default:
      return refuse(fn, 'strided, sparse_coo or sparse_csr tensor', filled);
  }
}

/** The greatest element along `dim`. Mirrors `torch.masked.amax`. */
export function amax(input: Tensor, dim?: Dims | ReductionOptions, options?: ReductionOptions): Tensor {
  return extreme('amax', input, [dim, options]);
}

/** The least element along `dim`. Mirrors `torch.masked.amin`. */
export function amin(input: Tensor, dim?: Dims | ReductionOptions, options?: ReductionOptions): Tensor {
  return extreme('amin', input, [dim, options]);
}

/** Options of reductions along one dimension. */
export interface OneDimOptions extends MaskedOptions {
  dim?: number | null;
  keepdim?: boolean;
}

/** The input of a function that has no sparse variant. */
function strided(fn: string, op: MaskedOp, input: Tensor, mask: Tensor | null | undefined, order?: Scalar): Tensor {
  requireTensor(fn, 'input', input);
  const filled = fillMasked(op, input, mask, order);
  return filled.layout.name === 'strided' ? filled : refuse(fn, 'strided tensor', filled);
}

const places = { argmax: ops.argmax, argmin: ops.argmin };

function place(fn: keyof typeof places, input: Tensor, given: readonly unknown[]): Tensor {
  requireTensor(fn, 'input', input);
  const { dim = null, keepdim = false, mask, dtype } = gather<OneDimOptions>(fn, names, given);
  return places[fn](strided(fn, fn, input, mask), dim, keepdim).to(dtype ?? input.dtype);
}

/** Where the greatest element along `dim` is; of the flattened input without `dim`. Mirrors `torch.masked.argmax`. */
export function argmax(input: Tensor, dim?: number | null | OneDimOptions, options?: OneDimOptions): Tensor {
  return place('argmax', input, [dim, options]);
}

/** Where the least element along `dim` is; of the flattened input without `dim`. Mirrors `torch.masked.argmin`. */
export function argmin(input: Tensor, dim?: number | null | OneDimOptions, options?: OneDimOptions): Tensor {
  return place('argmin', input, [dim, options]);
}

/** How many elements count along `dim`. */
export function countOf(
  input: Tensor,
  mask: Tensor | null | undefined,
  dim: Dims | undefined,
  keepdim: boolean,
): Tensor {
  const counted = mask ? inputMask(input, mask) : ops.ones(input.shape, { dtype: int64, device: input.device });
  return ops.sum(counted, canonicalDims(dim, input.dim()), keepdim);
}

/**
 * The mean of the elements along `dim`, NaN where none counts. Mirrors `torch.masked.mean`.
 *
 * @throws ValueError for integers without a `dtype`.
 */
export function mean(input: Tensor, dim?: Dims | ReductionOptions, options?: ReductionOptions): Tensor {
  requireTensor('mean', 'input', input);
  const { dim: given, keepdim = false, mask, dtype: wanted } = read('mean', [dim, options]);
  const dtype = wanted ?? input.dtype;
  if (!dtype.isFloatingPoint && !dtype.isComplex) {
    throw new ValueError(
      `mean(): Could not infer output dtype. ${wanted ? 'Optional' : 'Input'} dtype must be either a floating point or complex dtype. Got: ${dtype}`,
    );
  }
  if (input.layout.name === 'strided') {
    const total = sum(input, { dim: given, keepdim, dtype, mask });
    return total.div(countOf(input, mask, given, keepdim));
  }
  if (input.layout.name !== 'sparse_csr') return refuse('mean', 'strided or sparse_csr tensor', input);
  requireMask('mean', input, mask);
  return reduceCsr('mean', fillMasked('sum', input, mask), canonicalDims(given, input.dim()), keepdim, dtype);
}

/**
 * The median along `dim`, the last one by default; NaN where no element counts. Mirrors `torch.masked.median`.
 *
 * @throws ValueError if no element counts and the dtype has no NaN.
 */
export function median(input: Tensor, dim?: number | OneDimOptions, options?: OneDimOptions): Tensor {
  requireTensor('median', 'input', input);
  const { dim: given, keepdim = false, mask, dtype } = gather<OneDimOptions>('median', names, [dim, options]);
  const [along] = canonicalDims(given ?? -1, input.dim());
  const { isFloatingPoint } = input.dtype;
  const filled = strided('median', 'median', isFloatingPoint ? input : input.to(float32), mask);
  const { values } = ops.nanmedian(filled, along, keepdim);
  if (isFloatingPoint) return values;
  if (values.isnan().any().item()) {
    throw new ValueError('masked median expects no fully masked out rows if dtype is not floating point');
  }
  return values.to(dtype ?? input.dtype);
}

/** `log(sum(exp(input)))` along `dim`. Mirrors `torch.masked.logsumexp`. */
export function logsumexp(input: Tensor, dim?: Dims | ReductionOptions, options?: ReductionOptions): Tensor {
  requireTensor('logsumexp', 'input', input);
  const { dim: given, keepdim = false, mask, dtype } = read('logsumexp', [dim, options]);
  const dims = canonicalDims(given, input.dim());
  return ops.logsumexp(strided('logsumexp', 'logsumexp', input, mask), dims, keepdim).to(dtype ?? input.dtype);
}

/** Options of `torch.masked.norm`. */
export interface NormOptions extends ReductionOptions {
  /** Which norm. Default: 2. */
  ord?: Scalar;
}

/** The `ord`-norm along `dim` of the elements as a vector. Mirrors `torch.masked.norm`. */
export function norm(
  input: Tensor,
  ord?: Scalar | NormOptions,
  dim?: Dims | NormOptions,
  options?: NormOptions,
): Tensor {
  requireTensor('norm', 'input', input);
  const o = gather<NormOptions>('norm', ['ord', ...names], [ord, dim, options]);
  const order = o.ord ?? asFloat(2);
  const filled = strided('norm', 'norm', input, o.mask, order);
  return vectorNorm(filled, order, canonicalDims(o.dim, input.dim()), o.keepdim ?? false, {
    dtype: o.dtype ?? input.dtype,
  });
}

/** Options of `torch.masked.logaddexp`. */
export interface LogaddexpOptions {
  dtype?: DType | null;
  /** True where an element of the first input counts. Default: all do. */
  inputMask?: Tensor | null;
  /** The same for the second. Default: all do. */
  otherMask?: Tensor | null;
}

/** `log(exp(input) + exp(other))`, elementwise with broadcasting. Mirrors `torch.masked.logaddexp`. */
export function logaddexp(input: Tensor, other: Tensor, options: LogaddexpOptions = {}): Tensor {
  requireTensor('logaddexp', 'input', input);
  requireTensor('logaddexp', 'other', other);
  const o = gather<LogaddexpOptions>('logaddexp', ['dtype', 'inputMask', 'otherMask'], [options]);
  if (input.layout.name !== 'strided' || other.layout.name !== 'strided') {
    throw new ValueError(
      `masked logaddexp expects strided tensors (got ${input.layout} tensor for input, ${other.layout} for other)`,
    );
  }
  const [a, b] = [fillMasked('logaddexp', input, o.inputMask), fillMasked('logaddexp', other, o.otherMask)];
  return ops.logaddexp(a, b).to(o.dtype ?? input.dtype);
}
