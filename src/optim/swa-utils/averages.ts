/** @file How weights are averaged: equally, or exponentially. */

import { noGrad } from '../../autograd/index.js';
import { ValueError } from '../../native/errors.js';
import { numberText } from '../../nn/python.js';
import { _foreachAdd_, _foreachAddcdiv_, _foreachLerp_, _foreachSub } from '../../ops/functions.js';
import { requireTensor, requireTensorList } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import { numberOf, over, plus, type Value } from '../values.js';

/** The next average of one tensor, from the average so far, the current value and the number of values averaged so far. */
export type AvgFn = (averaged: Tensor, current: Tensor, numAveraged: Value) => Tensor;

/** Changes the averages of many tensors of one device and dtype in place. */
export type MultiAvgFn = (averaged: readonly Tensor[], current: readonly Tensor[], numAveraged: Value) => void;

function checkDecay(decay: number): void {
  if (decay >= 0 && decay <= 1) return;
  throw new ValueError(`Invalid decay value ${numberText(decay)} provided. Please provide a value in [0,1] range.`);
}

/** `lerp` is there for these. */
function canInterpolate(averaged: readonly Tensor[], current: readonly Tensor[]): boolean {
  requireTensorList('multiAvgFn', 'averaged', averaged);
  requireTensorList('multiAvgFn', 'current', current);
  const [first] = averaged;
  return first === undefined || first.isFloatingPoint() || first.isComplex();
}

/** Equal weights: `averaged + (current - averaged) / (numAveraged + 1)`. Mirrors `get_swa_avg_fn`. */
export function getSwaAvgFn(): AvgFn {
  return (averaged, current, numAveraged) =>
    noGrad(() => {
      requireTensor('avgFn', 'averaged', averaged);
      requireTensor('avgFn', 'current', current);
      return averaged.add(over(current.sub(averaged), plus(numAveraged, 1)) as Tensor);
    });
}

/** Equal weights, for lists. Mirrors `get_swa_multi_avg_fn`. */
export function getSwaMultiAvgFn(): MultiAvgFn {
  return (averaged, current, numAveraged) =>
    noGrad(() => {
      const count = plus(numAveraged, 1);
      if (canInterpolate(averaged, current)) {
        _foreachLerp_(averaged, current, numberOf(over(1, count)));
        return;
      }
      const distances = _foreachSub(current, averaged);
      if (count instanceof Tensor) {
        _foreachAddcdiv_(
          averaged,
          distances,
          averaged.map(() => count),
        );
      } else {
        _foreachAdd_(averaged, distances, { alpha: 1 / count });
      }
    });
}

/**
 * Exponential weights: `decay * averaged + (1 - decay) * current`. Mirrors `get_ema_avg_fn`.
 *
 * @throws ValueError for a decay outside 0 to 1.
 */
export function getEmaAvgFn(decay = 0.999): AvgFn {
  checkDecay(decay);
  return (averaged, current) =>
    noGrad(() => {
      requireTensor('avgFn', 'averaged', averaged);
      requireTensor('avgFn', 'current', current);
      return averaged.mul(decay).add(current.mul(1 - decay));
    });
}

/**
 * Exponential weights, for lists. Mirrors `get_ema_multi_avg_fn`.
 *
 * @throws ValueError for a decay outside 0 to 1.
 */
export function getEmaMultiAvgFn(decay = 0.999): MultiAvgFn {
  checkDecay(decay);
  return (averaged, current) =>
    noGrad(() => {
      if (canInterpolate(averaged, current)) _foreachLerp_(averaged, current, 1 - decay);
      else for (const [i, tensor] of averaged.entries()) tensor.copy_(tensor.mul(decay).add(current[i].mul(1 - decay)));
    });
}
