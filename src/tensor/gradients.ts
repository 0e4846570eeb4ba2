/** @file The gradient side of a tensor: `grad` and `requiresGrad`. */

import { addon } from '../native/addon.js';
import { O, reserve } from '../native/buffers.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor, typeName } from '../native/match.js';
import { _foreachZero_ } from '../ops/functions.js';
import { withoutGrad } from './gradMode.js';
import { Flag, hasFlag } from './meta.js';
import type { Tensor } from './tensor.js';
import { legacyName } from '../values/nativeNames.js';

const idOf = (wrapper: Tensor | null): number => (wrapper !== null && wrapper._id > 0 ? wrapper._id : 0);

/** The gradients of several tensors. Reading twice gives the same objects. */
export function gradsOf(tensors: readonly Tensor[]): (Tensor | null)[] {
  reserve(0, 1 + 2 * tensors.length);
  O[0] = tensors.length;
  tensors.forEach(({ _id, _grad }, i) => {
    O[1 + 2 * i] = _id;
    O[2 + 2 * i] = idOf(_grad);
  });
  addon.grads();
  // Owning a wrapper writes to the first place only.
  return tensors.map((tensor, i) => {
    const id = O[2 + 2 * i];
    if (id === 0) tensor._grad = null;
    else if (tensor._grad?._id !== id) tensor._grad = adopt(id);
    return tensor._grad;
  });
}

/** Those that have a gradient, each with it. */
export function withGradients(tensors: readonly Tensor[]): [tensor: Tensor, grad: Tensor][] {
  const grads = gradsOf(tensors);
  const pairs: [Tensor, Tensor][] = [];
  tensors.forEach((tensor, i) => {
    const grad = grads[i];
    if (grad !== null) pairs.push([tensor, grad]);
  });
  return pairs;
}

export function gradOf(tensor: Tensor): Tensor | null {
  return gradsOf([tensor])[0];
}

/** Takes the gradients of several tensors away. */
export function clearGrads(tensors: readonly Tensor[]): void {
  reserve(0, 1 + tensors.length);
  O[0] = tensors.length;
  tensors.forEach((tensor, i) => {
    O[1 + i] = tensor._id;
    tensor._grad = null;
  });
  addon.clearGrads();
}

/** Takes gradients out of their graphs and fills them with zeros. */
export function zeroGrads(grads: readonly Tensor[]): void {
  for (const grad of grads) {
    if (grad.gradFn !== null) grad.detach_();
    else grad.requiresGrad_(false);
  }
  if (grads.length > 0) withoutGrad(() => _foreachZero_(grads));
}

function checkGrad(tensor: Tensor, grad: Tensor): void {
  if (grad === tensor) throw new RuntimeError("can't assign Variable as its own grad");
  if (grad.dtype !== tensor.dtype) {
    const [got, own] = [legacyName(grad.dtype), legacyName(tensor.dtype)];
    throw new RuntimeError(
      `attempting to assign a gradient with dtype '${got}' to a tensor with grad_dtype '${own}'. ` +
        'The gradient must have the dtype of its tensor; convert it with t.to(dtype)',
    );
  }
  if (grad.device.type !== tensor.device.type) {
    throw new RuntimeError(
      `attempting to assign a gradient with device type '${grad.device.type}' to a tensor with device type '${tensor.device.type}'. Please ensure that the gradient and the tensor are on the same device`,
    );
  }
  const [shape, own] = [grad.shape.join(', '), tensor.shape.join(', ')];
  if (shape !== own) {
    throw new RuntimeError(
      `attempting to assign a gradient of size '[${shape}]' to a tensor of size '[${own}]'. Please ensure that the gradient and the tensor are the same size`,
    );
  }
}

export function setGrad(tensor: Tensor, grad: Tensor | null): void {
  if (grad == null) {
    clearGrads([tensor]);
    return;
  }
  if (!isTensor(grad)) {
    throw typeError(`assigned grad expected to be a Tensor or None but got grad of type ${typeName(grad)}`);
  }
  checkGrad(tensor, grad);
  addon.setGrad(tensor._id, grad._id);
  tensor._grad = grad;
}

function leafError(requiresGrad: boolean): RuntimeError {
  return new RuntimeError(
    requiresGrad
      ? 'you can only change requires_grad flags of leaf variables.'
      : "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().",
  );
}

function isDifferentiable(tensor: Tensor): boolean {
  const { dtype } = tensor;
  return dtype.isFloatingPoint || dtype.isComplex;
}

/** The setter of `requiresGrad`. */
export function setRequiresGrad(tensor: Tensor, requiresGrad: boolean): void {
  if (typeof requiresGrad !== 'boolean') throw new RuntimeError('requires_grad must be a bool');
  if (!hasFlag(tensor, Flag.leaf)) throw leafError(requiresGrad);
  if (requiresGrad && !isDifferentiable(tensor)) {
    throw new RuntimeError('only Tensors of floating point and complex dtype can require gradients');
  }
  addon.setRequiresGrad(tensor._id, requiresGrad);
}

/** The method `requiresGrad_`, which accepts a computed tensor as long as nothing changes. */
export function requireGrad(tensor: Tensor, requiresGrad: boolean): void {
  if (typeof requiresGrad !== 'boolean') {
    throw typeError(
      `requires_grad_(): argument 'requires_grad' (position 1) must be bool, not ${typeName(requiresGrad)}`,
    );
  }
  if (!requiresGrad && !hasFlag(tensor, Flag.leaf)) throw leafError(false);
  if (requiresGrad && !isDifferentiable(tensor)) {
    throw new RuntimeError('only Tensors of floating point dtype can require gradients');
  }
  addon.setRequiresGrad(tensor._id, requiresGrad);
}
