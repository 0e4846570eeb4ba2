/** @file Helpers of training, as `torch.utils`. */

export * as checkpoint from './checkpoint/index.js';
export { TorchDispatchMode } from './dispatch-mode.js';
