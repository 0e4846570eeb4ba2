/** @file Reads operators' results from the call buffer. */

import type { Tensor } from '../tensor/tensor.js';
import { Complex } from '../values/scalar.js';
import { addon } from './addon.js';
import { B, O, W } from './buffers.js';
import { adopt, TensorClass } from './handles.js';

/** What a scalar result may be: an integer beyond 2^53 comes as a bigint. */
export type ScalarResult = number | bigint | boolean | Complex;

/** Reads the tagged scalar at word `at`. */
export function readScalar(at: number): ScalarResult {
  switch (W[at]) {
    case 2:
      return W[at + 1] !== 0;
    case 3: {
      const value = B[at + 1];
      return BigInt.asIntN(54, value) === value ? Number(value) : value;
    }
    case 4:
      return new Complex(W[at + 1], W[at + 2]);
    default:
      return W[at + 1];
  }
}

export function readNumber(at: number): number {
  return Number(readScalar(at));
}

export function readBool(at: number): boolean {
  return Boolean(readScalar(at));
}

/** Wraps the ids at `O[0..count]`. An undefined tensor becomes a wrapper without a tensor. */
export function adoptSeveral(count: number): Tensor[] {
  const ids = Array.from(O.subarray(0, count));
  return ids.map(adoptResult);
}

export function adoptResult(id: number): Tensor {
  return id === 0 ? new TensorClass() : adopt(id);
}

/** Makes the class of tuples whose elements have these names too: `max(x, 1).values`. */
export function namedTuple(names: readonly string[]): new (...elements: never[]) => unknown[] {
  class NamedTuple extends Array<unknown> {
    static override get [Symbol.species](): ArrayConstructor {
      return Array;
    }
  }
  names.forEach((name, i) => {
    Object.defineProperty(NamedTuple.prototype, name, {
      get(this: NamedTuple) {
        return this[i];
      },
    });
  });
  return NamedTuple;
}

/** Checks the number of tensors in an `out` tuple. */
export function checkOuts(fn: string, out: readonly Tensor[], count: number): void {
  if (out.length !== count)
    throw new TypeError(`${fn}(): argument 'out' must be a tuple of ${count} Tensors, got ${out.length}`);
}

/** What a factory's `requiresGrad` option does. */
export function withGrad(tensor: Tensor): Tensor {
  addon.setRequiresGrad(tensor._id, true);
  return tensor;
}
