/** @file The public face of typetorch. */

export * from './accelerator/index.js';
export * as amp from './amp/index.js';
export { type AutocastOptions, autocast } from './amp/autocast.js';
export * from './amp/state.js';
export * as backends from './backends/index.js';
export * from './backends/determinism.js';
export * from './backends/warnings.js';
export * as cpu from './cpu/index.js';
export * as cuda from './cuda/index.js';
export * as autograd from './autograd/index.js';
export * from './autograd/modes.js';
export * as data from './data/index.js';
export * as distributions from './distributions/index.js';
export {
  AcceleratorError,
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
export { type LobpcgOptions, lobpcg } from './linalg/lobpcg/lobpcg.js';
export type { LobpcgMethod, LobpcgTracker, LobpcgWorker } from './linalg/lobpcg/worker.js';
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
export { typeName as typename } from './nn/typename.js';
export * as fft from './ops/fft.js';
export * as special from './ops/special.js';
export * as optim from './optim/index.js';
export * as testing from './testing/index.js';
export * from './serialization/index.js';
export * as func from './func/index.js';
export { vmap } from './func/index.js';
export * as utils from './utils/index.js';
export * from './tensor/index.js';
export * from './values/device.js';
export * from './values/dtype.js';
export { defaultGenerator, Generator } from './values/generator.js';
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
export * from './values/sizes.js';
