/** @file Attention's kernels and masks, as `torch.nn.attention`. */

export { SDPBackend, type SdpaKernelOptions, sdpaKernel } from './backends.js';
export * as bias from './bias.js';
export {
  activateFlashAttentionImpl,
  currentFlashAttentionImpl,
  type FlashAttentionHandle,
  listFlashAttentionImpls,
  type RegisterFlashAttention,
  registerFlashAttentionImpl,
  restoreFlashAttentionImpl,
} from './flash-registry.js';
