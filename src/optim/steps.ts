/** @file Step counts, which PyTorch keeps as tensors beside the other state, and how old checkpoints' counts become such tensors. */

import { keep } from '../native/handles.js';
import { full, zerosLike } from '../ops/functions.js';
import { getDefaultDtype } from '../tensor/defaults.js';
import type { Tensor } from '../tensor/tensor.js';
import { type DType, float32, float64 } from '../values/dtype.js';
import type { ParamGroup } from './groups.js';
import type { ParamState } from './state-dict.js';

/** float64 if that is the default dtype, else float32; fused steps want float32. */
export function scalarDtype(fused = false): DType {
  return !fused && getDefaultDtype() === float64 ? float64 : float32;
}

/** A number of an optimizer's state, as a tensor of no dimensions; on the CPU unless it has to lie beside the parameter. */
export function scalarState(value: number, param: Tensor, { beside = false, fused = false } = {}): Tensor {
  const device = beside || fused ? param.device : 'cpu';
  return keep(full([], value, { dtype: scalarDtype(fused), device }));
}

/** A count of steps that begins at zero; beside the parameter if steps are to be captured. */
export function stepCount(param: Tensor, { capturable = false }: Placement): Tensor {
  return scalarState(0, param, { beside: capturable });
}

/** A state like the parameter that begins at zero. */
export function zeroState(param: Tensor): Tensor {
  return keep(zerosLike(param));
}

interface Placement {
  capturable?: boolean;
  fused?: boolean | null;
}

/** Turns plain numbers of that name, as older versions of PyTorch saved them, into tensors. */
export function upgradeNumbers(
  groups: readonly (ParamGroup<object> & Placement)[],
  state: ReadonlyMap<Tensor, ParamState>,
  names: readonly string[],
): void {
  for (const { params, capturable, fused } of groups) {
    for (const param of params) {
      const own = state.get(param);
      for (const name of names) {
        const value = own?.[name];
        if (own && typeof value === 'number')
          own[name] = scalarState(value, param, { beside: capturable, fused: fused === true });
      }
    }
  }
}
