/** @file `torch.cuda.amp`: mixed precision under its older names. */

import { isAvailable } from '../cuda/availability.js';
import { float16 } from '../values/dtype.js';
import * as amp from './custom-function.js';
import { deprecated, deviceAutocast, deviceGradScaler } from './deprecated.js';

/** `autocast` for CUDA, to float16. Use `torch.autocast('cuda', …)`. Mirrors `torch.cuda.amp.autocast`. */
export const autocast = deviceAutocast('cuda', float16);

/** Use `new torch.amp.GradScaler('cuda', …)`. Mirrors `torch.cuda.amp.GradScaler`. */
export const GradScaler = deviceGradScaler('cuda');

/** Use `torch.amp.customFwd({ deviceType: 'cuda', … })`. Mirrors `torch.cuda.amp.custom_fwd`. */
export function customFwd(options: Omit<amp.CustomFwdOptions, 'deviceType'> = {}) {
  deprecated('cuda', 'custom_fwd', "args..., device_type='cuda'");
  return amp.customFwd({ deviceType: 'cuda', ...options });
}

/** Use `torch.amp.customBwd({ deviceType: 'cuda' })`. Mirrors `torch.cuda.amp.custom_bwd`. */
export function customBwd() {
  deprecated('cuda', 'custom_bwd', "args..., device_type='cuda'");
  return amp.customBwd({ deviceType: 'cuda' });
}

/** Whether mixed precision certainly cannot be used on CUDA. Mirrors `torch.cuda.amp.amp_definitely_not_available`. */
export function ampDefinitelyNotAvailable(): boolean {
  return !isAvailable();
}
