/** @file Changing the shape between layers. */

import { typeError } from '../../native/errors.js';
import { unflatten } from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions } from '../arguments.js';
import { Module } from '../module.js';
import { fields } from '../python.js';
import { typeName } from '../typename.js';

/** Options of `Flatten`. */
export interface FlattenOptions {
  /** First dimension to flatten. Default: 1. */
  startDim?: number;
  /** Last dimension to flatten. Default: -1. */
  endDim?: number;
}

/** Makes several dimensions one. Mirrors `torch.nn.Flatten`. */
export class Flatten extends Module<[input: Tensor], Tensor> {
  startDim: number;
  endDim: number;

  constructor(...rest: Rest<[startDim?: number, endDim?: number], FlattenOptions>) {
    super();
    const o = readOptions<FlattenOptions>('Flatten', ['startDim', 'endDim'], rest);
    this.startDim = o.startDim ?? 1;
    this.endDim = o.endDim ?? -1;
  }

  override forward(input: Tensor): Tensor {
    requireTensor('Flatten', 'input', input);
    return input.flatten(this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return fields(this, 'startDim', 'endDim');
  }
}

/** Makes one dimension several of the given sizes, one of which may be -1. Mirrors `torch.nn.Unflatten`. */
export class Unflatten extends Module<[input: Tensor], Tensor> {
  dim: number;
  unflattenedSize: readonly number[];

  constructor(dim: number, unflattenedSize: readonly number[]) {
    super();
    if (typeof dim !== 'number') throw typeError('invalid argument type for dim parameter');
    if (!Array.isArray(unflattenedSize)) {
      throw typeError(`unflattened_size must be a tuple of ints, but found type ${typeName(unflattenedSize)}`);
    }
    unflattenedSize.forEach((size: unknown, i) => {
      if (Number.isInteger(size)) return;
      throw typeError(
        `unflattened_size must be tuple of ints, but found element of type ${typeName(size)} at pos ${i}`,
      );
    });
    this.dim = dim;
    this.unflattenedSize = unflattenedSize;
  }

  override forward(input: Tensor): Tensor {
    return unflatten(input, this.dim, this.unflattenedSize);
  }

  override extraRepr(): string {
    return fields(this, 'dim', 'unflattenedSize');
  }
}
