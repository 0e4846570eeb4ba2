/** @file The public face of typetorch. */

export * from './autograd/modes.js';
export * as data from './data/index.js';
export {
  DisposedError,
  IndexError,
  KeyError,
  LinAlgError,
  NotImplementedError,
  OutOfMemoryError,
  RuntimeError,
  ValueError,
} from './native/errors.js';
export { keep, tidy } from './native/handles.js';
export * from './native/machine.js';
export * as nn from './nn/index.js';
export * as fft from './ops/fft.js';
export * from './ops/functions.js';
export * as linalg from './ops/linalg.js';
export * as nested from './ops/nested.js';
export * as sparse from './ops/sparse.js';
export * as special from './ops/special.js';
export * as optim from './optim/index.js';
export * from './serialization/index.js';
export * from './tensor/index.js';
export * from './values/device.js';
export * from './values/dtype.js';
export * from './values/generator.js';
export type * from './values/kinds.js';
export * from './values/layout.js';
export * from './values/scalar.js';
export * as autograd from './autograd/index.js';
