/** @file Adam's step with its numbers kept as tensors: to be captured in a graph, recorded by autograd, or with betas that are tensors. */

import { maximum } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import type { AdamLists, AdamSettings } from './adam.js';
import { realTensor } from './lists.js';
import { checkCapturable } from './numbers.js';
import { minus, negate, numberOf, over, raise, times, toScalar, type Value } from './values.js';

/** What one parameter's step needs. */
interface Entry {
  param: Tensor;
  grad: Tensor;
  average: Tensor;
  square: Tensor;
  largest: Tensor | null;
  step: Tensor;
}

/** Steps parameter by parameter, as Python's for-loop implementation does. */
export function stepAdamByTensors(lists: AdamLists, group: AdamSettings): void {
  if (group.capturable) checkCapturable('params and state_steps', lists.params, lists.steps);
  lists.params.forEach((param, i) => {
    stepOne(
      {
        param,
        grad: group.maximize ? lists.grads[i].neg() : lists.grads[i],
        average: lists.averages[i],
        square: lists.squares[i],
        largest: group.amsgrad ? lists.largest[i] : null,
        step: lists.steps[i],
      },
      group,
    );
  });
}

function decay(entry: Entry, lr: Value, { weightDecay, decoupledWeightDecay }: AdamSettings): Tensor {
  const { param, grad } = entry;
  if (weightDecay === 0) return grad;
  if (!decoupledWeightDecay) return grad.add(param, { alpha: weightDecay });
  param.mul_(minus(1, times(lr, weightDecay)));
  return grad;
}

function stepOne(entry: Entry, group: AdamSettings): void {
  const { capturable, differentiable } = group;
  const [lr, beta1, beta2] = [group.lr, ...group.betas].map(toScalar);
  entry.step.add_(1);
  const grad = realTensor(decay(entry, lr, group));
  const [param, average, square] = [entry.param, entry.average, entry.square].map(realTensor);
  const largest = entry.largest && realTensor(entry.largest);
  const ownBeta1 = beta1 instanceof Tensor ? beta1.to({ device: param.device, dtype: param.dtype }) : beta1;

  const weight = minus(1, ownBeta1);
  // One call for each overload: the types know no call that takes either.
  if (weight instanceof Tensor) average.lerp_(grad, weight);
  else average.lerp_(grad, weight);
  const squareWeight = minus(1, beta2);
  if (differentiable && beta2 instanceof Tensor && beta2.requiresGrad)
    square.lerp_(grad.square(), squareWeight as Tensor);
  else square.mul_(beta2).addcmul_(grad, grad, { value: numberOf(squareWeight) });

  const count: Value = capturable || differentiable ? entry.step.clone() : numberOf(entry.step);
  const correction1 = minus(1, raise(beta1, count));
  const correction2 = raise(minus(1, raise(beta2, count)), 0.5);
  const size = over(lr, correction1);
  if (largest) largest.copy_(maximum(differentiable ? largest.clone() : largest, square));
  const root = (largest ?? square).sqrt();
  if (capturable || differentiable) {
    const negative = negate(size);
    const denominator = root.div(times(correction2, negative)).add_(over(group.eps, negative) as Tensor);
    param.addcdiv_(differentiable ? average.clone() : average, denominator);
  } else {
    param.addcdiv_(average, root.div(correction2).add_(group.eps), { value: -numberOf(size) });
  }
}
