/** @file The mode in which operators choose the dtype they run in: `torch.autocast`. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { isAvailable, isBf16Supported } from '../cuda/availability.js';
import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { isDType, typeName } from '../native/match.js';
import { warn } from '../native/warnings.js';
import { gather, toBool } from '../tensor/arguments.js';
import { pythonTypeName } from '../tensor/data.js';
import { bfloat16, type DType, float16 } from '../values/dtype.js';
import {
  autocastDecrementNesting,
  autocastIncrementNesting,
  clearAutocastCache,
  getAutocastDtype,
  isAutocastAvailable,
  isAutocastCacheEnabled,
  isAutocastEnabled,
  setAutocastCacheEnabled,
  setAutocastDtype,
  setAutocastEnabled,
} from './state.js';

/** Options of `autocast`. */
export interface AutocastOptions {
  /** What operators that gain from it run in: float16 or bfloat16. Default: `getAutocastDtype(deviceType)`. */
  dtype?: DType | null;
  /** False switches autocast off inside. Default: true. */
  enabled?: boolean;
  /** Whether casts of parameters are kept until the outermost scope ends. Default: as outside. */
  cacheEnabled?: boolean | null;
}

/** What a scope of autocast sets. */
export interface Setting {
  readonly deviceType: string;
  readonly dtype: DType;
  readonly enabled: boolean;
  readonly cacheEnabled: boolean;
}

const dtypes: readonly DType[] = [bfloat16, float16];

/** Whether autocast can be on with this dtype; says so in PyTorch's words if not. */
function canEnable(deviceType: string, dtype: DType): boolean {
  if (deviceType === 'cuda') {
    if (!isAvailable()) {
      warn('CUDA is not available or torch_xla is imported. Disabling autocast.');
      return false;
    }
    if (dtype === bfloat16 && !isBf16Supported()) {
      throw new RuntimeError('Current CUDA Device does not support bfloat16. Please switch dtype to float16.');
    }
    return true;
  }
  if (dtypes.includes(dtype)) return true;
  const device = deviceType.toUpperCase();
  warn(
    `In ${device} autocast, but the target dtype is not supported. Disabling autocast.\n` +
      `${device} Autocast only supports dtypes of ${dtypes.join(', ')} currently.`,
  );
  return false;
}

/** Checks what a scope is asked for. */
export function settingOf(deviceType: string, { dtype, enabled, cacheEnabled }: AutocastOptions): Setting {
  if (typeof deviceType !== 'string') {
    throw new ValueError(`Expected \`device_type\` of type \`str\`, got: \`<class '${pythonTypeName(deviceType)}'>\``);
  }
  if (dtype != null && !isDType(dtype)) {
    throw typeError(`autocast(): argument 'dtype' must be torch.dtype, not ${typeName(dtype)}`);
  }
  const wanted = toBool('autocast', 'enabled', enabled, true);
  const target = dtype ?? getAutocastDtype(deviceType);
  if (!isAutocastAvailable(deviceType)) {
    throw new RuntimeError(`User specified an unsupported autocast device_type '${deviceType}'`);
  }
  return {
    deviceType,
    dtype: target,
    cacheEnabled: toBool('autocast', 'cacheEnabled', cacheEnabled, isAutocastCacheEnabled()),
    enabled: wanted && canEnable(deviceType, target),
  };
}

/** Enters a scope and returns what leaves it. */
export function entering({ deviceType, dtype, enabled, cacheEnabled }: Setting): Enter {
  return () => {
    const before = {
      enabled: isAutocastEnabled(deviceType),
      dtype: getAutocastDtype(deviceType),
      cacheEnabled: isAutocastCacheEnabled(),
    };
    setAutocastEnabled(deviceType, enabled);
    setAutocastDtype(deviceType, dtype);
    autocastIncrementNesting();
    setAutocastCacheEnabled(cacheEnabled);
    return () => {
      if (autocastDecrementNesting() === 0) clearAutocastCache();
      setAutocastEnabled(deviceType, before.enabled);
      setAutocastDtype(deviceType, before.dtype);
      setAutocastCacheEnabled(before.cacheEnabled);
    };
  };
}

/** Runs the function that stands last, or makes the mode if there is none. */
export function useAutocast(
  args: readonly unknown[],
  names: readonly (keyof AutocastOptions)[],
  settingOfOptions: (options: AutocastOptions) => Setting,
): unknown {
  const fn = args.at(-1);
  const isScope = typeof fn === 'function';
  const options = gather<AutocastOptions>('autocast', names, isScope ? args.slice(0, -1) : args);
  const enter = entering(settingOfOptions(options));
  return isScope ? runInMode('autocast', enter, fn as () => unknown) : makeMode('autocast', enter);
}

/**
 * Lets operators on devices of a type choose the dtype they run in: matrix products and convolutions in `dtype`, what needs the precision in float32.
 * For the forward pass and the loss: `autocast('cuda', () => loss(model(x)))`, `using _ = autocast('cuda')`, or `@autocast('cuda')` on `forward`. The backward
 * pass runs in the dtypes of the forward pass and belongs outside. Mirrors `torch.autocast`.
 *
 * @throws RuntimeError if there is no autocast for the device type, or if it would be held across an `await`.
 */
export function autocast(deviceType: string, options?: AutocastOptions): Mode;
export function autocast(
  deviceType: string,
  dtype: DType | null,
  enabled?: boolean,
  cacheEnabled?: boolean | null,
): Mode;
export function autocast<R>(deviceType: string, fn: () => R): R;
export function autocast<R>(deviceType: string, options: AutocastOptions, fn: () => R): R;
export function autocast<R>(deviceType: string, dtype: DType | null, fn: () => R): R;
export function autocast(deviceType: string, ...args: unknown[]): unknown {
  return useAutocast(args, ['dtype', 'enabled', 'cacheEnabled'], (options) => settingOf(deviceType, options));
}
