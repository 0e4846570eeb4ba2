/** @file Sparse tensors, as `torch.sparse`. */

export { type SampledAddmmOptions, sampledAddmm } from '../ops/sparse.js';
export * from './functions.js';
export { asSparseGradcheck, type Gradcheck } from './gradcheck.js';
export { checkSparseTensorInvariants } from './invariants.js';
