/** @file Products of groups of matrices, and of matrices that are stored with scales, as mixtures of experts and 8-bit layers use them. */

import { typeError } from '../../native/errors.js';
import { _groupedMm, _scaledGroupedMmV2, _scaledMmV2 } from '../../ops/functions.js';
import { gather } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { bfloat16, type DType } from '../../values/dtype.js';
import { typeName } from '../typename.js';

/** For what each scale of a matrix stands. Mirrors `torch.nn.functional.ScalingType`. */
export enum ScalingType {
  TensorWise = 0,
  RowWise = 1,
  BlockWise1x16 = 2,
  BlockWise1x32 = 3,
  BlockWise1x128 = 4,
  BlockWise128x128 = 5,
}

/** In which order scales lie in memory. Mirrors `torch.nn.functional.SwizzleType`. */
export enum SwizzleType {
  NO_SWIZZLE = 0,
  SWIZZLE_32_4_4 = 1,
}

/** Options of `groupedMm`. */
export interface GroupedMmOptions {
  /** Where each group ends along the dimension that is divided, int32 `[groups]`; for matrices only, not for two batches. */
  offs?: Tensor | null;
  bias?: Tensor | null;
  outDtype?: DType | null;
}

/**
 * Products of groups: of a matrix `[rows, K]` whose rows are divided by `offs` and a batch `[groups, K, N]`; of a batch and a matrix whose columns are divided;
 * of two matrices divided along K, which gives a batch; or of two batches. Mirrors `torch.nn.functional.grouped_mm`.
 *
 * @throws RuntimeError for shapes, strides and dtypes that the kernel does not take, and if `offs` is missing or too much.
 */
export function groupedMm(matA: Tensor, matB: Tensor, options: GroupedMmOptions = {}): Tensor {
  const { offs, bias, outDtype } = gather<GroupedMmOptions>('groupedMm', ['offs', 'bias', 'outDtype'], [options]);
  return _groupedMm(matA, matB, { offs, bias, outDtype });
}

type OneOrMore<T> = T | readonly T[];

/** Options of `scaledMm`. */
export interface ScaledMmOptions {
  swizzleA?: OneOrMore<SwizzleType> | null;
  swizzleB?: OneOrMore<SwizzleType> | null;
  bias?: Tensor | null;
  /** Default: `torch.bfloat16`. */
  outputDtype?: DType | null;
  /** The dimensions along which products are added up. */
  contractionDim?: readonly number[];
  /** Whether sums may be less exact and faster, on GPUs that can. Default: false. */
  useFastAccum?: boolean;
}

/** Options of `scaledGroupedMm`. */
export interface ScaledGroupedMmOptions extends ScaledMmOptions {
  /** Where each group ends along the dimension that is divided, int32 `[groups]`. */
  offs?: Tensor | null;
}

function listOf<T>(value: OneOrMore<T> | null | undefined): readonly T[] {
  return value == null ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function codesOf(
  fn: string,
  name: string,
  codes: object,
  value: OneOrMore<number> | null | undefined,
): readonly number[] {
  const list = listOf(value);
  for (const code of list) {
    if (!(code in codes)) throw typeError(`${fn}(): argument '${name}' must be ${name}, not ${typeName(code)}`);
  }
  return list;
}

const settings = ['swizzleA', 'swizzleB', 'bias', 'outputDtype', 'contractionDim', 'useFastAccum', 'offs'] as const;

type Codes = readonly number[];

/** Arguments as libtorch takes them. */
interface Scaled {
  /** Of each matrix its scales, for what they stand, and their order. */
  readonly scaling: readonly [
    scalesA: readonly Tensor[],
    recipesA: Codes,
    swizzlesA: Codes,
    scalesB: readonly Tensor[],
    recipesB: Codes,
    swizzlesB: Codes,
  ];
  readonly offs: Tensor | null;
  readonly rest: readonly [
    bias: Tensor | null,
    outputDtype: DType | null,
    contractionDim: readonly number[],
    useFastAccum: boolean,
  ];
}

function read(
  fn: string,
  [scalesA, scalesB]: readonly OneOrMore<Tensor>[],
  [recipesA, recipesB]: readonly OneOrMore<ScalingType>[],
  options: ScaledGroupedMmOptions,
  names: readonly (keyof ScaledGroupedMmOptions)[],
): Scaled {
  const given = gather<ScaledGroupedMmOptions>(fn, names, [options]);
  const { bias = null, outputDtype = bfloat16, contractionDim = [], useFastAccum = false, offs = null } = given;
  const recipes = [recipesA, recipesB].map((recipe) => codesOf(fn, 'ScalingType', ScalingType, recipe));
  const swizzles = [given.swizzleA, given.swizzleB].map((order) => codesOf(fn, 'SwizzleType', SwizzleType, order));
  return {
    scaling: [listOf(scalesA), recipes[0], swizzles[0], listOf(scalesB), recipes[1], swizzles[1]],
    offs,
    rest: [bias, outputDtype, contractionDim, useFastAccum],
  };
}

/**
 * The product of two matrices of 8-bit or 4-bit floats, each decoded by its scales. Mirrors `torch.nn.functional.scaled_mm`.
 *
 * @throws NotImplementedError on the CPU, which has no such kernel.
 */
export function scaledMm(
  matA: Tensor,
  matB: Tensor,
  scaleA: OneOrMore<Tensor>,
  scaleRecipeA: OneOrMore<ScalingType>,
  scaleB: OneOrMore<Tensor>,
  scaleRecipeB: OneOrMore<ScalingType>,
  options: ScaledMmOptions = {},
): Tensor {
  const names = settings.filter((name) => name !== 'offs');
  const { scaling, rest } = read('scaledMm', [scaleA, scaleB], [scaleRecipeA, scaleRecipeB], options, names);
  return _scaledMmV2(matA, matB, ...scaling, ...rest);
}

/**
 * `groupedMm` of matrices of 8-bit or 4-bit floats, each decoded by its scales. Mirrors `torch.nn.functional.scaled_grouped_mm`.
 *
 * @throws NotImplementedError on the CPU, which has no such kernel.
 */
export function scaledGroupedMm(
  matA: Tensor,
  matB: Tensor,
  scaleA: OneOrMore<Tensor>,
  scaleRecipeA: OneOrMore<ScalingType>,
  scaleB: OneOrMore<Tensor>,
  scaleRecipeB: OneOrMore<ScalingType>,
  options: ScaledGroupedMmOptions = {},
): Tensor {
  const given = read('scaledGroupedMm', [scaleA, scaleB], [scaleRecipeA, scaleRecipeB], options, settings);
  return _scaledGroupedMmV2(matA, matB, ...given.scaling, given.offs, ...given.rest);
}
