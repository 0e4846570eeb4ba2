/** @file What a nested tensor of the layout `torch.jagged` is made of. */

import { isTensor } from '../../native/match.js';
import * as ops from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { jagged } from '../../values/layout.js';
import { isRaggedSize } from '../../values/ragged.js';

/** Where the parts lie in the values, and what is known of them. */
export interface Structure {
  readonly offsets: Tensor;
  /** Null where each part reaches up to the next. */
  readonly lengths: Tensor | null;
  /** The ragged dimension of the nested tensor; that of its values is one less. */
  readonly raggedDim: number;
  /** The smallest and the largest part, if they are known. */
  readonly minLength: Tensor | null;
  readonly maxLength: Tensor | null;
}

export function isJagged(value: unknown): boolean {
  return isTensor(value) && value.layout === jagged;
}

function orNull(tensor: Tensor): Tensor | null {
  return tensor._id === 0 ? null : tensor;
}

export const valuesOf = (tensor: Tensor): Tensor => ops._nestedGetValues(tensor);
export const offsetsOf = (tensor: Tensor): Tensor => ops._nestedGetOffsets(tensor);
export const lengthsOf = (tensor: Tensor): Tensor | null => orNull(ops._nestedGetLengths(tensor));

export function raggedDimOf(tensor: Tensor): number {
  return tensor.shape.findIndex(isRaggedSize);
}

export function structureOf(tensor: Tensor): Structure {
  return {
    offsets: offsetsOf(tensor),
    lengths: lengthsOf(tensor),
    raggedDim: raggedDimOf(tensor),
    minLength: orNull(ops._nestedGetMinSeqlen(tensor)),
    maxLength: orNull(ops._nestedGetMaxSeqlen(tensor)),
  };
}

/** libtorch keeps lengths in the sizes of tensors without elements. */
export function lengthTensor(length: number | null | undefined): Tensor | null {
  return length == null ? null : ops.zeros(length, 0);
}

/** A view of the values as a nested tensor. */
export function nest(values: Tensor, { offsets, lengths, raggedDim, minLength, maxLength }: Structure): Tensor {
  const dummy = ops._nestedGetJaggedDummy(values);
  return ops._nestedViewFromJagged(values, offsets, dummy, lengths, raggedDim, minLength, maxLength);
}

/** A view of the values that has the parts of `model`; with `changes`, others. */
export function nestLike(model: Tensor, values: Tensor, changes: Partial<Structure> = {}): Tensor {
  return nest(values, { ...structureOf(model), ...changes });
}

/** The lengths of the parts. */
export function partLengths(tensor: Tensor): Tensor {
  return lengthsOf(tensor) ?? offsetsOf(tensor).diff();
}

/** The largest length if it is known. */
export function knownMaxLength(tensor: Tensor): number | null {
  return orNull(ops._nestedGetMaxSeqlen(tensor))?.size(0) ?? null;
}

export function maxLengthOf(tensor: Tensor): number {
  return knownMaxLength(tensor) ?? Number(partLengths(tensor).max().item());
}

export function minLengthOf(tensor: Tensor): number {
  return orNull(ops._nestedGetMinSeqlen(tensor))?.size(0) ?? Number(partLengths(tensor).min().item());
}
