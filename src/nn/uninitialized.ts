/** @file Parameters and buffers whose shape is not known yet. */

import { RuntimeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { empty } from '../ops/functions.js';
import { requireObject } from '../tensor/arguments.js';
import { Tensor } from '../tensor/tensor.js';
import type { FactoryOptions } from './arguments.js';
import { Buffer, Parameter } from './parameter.js';

/** Options of `UninitializedParameter` and `UninitializedBuffer`. */
export interface UninitializedOptions extends FactoryOptions {
  /** Whether gradients are computed. Default: true for parameters, false for buffers. */
  requiresGrad?: boolean;
}

function nothing(name: string, options: UninitializedOptions): Tensor {
  requireObject(name, 'options', options);
  const { device, dtype } = options;
  return empty([0], { ...(device != null && { device }), ...(dtype != null && { dtype }) });
}

function refuseShape(): never {
  throw new RuntimeError(
    "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in `load_state_dict` when trying to load an uninitialized parameter into an initialized one. Call `forward` to initialize the parameters before accessing their attributes.",
  );
}

function give(tensor: Tensor, shape: readonly number[], options: FactoryOptions, prototype: object): void {
  const { device, dtype } = options;
  tensor.data = keep(empty([...shape], { device: device ?? tensor.device, dtype: dtype ?? tensor.dtype }));
  Object.setPrototypeOf(tensor, prototype);
}

/** A parameter that gets its shape later; then it becomes a `Parameter`. Mirrors `torch.nn.UninitializedParameter`. */
export class UninitializedParameter extends Parameter {
  constructor(options: UninitializedOptions = {}) {
    super(nothing(new.target.name, options), options.requiresGrad ?? true);
  }

  /** @internal */
  get _uninitialized(): true {
    return true;
  }

  override get shape(): readonly number[] {
    return refuseShape();
  }

  /** Makes it a parameter of the given shape, with arbitrary values. */
  materialize(shape: readonly number[], options: FactoryOptions = {}): void {
    give(this, shape, options, Parameter.prototype);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }
}

/** A buffer that gets its shape later; then it becomes a plain tensor. Mirrors `torch.nn.UninitializedBuffer`. */
export class UninitializedBuffer extends Buffer {
  constructor(options: UninitializedOptions & { persistent?: boolean } = {}) {
    super(nothing(new.target.name, options), { persistent: options.persistent ?? true });
  }

  /** @internal */
  get _uninitialized(): true {
    return true;
  }

  override get shape(): readonly number[] {
    return refuseShape();
  }

  /** Makes it a tensor of the given shape, with arbitrary values. */
  materialize(shape: readonly number[], options: FactoryOptions = {}): void {
    give(this, shape, options, Tensor.prototype);
  }

  override toString(): string {
    return '<UninitializedBuffer>';
  }
}

/** Whether a parameter or buffer waits for its shape. Mirrors `torch.nn.parameter.is_lazy`. */
export function isLazy(tensor: unknown): tensor is UninitializedParameter | UninitializedBuffer {
  return tensor instanceof UninitializedParameter || tensor instanceof UninitializedBuffer;
}
