/** @file The gradient side of a tensor: `grad`, `requiresGrad`, `gradFn`, hooks. */

import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor, typeName } from '../native/match.js';
import { Flag, hasFlag } from './meta.js';
import type { Tensor } from './tensor.js';
import { legacyName } from '../values/nativeNames.js';

/** The autograd node that made a tensor, as `Tensor.grad_fn`. */
export interface GradFn {
  /** Its name as Python gives it, such as `AddBackward0`. */
  readonly name: string;
}

/** Wrappers of gradients that were read, so that reading twice gives one object. */
const known = new WeakMap<Tensor, Tensor>();

export function gradOf(tensor: Tensor): Tensor | null {
  const cached = known.get(tensor);
  const cachedId = cached !== undefined && cached._id > 0 ? cached._id : 0;
  const id = addon.gradOf(tensor._id, cachedId);
  if (id === 0) {
    if (cached !== undefined) known.delete(tensor);
    return null;
  }
  if (cached !== undefined && id === cachedId) return cached;
  const grad = adopt(id);
  known.set(tensor, grad);
  return grad;
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
    known.delete(tensor);
    addon.setGrad(tensor._id, 0);
    return;
  }
  if (!isTensor(grad)) {
    throw new TypeError(`assigned grad expected to be a Tensor or None but got grad of type ${typeName(grad)}`);
  }
  checkGrad(tensor, grad);
  addon.setGrad(tensor._id, grad._id);
  known.set(tensor, grad);
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
    throw new TypeError(
      `requires_grad_(): argument 'requires_grad' (position 1) must be bool, not ${typeName(requiresGrad)}`,
    );
  }
  if (!requiresGrad && !hasFlag(tensor, Flag.leaf)) throw leafError(false);
  if (requiresGrad && !isDifferentiable(tensor)) {
    throw new RuntimeError('only Tensors of floating point dtype can require gradients');
  }
  addon.setRequiresGrad(tensor._id, requiresGrad);
}

export function gradFnOf(tensor: Tensor): GradFn | null {
  const name = addon.gradFnName(tensor._id);
  if (!name) return null;
  // Python names nodes by their class, without C++ namespaces.
  return Object.freeze({ name: name.slice(name.lastIndexOf(':') + 1) });
}
