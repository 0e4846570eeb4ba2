/** @file Writes Python objects as pickles of protocol 2, the one that `torch.save` uses. Only instructions that `weights_only` accepts are used. */

import { rangeError } from '../../native/errors.js';
import { Op } from './opcodes.js';
import { encodeText } from './text.js';

const LARGEST_INT32 = 0x7fffffff;

/** A growing byte string with one method per kind of Python value. What is written afterwards can be referred to by its memo index. */
export class PickleWriter {
  private bytes = new Uint8Array(1024);
  private view = new DataView(this.bytes.buffer);
  private length = 0;
  private memoized = 0;
  private readonly names = new Map<string, number>();
  private readonly strings = new Map<string, number>();

  constructor() {
    this.op(Op.PROTO);
    this.uint8(2);
  }

  /** Ends the pickle and returns it. */
  finish(): Uint8Array {
    this.op(Op.STOP);
    return this.bytes.slice(0, this.length);
  }

  op(code: number): void {
    this.uint8(code);
  }

  none(): void {
    this.op(Op.NONE);
  }

  bool(value: boolean): void {
    this.op(value ? Op.NEWTRUE : Op.NEWFALSE);
  }

  int(value: number | bigint): void {
    if (value >= 0 && value <= 0xff) {
      this.op(Op.BININT1);
      this.uint8(Number(value));
    } else if (value >= 0 && value <= 0xffff) {
      this.op(Op.BININT2);
      this.room(2);
      this.view.setUint16(this.length, Number(value), true);
      this.length += 2;
    } else if (value >= -LARGEST_INT32 - 1 && value <= LARGEST_INT32) {
      this.op(Op.BININT);
      this.room(4);
      this.view.setInt32(this.length, Number(value), true);
      this.length += 4;
    } else {
      this.long(BigInt(value));
    }
  }

  /** An integer of more than 32 bits, little-endian in two's complement. */
  private long(value: bigint): void {
    let count = 5;
    while (BigInt.asIntN(count * 8, value) !== value) count++;
    if (count > 0xff) throw rangeError(`an integer of ${count} bytes is too long for a checkpoint`);
    this.op(Op.LONG1);
    this.uint8(count);
    const rest = BigInt.asUintN(count * 8, value);
    for (let i = 0; i < count; i++) this.uint8(Number((rest >> BigInt(8 * i)) & 0xffn));
  }

  float(value: number): void {
    this.op(Op.BINFLOAT);
    this.room(8);
    this.view.setFloat64(this.length, value);
    this.length += 8;
  }

  string(text: string): void {
    const known = this.strings.get(text);
    if (known !== undefined) {
      this.get(known);
      return;
    }
    const encoded = encodeText(text);
    this.op(Op.BINUNICODE);
    this.uint32(encoded.length);
    this.raw(encoded);
    this.strings.set(text, this.put());
  }

  /** A class or function by its name, in the spelling of protocol 2. */
  global(module: string, name: string): void {
    const key = `${module}\n${name}`;
    const known = this.names.get(key);
    if (known !== undefined) {
      this.get(known);
      return;
    }
    this.op(Op.GLOBAL);
    this.raw(encodeText(`${module}\n${name}\n`));
    this.names.set(key, this.put());
  }

  /** Makes a tuple of `count` values; `begin` has to come before them when there are more than three. */
  tuple(count: number): void {
    this.op(
      count === 0
        ? Op.EMPTY_TUPLE
        : count === 1
          ? Op.TUPLE1
          : count === 2
            ? Op.TUPLE2
            : count === 3
              ? Op.TUPLE3
              : Op.TUPLE,
    );
  }

  beginTuple(count: number): void {
    if (count > 3) this.op(Op.MARK);
  }

  /** Gives the value on top a memo index. */
  put(): number {
    const index = this.memoized++;
    if (index <= 0xff) {
      this.op(Op.BINPUT);
      this.uint8(index);
    } else {
      this.op(Op.LONG_BINPUT);
      this.uint32(index);
    }
    return index;
  }

  get(index: number): void {
    if (index <= 0xff) {
      this.op(Op.BINGET);
      this.uint8(index);
    } else {
      this.op(Op.LONG_BINGET);
      this.uint32(index);
    }
  }

  private uint8(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  private uint32(value: number): void {
    this.room(4);
    this.view.setUint32(this.length, value, true);
    this.length += 4;
  }

  private raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private room(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}
