/** @file Writing checkpoints: what comes back here, what Python reads, and what is refused. */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import * as torch from 'typetorch';
import { asFloat, complexNumber, type Complex, load, nn, optim, save, slice, type Tensor, tidy } from 'typetorch';
import { pythonFile, python, runPython, temporaryPath, written } from './files.js';

function roundTrip<T>(value: T): T {
  const path = temporaryPath();
  save(value, path);
  return load<T>(path);
}

test('plain values come back as they were', (t) => {
  const value = {
    none: null,
    numbers: [0, 255, 256, 65536, -1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 0.1, -0, Number.NaN, Number.POSITIVE_INFINITY],
    big: [2n ** 63n, -(2n ** 64n)],
    text: ['', 'é€😀', 'a\ud800b', '\u0000'],
    booleans: [true, false],
    bytes: new Uint8Array([0, 128, 255]),
    nested: { a: { b: [[], {}] } },
    map: new Map<unknown, unknown>([
      [1, 'a'],
      ['1', 'b'],
      [true, 'c'],
      [null, 'd'],
    ]),
    set: new Set([1, 'x']),
    dtype: torch.float8_e5m2,
    layout: torch.sparseCsr,
  };
  const back = roundTrip(value);
  t.deepEqual(back, value);
  t.true(Object.is(back.numbers[9], -0));
});

test('tuples, sizes, devices and complex numbers keep their kind', (t) => {
  const back = roundTrip({
    tuple: Object.freeze([1, Object.freeze([2])]),
    size: torch.ones(2, 3).shape,
    device: torch.device('cuda:1'),
    c: complexNumber(1, -2),
  });
  t.true(Object.isFrozen(back.tuple) && Object.isFrozen(back.tuple[1]) && Object.isFrozen(back.size));
  t.deepEqual(back.size, [2, 3]);
  t.is(String(back.device), 'cuda:1');
  t.true((back.c as Complex).equals(complexNumber(1, -2)));
});

test('what was one object is one object again, in cycles too', (t) => {
  const shared = { x: 1 };
  const list: unknown[] = [shared, shared];
  list.push(list);
  const back = roundTrip(list);
  t.is(back[0], back[1]);
  t.is(back[2], back);
});

test('tensors that share memory go on sharing it, with their strides', (t) => {
  const base = torch.arange(12).reshape(3, 4);
  const back = roundTrip({ base, part: base.at(slice(1, 3), slice(0, 2)), turned: base.T });
  back.base.fill_(7);
  t.deepEqual(back.part.tolist(), [
    [7, 7],
    [7, 7],
  ]);
  t.deepEqual(back.turned.stride(), [1, 4]);
  t.deepEqual(back.part.stride(), [4, 1]);
});

test('what Python wrote and we loaded is written so that it is the same again', (t) => {
  for (const name of ['state', 'optimizer', 'values', 'dtypes', 'tensors']) {
    const path = written(pythonFile(name));
    save(load(path), path);
    const first = readFileSync(path);
    save(load(path), path);
    t.true(readFileSync(path).equals(first), name);
  }
});

const program = `
import json, sys, torch
from collections import OrderedDict
d = torch.load(sys.argv[1], weights_only=True)
model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4))
model.load_state_dict(d['model'])
optimizer = torch.optim.AdamW(model.parameters())
optimizer.load_state_dict(d['optimizer'])
optimizer.zero_grad()
model(torch.ones(2, 3)).sum().backward()
optimizer.step()
kinds = {k: type(v).__name__ for k, v in d.items()}
mapped = torch.load(sys.argv[1], weights_only=True, mmap=True)
print(json.dumps(dict(
    kinds=kinds, metadata=list(d['model']._metadata), betas=type(d['optimizer']['param_groups'][0]['betas']).__name__,
    numbers=[type(x).__name__ for x in d['numbers']], shared=d['a'].untyped_storage().data_ptr() == d['b'].untyped_storage().data_ptr(),
    tensors={k: str(v) for k, v in d['tensors'].items()}, grad=d['leaf'].requires_grad, step=optimizer.state[model[0].weight]['step'].item(),
    surrogate=[ord(c) for c in d['surrogate']], mapped=bool((mapped['model']['0.weight'] == d['model']['0.weight']).all()),
)))
`;

