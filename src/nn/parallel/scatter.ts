/** @file Batches cut into one part for each device, and put together again. */

import { typeError, ValueError } from '../../native/errors.js';
import { isOptions } from '../../native/options.js';
import { warn } from '../../native/warnings.js';
import { cat, chunk } from '../../ops/functions.js';
import { requireList, requireTensorList } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';

/** For each device its part of every list's elements, as many as all of them have. */
function transpose(parts: readonly unknown[][]): unknown[][] {
  const count = Math.min(...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, i) => parts.map((part) => part[i]));
}

/**
 * Cuts the tensors in a value, an array or plain object of any depth, along `dim`, and moves the parts to the devices. What is no tensor every
 * device gets. Mirrors `torch.nn.parallel.scatter`.
 */
export function scatter<T>(inputs: T, targetDevices: readonly DeviceLike[], dim = 0): T[] {
  requireList('scatter', 'targetDevices', targetDevices);
  const parts = (value: unknown): unknown[] => {
    if (value instanceof Tensor) {
      return chunk(value, targetDevices.length, dim).map((part, i) => part.to(targetDevices[i]));
    }
    if (Array.isArray(value) && value.length > 0) return transpose(value.map(parts));
    if (isOptions(value) && Object.keys(value).length > 0) {
      const keys = Object.keys(value);
      return transpose(Object.values(value).map(parts)).map((values) =>
        Object.fromEntries(values.map((part, i) => [keys[i], part])),
      );
    }
    return targetDevices.map(() => value);
  };
  return parts(inputs) as T[];
}

/**
 * Puts the outputs of several devices together on one: tensors along `dim`, and so inside arrays and plain objects.
 * Mirrors `torch.nn.parallel.gather`.
 *
 * @throws ValueError if objects differ in the number of their keys; TypeError if outputs differ otherwise.
 */
export function gather<T>(outputs: readonly T[], targetDevice: DeviceLike, dim = 0): T {
  requireList('gather', 'outputs', outputs);
  const join = (values: readonly unknown[]): unknown => {
    const [first] = values;
    if (first instanceof Tensor) return joinTensors(values as Tensor[], targetDevice, dim);
    if (first == null) return null;
    if (Array.isArray(first)) {
      if (!values.every(Array.isArray)) throw typeError('gather() takes outputs that are all arrays, or none of them');
      return first.map((_, i) => join(values.map((value) => value[i])));
    }
    if (!values.every(isOptions)) {
      throw typeError(`gather() takes tensors, arrays and plain objects, and all outputs alike, not ${typeof first}`);
    }
    const keys = Object.keys(first);
    if (values.some((value) => Object.keys(value as object).length !== keys.length)) {
      throw new ValueError('All dicts must have the same number of keys');
    }
    return Object.fromEntries(keys.map((key) => [key, join(values.map((value) => Reflect.get(value as object, key)))]));
  };
  return join(outputs) as T;
}

function joinTensors(tensors: readonly Tensor[], device: DeviceLike, dim: number): Tensor {
  requireTensorList('gather', 'tensors', tensors);
  const here = tensors.map((tensor) => tensor.to(device));
  if (dim !== 0 || here.some((tensor) => tensor.dim() > 0)) return cat(here, dim);
  warn(
    'Was asked to gather along dimension 0, but all input tensors were scalars; will instead unsqueeze and return a vector.',
  );
  return cat(
    here.map((tensor) => tensor.view([1])),
    0,
  );
}
