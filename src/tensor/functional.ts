/** @file Functions that PyTorch writes in Python (torch/functional.py), on several tensors or with arguments of many kinds. */

import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { isInt, isTensor, typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import * as ops from '../ops/functions.js';
import { int64 } from '../values/dtype.js';
import { gather, requireTensor } from './arguments.js';
import { tensor } from './creation.js';
import { formatTuple } from './pyformat.js';
import type { Tensor } from './tensor.js';
import { itemOf, tolist } from './values.js';

export { segmentReduce as _segmentReduce } from '../ops/functions.js';
export { type Lu, type LuOptions, type LuWithInfo, lu } from './lu.js';
export { type NonzeroOptions, nonzero } from './nonzero.js';
export { norm, type NormOptions } from './norm.js';
export { istft, type IstftOptions, stft, type StftOptions } from './spectral.js';
export {
  unique,
  uniqueConsecutive,
  type UniqueConsecutiveOptions,
  type UniqueOptions,
  type UniqueResult,
} from './unique.js';

/** Tensors given one by one or as one list. */
function flatten(fn: string, tensors: readonly unknown[]): Tensor[] {
  const list = tensors.length === 1 && Array.isArray(tensors[0]) ? (tensors[0] as unknown[]) : tensors;
  list.forEach((tensor, i) => {
    if (!isTensor(tensor)) {
      throw typeError(
        `${fn}(): argument 'tensors' (position 1) must be tuple of Tensors, not tuple with ${typeName(tensor)} at ${i}`,
      );
    }
  });
  return list as Tensor[];
}

/**
 * Views of `input` of size `splitSize` along `dim`, the last one smaller if it does not divide; or of the sizes in a list. Mirrors `torch.split`.
 *
 * @throws RuntimeError if the sizes do not add up to the dimension's.
 */
export function split(
  input: Tensor,
  splitSizeOrSections: number | readonly number[] | Tensor,
  dim: number | { dim?: number } = 0,
): Tensor[] {
  requireTensor('split', 'input', input);
  const options = gather<{ dim?: number }>('split', ['dim'], [dim]);
  const along = options.dim ?? 0;
  const size = isTensor(splitSizeOrSections) ? Number(itemOf(splitSizeOrSections)) : splitSizeOrSections;
  return typeof size === 'number' ? ops.split(input, size, along) : ops.splitWithSizes(input, size, along);
}

/** The dimension `dim` replaced by `sizes`, of which one may be -1; `[name, size]` pairs name them. Mirrors `torch.unflatten`. */
export function unflatten(
  input: Tensor,
  dim: number | string,
  sizes: readonly number[] | readonly (readonly [string, number])[],
): Tensor {
  if (!Array.isArray(sizes))
    throw typeError(`unflatten(): argument 'sizes' (position 2) must be tuple of ints, not ${typeName(sizes)}`);
  if (sizes.length === 0) throw new RuntimeError('unflatten: sizes must be non-empty');
  const names: string[] = [];
  const plain = sizes.map((size: number | readonly [string, number]) => {
    if (!Array.isArray(size)) return size as number;
    names.push(size[0]);
    return size[1];
  });
  if (names.length > 0) return ops.unflatten(input, String(dim), plain, names);
  if (typeof dim === 'string')
    throw new RuntimeError(`unflatten: the sizes of the named dimension '${dim}' must be [name, size] pairs`);
  return ops.unflatten(input, dim, plain);
}

/** A subscript list of `einsum`: dimensions by number, with `'...'` for those not named. */
export type Subscripts = readonly (number | '...')[];

function subscript(value: unknown): string {
  if (value === '...') return '...';
  if (isInt(value) && value >= 0 && value < 26) return String.fromCharCode(65 + Number(value));
  if (isInt(value) && value >= 26 && value < 52) return String.fromCharCode(97 + Number(value) - 26);
  throw new ValueError('einsum(): subscript in subscript list is not within the valid range [0, 52)');
}

function subscripts(list: unknown): string {
  if (!Array.isArray(list))
    throw typeError(`einsum(): a list of subscripts must follow each operand, not ${typeName(list)}`);
  return list.map(subscript).join('');
}

/**
 * Sums of products along dimensions named by letters: `einsum('bij,bjk->bik', a, b)`, or by numbers: `einsum(a, [0, 1], b, [1, 2], [0, 2])`.
 * Mirrors `torch.einsum`.
 *
 * @throws ValueError without operands or with a subscript out of range; RuntimeError if the equation does not fit the operands.
 */
export function einsum(equation: string, ...operands: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor;
export function einsum(first: Tensor, subscripts: Subscripts, ...more: readonly (Tensor | Subscripts)[]): Tensor;
export function einsum(...args: readonly unknown[]): Tensor {
  if (args.length < 2) {
    throw new ValueError(
      'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list',
    );
  }
  if (!isTensor(args[0])) {
    if (typeof args[0] !== 'string') throw typeError(`einsum(): the equation must be str, not ${typeName(args[0])}`);
    return ops.einsum(args[0], flatten('einsum', args.slice(1)));
  }
  const pairs = args.length - (args.length % 2);
  const lists = args.slice(0, pairs).filter((_, i) => i % 2 === 1);
  const operands = args.slice(0, pairs).filter((_, i) => i % 2 === 0);
  const output = args.length % 2 === 1 ? `->${subscripts(args[args.length - 1])}` : '';
  return ops.einsum(lists.map(subscripts).join(',') + output, flatten('einsum', operands));
}

function toInts(value: unknown): number[] {
  return (Array.isArray(value) ? value : [value]).map(Number);
}

function contracted(dims: unknown, a: Tensor, b: Tensor): [number[], number[]] {
  if (Array.isArray(dims) && dims.length === 2 && dims.every(Array.isArray)) return dims as [number[], number[]];
  if (isTensor(dims) && dims.numel() > 1) {
    if (dims.size(0) !== 2)
      throw new RuntimeError(`dims tensor must have size 2 in first dimension, got ${dims.size(0)}`);
    const [first, second] = tolist(dims) as unknown[];
    return [toInts(first), toInts(second)];
  }
  const count = isTensor(dims) ? Number(itemOf(dims)) : dims;
  if (typeof count !== 'number' || !Number.isInteger(count)) {
    throw new RuntimeError(
      `tensordot expects dims to be int or tuple[list[int], list[int]] or list[list[int]] containing two lists, but got dims=${String(dims)}`,
    );
  }
  if (count < 0) throw new RuntimeError(`tensordot expects dims >= 0, but got dims=${count}`);
  if (count > Math.min(a.dim(), b.dim())) {
    throw new RuntimeError(`tensordot expects dims < ndim_a or ndim_b, but got dims=${count}`);
  }
  const range = Array.from({ length: count }, (_, i) => i);
  return [range.map((i) => i - count), range];
}

/** Which dimensions `tensordot` sums over: the last of one and the first of the other, or lists of both. */
export type TensordotDims = number | Tensor | readonly [readonly number[], readonly number[]];

/** Options of `torch.tensordot`. */
export interface TensordotOptions {
  /** Default: 2. */
  dims?: TensordotDims;
  out?: Tensor;
}

/** Contracts dimensions of `a` with dimensions of `b`. Mirrors `torch.tensordot`. */
export function tensordot(
  a: Tensor,
  b: Tensor,
  dims?: TensordotDims | TensordotOptions,
  options?: TensordotOptions,
): Tensor {
  requireTensor('tensordot', 'a', a);
  requireTensor('tensordot', 'b', b);
  const given = gather<TensordotOptions>('tensordot', ['dims', 'out'], [dims, options]);
  const [dimsA, dimsB] = contracted(given.dims ?? 2, a, b);
  return ops.tensordot(a, b, dimsA, dimsB, given.out ? { out: given.out } : undefined);
}

/** How `cdist` computes Euclidean distances. */
export type CdistMode =
  | 'use_mm_for_euclid_dist_if_necessary'
  | 'use_mm_for_euclid_dist'
  | 'donot_use_mm_for_euclid_dist';

const cdistModes: Readonly<Record<CdistMode, number | null>> = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
};

/** Options of `torch.cdist`. */
export interface CdistOptions {
  /** Which p-norm; default: 2. */
  p?: number;
  computeMode?: CdistMode;
}

/** Distances between all rows of `x1` (`B×P×M`) and of `x2` (`B×R×M`), as `B×P×R`. Mirrors `torch.cdist`. */
export function cdist(
  x1: Tensor,
  x2: Tensor,
  p?: number | CdistOptions,
  computeMode?: CdistMode | CdistOptions,
  options?: CdistOptions,
): Tensor {
  const given = gather<CdistOptions>('cdist', ['p', 'computeMode'], [p, computeMode, options]);
  const mode = given.computeMode ?? 'use_mm_for_euclid_dist_if_necessary';
  if (!Object.hasOwn(cdistModes, mode)) throw new ValueError(`${mode} is not a valid value for compute_mode`);
  return ops.cdist(x1, x2, given.p ?? 2, cdistModes[mode]);
}

/** Options of `torch.meshgrid`. */
export interface MeshgridOptions {
  /** `'ij'`: the first tensor runs along the first dimension; `'xy'`: along the second. Default: `'ij'`. */
  indexing?: 'ij' | 'xy';
}

/** Grids of coordinates: each result has one dimension per given 1-d tensor. Mirrors `torch.meshgrid`. */
export function meshgrid(
  ...tensors:
    | readonly Tensor[]
    | readonly [readonly Tensor[]]
    | readonly [...Tensor[], MeshgridOptions]
    | readonly [readonly Tensor[], MeshgridOptions]
): Tensor[] {
  const last = tensors[tensors.length - 1];
  const options: MeshgridOptions = isOptions(last) ? last : {};
  checkOptions('meshgrid', options, ['indexing']);
  const list = flatten('meshgrid', isOptions(last) ? tensors.slice(0, -1) : tensors);
  return ops.meshgrid(list, { indexing: options.indexing ?? 'ij' });
}

/** All tensors expanded to one shape, as views. Mirrors `torch.broadcast_tensors`. */
export function broadcastTensors(...tensors: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor[] {
  return ops.broadcastTensors(flatten('broadcast_tensors', tensors));
}

/**
 * The shape that tensors of the given shapes broadcast to. Mirrors `torch.broadcast_shapes`.
 *
 * @throws RuntimeError if two sizes differ and neither is 1; ValueError for a negative size.
 */
export function broadcastShapes(...shapes: readonly (number | readonly number[])[]): readonly number[] {
  const lists = shapes.map((shape) => {
    if (typeof shape === 'number') return [shape];
    if (Array.isArray(shape)) return shape as readonly number[];
    throw new RuntimeError(
      `Input shapes should be of type ints, a tuple of ints, or a list of ints, got ${typeName(shape)}`,
    );
  });
  const length = Math.max(0, ...lists.map((shape) => shape.length));
  const result = new Array<number>(length).fill(1);
  lists.forEach((shape, argument) => {
    for (let back = 1; back <= shape.length; back++) {
      const size = shape[shape.length - back];
      const at = length - back;
      if (!Number.isInteger(size)) throw typeError(`broadcast_shapes(): sizes must be integers, not ${typeName(size)}`);
      if (size === 1 || size === result[at]) continue;
      if (result[at] === 1 && size < 0) {
        throw new ValueError('Attempting to broadcast a dimension with negative length!');
      }
      if (result[at] !== 1) {
        throw new RuntimeError(
          `Attempting to broadcast a dimension of length ${size} at -${back}! Mismatching argument at index ${argument} had ${formatTuple(shape)}; but expected shape should be broadcastable to [${result.join(', ')}]`,
        );
      }
      result[at] = size;
    }
  });
  return Object.freeze(result);
}

/** All combinations of the elements of 1-d tensors, one per row. Mirrors `torch.cartesian_prod`. */
export function cartesianProd(...tensors: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor {
  return ops.cartesianProd(flatten('cartesian_prod', tensors));
}

/** A matrix with the given ones along its diagonal. Mirrors `torch.block_diag`. */
export function blockDiag(...tensors: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor {
  return ops.blockDiag(flatten('block_diag', tensors));
}

type AtLeast = { (tensor: Tensor): Tensor; (tensors: readonly Tensor[]): Tensor[] };

function atLeast(op: AtLeast, name: string, tensors: readonly unknown[]): Tensor | Tensor[] {
  return tensors.length === 1 && isTensor(tensors[0]) ? op(tensors[0]) : op(flatten(name, tensors));
}

/** Views with at least one dimension. Mirrors `torch.atleast_1d`. */
export function atleast1d(tensor: Tensor): Tensor;
export function atleast1d(...tensors: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor[];
export function atleast1d(...tensors: readonly unknown[]): Tensor | Tensor[] {
  return atLeast(ops.atleast1d, 'atleast_1d', tensors);
}

/** Views with at least two dimensions. Mirrors `torch.atleast_2d`. */
export function atleast2d(tensor: Tensor): Tensor;
export function atleast2d(...tensors: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor[];
export function atleast2d(...tensors: readonly unknown[]): Tensor | Tensor[] {
  return atLeast(ops.atleast2d, 'atleast_2d', tensors);
}

/** Views with at least three dimensions. Mirrors `torch.atleast_3d`. */
export function atleast3d(tensor: Tensor): Tensor;
export function atleast3d(...tensors: readonly Tensor[] | readonly [readonly Tensor[]]): Tensor[];
export function atleast3d(...tensors: readonly unknown[]): Tensor | Tensor[] {
  return atLeast(ops.atleast3d, 'atleast_3d', tensors);
}

/** Options of `torch.chainMatmul`. */
export interface ChainMatmulOptions {
  out?: Tensor;
}

/** The product of matrices in the order of fewest multiplications. Mirrors `torch.chain_matmul`. */
export function chainMatmul(...matrices: readonly Tensor[] | readonly [...Tensor[], ChainMatmulOptions]): Tensor {
  const last = matrices[matrices.length - 1];
  const options: ChainMatmulOptions = isOptions(last) ? last : {};
  checkOptions('chainMatmul', options, ['out']);
  const list = flatten('chain_matmul', isOptions(last) ? matrices.slice(0, -1) : matrices);
  return ops.chainMatmul(list, options.out ? { out: options.out } : undefined);
}

/**
 * The coordinates in an array of `shape` of positions in its flattened form, one tensor per dimension. Mirrors `torch.unravel_index`.
 *
 * @throws TypeError if `indices` are not integers; ValueError if `shape` has a negative size.
 */
export function unravelIndex(indices: Tensor, shape: number | readonly number[]): Tensor[] {
  requireTensor('unravel_index', 'indices', indices);
  const { dtype } = indices;
  if (dtype.isComplex || dtype.isFloatingPoint || dtype.name === 'bool') {
    throw typeError(`expected 'indices' to be integer dtype, but got ${dtype}; convert them with t.long()`);
  }
  const sizes = typeof shape === 'number' ? [shape] : shape;
  if (!Array.isArray(sizes) || !sizes.every(isInt)) {
    throw typeError(`expected 'shape' to be int or sequence of ints, but got ${typeName(shape)}`);
  }
  if (sizes.some((size) => size < 0)) {
    throw new ValueError(`'shape' cannot have negative values, but got ${formatTuple(sizes)}`);
  }
  const { device } = indices;
  const steps = sizes.map((_, i) => sizes.slice(i + 1).reduce<bigint>((product, size) => product * BigInt(size), 1n));
  const [divisors, moduli] = [steps, sizes].map((list) => tensor(list.map(BigInt), { dtype: int64, device }));
  return ops.unbind(ops.remainder(ops.floorDivide(ops.unsqueeze(indices, -1), divisors), moduli), -1);
}

/** Whether `value` is a tensor. Mirrors `torch.is_tensor`. */
export { isTensor };

/** The number of elements. Mirrors `torch.numel`. */
export function numel(input: Tensor): number {
  if (!isTensor(input))
    throw typeError(`numel(): argument 'input' (position 1) must be Tensor, not ${typeName(input)}`);
  return input.numel();
}
