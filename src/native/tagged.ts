/** @file Values in the call buffer behind tags that say what they are: arguments and results of operators that JavaScript takes over. */

import { dtypeOf, layoutOf } from '../values/codes.js';
import { Device } from '../values/device.js';
import { DType } from '../values/dtype.js';
import { adoptGenerator } from '../values/generator.js';
import { Layout, MemoryFormat, memoryFormatOf } from '../values/layout.js';
import { QScheme, qschemeOf } from '../values/qscheme.js';
import { Complex, FloatScalar } from '../values/scalar.js';
import { B, reserve, U, W } from './buffers.js';
import { BOOL, COMPLEX, FLOAT, INTEGER, putScalar, putString, WIDE_INTEGER } from './encode.js';
import { typeError } from './errors.js';
import { adopt } from './handles.js';
import { isScalar, isTensor, typeName } from './match.js';
import type { SchemaType } from './schema.js';
import { storageOver } from './storages.js';

const NONE = 5;
const TENSOR = 6;
const TEXT = 7;
const LIST = 8;
const DEVICE = 9;
const GENERATOR = 10;
const STORAGE = 11;

/** What the numbers of enumerations stand for. */
const enumerations: Readonly<Record<string, (code: number) => unknown>> = {
  ScalarType: dtypeOf,
  Layout: layoutOf,
  MemoryFormat: memoryFormatOf,
  QScheme: qschemeOf,
};

const decoder = new TextDecoder();

/** A cursor over values that the addon wrote. */
export class TaggedReader {
  #at = 0;

  text(): string {
    this.#at += 1;
    return this.#text();
  }

  boolean(): boolean {
    this.#at += 2;
    return W[this.#at - 1] !== 0;
  }

  /** The next value, of the type that the schema says. */
  value(type: SchemaType): unknown {
    switch (W[this.#at++]) {
      case TENSOR:
        return adopt(W[this.#at++]);
      case INTEGER: {
        const value = W[this.#at++];
        return (enumerations[type.base] ?? Number)(value);
      }
      case WIDE_INTEGER:
        return B[this.#at++];
      case FLOAT:
        return this.#float(type);
      case BOOL:
        return W[this.#at++] !== 0;
      case COMPLEX:
        return new Complex(W[this.#at++], W[this.#at++]);
      case TEXT:
        return this.#text();
      case LIST:
        return Array.from({ length: W[this.#at++] }, () => this.value(type));
      case DEVICE:
        return this.#device();
      case GENERATOR:
        return adoptGenerator(this.#device(), W[this.#at++]);
      case STORAGE:
        return storageOver(adopt(W[this.#at++]));
      default:
        return null;
    }
  }

  /** Where an integer would do too, a float that is integral has to say that it is one. */
  #float({ base }: SchemaType): number | FloatScalar {
    const value = W[this.#at++];
    return base !== 'float' && Number.isSafeInteger(value) ? new FloatScalar(value) : value;
  }

  #text(): string {
    const length = W[this.#at++];
    const start = this.#at * 8;
    this.#at += Math.ceil(length / 8);
    return decoder.decode(U.subarray(start, start + length));
  }

  #device(): Device {
    const code = W[this.#at++];
    return Device.fromCode(code >> 8, (code & 255) - 1);
  }
}

/** Writes a value at `n` and returns the position behind it. @throws TypeError for what no operator returns. */
export function putTagged(n: number, value: unknown): number {
  reserve(n, 3);
  if (value == null) {
    W[n] = NONE;
    return n + 1;
  }
  if (Array.isArray(value)) {
    W[n] = LIST;
    W[n + 1] = value.length;
    return value.reduce<number>(putTagged, n + 2);
  }
  if (typeof value === 'string') {
    W[n] = TEXT;
    return putString(n + 1, value);
  }
  if (isScalar(value)) return putScalar(n, value);
  const [tag, word] = single(value);
  W[n] = tag;
  W[n + 1] = word;
  return n + 2;
}

function single(value: unknown): [tag: number, word: number] {
  if (isTensor(value)) return [TENSOR, value._id];
  if (value instanceof Device) return [DEVICE, value.code];
  if (value instanceof DType || value instanceof Layout || value instanceof MemoryFormat || value instanceof QScheme) {
    return [INTEGER, value.code];
  }
  throw typeError(`an operator cannot return a value of type ${typeName(value)}`);
}
