/** @file Mixed precision for operators with a gradient of their own: `torch.amp.custom_fwd` and `custom_bwd`. */

import { type Context, runInMode } from '../autograd/index.js';
import { AttributeError, ValueError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import { pythonTypeName } from '../tensor/data.js';
import { type DType, float64 } from '../values/dtype.js';
import { entering, settingOf } from './autocast.js';
import { getAutocastDtype, isAutocastEnabled } from './state.js';
import { requireFunction } from '../tensor/arguments.js';

/** Options of `customFwd`. */
export interface CustomFwdOptions {
  /** The type of the devices on which the function runs: `'cuda'`, `'cpu'`, … */
  deviceType: string;
  /** Inside autocast, cast floating-point inputs to this and run `forward` with autocast off. Default: leave autocast as it is. */
  castInputs?: DType | null;
}

/** Options of `customBwd`. */
export interface CustomBwdOptions {
  /** The type of the devices on which the function runs: `'cuda'`, `'cpu'`, … */
  deviceType: string;
}

type ContextMethod = (ctx: Context, ...args: never[]) => unknown;

/** Runs a method with its own arguments, or with what `change` makes of each. */
type Run = (change?: (argument: unknown) => unknown) => unknown;

/** What `forward` was called in, which `backward` runs in too. */
const forwards = new WeakMap<Context, { readonly enabled: boolean; readonly dtype: DType }>();

function requireDevice(deviceType: unknown): void {
  if (typeof deviceType === 'string') return;
  throw new ValueError(`Expected \`device_type\` of type \`str\`, got: \`<class '${pythonTypeName(deviceType)}'>\``);
}

/** Casts floating-point tensors on devices of a type, also inside arrays, maps and plain objects. */
function cast(value: unknown, deviceType: string, dtype: DType): unknown {
  if (isTensor(value)) {
    const fits = value.dtype.isFloatingPoint && value.device.type === deviceType && value.dtype !== float64;
    return fits ? value.to(dtype) : value;
  }
  const inside = (item: unknown): unknown => cast(item, deviceType, dtype);
  if (Array.isArray(value)) return value.map(inside);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [inside(key), inside(item)]));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inside(item)]));
  }
  return value;
}

/** A method that runs `around` in the place of `method` and looks like it. */
function wrap<F extends ContextMethod>(method: F, around: (run: Run, ctx: Context, owner: unknown) => unknown): F {
  requireFunction('customFwd', 'method', method);
  const wrapped = function (this: unknown, ctx: Context, ...args: never[]): unknown {
    return around((change) => method.call(this, ctx, ...((change ? args.map(change) : args) as never[])), ctx, this);
  };
  Object.defineProperty(wrapped, 'name', { value: method.name, configurable: true });
  Object.defineProperty(wrapped, 'length', { value: method.length, configurable: true });
  return wrapped as F;
}

/**
 * A decorator for the `forward` of a `torch.autograd.Function`, so that its `backward`, decorated with `customBwd`, runs with the same autocast:
 * `@customFwd({ deviceType: 'cuda', castInputs: torch.float32 })`. Does nothing outside autocast. Mirrors `torch.amp.custom_fwd`.
 */
export function customFwd(options: CustomFwdOptions) {
  checkOptions('customFwd', options, ['deviceType', 'castInputs']);
  const { deviceType, castInputs = null } = options;
  requireDevice(deviceType);
  return <F extends ContextMethod>(forward: F, _context?: ClassMethodDecoratorContext): F =>
    wrap(forward, (run, ctx) => {
      const enabled = isAutocastEnabled(deviceType);
      forwards.set(ctx, { enabled: castInputs === null && enabled, dtype: getAutocastDtype(deviceType) });
      if (castInputs === null || !enabled) return run();
      const off = entering(settingOf(deviceType, { enabled: false }));
      return runInMode('autocast', off, () => run((value) => cast(value, deviceType, castInputs)));
    });
}

/**
 * A decorator for the `backward` of a `torch.autograd.Function` whose `forward` has `customFwd`: it runs with the autocast of `forward`.
 * Mirrors `torch.amp.custom_bwd`.
 */
export function customBwd(options: CustomBwdOptions) {
  checkOptions('customBwd', options, ['deviceType']);
  const { deviceType } = options;
  requireDevice(deviceType);
  return <F extends ContextMethod>(backward: F, _context?: ClassMethodDecoratorContext): F =>
    wrap(backward, (run, ctx, owner) => {
      const forward = forwards.get(ctx);
      if (!forward) {
        const { name } = owner as { name?: string };
        throw new AttributeError(`'${name}Backward' object has no attribute '_fwd_used_autocast'`);
      }
      return runInMode('autocast', entering(settingOf(deviceType, forward)), () => run());
    });
}
