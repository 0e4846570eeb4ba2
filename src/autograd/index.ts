/** @file The public face of autograd: gradients, and the modes that say what is recorded. */

export {
  type AnomalyOptions,
  detectAnomaly,
  isAnomalyCheckNanEnabled,
  isAnomalyEnabled,
  setDetectAnomaly,
} from './anomaly.js';
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
export * as forwardAd from './forward-ad.js';
export { Context, Function, type VmapInfo } from './function.js';
export * as graph from './graph.js';
export { isMultithreadingEnabled, setMultithreadingEnabled } from './multithreading.js';
export { onceDifferentiable } from './once-differentiable.js';
export {
  GradcheckError,
  type GradcheckOptions,
  type GradgradcheckOptions,
  gradcheck,
  gradgradcheck,
} from './gradcheck/index.js';
