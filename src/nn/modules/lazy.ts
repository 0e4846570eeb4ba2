/** @file Layers that learn the size of their input from the first one they see. */

import { AssertionError, RuntimeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import * as ops from '../../ops/functions.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { Tensor } from '../../tensor/tensor.js';
import { int64 } from '../../values/dtype.js';
import type { FactoryOptions } from '../arguments.js';
import { RemovableHandle } from '../handle.js';
import type { AnyModule } from '../module.js';
import type { Parameter } from '../parameter.js';
import { sizeText } from '../python.js';
import { isLazy, UninitializedBuffer, UninitializedParameter } from '../uninitialized.js';
import type { NormBase } from './batchnorm.js';
import { factory } from './common.js';
import type { ConvNd } from './conv.js';
import type { Linear } from './linear.js';

/** Whether a module has parameters or buffers without a shape. */
export function hasUninitialized(module: AnyModule): boolean {
  return [...module._parameters.values(), ...module._buffers.values()].some(isLazy);
}

function materialize(tensor: Tensor | null, shape: readonly number[]): void {
  if (isLazy(tensor)) tensor.materialize(shape);
}

/**
 * Lets a module wait for its first input, with which `initialize` gives its parameters their shapes; it then becomes one of class `Target`.
 * A state dict that is loaded before does so too.
 */
export function waitForInput<M extends AnyModule>(
  module: M,
  Target: abstract new (...args: never[]) => unknown,
  initialize: (module: M, input: Tensor) => void,
): void {
  const hooks = module._hooks();
  const loading = module.registerLoadStateDictPreHook((self, state, prefix) => {
    for (const [name, own] of [...self._parameters, ...self._buffers]) {
      const given = state.get(prefix + name);
      if (given instanceof Tensor && !isLazy(given)) withoutGrad(() => materialize(own, given.shape));
    }
  });
  // The module comes as argument: a copy of it has these hooks too.
  const before = (self: AnyModule, [input]: unknown[]): void => {
    withoutGrad(() => initialize(self as M, input as Tensor));
    if (hasUninitialized(self)) throw new RuntimeError(`module ${self._getName()} has not been fully initialized`);
    self._hooks().forwardPre.delete(handle.id);
    self._hooks().loadPre.delete(loading.id);
    Object.setPrototypeOf(self, Target.prototype as object);
  };
  const handle = new RemovableHandle([hooks.forwardPre]);
  hooks.forwardPre.set(handle.id, before);
}

/** Gives a linear layer parameters without shape. */
export function loosenLinear(module: Linear, outFeatures: number, o: FactoryOptions & { bias?: boolean }): void {
  module.weight = new UninitializedParameter(o);
  module.outFeatures = outFeatures;
  if (o.bias ?? true) module.bias = new UninitializedParameter(o);
}

export function initializeLinear(module: Linear, input: Tensor): void {
  const size = input.size(-1);
  if (hasUninitialized(module)) {
    module.inFeatures = size;
    materialize(module.weight, [module.outFeatures, size]);
    materialize(module.bias, [module.outFeatures]);
    module.resetParameters();
  }
  if (module.inFeatures !== 0) return;
  if (size !== module.weight.size(-1)) {
    throw new AssertionError(
      `The in_features inferred from input: ${size} is not equal to in_features from self.weight: ${module.weight.size(-1)}`,
    );
  }
  module.inFeatures = size;
}

type AnyConv = ConvNd<never[]>;

/** Gives a convolution parameters without shape. */
export function loosenConv(module: AnyConv, outChannels: number, o: FactoryOptions & { bias?: boolean }): void {
  module.weight = new UninitializedParameter(o);
  module.outChannels = outChannels;
  if (o.bias ?? true) module.bias = new UninitializedParameter(o);
}

export function initializeConv(module: AnyConv, input: Tensor): void {
  if (!hasUninitialized(module)) return;
  const n = module.kernelSize.length;
  const dim = input.dim();
  if (dim !== n + 1 && dim !== n + 2) {
    throw new RuntimeError(
      `Expected ${n + 1}D (unbatched) or ${n + 2}D (batched) input to ${module._getName()}, but got input of size: ${sizeText(input.shape)}`,
    );
  }
  const { groups, outChannels, kernelSize, transposed } = module;
  const inChannels = input.size(dim === n + 2 ? 1 : 0);
  module.inChannels = inChannels;
  if (inChannels % groups !== 0) throw new ValueError('in_channels must be divisible by groups');
  const shape = transposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups];
  materialize(module.weight, [...shape, ...kernelSize]);
  materialize(module.bias, [outChannels]);
  module.resetParameters();
}

/** Gives a normalisation parameters and buffers without shape. */
export function loosenNorm(module: NormBase, affine: boolean, tracks: boolean, o: FactoryOptions): void {
  module.affine = affine;
  module.trackRunningStats = tracks;
  if (affine) {
    module.weight = new UninitializedParameter(o);
    module.bias = new UninitializedParameter(o);
  }
  if (!tracks) return;
  module.running_mean = new UninitializedBuffer(o);
  module.running_var = new UninitializedBuffer(o);
  module.num_batches_tracked = keep(ops.zeros([], factory({ device: o.device, dtype: int64 })));
}

export function initializeNorm(module: NormBase, input: Tensor): void {
  if (!hasUninitialized(module)) return;
  const size = input.size(1);
  module.numFeatures = size;
  const tensors: (Parameter | Tensor | null)[] = [module.weight, module.bias, module.running_mean, module.running_var];
  for (const tensor of tensors) materialize(tensor, [size]);
  module.resetParameters();
}
