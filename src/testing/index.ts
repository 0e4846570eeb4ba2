/** @file Help for tests, as `torch.testing`. */

export { type AssertAllcloseOptions, assertAllclose } from './assert-allclose.js';
export { type AssertCloseOptions, assertClose } from './assert-close.js';
export type { TensorChecks } from './compare.js';
export { type MakeTensorOptions, makeTensor } from './make-tensor.js';
