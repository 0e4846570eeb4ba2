/** @file Files that are damaged, cut off or made to do harm: each gives one error that says what is wrong, and the process goes on. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { load, save } from 'typetorch';
import { pythonFile, temporaryPath, written } from './files.js';

/** A pickle of protocol 2 around the given instructions. */
const pickle = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x80, 2]),
    ...parts.map((part) => Buffer.from(part as string, 'latin1')),
    Buffer.from('.'),
  ]);

/** An archive of ours in which records were replaced. */
function archive(records: Record<string, Uint8Array>): string {
  const names: Record<string, Uint8Array> = {
    'data.pkl': pickle('N'),
    byteorder: Buffer.from('little'),
    version: Buffer.from('3\n'),
    ...records,
  };
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(names)) {
    const path = Buffer.from(`x/${name}`);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(header, path, Buffer.from(bytes));
    directory.push(entry, path);
    at += 30 + path.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(names).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return written(Buffer.concat([...parts, list, end]));
}

const int = (value: number): number[] => [0x4a, ...new Uint8Array(Int32Array.of(value).buffer)];
const long = (value: bigint): number[] => [0x8a, 8, ...new Uint8Array(BigInt64Array.of(value).buffer)];
const text = (value: string): number[] => [0x58, value.length, 0, 0, 0, ...Buffer.from(value)];
const storage = (numel: number[] = int(2), key = '0', type = 'torch\nFloatStorage\n'): (string | number[])[] => [
  '(',
  text('storage'),
  `c${type}`,
  text(key),
  text('cpu'),
  numel,
  'tQ',
];
/** A tensor of two floats, with other numbers in its places. */
const tensor = (offset: number[], size: number[], stride: number[], from = storage()): Buffer =>
  pickle('ctorch._utils\n_rebuild_tensor_v2\n(', ...from, offset, size, [0x85], stride, [0x85], [0x89], 'N', 'tR');

const refused = (t: { throws(fn: () => unknown, expected: object): unknown }, data: Buffer, message: RegExp): void => {
  t.throws(() => load(archive({ 'data.pkl': data, 'data/0': new Uint8Array(8) })), {
    name: 'UnpicklingError',
    message,
  });
};

test('the archives of these tests are sound: a tensor in bounds is read', (t) => {
  const path = archive({ 'data.pkl': tensor(int(1), int(1), int(1)), 'data/0': new Uint8Array(8) });
  t.deepEqual(load<torch.Tensor>(path).tolist(), [0]);
});

test('tensors that reach beyond their storage, or have impossible sizes, are refused', (t) => {
  refused(t, tensor(int(1), int(2), int(1)), /reaches beyond its storage of 8 bytes/);
  refused(t, tensor(int(0), int(2), int(1000000)), /reaches beyond its storage/);
  refused(t, tensor(int(-1), int(2), int(1)), /argument 2 should be a size, not int -1/);
  refused(t, tensor(int(0), int(-2), int(1)), /should be a tuple of sizes/);
  refused(t, tensor(int(0), int(2), int(-1)), /should be a tuple of sizes/);
  refused(t, tensor(long(2n ** 62n), int(2), int(1)), /should be a size/);
  refused(t, tensor(int(0), long(2n ** 53n - 1n), int(1)), /reaches beyond its storage|impossible size/);
  refused(t, tensor(int(0), [0x4e], int(1)), /should be a tuple of sizes/);
  refused(
    t,
    tensor(int(0), int(1), int(1), storage(int(8), '0', 'torch\nQInt8Storage\n')),
    /without a quantization scheme/,
  );
});

