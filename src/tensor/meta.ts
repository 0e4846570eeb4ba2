/** @file Reads what a tensor is, without its values: sizes, strides, dtype, device, flags. */

import { addon } from '../native/addon.js';
import { O, W } from '../native/buffers.js';
import { IndexError, RuntimeError, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { Device } from '../values/device.js';
import { dtypeOf, layoutOf } from '../values/codes.js';
import type { DType } from '../values/dtype.js';
import { jagged, type Layout } from '../values/layout.js';
import { raggedShape } from '../values/ragged.js';

/** What holds a native tensor. */
export interface Handle {
  readonly _id: number;
}

/** Bits of the flags that `info` writes. */
export const Flag = {
  requiresGrad: 1,
  leaf: 2,
  contiguous: 4,
  conj: 8,
  neg: 16,
  inference: 32,
  retainsGrad: 64,
  quantized: 2048,
  hasGradFn: 8192,
  nested: 32768,
  named: 65536,
  gradFnRefused: 131072,
} as const;

// Where `info` writes. docs/native-door.md has the table.
const [DTYPE, DEVICE_TYPE, DEVICE_INDEX, LAYOUT, FLAGS, DIMENSIONS, VERSION, OUTPUT] = [0, 1, 2, 3, 4, 5, 6, 7];
const [NUMEL, STORAGE_OFFSET] = [0, 1];
const SIZES = 4;
/** libtorch's number of the device type. */
const CPU = 0;

function read(tensor: Handle): void {
  O[0] = tensor._id;
  addon.info();
}

function numbersAt(start: number, count: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(W[start + i]);
  return list;
}

/** The names of the dimensions, null for one without. */
export function namesOf(tensor: Handle): readonly (string | null)[] {
  if (hasFlag(tensor, Flag.named)) return Object.freeze(addon.dimensionNames(tensor._id));
  return Object.freeze(new Array<null>(O[DIMENSIONS]).fill(null));
}

/** A nested tensor has no sizes and strides of its own. */
function refuseNested(what: string): void {
  if (O[FLAGS] & Flag.nested)
    throw new RuntimeError(
      isJagged()
        ? `a nested tensor of the layout torch.jagged has ${what} that are no numbers; its values() have their own`
        : `Internal error: NestedTensorImpl doesn't support ${what}. Please file an issue.`,
    );
}

/** Whether the tensor that was read last is a nested one of the layout `torch.jagged`. */
export function isJagged(): boolean {
  return O[LAYOUT] === jagged.code;
}

export function shapeOf(tensor: Handle): readonly number[] {
  read(tensor);
  if (isJagged()) return raggedShape(numbersAt(SIZES, O[DIMENSIONS]));
  refuseNested('sizes');
  return Object.freeze(numbersAt(SIZES, O[DIMENSIONS]));
}

export function stridesOf(tensor: Handle): readonly number[] {
  read(tensor);
  refuseNested('strides');
  return Object.freeze(numbersAt(SIZES + O[DIMENSIONS], O[DIMENSIONS]));
}

export function dimensionsOf(tensor: Handle): number {
  read(tensor);
  return O[DIMENSIONS];
}

export function dtypeOfTensor(tensor: Handle): DType {
  read(tensor);
  return dtypeOf(O[DTYPE]);
}

export function deviceOf(tensor: Handle): Device {
  read(tensor);
  return Device.fromCode(O[DEVICE_TYPE], O[DEVICE_INDEX]);
}

export function layoutOfTensor(tensor: Handle): Layout {
  read(tensor);
  return layoutOf(O[LAYOUT]);
}

export function numelOf(tensor: Handle): number {
  read(tensor);
  return W[NUMEL];
}

export function storageOffsetOf(tensor: Handle): number {
  read(tensor);
  return W[STORAGE_OFFSET];
}

/** How often the values were changed in place. */
export function versionOf(tensor: Handle): number {
  read(tensor);
  if (O[VERSION] < 0) throw new RuntimeError('Inference tensors do not track version counter.');
  return O[VERSION];
}

/** Which of the results of its node a tensor is. */
export function outputOf(tensor: Handle): number {
  read(tensor);
  return O[OUTPUT];
}

export function hasFlag(tensor: Handle, flag: number): boolean {
  read(tensor);
  return (O[FLAGS] & flag) !== 0;
}

/** What steps and backward ask of every tensor, read at once. */
export interface Facts {
  readonly dtype: DType;
  readonly onCpu: boolean;
  readonly requiresGrad: boolean;
  readonly numel: number;
}

export function factsOf(tensor: Handle): Facts {
  read(tensor);
  return {
    dtype: dtypeOf(O[DTYPE]),
    onCpu: O[DEVICE_TYPE] === CPU,
    requiresGrad: (O[FLAGS] & Flag.requiresGrad) !== 0,
    numel: W[NUMEL],
  };
}

/** Turns a dimension that may count from the end into an index; `dim` of a 0-d tensor may be 0 or -1. */
export function wrapDim(dim: number, dimensions: number): number {
  const limit = Math.max(dimensions, 1);
  if (typeof dim !== 'number') throw typeError(`a dimension must be int, not ${typeName(dim)}`);
  if (!Number.isInteger(dim) || dim < -limit || dim >= limit) {
    throw new IndexError(
      `Dimension out of range (expected to be in range of [${-limit}, ${limit - 1}], but got ${dim})`,
    );
  }
  return dim < 0 ? dim + limit : dim;
}

/** Where entry `dim` of a list of the tensor's dimensions lies behind its start. */
function offsetOf(dim: number, dimensions: number): number {
  if (dimensions === 0) throw new IndexError(`Dimension specified as ${dim} but tensor has no dimensions`);
  return wrapDim(dim, dimensions);
}

export function sizeOf(tensor: Handle, dim: number): number {
  read(tensor);
  return W[SIZES + offsetOf(dim, O[DIMENSIONS])];
}

export function strideOf(tensor: Handle, dim: number): number {
  read(tensor);
  refuseNested('strides');
  return W[SIZES + O[DIMENSIONS] + offsetOf(dim, O[DIMENSIONS])];
}
