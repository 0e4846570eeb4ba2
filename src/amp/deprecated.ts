/** @file The names of mixed precision that PyTorch had for each type of devices, before they took it as an argument. */

import type { Mode } from '../autograd/index.js';
import { warn } from '../native/warnings.js';
import type { DType } from '../values/dtype.js';
import { type AutocastOptions, settingOf, useAutocast } from './autocast.js';
import { GradScaler, type GradScalerOptions } from './grad-scaler.js';

/** `autocast` for one type of devices: as a mode, or with a function. */
export interface DeviceAutocast {
  (options?: AutocastOptions): Mode;
  (enabled: boolean, dtype?: DType, cacheEnabled?: boolean): Mode;
  <R>(fn: () => R): R;
  <R>(options: AutocastOptions, fn: () => R): R;
}

/** Says in PyTorch's words what to write instead. */
export function deprecated(deviceType: string, name: string, instead: string): void {
  warn(
    `\`torch.${deviceType}.amp.${name}(args...)\` is deprecated. Please use \`torch.amp.${name}(${instead})\` instead.`,
    'FutureWarning',
  );
}

/** `torch.<deviceType>.amp.autocast`, with the dtype that it had by default. */
export function deviceAutocast(deviceType: string, standard: DType): DeviceAutocast {
  return ((...args: unknown[]): unknown => {
    deprecated(deviceType, 'autocast', `'${deviceType}', args...`);
    return useAutocast(args, ['enabled', 'dtype', 'cacheEnabled'], ({ dtype, enabled, cacheEnabled }) =>
      settingOf(deviceType, { dtype: dtype ?? standard, enabled, cacheEnabled: cacheEnabled ?? true }),
    );
  }) as DeviceAutocast;
}

/** `torch.<deviceType>.amp.GradScaler`. */
export function deviceGradScaler(deviceType: string): new (options?: GradScalerOptions) => GradScaler {
  return class extends GradScaler {
    static override readonly name = 'GradScaler';

    constructor(...options: unknown[]) {
      deprecated(deviceType, 'GradScaler', `'${deviceType}', args...`);
      super(deviceType, ...options);
    }
  };
}
