/** @file Tensors that a module registers when they are set as its property. */

import { RuntimeError, typeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { checkOptions, isOptions } from '../native/options.js';
import { detach, empty } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import { preserveFormat } from '../values/layout.js';

/** Options of `Parameter`. */
export interface ParameterOptions {
  /** Whether gradients are computed for it. Default: true. */
  requiresGrad?: boolean;
}

/** Options of `Buffer`. */
export interface BufferOptions {
  /** Whether it is part of the module's state dict. Default: true. */
  persistent?: boolean;
}

/** A tensor that shares `data`'s memory and belongs to `prototype`'s class; no `tidy` scope frees it. */
function become<T extends Tensor>(data: Tensor, prototype: T, requiresGrad: boolean): T {
  if (requiresGrad && !data.isFloatingPoint() && !data.isComplex()) {
    throw new RuntimeError('Only Tensors of floating point and complex dtype can require gradients');
  }
  const tensor = keep(detach(data));
  if (requiresGrad) tensor.requiresGrad_(true);
  return Object.setPrototypeOf(tensor, prototype) as T;
}

/**
 * A tensor that a module learns. Set as a module's property it is listed in `parameters()` and in the state dict.
 * It shares memory with `data` and is a leaf of the autograd graph. Mirrors `torch.nn.Parameter`.
 *
 * @throws RuntimeError if `requiresGrad` is true and `data` is neither floating-point nor complex.
 */
export class Parameter extends Tensor {
  constructor(data?: Tensor | null, requiresGrad?: boolean | ParameterOptions) {
    super();
    const options = isOptions(requiresGrad) ? requiresGrad : { requiresGrad };
    checkOptions('Parameter', options, ['requiresGrad']);
    checkTensor('Parameter', data);
    // biome-ignore lint/correctness/noConstructorReturn: the tensor that detach() made is the parameter
    return become(data ?? empty([0]), new.target.prototype, (options.requiresGrad ?? true) === true);
  }

  /** A copy with memory of its own, as `copy.deepcopy` makes it. */
  deepcopy(): this {
    // An instance that served as a prototype outlives every minor collection.
    const prototype = Object.getPrototypeOf(this) as this;
    return become(this.detach().clone({ memoryFormat: preserveFormat }), prototype, this.requiresGrad);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/**
 * A tensor that is part of a module's state but is not learnt, such as running statistics.
 * Set as a module's property it is listed in `buffers()`. Mirrors `torch.nn.Buffer`.
 */
export class Buffer extends Tensor {
  declare readonly persistent: boolean;

  constructor(data?: Tensor | null, options: BufferOptions = {}) {
    super();
    checkOptions('Buffer', options, ['persistent']);
    checkTensor('Buffer', data);
    const buffer = become(data ?? empty([0]), new.target.prototype, data?.requiresGrad ?? false);
    Object.defineProperty(buffer, 'persistent', { value: options.persistent ?? true });
    // biome-ignore lint/correctness/noConstructorReturn: the tensor that detach() made is the buffer
    return buffer;
  }
}

function checkTensor(name: string, data: unknown): void {
  if (data != null && !(data instanceof Tensor)) {
    throw typeError(`${name}(): argument 'data' must be a Tensor, got ${typeof data}; make one with torch.tensor(…)`);
  }
}
