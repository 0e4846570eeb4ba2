/** @file JavaScript values as Python objects. */

import { RuntimeError } from '../native/errors.js';
import { Tensor } from '../tensor/tensor.js';
import { Device } from '../values/device.js';
import { DType } from '../values/dtype.js';
import { Layout } from '../values/layout.js';
import { Complex, FloatScalar } from '../values/scalar.js';
import { pythonKind } from '../values/python-kind.js';
import { Op } from './pickle/opcodes.js';
import type { PickleWriter } from './pickle/writer.js';
import { MAX_DEPTH } from './python.js';

/** Writes a tensor; `path` says where in the value it stands. */
export type TensorWriter = (pickler: Pickler, tensor: Tensor, path: string) => void;

/**
 * Writes any value that a checkpoint can hold.
 *
 * Integral numbers become Python ints, other numbers floats; `asFloat(2)` becomes `2.0`. Arrays become lists, frozen arrays tuples, plain objects
 * and maps dicts, sets sets, byte arrays bytes. What was loaded from a checkpoint becomes what it was there.
 */
export class Pickler {
  private readonly memo = new Map<object, number>();
  private readonly open = new Set<object>();

  constructor(
    readonly out: PickleWriter,
    private readonly writeTensor: TensorWriter,
  ) {}

  write(value: unknown, path: string, depth = 0): void {
    switch (typeof value) {
      case 'undefined':
        this.out.none();
        return;
      case 'boolean':
        this.out.bool(value);
        return;
      case 'number':
        this.number(value);
        return;
      case 'bigint':
        this.integer(value, path);
        return;
      case 'string':
        this.out.string(value);
        return;
      case 'object':
        value === null ? this.out.none() : this.object(value, path, depth);
        return;
      default:
        refuse(path, describe(value));
        return;
    }
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) this.out.int(value);
    else this.out.float(value);
  }

  private integer(value: bigint, path: string): void {
    try {
      this.out.int(value);
    } catch (error) {
      refuse(path, (error as Error).message);
    }
  }

  private object(value: object, path: string, depth: number): void {
    const known = this.memo.get(value);
    if (known !== undefined) {
      this.out.get(known);
      return;
    }
    if (depth > MAX_DEPTH) refuse(path, `it is nested deeper than ${MAX_DEPTH} levels`);
    if (value instanceof FloatScalar) {
      this.out.float(value.value);
      return;
    }
    if (value instanceof Tensor) {
      this.tensor(value, path);
      return;
    }
    if (Array.isArray(value)) {
      this.array(value, path, depth + 1);
      return;
    }
    if (value instanceof Map) {
      this.dict(value, value, path, depth + 1);
      return;
    }
    if (value instanceof Set) {
      this.set(value, path, depth + 1);
      return;
    }
    if (value instanceof DType) {
      this.out.global('torch', value.name);
      return;
    }
    if (value instanceof Uint8Array) this.bytes(value);
    else if (value instanceof Complex) this.complex(value);
    else if (value instanceof Device) this.device(value);
    else if (value instanceof Layout) this.layout(value);
    else if (isPlain(value)) {
      this.dict(value, Object.entries(value), path, depth + 1);
      return;
    } else refuse(path, describe(value));
    this.remember(value);
  }

  private remember(value: object): void {
    this.memo.set(value, this.out.put());
  }

  private tensor(value: Tensor, path: string): void {
    this.writeTensor(this, value, path);
    this.remember(value);
  }

  private array(value: readonly unknown[], path: string, depth: number): void {
    if (Object.isFrozen(value)) {
      this.tuple(value, path, depth);
      return;
    }
    this.out.op(Op.EMPTY_LIST);
    this.remember(value);
    this.appendAll(value, path, depth);
  }

  private appendAll(items: Iterable<unknown>, path: string, depth: number): void {
    this.out.op(Op.MARK);
    let index = 0;
    for (const item of items) this.write(item, `${path}[${index++}]`, depth);
    this.out.op(Op.APPENDS);
  }

  private tuple(value: readonly unknown[], path: string, depth: number): void {
    if (this.open.has(value)) refuse(path, 'a frozen array, which becomes a tuple, cannot contain itself');
    this.open.add(value);
    const isSize = pythonKind(value) === 'Size';
    if (isSize) this.out.global('torch', 'Size');
    this.out.beginTuple(value.length);
    for (let i = 0; i < value.length; i++) this.write(value[i], `${path}[${i}]`, depth);
    this.out.tuple(value.length);
    if (isSize) this.callWithOne();
    this.open.delete(value);
    this.remember(value);
  }

  /** Calls what was written before the last value with it as the one argument. */
  private callWithOne(): void {
    this.out.tuple(1);
    this.out.op(Op.REDUCE);
  }

  private set(value: ReadonlySet<unknown>, path: string, depth: number): void {
    this.out.global('__builtin__', 'set');
    this.out.op(Op.EMPTY_LIST);
    this.appendAll(value, path, depth);
    this.callWithOne();
    this.remember(value);
  }

  private dict(value: object, entries: Iterable<readonly [unknown, unknown]>, path: string, depth: number): void {
    const metadata: unknown = Object.getOwnPropertyDescriptor(value, '_metadata')?.value;
    const hasMetadata = typeof metadata === 'object' && metadata !== null && !Object.keys(value).includes('_metadata');
    const kind = hasMetadata ? 'OrderedDict' : pythonKind(value);
    if (kind === 'Counter') {
      this.out.global('collections', 'Counter');
      this.out.op(Op.EMPTY_DICT);
      this.setAll(entries, path, depth);
      this.callWithOne();
      this.remember(value);
      return;
    }
    if (kind === 'OrderedDict') this.emptyOrderedDict();
    else this.out.op(Op.EMPTY_DICT);
    this.remember(value);
    this.setAll(entries, path, depth);
    if (hasMetadata) this.metadata(metadata, path, depth);
  }

  private setAll(entries: Iterable<readonly [unknown, unknown]>, path: string, depth: number): void {
    this.out.op(Op.MARK);
    for (const [key, item] of entries) {
      const inside = typeof key === 'string' ? (path ? `${path}.${key}` : key) : `${path}[${String(key)}]`;
      this.key(key, inside, depth);
      this.write(item, inside, depth);
    }
    this.out.op(Op.SETITEMS);
  }

  /** Python's dicts take only keys that cannot change. */
  private key(key: unknown, path: string, depth: number): void {
    const mutable = typeof key === 'object' && key !== null && !Object.isFrozen(key) && !(key instanceof Tensor);
    if (mutable)
      refuse(path, 'an object cannot be the key of a Python dict; numbers, strings, booleans and frozen arrays can');
    this.write(key, path, depth);
  }

  /** The attribute in which a state dict keeps its modules' versions. */
  private metadata(metadata: object, path: string, depth: number): void {
    this.out.op(Op.EMPTY_DICT);
    this.out.string('_metadata');
    const known = this.memo.get(metadata);
    if (known !== undefined) {
      this.out.get(known);
    } else {
      this.emptyOrderedDict();
      this.remember(metadata);
      this.setAll(Object.entries(metadata), path, depth);
    }
    this.out.op(Op.SETITEM);
    this.out.op(Op.BUILD);
  }

  emptyOrderedDict(): void {
    this.out.global('collections', 'OrderedDict');
    this.out.tuple(0);
    this.out.op(Op.REDUCE);
  }

  /** Protocol 2 has no bytes: Python writes them as text and encodes it when reading. */
  private bytes(value: Uint8Array): void {
    const isBytearray = pythonKind(value) === 'bytearray';
    if (isBytearray) this.out.global('__builtin__', 'bytearray');
    this.out.global('_codecs', 'encode');
    this.out.string(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1'));
    this.out.string('latin1');
    this.out.tuple(2);
    this.out.op(Op.REDUCE);
    if (isBytearray) this.callWithOne();
  }

  private complex(value: Complex): void {
    this.out.global('__builtin__', 'complex');
    this.out.float(value.re);
    this.out.float(value.im);
    this.out.tuple(2);
    this.out.op(Op.REDUCE);
  }

  private device(value: Device): void {
    this.out.global('torch', 'device');
    this.out.string(value.type);
    if (value.index !== null) this.out.int(value.index);
    this.out.tuple(value.index === null ? 1 : 2);
    this.out.op(Op.REDUCE);
  }

  layout(value: Layout): void {
    this.out.global('torch.serialization', '_get_layout');
    this.out.string(String(value));
    this.callWithOne();
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Says what a value is that cannot be saved, and what can be saved in its place. */
function describe(value: unknown): string {
  if ((typeof value === 'object' || typeof value === 'function') && value !== null && 'stateDict' in value) {
    return `a ${value.constructor.name} holds code as well as data; save its stateDict()`;
  }
  if (ArrayBuffer.isView(value)) return `a ${value.constructor.name} has no Python type; save torch.tensor(…) of it`;
  if (typeof value === 'object')
    return `an object of class ${value?.constructor?.name} has no Python type; save its data as a plain object`;
  return `a ${typeof value} cannot be saved; tensors, numbers, strings, booleans, null, arrays, maps, sets and plain objects can`;
}

/** Fails with an error that names the place in the value. */
export function refuse(path: string, reason: string): never {
  throw new RuntimeError(`cannot save ${path || 'the value'}: ${reason}`);
}
