/** @file The gradient side of a tensor: `grad` and `requiresGrad`. */

import { addon } from '../native/addon.js';
import { O, reserve } from '../native/buffers.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isDType, isTensor, typeName } from '../native/match.js';
import { _foreachZero_ } from '../ops/functions.js';
import { dtypeOf } from '../values/codes.js';
import type { DType } from '../values/dtype.js';
import { pythonTypeName } from './data.js';
import { withoutGrad } from './gradMode.js';
import { Flag, hasFlag } from './meta.js';
import type { Tensor } from './tensor.js';
import { cppName, legacyName } from '../values/nativeNames.js';

/** Stands for a gradient of any dtype. */
const ANY_DTYPE = -1;

const idOf = (wrapper: Tensor | null): number => (wrapper !== null && wrapper._id > 0 ? wrapper._id : 0);

/** The id of an item of a list that programs may change, such as an optimizer's parameters. */
function itemId(item: Tensor, i: number): number {
  const id = (item as Tensor | null | undefined)?._id;
  if (!id) throw typeError(`expected a list of Tensors, but item ${i} is ${typeName(item)}`);
  return id;
}

/** The gradients of several tensors. Reading twice gives the same objects. */
export function gradsOf(tensors: readonly Tensor[]): (Tensor | null)[] {
  reserve(0, 1 + 2 * tensors.length);
  O[0] = tensors.length;
  tensors.forEach((tensor, i) => {
    O[1 + 2 * i] = itemId(tensor, i);
    O[2 + 2 * i] = idOf(tensor._grad);
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

/** Tensors with their gradients, position by position. */
export interface WithGradients {
  readonly tensors: readonly Tensor[];
  readonly grads: readonly Tensor[];
}

/** Those that have a gradient. */
export function withGradients(tensors: readonly Tensor[]): WithGradients {
  const grads = gradsOf(tensors);
  if (!grads.includes(null)) return { tensors, grads: grads as Tensor[] };
  return { tensors: tensors.filter((_, i) => grads[i] !== null), grads: grads.filter((grad) => grad !== null) };
}

/** Calls `visit` with each that has a gradient, and with that. */
export function forEachGradient(tensors: readonly Tensor[], visit: (tensor: Tensor, grad: Tensor) => void): void {
  const found = withGradients(tensors);
  for (let i = 0; i < found.tensors.length; i++) visit(found.tensors[i], found.grads[i]);
}

export function gradOf(tensor: Tensor): Tensor | null {
  return gradsOf([tensor])[0];
}

/** Takes the gradients of several tensors away. */
export function clearGrads(tensors: readonly Tensor[]): void {
  reserve(0, 1 + tensors.length);
  O[0] = tensors.length;
  tensors.forEach((tensor, i) => {
    O[1 + i] = itemId(tensor, i);
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

/** The dtype that a leaf's gradient has; null for any. */
export function gradDtypeOf(tensor: Tensor): DType | null {
  if (!hasFlag(tensor, Flag.leaf)) throw new RuntimeError('grad_dtype can only be accessed on leaf tensors.');
  const code = Number(addon.callNamed('gradientDtype', [tensor._id], ''));
  return code === ANY_DTYPE ? null : dtypeOf(code);
}

export function setGradDtype(tensor: Tensor, dtype: DType | null): void {
  if (!hasFlag(tensor, Flag.leaf)) throw new RuntimeError('grad_dtype can only be set on leaf tensors.');
  if (dtype !== null && !isDType(dtype)) {
    throw new RuntimeError(`grad_dtype must be a torch.dtype or None, but got ${pythonTypeName(dtype)}`);
  }
  const grad = gradOf(tensor);
  if (grad && dtype !== null && grad.dtype !== dtype) {
    const [wanted, got] = [legacyName(dtype), cppName(grad.dtype)];
    throw new RuntimeError(
      `Cannot set grad_dtype to '${wanted}' because there is already a gradient with dtype '${got}'. Please clear the gradient ` +
        "(.grad = None) before changing grad_dtype, or ensure the new grad_dtype matches the existing gradient's dtype.",
    );
  }
  addon.callNamed('gradientDtype', [tensor._id, dtype?.code ?? ANY_DTYPE], '');
}

function checkGradDtype(tensor: Tensor, grad: Tensor): void {
  const wanted = hasFlag(tensor, Flag.leaf) ? gradDtypeOf(tensor) : tensor.dtype;
  if (wanted === null || grad.dtype === wanted) return;
  throw new RuntimeError(
    `attempting to assign a gradient with dtype '${cppName(grad.dtype)}' to a tensor with grad_dtype '${legacyName(wanted)}'. ` +
      "The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You can set the tensor's grad_dtype attribute " +
      'with a specific dtype, or None to allow any dtype. Set grad_dtype with caution. Diverging the dtypes of a tensor and its gradient ' +
      'may break downstream systems that assume they match.',
  );
}

function checkGrad(tensor: Tensor, grad: Tensor): void {
  if (grad === tensor) throw new RuntimeError("can't assign Variable as its own grad");
  checkGradDtype(tensor, grad);
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
