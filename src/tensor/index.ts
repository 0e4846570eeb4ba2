/**
 * @file The public face of this folder: tensors, how they are made, indexed, printed and seeded, and what computes with them. What is listed by name here stands
 * before the operator of the same name.
 */

export * from '../ops/functions.js';
export { type AsArrayOptions, asarray } from './asarray.js';
export type { CudaOptions } from './conversions.js';
export {
  type AsTensorOptions,
  asTensor,
  type FromBufferOptions,
  from,
  frombuffer,
  scalarTensor,
  type TensorLike,
  type TensorOptions,
  type TypedArray,
  tensor,
} from './creation.js';
export { cond } from './cond.js';
export {
  getDefaultDevice,
  getDefaultDtype,
  setDefaultDevice,
  setDefaultDtype,
  setDefaultTensorType,
} from './defaults.js';
export { canCast, FInfo, finfo, IInfo, iinfo, promoteTypes, resultType } from './dtypeInfo.js';
export {
  atleast1d,
  atleast2d,
  atleast3d,
  blockDiag,
  broadcastShapes,
  broadcastTensors,
  type CdistMode,
  type CdistOptions,
  type ChainMatmulOptions,
  cartesianProd,
  cdist,
  chainMatmul,
  einsum,
  type IstftOptions,
  isTensor,
  istft,
  type LuOptions,
  lu,
  type NonzeroOptions,
  nonzero,
  _segmentReduce,
  type MeshgridOptions,
  meshgrid,
  type NormOptions,
  norm,
  numel,
  type StftOptions,
  type Subscripts,
  split,
  stft,
  type TensordotDims,
  type TensordotOptions,
  tensordot,
  type UniqueConsecutiveOptions,
  type UniqueOptions,
  type UniqueResult,
  unflatten,
  unique,
  uniqueConsecutive,
  unravelIndex,
} from './functional.js';
export type { HookHandle } from './handle.js';
export type { GradientHook } from './hooks.js';
export type { Index, IndexList } from './indexing.js';
export {
  getPrintoptions,
  type PrintOptions,
  printoptions,
  type SetPrintOptions,
  setPrintoptions,
} from './printOptions.js';
export type { ConversionOptions } from './properties.js';
export { forkRng, getRngState, initialSeed, manualSeed, seed, setRngState } from './random.js';
export { ellipsis, newaxis, Slice, type SliceBound, slice } from './slice.js';
export { isStorage, type Storage, TypedStorage, UntypedStorage } from './storage.js';
export { Tensor, type TensorBackwardOptions } from './tensor.js';
export type { TensorToOptions } from './to.js';
export type { NestedValues, TensorData } from './values.js';
