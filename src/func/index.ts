/** @file Transforms of functions, as `torch.func`: their derivatives, and their computation for batches. */

export type { Argnums, Picked } from './argnums.js';
export { replaceAllBatchNormModules_ } from './batch-norm.js';
export { debugUnwrap } from './debug.js';
export { type DerivativeOptions, grad, gradAndValue, vjp, type VjpFunction } from './backward.js';
export { jvp, type JvpOptions } from './forward.js';
export { hessian, jacfwd, type JacfwdOptions, type JacobianOf, jacrev, type JacrevOptions } from './jacobian.js';
export { linearize } from './linearize.js';
export { functionalCall, stackModuleState } from './module-state.js';
export { type Dimensions, type Randomness, vmap, type VmapOptions } from '../functorch/vmap.js';
