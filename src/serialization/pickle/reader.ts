/** @file Reads pickled data. Nothing in a pickle is run: a name stands for what the host allows it to stand for, or is refused. */

import { UnpicklingError } from './errors.js';
import { isList, isTuple, PyCallable, PyDict, pythonTypeName } from './objects.js';
import { Op } from './opcodes.js';
import { decodeText } from './text.js';

/** What a pickle refers to outside itself. */
export interface UnpicklerHost {
  /** The value that `module.name` stands for; throws if it is not allowed. */
  findGlobal(module: string, name: string): unknown;
  /** The object behind a persistent id, such as a storage. */
  persistentLoad(id: unknown): unknown;
}

/** An integer longer than this is no number that a checkpoint holds. */
const LONGEST_INTEGER = 65536;

/**
 * Reads one pickle (protocols 2 to 5) from `bytes`, starting at `position`, which afterwards stands behind it.
 * Lists come as arrays, tuples as frozen arrays, dicts as `PyDict`.
 */
export class Unpickler {
  private readonly view: DataView;
  private readonly memo = new Map<number, unknown>();
  private readonly marks: unknown[][] = [];
  private stack: unknown[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly host: UnpicklerHost,
    public position = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  load(): unknown {
    for (;;) {
      const op = this.byte();
      if (op === Op.STOP) return this.pop();
      this.step(op);
    }
  }

  private step(op: number): void {
    switch (op) {
      case Op.PROTO:
        this.protocol(this.byte());
        return;
      case Op.FRAME:
        this.length64();
        return;
      case Op.MARK:
        this.marks.push(this.stack);
        this.stack = [];
        return;
      case Op.POP:
        this.pop();
        return;
      case Op.POP_MARK:
        this.popMark();
        return;
      case Op.DUP:
        this.push(this.top());
        return;
      case Op.NONE:
        this.push(null);
        return;
      case Op.NEWTRUE:
        this.push(true);
        return;
      case Op.NEWFALSE:
        this.push(false);
        return;
      case Op.BININT:
        this.push(this.view.getInt32(this.take(4), true));
        return;
      case Op.BININT1:
        this.push(this.byte());
        return;
      case Op.BININT2:
        this.push(this.view.getUint16(this.take(2), true));
        return;
      case Op.BINFLOAT:
        this.push(this.view.getFloat64(this.take(8)));
        return;
      case Op.LONG1:
        this.push(this.integer(this.byte()));
        return;
      case Op.LONG4:
        this.push(this.integer(this.length32()));
        return;
      case Op.BINUNICODE:
        this.push(this.text(this.length32()));
        return;
      case Op.SHORT_BINUNICODE:
        this.push(this.text(this.byte()));
        return;
      case Op.BINUNICODE8:
        this.push(this.text(this.length64()));
        return;
      case Op.SHORT_BINSTRING:
        this.push(this.text(this.byte()));
        return;
      case Op.BINSTRING:
        this.push(this.text(this.length32()));
        return;
      case Op.SHORT_BINBYTES:
        this.push(this.slice(this.byte()));
        return;
      case Op.BINBYTES:
        this.push(this.slice(this.length32()));
        return;
      case Op.BINBYTES8:
      case Op.BYTEARRAY8:
        this.push(this.slice(this.length64()));
        return;
      default:
        this.stepObject(op);
        return;
    }
  }

  private stepObject(op: number): void {
    switch (op) {
      case Op.EMPTY_TUPLE:
        this.push(Object.freeze([]));
        return;
      case Op.TUPLE1:
        this.push(Object.freeze(this.popMany(1)));
        return;
      case Op.TUPLE2:
        this.push(Object.freeze(this.popMany(2)));
        return;
      case Op.TUPLE3:
        this.push(Object.freeze(this.popMany(3)));
        return;
      case Op.TUPLE:
        this.push(Object.freeze(this.popMark()));
        return;
      case Op.EMPTY_LIST:
        this.push([]);
        return;
      case Op.APPEND:
        this.append([this.pop()]);
        return;
      case Op.APPENDS:
        this.append(this.popMark());
        return;
      case Op.EMPTY_DICT:
        this.push(new PyDict('dict'));
        return;
      case Op.SETITEM:
        this.setItems(this.popMany(2));
        return;
      case Op.SETITEMS:
        this.setItems(this.popMark());
        return;
      case Op.EMPTY_SET:
        this.push(new Set());
        return;
      case Op.ADDITEMS:
        this.addItems(this.popMark());
        return;
      case Op.BINGET:
        this.push(this.recall(this.byte()));
        return;
      case Op.LONG_BINGET:
        this.push(this.recall(this.view.getUint32(this.take(4), true)));
        return;
      case Op.BINPUT:
        this.memo.set(this.byte(), this.top());
        return;
      case Op.LONG_BINPUT:
        this.memo.set(this.view.getUint32(this.take(4), true), this.top());
        return;
      case Op.MEMOIZE:
        this.memo.set(this.memo.size, this.top());
        return;
      case Op.GLOBAL:
        this.push(this.host.findGlobal(this.line(), this.line()));
        return;
      case Op.STACK_GLOBAL:
        this.stackGlobal();
        return;
      case Op.REDUCE:
      case Op.NEWOBJ:
        this.call();
        return;
      case Op.BUILD:
        this.build();
        return;
      case Op.BINPERSID:
        this.push(this.host.persistentLoad(this.pop()));
        return;
      default:
        throw this.error(`instruction ${op} is not one that a checkpoint may hold`);
    }
  }

  private protocol(version: number): void {
    if (version < 2 || version > 5)
      throw this.error(`pickle protocol ${version} is not supported; save with protocol 2, torch.save's default`);
  }

  private append(items: readonly unknown[]): void {
    const list = this.top();
    if (!isList(list)) throw this.error(`items can only be appended to a list, not to ${pythonTypeName(list)}`);
    for (const item of items) list.push(item);
  }

  private setItems(items: readonly unknown[]): void {
    const dict = this.top();
    if (!(dict instanceof PyDict)) throw this.error(`items can only be set on a dict, not on ${pythonTypeName(dict)}`);
    if (items.length % 2 !== 0) throw this.error('a dict has a key without a value');
    for (let i = 0; i < items.length; i += 2) {
      const key = items[i];
      if (key instanceof PyDict || key instanceof Set || isList(key))
        throw this.error(`a ${pythonTypeName(key)} cannot be a dict's key`);
      dict.items.set(key, items[i + 1]);
    }
  }

  private addItems(items: readonly unknown[]): void {
    const set = this.top();
    if (!(set instanceof Set)) throw this.error(`items can only be added to a set, not to ${pythonTypeName(set)}`);
    for (const item of items) set.add(item);
  }

  private stackGlobal(): void {
    const [module, name] = this.popMany(2);
    if (typeof module !== 'string' || typeof name !== 'string') throw this.error('a name is not a string');
    this.push(this.host.findGlobal(module, name));
  }

  private call(): void {
    const [callee, args] = this.popMany(2);
    if (!(callee instanceof PyCallable)) throw this.error(`a value of type ${pythonTypeName(callee)} cannot be called`);
    if (!isTuple(args)) throw this.error(`the arguments of ${callee.name} are not a tuple`);
    this.push(callee.call(args));
  }

  private build(): void {
    const state = this.pop();
    const target = this.top();
    if (!(target instanceof PyDict) || target.kind !== 'OrderedDict') {
      throw this.error(`attributes can only be set on an OrderedDict, not on ${pythonTypeName(target)}`);
    }
    if (!(state instanceof PyDict)) throw this.error("an OrderedDict's attributes are not a dict");
    target.attributes = state;
  }

  private push(value: unknown): void {
    this.stack.push(value);
  }

  private pop(): unknown {
    if (this.stack.length === 0) throw this.error('an instruction wants more values than there are');
    return this.stack.pop();
  }

  private popMany(count: number): unknown[] {
    if (this.stack.length < count) throw this.error('an instruction wants more values than there are');
    return this.stack.splice(this.stack.length - count);
  }

  private popMark(): unknown[] {
    const items = this.stack;
    const outer = this.marks.pop();
    if (!outer) throw this.error('an instruction ends a group that never began');
    this.stack = outer;
    return items;
  }

  private top(): unknown {
    if (this.stack.length === 0) throw this.error('an instruction wants a value where there is none');
    return this.stack[this.stack.length - 1];
  }

  private recall(index: number): unknown {
    if (!this.memo.has(index)) throw this.error(`it refers to object ${index}, which it does not have`);
    return this.memo.get(index);
  }

  /** Advances over `count` bytes and returns where they begin. */
  private take(count: number): number {
    const start = this.position;
    if (count > this.bytes.length - start)
      throw this.error('it ends in the middle of an instruction: the file is cut off or damaged');
    this.position = start + count;
    return start;
  }

  private byte(): number {
    return this.bytes[this.take(1)];
  }

  private length32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  private length64(): number {
    const length = this.view.getBigUint64(this.take(8), true);
    if (length > BigInt(this.bytes.length))
      throw this.error(`it holds an object of ${length} bytes, which is more than the file has`);
    return Number(length);
  }

  private slice(count: number): Uint8Array {
    const start = this.take(count);
    return new Uint8Array(this.bytes.subarray(start, start + count));
  }

  private text(count: number): string {
    const start = this.take(count);
    const text = decodeText(this.bytes.subarray(start, start + count));
    if (text === null) throw this.error('a string is not valid UTF-8');
    return text;
  }

  private line(): string {
    const end = this.bytes.indexOf(0x0a, this.position);
    if (end < 0) throw this.error('it ends in the middle of a name: the file is cut off or damaged');
    const text = decodeText(this.bytes.subarray(this.position, end));
    if (text === null) throw this.error('a name is not valid UTF-8');
    this.position = end + 1;
    return text;
  }

  private integer(count: number): number | bigint {
    if (count > LONGEST_INTEGER) throw this.error(`it holds an integer of ${count} bytes`);
    const start = this.take(count);
    if (count === 0) return 0;
    const digits = Buffer.from(this.bytes.subarray(start, start + count))
      .reverse()
      .toString('hex');
    const value = BigInt.asIntN(count * 8, BigInt(`0x${digits}`));
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }

  private error(reason: string): UnpicklingError {
    return new UnpicklingError(`the checkpoint's data cannot be read (at byte ${this.position}): ${reason}`);
  }
}