const needsPython = python ? test : test.skip;
if (!python)
  test('no Python with torch was found (PYTHON, python3): what it would read is not checked', (t) => t.pass());

needsPython('Python reads our checkpoint with weights_only, and goes on training from it', (t) => {
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4));
  const optimizer = new optim.AdamW(model.parameters(), { lr: 1 });
  model(torch.randn(5, 3)).sum().backward();
  optimizer.step();
  const path = temporaryPath();
  const a = torch.arange(6);
  save(
    {
      model: model.stateDict(),
      optimizer: optimizer.stateDict(),
      numbers: [2, asFloat(2), 0.5, 2n ** 70n, true],
      a,
      b: a.view([2, 3]),
      leaf: torch.ones(2).requiresGrad_(),
      tuple: Object.freeze([1]),
      list: [1],
      set: new Set([1]),
      bytes: new Uint8Array([0, 255]),
      none: undefined,
      complex: complexNumber(0, 1),
      size: Object.freeze([1]),
      surrogate: 'a\ud800',
      tensors: {
        uint16: torch.ones(2, { dtype: torch.uint16 }),
        float8: torch.ones(2).to(torch.float8_e4m3fn).float(),
        bfloat16: torch.ones(2, { dtype: torch.bfloat16 }),
        empty: torch.empty([0, 2]),
        coo: torch.ones(1, 2).toSparse(),
        conj: torch._conj(torch.ones([1], { dtype: torch.complex64 })),
        parameter: new nn.Parameter(torch.ones(1)),
        meta: torch.empty([2], { device: 'meta' }),
      },
    },
    path,
  );
  t.deepEqual(runPython(program, path), {
    kinds: {
      model: 'OrderedDict',
      optimizer: 'dict',
      numbers: 'list',
      a: 'Tensor',
      b: 'Tensor',
      leaf: 'Tensor',
      tuple: 'tuple',
      list: 'list',
      set: 'set',
      bytes: 'bytes',
      none: 'NoneType',
      complex: 'complex',
      size: 'tuple',
      surrogate: 'str',
      tensors: 'dict',
    },
    metadata: ['0', '1', ''],
    betas: 'tuple',
    numbers: ['int', 'float', 'float', 'int', 'bool'],
    shared: true,
    tensors: {
      uint16: 'tensor([1, 1], dtype=torch.uint16)',
      float8: 'tensor([1., 1.])',
      bfloat16: 'tensor([1., 1.], dtype=torch.bfloat16)',
      empty: 'tensor([], size=(0, 2))',
      coo: 'tensor(indices=tensor([[0, 0],\n                       [0, 1]]),\n       values=tensor([1., 1.]),\n       size=(1, 2), nnz=2, layout=torch.sparse_coo)',
      conj: 'tensor([1.-0.j])',
      parameter: 'Parameter containing:\ntensor([1.], requires_grad=True)',
      meta: "tensor(..., device='meta', size=(2,))",
    },
    grad: true,
    step: 2,
    surrogate: [97, 0xd800],
    mapped: true,
  });
});

needsPython('a dict that Python wrote is the same dict for Python after it went through us', (t) => {
  const source = written(pythonFile('values'));
  const path = temporaryPath();
  save(load(source), path);
  const same = `
import json, math, sys, torch
a, b = [torch.load(p, weights_only=True) for p in sys.argv[1:]]
for d in (a, b):
    assert d.pop('cycle')[0] == 1 and math.isnan(d.pop('nan'))
print(json.dumps([[k for k in a if a[k] != b[k] or type(a[k]) != type(b[k])], list(a) == list(b)]))
`;
  t.deepEqual(runPython(same, source, path), [['integral'], true], 'only a float that is integral becomes an int');
});

