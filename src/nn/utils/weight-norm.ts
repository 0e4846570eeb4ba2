/** @file The older weight normalisation, which keeps `weight_g` and `weight_v`, as `torch.nn.utils.weight_norm`. */

import { AttributeError, RuntimeError, ValueError } from '../../native/errors.js';
import { warn } from '../../native/warnings.js';
import { _weightNorm, normExceptDim } from '../../ops/functions.js';
import { requireModule } from '../checks.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readOptions } from '../arguments.js';
import type { AnyModule } from '../module.js';
import { Parameter } from '../parameter.js';
import { isLazy } from '../uninitialized.js';
import { hookOwners, owned, removeHooksOf } from './owned-hooks.js';
import type { WeightNormOptions, WeightNormRest } from './parametrizations/weight-norm.js';

/** Computes a weight from its length and direction before every call. */
class WeightNorm {
  constructor(
    readonly name: string,
    readonly dim: number,
  ) {}

  weight(module: AnyModule): Tensor {
    const [length, direction] = ['_g', '_v'].map((suffix) => Reflect.get(module, this.name + suffix) as Tensor);
    return _weightNorm(direction, length, this.dim);
  }
}

/**
 * Learns a weight as length and direction, kept as the parameters `weight_g` and `weight_v`. Deprecated in favour of
 * `nn.utils.parametrizations.weightNorm`. Mirrors `torch.nn.utils.weight_norm`.
 *
 * @throws RuntimeError if the parameter has a weight norm already.
 */
export function weightNorm<M extends AnyModule>(module: M, ...rest: WeightNormRest): M {
  requireModule('weightNorm', 'module', module);
  const { name = 'weight', dim = 0 } = readOptions<WeightNormOptions>('weightNorm', ['name', 'dim'], rest);
  warn(
    '`torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.',
    'FutureWarning',
  );
  const target = module._any();
  if (hookOwners(target, WeightNorm).some((other) => other.name === name)) {
    throw new RuntimeError(`Cannot register two weight_norm hooks on the same parameter ${name}`);
  }
  const weight = Reflect.get(target, name) as Tensor | undefined;
  if (weight === undefined) throw new AttributeError(`'${target._getName()}' object has no attribute '${name}'`);
  if (isLazy(weight)) {
    throw new ValueError(
      "The module passed to `WeightNorm` can't have uninitialized parameters. Make sure to run the dummy forward before applying weight normalization",
    );
  }
  const norm = new WeightNorm(name, dim ?? -1);
  const length = new Parameter(normExceptDim(weight, 2, norm.dim));
  Reflect.deleteProperty(target, name);
  target.registerParameter(`${name}_g`, length);
  target.registerParameter(`${name}_v`, new Parameter(weight.detach()));
  Reflect.set(target, name, norm.weight(target));
  target.registerForwardPreHook(
    owned(norm, (called: AnyModule) => {
      Reflect.set(called, name, norm.weight(called));
    }),
  );
  return module;
}

/** Makes the weight a parameter again. Mirrors `torch.nn.utils.remove_weight_norm`. @throws ValueError if it has no weight norm. */
export function removeWeightNorm<M extends AnyModule>(module: M, name = 'weight'): M {
  requireModule('removeWeightNorm', 'module', module);
  const target = module._any();
  const norm = hookOwners(target, WeightNorm).find((other) => other.name === name);
  if (!norm) throw new ValueError(`weight_norm of '${name}' not found in ${module}`);
  const weight = norm.weight(target);
  for (const property of [name, `${name}_g`, `${name}_v`]) Reflect.deleteProperty(target, property);
  Reflect.set(target, name, new Parameter(weight.detach()));
  removeHooksOf(target, norm);
  return module;
}
