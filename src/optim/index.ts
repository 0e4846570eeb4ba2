/** @file The public face of optim: the optimizers and the schedules of their learning rates. */

export { Adadelta, type AdadeltaOptions, type AdadeltaSettings } from './adadelta.js';
export { Adafactor, type AdafactorOptions, type AdafactorSettings } from './adafactor.js';
export { Adagrad, type AdagradOptions, type AdagradSettings } from './adagrad.js';
export { Adam, type AdamOptions, type AdamSettings, AdamW, type AdamWOptions, type AdamWSettings } from './adam.js';
export { Adamax, type AdamaxOptions, type AdamaxSettings } from './adamax.js';
export { ASGD, type ASGDOptions, type ASGDSettings } from './asgd.js';
export type { GroupOptions, NamedParameter, ParamGroup, Params } from './groups.js';
export {
  registerOptimizerStepPostHook,
  registerOptimizerStepPreHook,
  type StepArguments,
  type StepPostHook,
  type StepPreHook,
} from './hooks.js';
export { LBFGS, type LBFGSOptions, type LBFGSSettings } from './lbfgs.js';
export * as lrScheduler from './lr-scheduler/index.js';
export { Muon, type MuonOptions, type MuonSettings } from './muon.js';
export { NAdam, type NAdamOptions, type NAdamSettings } from './nadam.js';
export { type HookOptions, Optimizer, type ZeroGradOptions } from './optimizer.js';
export { RAdam, type RAdamOptions, type RAdamSettings } from './radam.js';
export { RMSprop, type RMSpropOptions, type RMSpropSettings } from './rmsprop.js';
export { Rprop, type RpropOptions, type RpropSettings } from './rprop.js';
export type { Given, LearningRate, OptionsOf } from './settings.js';
export { SGD, type SGDOptions, type SGDSettings } from './sgd.js';
export { SparseAdam, type SparseAdamOptions, type SparseAdamSettings } from './sparse-adam.js';
export * as swaUtils from './swa-utils/index.js';
export type { OptimizerStateDict, ParamState, SavedGroup } from './state-dict.js';
