/** @file Neural networks, as `torch.nn`. */

export type { FactoryOptions, Real } from './arguments.js';
export * as attention from './attention/index.js';
export * as functional from './functional/index.js';
export type { AnyBackwardHook, AnyBackwardPreHook, Gradients } from './backward-hooks.js';
export { RemovableHandle } from './handle.js';
export {
  type ForwardHookOptions,
  type PreHookOptions,
  registerModuleBufferRegistrationHook,
  registerModuleForwardHook,
  registerModuleForwardPreHook,
  registerModuleFullBackwardHook,
  registerModuleFullBackwardPreHook,
  registerModuleModuleRegistrationHook,
  registerModuleParameterRegistrationHook,
} from './hooks.js';
export * as init from './initialization.js';
export { type AnyModule, Module } from './module.js';
export type {
  NamedMembersOptions,
  NamedModulesOptions,
  RegisterBufferOptions,
  StateDictOptions,
} from './module-options.js';
export * from './modules/index.js';
export * as parallel from './parallel/index.js';
export { DataParallel, type DataParallelOptions } from './parallel/index.js';
export { Buffer, type BufferOptions, Parameter, type ParameterOptions } from './parameter.js';
export {
  IncompatibleKeys,
  type LoadContext,
  type LoadStateDictOptions,
  type LocalMetadata,
  type StateDict,
} from './state-dict.js';
export {
  isLazy,
  UninitializedBuffer,
  type UninitializedOptions,
  UninitializedParameter,
} from './uninitialized.js';
export * as utils from './utils/index.js';