test('what has no Python type is refused with its place and what to do', (t) => {
  const refused = (value: unknown, message: string | RegExp): void => {
    t.throws(() => save(value, temporaryPath()), { name: 'RuntimeError', message });
  };
  const model = new nn.Linear(1, 1);
  refused({ model }, 'cannot save model: a Linear holds code as well as data; save its stateDict()');
  refused(
    [new optim.SGD(model.parameters())],
    'cannot save [0]: a SGD holds code as well as data; save its stateDict()',
  );
  refused({ a: { b: [1, () => 1] } }, /^cannot save a\.b\[1\]: a function cannot be saved/);
  refused(new Date(0), /^cannot save the value: an object of class Date has no Python type/);
  refused(
    { w: new Float32Array(2) },
    /^cannot save w: a Float32Array has no Python type; save torch\.tensor\(…\) of it/,
  );
  refused(new Map([[{}, 1]]), /cannot be the key of a Python dict/);
  refused({ n: 2n ** 3000n }, /^cannot save n: an integer of \d+ bytes is too long/);
  refused({ t: torch.ones(2).rename(['n']) }, /named tensors/);
  const x = torch.ones(2);
  refused([x, x.view(torch.int32)], /view the same data as different types/);
  let deep: unknown = [];
  for (let i = 0; i < 5000; i++) deep = [deep];
  refused(deep, /nested deeper than 1000 levels/);
  const tuple: unknown[] = [];
  tuple.push(tuple);
  refused(Object.freeze(tuple), /cannot contain itself/);
  const gone = torch.ones(1);
  gone.dispose();
  t.throws(() => save({ gone }, temporaryPath()), { name: 'DisposedError' });
});

test('a path can be a file: URL, and one that cannot be written is refused without a trace', (t) => {
  const path = temporaryPath('url.pth');
  save(1, pathToFileURL(path));
  t.is(load<number>(path), 1);
  t.throws(() => save(1, join(dirname(path), 'missing', 'x.pth')), {
    message: /^Parent directory .*missing does not exist\.$/,
  });
  t.throws(() => save(1, dirname(path)), { message: /it is a directory/ });
  t.throws(() => save(1, '/dev/null'), { message: /not a regular file/ });
  t.true(existsSync('/dev/null'));
});

test('saving replaces a file as a whole: after an error the old one is there and nothing else', (t) => {
  const path = temporaryPath('kept.pth');
  mkdirSync(`${path}.d`);
  const file = join(`${path}.d`, 'model.pth');
  save({ n: 1 }, file);
  t.throws(() => save({ n: 2, bad: () => 0 }, file));
  t.is(load<{ n: number }>(file).n, 1);
  t.deepEqual(readdirSync(dirname(file)), ['model.pth']);
});

test("saving keeps a file's mode, follows a symbolic link, and clears away what killed processes left", (t) => {
  const path = temporaryPath('mode.pth');
  mkdirSync(`${path}.d`);
  const [file, link] = ['real.pth', 'link.pth'].map((name) => join(`${path}.d`, name));
  writeFileSync(file, 'old', { mode: 0o600 });
  symlinkSync(file, link);
  const machine = hostname().replace(/[^A-Za-z0-9-]/g, '_');
  const { pid } = spawnSync(process.execPath, ['--version']);
  const [left, growing] = [pid, process.pid].map((owner) =>
    join(`${path}.d`, `.real.pth.${machine}.${owner}.ab12.tmp`),
  );
  for (const temporary of [left, growing]) writeFileSync(temporary, 'half a checkpoint');
  save(1, link);
  t.false(existsSync(left));
  t.true(existsSync(growing), 'what a living process writes is not touched');
  t.true(lstatSync(link).isSymbolicLink());
  t.is(statSync(file).mode & 0o777, 0o600);
  t.is(load<number>(file), 1);
});

test('saving and loading inside tidy leaves no tensor behind but the result', (t) => {
  const path = temporaryPath();
  const state = new nn.Linear(3, 3).stateDict();
  save(state, path);
  tidy(() => void load(path));
  const { handles } = torch.memoryStats();
  for (let i = 0; i < 20; i++) {
    save(state, path);
    tidy(() => void load(path));
  }
  t.true(torch.memoryStats().handles <= handles + 2);
  const kept = tidy(() => load<Record<string, Tensor>>(path));
  t.deepEqual(kept.weight.shape, [3, 3]);
});
