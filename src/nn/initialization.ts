/** @file What `nn.init` holds. */

export * from './init.js';
export * from './init-deprecated.js';
