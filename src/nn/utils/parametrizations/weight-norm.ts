/** @file Weights split into length and direction, as `torch.nn.utils.parametrizations.weight_norm`. */

import { _weightNorm, normExceptDim } from '../../../ops/functions.js';
import type { Tensor } from '../../../tensor/tensor.js';
import { type Rest, readOptions } from '../../arguments.js';
import { type AnyModule, Module } from '../../module.js';
import { type Parametrized, registerParametrization } from '../parametrize/register.js';

/** Options of `weightNorm`. */
export interface WeightNormOptions {
  /** Name of the parameter. Default: 'weight'. */
  name?: string;
  /** Dimension whose slices have a length each; null for one length. Default: 0. */
  dim?: number | null;
}

export type WeightNormRest = Rest<[name?: string, dim?: number | null], WeightNormOptions>;

class _WeightNorm extends Module<[length: Tensor, direction: Tensor], Tensor> {
  constructor(readonly dim: number) {
    super();
  }

  override forward(length: Tensor, direction: Tensor): Tensor {
    return _weightNorm(direction, length, this.dim);
  }

  rightInverse(weight: Tensor): [length: Tensor, direction: Tensor] {
    return [normExceptDim(weight, 2, this.dim), weight];
  }
}

/**
 * Learns a weight as length and direction: `w = g v / |v|`, with one length for each slice along `dim`. State dicts of the older
 * `nn.utils.weightNorm` can be loaded. Mirrors `torch.nn.utils.parametrizations.weight_norm`.
 */
export function weightNorm<M extends AnyModule>(module: M, ...rest: WeightNormRest): M & Parametrized {
  const { name = 'weight', dim = 0 } = readOptions<WeightNormOptions>('weightNorm', ['name', 'dim'], rest);
  const done = registerParametrization(module, name, new _WeightNorm(dim ?? -1), { unsafe: true });
  done.registerLoadStateDictPreHook((_module, state, prefix) => {
    const old = [`${prefix}${name}_g`, `${prefix}${name}_v`];
    if (!old.every((key) => state.has(key))) return;
    for (const [i, key] of old.entries()) {
      state.set(`${prefix}parametrizations.${name}.original${i}`, state.get(key));
      state.delete(key);
    }
  });
  return done;
}
