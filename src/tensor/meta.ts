/** @file Reads what a tensor is, without its values: sizes, strides, dtype, device, flags. */

import { addon } from '../native/addon.js';
import { O, W } from '../native/buffers.js';
import { IndexError } from '../native/errors.js';
import { Device } from '../values/device.js';
import { type DType, dtypeOf } from '../values/dtype.js';
import { type Layout, layoutOf } from '../values/layout.js';
import type { Tensor } from './tensor.js';

/** Bits of the flags word that `info` writes. */
export const Flag = {
  requiresGrad: 1,
  leaf: 2,
  sparse: 4,
  quantized: 8,
  nested: 16,
  inference: 32,
  conj: 64,
  neg: 128,
  named: 256,
  view: 512,
  retainsGrad: 1024,
  pinned: 2048,
} as const;

// Where `info` writes: a head of fixed length, then the sizes, then the strides.
const DIMENSIONS = 0;
const DTYPE = 1;
const DEVICE_TYPE = 2;
const DEVICE_INDEX = 3;
const LAYOUT = 4;
const FLAGS = 5;
const NUMEL = 6;
const STORAGE_OFFSET = 7;
const SIZES = 8;

function read(tensor: Tensor): void {
  O[0] = tensor._id;
  addon.info();
}

function numbersAt(start: number, count: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) list.push(W[start + i]);
  return list;
}

export function shapeOf(tensor: Tensor): readonly number[] {
  read(tensor);
  return Object.freeze(numbersAt(SIZES, W[DIMENSIONS]));
}

export function stridesOf(tensor: Tensor): readonly number[] {
  read(tensor);
  return Object.freeze(numbersAt(SIZES + W[DIMENSIONS], W[DIMENSIONS]));
}

export function dimensionsOf(tensor: Tensor): number {
  read(tensor);
  return W[DIMENSIONS];
}

export function dtypeOfTensor(tensor: Tensor): DType {
  read(tensor);
  return dtypeOf(W[DTYPE]);
}

export function deviceOf(tensor: Tensor): Device {
  read(tensor);
  return Device.fromCode(W[DEVICE_TYPE], W[DEVICE_INDEX]);
}

export function layoutOfTensor(tensor: Tensor): Layout {
  read(tensor);
  return layoutOf(W[LAYOUT]);
}

export function numelOf(tensor: Tensor): number {
  read(tensor);
  return W[NUMEL];
}

export function storageOffsetOf(tensor: Tensor): number {
  read(tensor);
  return W[STORAGE_OFFSET];
}

export function hasFlag(tensor: Tensor, flag: number): boolean {
  read(tensor);
  return (W[FLAGS] & flag) !== 0;
}

/** Turns a dimension that may count from the end into an index; `dim` of a 0-d tensor may be 0 or -1. */
export function wrapDim(dim: number, dimensions: number): number {
  const limit = Math.max(dimensions, 1);
  if (!Number.isInteger(dim) || dim < -limit || dim >= limit) {
    throw new IndexError(
      `Dimension out of range (expected to be in range of [${-limit}, ${limit - 1}], but got ${dim})`,
    );
  }
  return dim < 0 ? dim + limit : dim;
}

function entry(list: readonly number[], dim: number): number {
  if (list.length === 0) throw new IndexError(`Dimension specified as ${dim} but tensor has no dimensions`);
  return list[wrapDim(dim, list.length)];
}

export function sizeOf(tensor: Tensor, dim: number): number {
  return entry(shapeOf(tensor), dim);
}

export function strideOf(tensor: Tensor, dim: number): number {
  return entry(stridesOf(tensor), dim);
}
