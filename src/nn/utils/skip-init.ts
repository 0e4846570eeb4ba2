/** @file Modules whose parameters are not initialised, as `torch.nn.utils.skip_init`. */

import { RuntimeError } from '../../native/errors.js';
import { isOptions } from '../../native/options.js';
import type { DeviceLike } from '../../values/device.js';
import { type AnyModule, Module } from '../module.js';
import { typeName } from '../typename.js';

const unsupported = "Module must support a 'device' arg to skip initialization";

/**
 * Makes a module with the given arguments, but leaves its parameters and buffers with arbitrary values: `skipInit(nn.Linear, 5, 1)`.
 * The module has to take an option `device`, and hand it to everything that it makes. Mirrors `torch.nn.utils.skip_init`.
 */
export function skipInit<A extends unknown[], M extends AnyModule>(
  moduleClass: new (...args: A) => M,
  ...args: NoInfer<A>
): M {
  if (typeof moduleClass !== 'function' || !(moduleClass.prototype instanceof Module)) {
    throw new RuntimeError(`Expected a Module; got <class '${typeName(moduleClass)}'>`);
  }
  const last = args.at(-1);
  const options = isOptions(last) ? last : {};
  const given = isOptions(last) ? args.slice(0, -1) : args;
  let module: M;
  try {
    module = new moduleClass(...([...given, { ...options, device: 'meta' }] as A));
  } catch (error) {
    if (error instanceof TypeError && error.message.includes("option 'device'")) {
      throw new RuntimeError(unsupported, { cause: error });
    }
    throw error;
  }
  for (const tensor of [...module.parameters(), ...module.buffers()]) {
    if (!tensor.isMeta) throw new RuntimeError(unsupported);
  }
  return module.toEmpty({ device: (options.device as DeviceLike | null | undefined) ?? 'cpu' });
}