test('storages of a wrong size, a missing one and a wrong class are refused before memory is taken', (t) => {
  const with_ = (from: (string | number[])[]): Buffer => tensor(int(0), int(1), int(1), from);
  refused(t, with_(storage(int(1000000000))), /storage 0 has 8 bytes and should have 4000000000/);
  refused(t, with_(storage(long(2n ** 61n))), /a storage|should be a size/);
  refused(t, with_(storage(int(-1))), /should be a size/);
  refused(t, with_(storage(int(2), '7')), /it has no bytes for storage 7/);
  refused(t, with_(storage(int(2), '../../0')), /it has no bytes for storage \.\.\/\.\.\/0/);
  refused(t, with_(storage(int(2), '0', 'torch\nfloat32\n')), /should be a storage class/);
  refused(t, pickle(text('storage'), 'Q'), /not a tuple/);
  refused(t, pickle('(', text('module'), 'NNNNtQ'), /only storages are allowed/);
});

test('names that stand for code are refused, however they are spelt', (t) => {
  for (const name of [
    'os\nsystem',
    'builtins\neval',
    '__builtin__\ngetattr',
    'torch.hub\nload',
    'torch\nload',
    'numpy\nfromfile',
    'collections\nnamedtuple',
  ]) {
    refused(t, pickle(`c${name}\n`, '(tR'), new RegExp(`refused to load \`${name.replace('\n', '\\.')}\``));
  }
  refused(t, pickle(text('os'), text('system'), [0x93]), /refused to load `os\.system`/);
  refused(t, pickle('c__proto__\n__proto__\n'), /refused to load `__proto__\.__proto__`/);
  refused(t, pickle('cconstructor\nprototype\n'), /refused to load/);
  refused(t, pickle('ios\nsystem\n(tR'), /instruction 105/);
  refused(t, pickle('ctorch\nTensor\n)', [0x81]), /is made by a function that rebuilds it/);
  refused(t, pickle('ctorch\nTensor\n'), /the class torch\.Tensor itself/);
});

test('instructions that make no sense are refused with the byte where they stand', (t) => {
  refused(t, pickle('R'), /at byte \d+\): an instruction wants more values than there are/);
  refused(t, pickle('t'), /ends a group that never began/);
  refused(t, pickle([0x71, 0]), /wants a value where there is none/);
  refused(t, pickle('h\u0005'), /refers to object 5/);
  refused(t, pickle(int(1), ')R'), /a value of type int cannot be called/);
  refused(
    t,
    pickle('ccollections\nOrderedDict\n', int(1), 'R'),
    /arguments of collections\.OrderedDict are not a tuple/,
  );
  refused(t, pickle('}', int(1), 'a'), /can only be appended to a list, not to dict/);
  refused(t, pickle(']', int(1), int(2), 's'), /can only be set on a dict, not on list/);
  refused(t, pickle('}(', int(1), 'u'), /a key without a value/);
  refused(t, pickle('}]', int(2), 's'), /a list cannot be a dict's key/);
  refused(t, pickle(']}b'), /attributes can only be set on an OrderedDict, not on list/);
  refused(t, pickle([0xff]), /instruction 255/);
  refused(t, Buffer.from([0x80, 77, 0x4e, 0x2e]), /pickle protocol 77/);
  refused(t, pickle('X\xff\xff\xff\x7f'), /cut off or damaged/);
  refused(t, pickle([0x8d, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]), /more than the file has/);
  refused(t, pickle([0x8b, 0, 0, 0, 0x40]), /an integer of 1073741824 bytes/);
  refused(t, pickle([0x58, 1, 0, 0, 0, 0xff]), /not valid UTF-8/);
  refused(t, Buffer.from([0x80, 2]), /cut off or damaged/);
});

test('nesting without end and references upon references take neither the stack nor the memory', (t) => {
  refused(
    t,
    pickle(Array.from({ length: 100000 }, () => ']').join(''), Array.from({ length: 99999 }, () => 'a').join('')),
    /nested deeper than 1000 levels/,
  );
  refused(t, pickle('N', Array.from({ length: 50000 }, () => '\x85').join('')), /nested deeper than 1000 levels/);
  // Each list holds the one before ten times: a billion paths, ten objects.
  let bomb = ']q\x00';
  for (let i = 0; i < 9; i++) bomb += `](${`h${String.fromCharCode(i)}`.repeat(10)}eq${String.fromCharCode(i + 1)}`;
  const value = load<unknown[]>(archive({ 'data.pkl': pickle(bomb) }));
  t.is(value.length, 10);
  t.is(value[0], value[9]);
});

