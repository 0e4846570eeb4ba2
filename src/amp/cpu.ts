/** @file `torch.cpu.amp`: mixed precision under its older names. */

import { bfloat16 } from '../values/dtype.js';
import { deviceAutocast, deviceGradScaler } from './deprecated.js';

/** `autocast` for the CPU, to bfloat16. Use `torch.autocast('cpu', …)`. Mirrors `torch.cpu.amp.autocast`. */
export const autocast = deviceAutocast('cpu', bfloat16);

/** Use `new torch.amp.GradScaler('cpu', …)`. Mirrors `torch.cpu.amp.GradScaler`. */
export const GradScaler = deviceGradScaler('cpu');
