/** @file Transforms of real vectors into vectors of probabilities. */

import { ValueError } from '../../native/errors.js';
import { logSigmoid, pad } from '../../ops/nn.js';
import { finfo } from '../../tensor/dtypeInfo.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Constraint, realVector, simplex } from '../constraints/index.js';
import { complement } from '../probabilities.js';
import { clippedSigmoid } from './elementwise.js';
import { PlainTransform } from './transform.js';

function requireVector(shape: readonly number[]): void {
  if (shape.length < 1) throw new ValueError('Too few dimensions on input');
}

abstract class SimplexTransform extends PlainTransform {
  override get domain(): Constraint {
    return realVector;
  }

  override get codomain(): Constraint {
    return simplex;
  }
}

/** Exponentiates and normalises the last dimension; not bijective. Mirrors `torch.distributions.transforms.SoftmaxTransform`. */
export class SoftmaxTransform extends SimplexTransform {
  override _call(x: Tensor): Tensor {
    const probs = x.sub(x.max(-1, true).values).exp();
    return probs.div(probs.sum(-1, true));
  }

  override _inverse(y: Tensor): Tensor {
    return y.log();
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    requireVector(shape);
    return shape;
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    requireVector(shape);
    return shape;
  }
}

/** All of the last dimension but its last `count` elements. */
function without(x: Tensor, count: number): Tensor {
  return x.narrow(-1, 0, x.size(-1) - count);
}

/** n, n - 1, … 1. */
function countdown(x: Tensor): Tensor {
  const n = x.size(-1);
  return x
    .newOnes([n])
    .cumsum(-1)
    .neg()
    .add(n + 1);
}

/** Breaks pieces off a stick, so that n numbers become n + 1 probabilities, bijectively. Mirrors `torch.distributions.transforms.StickBreakingTransform`. */
export class StickBreakingTransform extends SimplexTransform {
  override get bijective(): boolean {
    return true;
  }

  override _call(x: Tensor): Tensor {
    const z = clippedSigmoid(x.sub(countdown(x).log()));
    const rest = complement(z).cumprod(-1);
    return pad(z, [0, 1], { value: 1 }).mul(pad(rest, [1, 0], { value: 1 }));
  }

  override _inverse(y: Tensor): Tensor {
    const pieces = without(y, 1);
    const rest = complement(pieces.cumsum(-1)).clamp({ min: finfo(y.dtype).tiny });
    return pieces.log().sub(rest.log()).add(countdown(pieces).log());
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    requireTensor('logAbsDetJacobian', 'x', x);
    requireTensor('logAbsDetJacobian', 'y', y);
    const shifted = x.sub(countdown(x).log());
    return shifted.neg().add(logSigmoid(shifted)).add(without(y, 1).log()).sum(-1);
  }

  override forwardShape(shape: readonly number[]): readonly number[] {
    requireList('forwardShape', 'shape', shape);
    requireVector(shape);
    return [...shape.slice(0, -1), shape[shape.length - 1] + 1];
  }

  override inverseShape(shape: readonly number[]): readonly number[] {
    requireList('inverseShape', 'shape', shape);
    requireVector(shape);
    return [...shape.slice(0, -1), shape[shape.length - 1] - 1];
  }
}