test('sparse tensors whose indices lie outside are refused', (t) => {
  const path = temporaryPath();
  save(torch.ones(2).toSparse(), path);
  const bytes = readFileSync(path);
  const data = bytes.subarray(64, bytes.indexOf('PK\x07\x08'));
  const values = new Uint8Array(Float32Array.of(1, 1).buffer);
  const at = (...indices: bigint[]): string =>
    archive({ 'data.pkl': data, 'data/0': new Uint8Array(BigInt64Array.from(indices).buffer), 'data/1': values });
  t.deepEqual(load<torch.Tensor>(at(0n, 1n)).toDense().tolist(), [1, 1]);
  t.throws(() => load(at(0n, 9n)), { name: 'UnpicklingError', message: /size is inconsistent with indices/ });
  t.throws(() => load(at(0n, -1n)), { name: 'UnpicklingError', message: /negative index/ });
});

test('a flipped bit in a tensor is noticed by its checksum', (t) => {
  const path = temporaryPath();
  save(torch.arange(1000), path);
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] ^= 4;
  t.throws(() => load(written(bytes)), { name: 'UnpicklingError', message: /are not those that were written/ });
});

test('files that are no checkpoint are refused', (t) => {
  const refuse = (bytes: Uint8Array, message: RegExp): void => {
    t.throws(() => load(written(bytes)), { name: 'UnpicklingError', message });
  };
  refuse(new Uint8Array(), /is empty: it is no checkpoint/);
  refuse(Buffer.from('hello'), /is no checkpoint/);
  refuse(Buffer.from('\x89PNG\r\n'), /is no checkpoint/);
  refuse(new Uint8Array(4096), /is no checkpoint/);
  refuse(Buffer.from('PK\x03\x04'), /damaged or cut off/);
  refuse(
    Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5000)]),
    /ends with a directory, and this one does not/,
  );
  t.throws(() => load(archive({ 'constants.pkl': Buffer.from('x') })), { message: /TorchScript/ });
  t.throws(() => load(archive({ byteorder: Buffer.from('middle') })), { message: 'Unknown endianness type: middle' });
  refuse(Buffer.concat([pythonFile('legacy').subarray(0, 14), Buffer.from('.')]), /damaged|cut off/);
});

/** Numbers that are the same in every run. */
function* pseudorandom(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const errors = new Set([
  'UnpicklingError',
  'RuntimeError',
  'TypeError',
  'RangeError',
  'NotImplementedError',
  'ValueError',
]);

for (const name of ['state', 'tensors', 'legacy', 'values', 'deflated']) {
  test(`a file cut off at any length gives an error: ${name}`, (t) => {
    const whole = pythonFile(name);
    const step = Math.max(1, Math.floor(whole.length / 150));
    for (let length = 0; length < whole.length; length += step) {
      const error = t.throws(
        () => load(written(whole.subarray(0, length))),
        undefined,
        `${length} of ${whole.length} bytes`,
      );
      t.is(error.name, 'UnpicklingError', error.stack);
    }
  });

  test(`a file with changed bytes is read or gives an error, 600 times: ${name}`, (t) => {
    const random = pseudorandom(name.length);
    const next = (limit: number): number => Math.floor((random.next().value ?? 0) * limit);
    const whole = pythonFile(name);
    for (let i = 0; i < 600; i++) {
      const bytes = Buffer.from(whole);
      for (let n = next(4); n >= 0; n--) bytes[next(bytes.length)] = next(256);
      try {
        load(written(bytes));
      } catch (error) {
        const { name: kind, stack } = error as Error;
        if (!errors.has(kind)) return t.fail(stack);
      }
    }
    t.pass();
  });
}
