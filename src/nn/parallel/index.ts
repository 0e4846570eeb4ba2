/** @file Modules on several devices, as `torch.nn.parallel`. */

export { DataParallel, type DataParallelOptions, dataParallel, parallelApply } from './data-parallel.js';
export { replicate } from './replicate.js';
export { gather, scatter } from './scatter.js';
