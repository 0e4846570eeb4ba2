/** @file Reads operators' results from the call buffer. */

import { inspect } from 'node:util';
import type { Tensor } from '../tensor/tensor.js';
import { Device, type DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Layout } from '../values/layout.js';
import { layoutName, legacyName } from '../values/nativeNames.js';
import { Complex } from '../values/scalar.js';
import { addon } from './addon.js';
import { B, W } from './buffers.js';
import { BOOL, COMPLEX, WIDE_INTEGER } from './encode.js';
import { RuntimeError, typeError } from './errors.js';
import { adopt, TensorClass } from './handles.js';

/** What a scalar result may be: an integer beyond 2^53 comes as a bigint. */
export type ScalarResult = number | bigint | boolean | Complex;

/** Reads the tagged scalar at word `at`. */
export function readScalar(at: number): ScalarResult {
  switch (W[at]) {
    case BOOL:
      return W[at + 1] !== 0;
    case WIDE_INTEGER: {
      const value = B[at + 1];
      return BigInt.asIntN(54, value) === value ? Number(value) : value;
    }
    case COMPLEX:
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

/** Wraps an id; 0, an undefined tensor, becomes a wrapper without a tensor. */
export function adoptResult(id: number): Tensor {
  return id === 0 ? new TensorClass() : adopt(id);
}

/** `singular_values` becomes `singularValues`. */
function propertyName(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Makes the class of tuples whose elements have names too: `max(x, 1).values`. They print as `torch.return_types` of Python do;
 * `type` and `names` are Python's.
 */
export function namedTuple(type: string, names: readonly string[]): new (...elements: never[]) => unknown[] {
  class NamedTuple extends Array<unknown> {
    static override get [Symbol.species](): ArrayConstructor {
      return Array;
    }

    override toString(): string {
      const fields = names.map((name, i) => `${name}=${String(this[i])}`);
      return `torch.return_types.${type}(\n${fields.join(',\n')})`;
    }

    [inspect.custom](): string {
      return this.toString();
    }
  }
  names.forEach((name, i) => {
    Object.defineProperty(NamedTuple.prototype, propertyName(name), {
      get(this: NamedTuple) {
        return this[i];
      },
    });
  });
  return NamedTuple;
}

/**
 * Checks what a factory's options say against the `out` that it writes into.
 *
 * @throws RuntimeError if they name another dtype, layout or type of device.
 */
export function checkOut(
  out: Tensor,
  dtype: DType | null | undefined,
  layout: Layout | null | undefined,
  device: DeviceLike | null | undefined,
): void {
  const differs = (what: string, given: string, own: string): RuntimeError =>
    new RuntimeError(`${what} ${given} does not match ${what} of out parameter (${own})`);
  if (dtype && dtype !== out.dtype) throw differs('dtype', legacyName(dtype), legacyName(out.dtype));
  if (layout && layout !== out.layout) throw differs('layout', layoutName(layout), layoutName(out.layout));
  const { type } = device == null ? out.device : Device.of(device);
  if (type !== out.device.type) throw differs('device type', type, out.device.type);
}

/** Checks the number of tensors in an `out` tuple. */
export function checkOuts(fn: string, out: readonly Tensor[], count: number): void {
  if (out.length !== count)
    throw typeError(`${fn}(): argument 'out' must be a tuple of ${count} Tensors, got ${out.length}`);
}

/** What a factory's `requiresGrad` option does. */
export function withGrad(tensor: Tensor): Tensor {
  addon.setRequiresGrad(tensor._id, true);
  return tensor;
}
