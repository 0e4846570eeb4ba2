/** @file The public face of autograd: gradients, and the modes that say what is recorded. */

export * as functional from './functional/index.js';
export { type BackwardOptions, backward, type GradOptions, grad } from './backward.js';
export { type Enter, type Mode, makeMode, runInMode } from './mode.js';
export {
  enableGrad,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  noGrad,
  setGradEnabled,
} from './modes.js';
export { Context, Function } from './function.js';
export {
  GradcheckError,
  type GradcheckOptions,
  type GradgradcheckOptions,
  gradcheck,
  gradgradcheck,
} from './gradcheck/index.js';
