/** @file Batch normalisation drawn into the layer before it, as `torch.nn.utils.fusion`. */

import { AssertionError, RuntimeError, typeError } from '../../native/errors.js';
import { isFloat, typeName } from '../../native/match.js';
import { onesLike, rsqrt, zerosLike } from '../../ops/functions.js';
import { requireModule } from '../checks.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';
import type { BatchNorm } from '../modules/batchnorm.js';
import type { ConvNd } from '../modules/conv.js';
import type { Linear } from '../modules/linear.js';
import { Parameter } from '../parameter.js';

/** Running mean and variance of a batch normalisation. */
function statistics(bn: BatchNorm): [mean: Tensor, variance: Tensor] {
  if (!bn.running_mean || !bn.running_var) {
    throw new AssertionError('bn.running_mean and bn.running_var must not be None');
  }
  return [bn.running_mean, bn.running_var];
}

function checkEvaluating(...modules: readonly { training: boolean }[]): void {
  if (modules.some(({ training }) => training)) throw new AssertionError('Fusion only for eval!');
}

/**
 * A convolution that computes what `conv` and then `bn` compute. Both have to be in evaluation mode.
 * `transpose` says that it is a transposed convolution. Mirrors `torch.nn.utils.fuse_conv_bn_eval`.
 */
export function fuseConvBnEval<M extends ConvNd<never[]>>(conv: M, bn: BatchNorm, transpose = false): M {
  requireModule('fuseConvBnEval', 'conv', conv);
  requireModule('fuseConvBnEval', 'bn', bn);
  checkEvaluating(conv, bn);
  const fused = conv.deepcopy();
  const [mean, variance] = statistics(bn);
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuseConvBnWeights(weight, bias, mean, variance, bn.eps, bn.weight, bn.bias, transpose);
  return fused;
}

/** Weight and bias of `fuseConvBnEval`'s convolution. Mirrors `torch.nn.utils.fuse_conv_bn_weights`. */
export function fuseConvBnWeights(
  weight: Tensor,
  bias: Tensor | null,
  mean: Tensor,
  variance: Tensor,
  eps: number,
  scale: Tensor | null,
  shift: Tensor | null,
  transpose = false,
): [weight: Parameter, bias: Parameter] {
  requireTensor('fuseConvBnWeights', 'weight', weight);
  requireTensor('fuseConvBnWeights', 'mean', mean);
  requireTensor('fuseConvBnWeights', 'variance', variance);
  if (bias) requireTensor('fuseConvBnWeights', 'bias', bias);
  if (scale) requireTensor('fuseConvBnWeights', 'scale', scale);
  if (!isFloat(eps)) throw typeError(`fuseConvBnWeights(): argument 'eps' must be float, not ${typeName(eps)}`);
  if (weight.dim() < 2)
    throw new RuntimeError(`fuse_conv_bn_weights expects the weight of a convolution, got ${weight.dim()}-D`);
  const before = bias ?? zerosLike(mean);
  const factor = scale ?? onesLike(mean);
  const inverse = rsqrt(variance.add(asFloat(eps)));
  const shape = [...(transpose ? [1, -1] : [-1, 1]), ...new Array<number>(weight.dim() - 2).fill(1)];
  const fusedWeight = weight.mul(factor.mul(inverse).reshape(shape)).to(weight.dtype);
  const fusedBias = before
    .sub(mean)
    .mul(inverse)
    .mul(factor)
    .add(shift ?? zerosLike(mean))
    .to(bias?.dtype ?? weight.dtype);
  return [new Parameter(fusedWeight, weight.requiresGrad), new Parameter(fusedBias, before.requiresGrad)];
}

/**
 * A linear layer that computes what `linear` and then `bn` compute. Both have to be in evaluation mode.
 * Mirrors `torch.nn.utils.fuse_linear_bn_eval`.
 */
export function fuseLinearBnEval<M extends Linear>(linear: M, bn: BatchNorm): M {
  requireModule('fuseLinearBnEval', 'linear', linear);
  requireModule('fuseLinearBnEval', 'bn', bn);
  checkEvaluating(linear, bn);
  const fused = linear.deepcopy();
  if (linear.outFeatures !== bn.numFeatures && bn.numFeatures !== 1) {
    throw new AssertionError(
      `To fuse, linear.out_features == bn.num_features or bn.num_features == 1, got linear.out_features=${linear.outFeatures} and bn.num_features=${bn.numFeatures}`,
    );
  }
  const [mean, variance] = statistics(bn);
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuseLinearBnWeights(weight, bias, mean, variance, bn.eps, bn.weight, bn.bias);
  return fused;
}

/** Weight and bias of `fuseLinearBnEval`'s layer. Mirrors `torch.nn.utils.fuse_linear_bn_weights`. */
export function fuseLinearBnWeights(
  weight: Tensor,
  bias: Tensor | null,
  mean: Tensor,
  variance: Tensor,
  eps: number,
  scale: Tensor | null,
  shift: Tensor | null,
): [weight: Parameter, bias: Parameter] {
  requireTensor('fuseLinearBnWeights', 'weight', weight);
  requireTensor('fuseLinearBnWeights', 'mean', mean);
  requireTensor('fuseLinearBnWeights', 'variance', variance);
  if (bias) requireTensor('fuseLinearBnWeights', 'bias', bias);
  if (scale) requireTensor('fuseLinearBnWeights', 'scale', scale);
  const before = bias ?? zerosLike(mean);
  const inverse = rsqrt(variance.add(asFloat(eps)));
  const factor = scale ? scale.mul(inverse) : inverse;
  const fusedWeight = weight.mul(factor.unsqueeze(-1).to(weight.dtype));
  const scaled = before.sub(mean).mul(factor);
  const fusedBias = (shift ? scaled.add(shift) : scaled).to(bias?.dtype ?? weight.dtype);
  return [new Parameter(fusedWeight, weight.requiresGrad), new Parameter(fusedBias, before.requiresGrad)];
}
