/** @file The public face of typetorch. */

export * as amp from './amp/index.js';
export { type AutocastOptions, autocast } from './amp/autocast.js';
export * from './amp/state.js';
export * as backends from './backends/index.js';
export * from './backends/determinism.js';
export * as cpu from './cpu/index.js';
export * as cuda from './cuda/index.js';
export * as autograd from './autograd/index.js';
export * from './autograd/modes.js';
export * as data from './data/index.js';
export * as distributions from './distributions/index.js';
export {
  AssertionError,
  AttributeError,
  DisposedError,
  IndexError,
  KeyError,
  LinAlgError,
  NotImplementedError,
  OutOfMemoryError,
  RuntimeError,
  ValueError,
  ZeroDivisionError,
} from './native/errors.js';
export {
  type DotOptions,
  type InputSize,
  type Layer,
  ModelSummary,
  type SummaryColumn,
  type SummaryOptions,
  type SummaryRow,
  summary,
  toDot,
  toSvg,
} from './inspect/index.js';
export { keep, tidy } from './native/handles.js';
export * from './native/machine.js';
export { type Operator, operator } from './native/operator.js';
export * as linalg from './linalg/index.js';
export * as masked from './masked/index.js';
export * as signal from './signal/index.js';
export {
  type SparseCompressedTensorOptions,
  type SparseCooTensorOptions,
  sparseBscTensor,
  sparseBsrTensor,
  sparseCompressedTensor,
  sparseCooTensor,
  sparseCscTensor,
  sparseCsrTensor,
  type SparseTensorOptions,
} from './sparse/creation.js';
export * as sparse from './sparse/index.js';
export * as random from './tensor/random.js';
export * as nested from './nested/index.js';
export * as nn from './nn/index.js';
export * as fft from './ops/fft.js';
export * from './ops/functions.js';
export * as special from './ops/special.js';
export * as optim from './optim/index.js';
export * as testing from './testing/index.js';
export * from './serialization/index.js';
export * as utils from './utils/index.js';
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
  getDefaultDevice,
  getDefaultDtype,
  setDefaultDevice,
  setDefaultDtype,
  type AsArrayOptions,
  asarray,
  canCast,
  FInfo,
  finfo,
  IInfo,
  iinfo,
  promoteTypes,
  resultType,
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
  type GradientHook,
  type HookHandle,
  type Index,
  type IndexList,
  getPrintoptions,
  type PrintOptions,
  printoptions,
  type SetPrintOptions,
  setPrintoptions,
  forkRng,
  getRngState,
  initialSeed,
  manualSeed,
  seed,
  setRngState,
  ellipsis,
  newaxis,
  Slice,
  type SliceBound,
  slice,
  type ConversionOptions,
  type CudaOptions,
  Tensor,
  type TensorBackwardOptions,
  type TensorToOptions,
  type NestedValues,
  type TensorData,
} from './tensor/index.js';
export * from './values/device.js';
export * from './values/dtype.js';
export * from './values/generator.js';
export type * from './values/kinds.js';
export * from './values/layout.js';
export {
  perChannelAffine,
  perChannelAffineFloatQparams,
  perChannelSymmetric,
  perTensorAffine,
  perTensorSymmetric,
  QScheme,
} from './values/qscheme.js';
export * from './values/scalar.js';
