/** @file The public face of mixed precision. */

export { type AutocastOptions, autocast } from './autocast.js';
export { type CustomBwdOptions, type CustomFwdOptions, customBwd, customFwd } from './custom-function.js';
export { GradScaler, type GradScalerOptions, type GradScalerState, type Outputs, type Scaled } from './grad-scaler.js';
export { isAutocastAvailable } from './state.js';
