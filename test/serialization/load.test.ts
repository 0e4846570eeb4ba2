/** @file Reading what Python wrote. */

import test from 'ava';
import * as torch from 'typetorch';
import { Complex, load, nn, optim, type Tensor } from 'typetorch';
import { pythonFile, written } from './files.js';

function loadNamed<T>(name: string, options = {}): T {
  return load<T>(written(pythonFile(name)), options);
}

test('a state dict comes with its names in order, its values and its module versions, and goes into a module', (t) => {
  const state = loadNamed<Record<string, Tensor>>('state');
  t.deepEqual(Object.keys(state), [
    '0.weight',
    '0.bias',
    '1.weight',
    '1.bias',
    '1.running_mean',
    '1.running_var',
    '1.num_batches_tracked',
    '2.0',
  ]);
  t.deepEqual(state['0.weight'].tolist(), [
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  t.is(state['1.num_batches_tracked'].dtype, torch.int64);
  t.deepEqual(Reflect.get(state, '_metadata'), {
    '': { version: 1 },
    '0': { version: 1 },
    '1': { version: 2 },
    '2': { version: 1 },
  });
  t.false(Object.keys(state).includes('_metadata'));
  const model = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
  const { '2.0': _, ...own } = state;
  model.loadStateDict(own);
  t.deepEqual(model.stateDict()['1.bias'].tolist(), [3, 4, 5]);
});

test("an optimizer's state dict keeps its numbers as keys and goes into an optimizer", (t) => {
  const saved = loadNamed<optim.OptimizerStateDict>('optimizer');
  t.true(saved.state instanceof Map);
  const param = torch.tensor([1, 2]).requiresGrad_();
  const optimizer = new optim.Adam([param], { lr: 1 });
  optimizer.loadStateDict(saved);
  t.is(optimizer.paramGroups[0].lr, 0.5);
  const state = optimizer.stateDict().state.get(0) as Record<string, Tensor>;
  t.is(state.step.item(), 1);
  t.deepEqual(state.exp_avg.tolist(), [Math.fround(0.1), Math.fround(-0.1)]);
  t.true(Object.isFrozen(saved.param_groups[0].betas), 'a tuple is a frozen array');
});

test('every kind of plain value comes as what it is in JavaScript', (t) => {
  const value = loadNamed<Map<string, unknown>>('values');
  t.true(value instanceof Map, 'a dict with the key __proto__ is a map');
  const at = (key: string): unknown => value.get(key);
  t.is(at('none'), null);
  t.is(at('true'), true);
  t.is(at('int'), 3);
  t.is(at('negative'), -70000);
  t.is(at('wide'), 2 ** 40);
  t.is(at('beyond'), 2n ** 60n + 1n);
  t.is(at('huge'), -(2n ** 100n));
  t.is(at('float'), 0.5);
  t.is(at('integral'), 2);
  t.is(at('nan'), Number.NaN);
  t.is(at('inf'), Number.NEGATIVE_INFINITY);
  t.is(at('text'), 'é\n\u20ac');
  t.is(at('surrogate'), 'a\ud800b');
  t.deepEqual(at('bytes'), new Uint8Array([0, 255]));
  t.deepEqual(at('bytearray'), new Uint8Array([97, 98]));
  t.true((at('complex') as Complex).equals(new Complex(1, -2)));
  t.deepEqual(at('list'), [1, [2, []]]);
  t.deepEqual(at('tuple'), [1, [2], []]);
  t.true(Object.isFrozen(at('tuple')) && !Object.isFrozen(at('list')));
  t.deepEqual(at('set'), new Set([1, 2]));
  t.deepEqual(at('size'), [2, 3]);
  t.is(at('dtype'), torch.bfloat16);
  t.is(String(at('device')), 'cuda:1');
  t.is(at('layout'), torch.sparseCoo);
  t.deepEqual(at('counter'), { a: 2, b: 1 });
  t.deepEqual(Object.keys(at('ordered') as object), ['b', 'a']);
  const numbers = at('numbers') as Map<unknown, unknown>;
  t.deepEqual([...numbers.values()], ['zero', 'half', 'one', 'pair', 'none']);
  t.deepEqual([...numbers.keys()], [0, 1.5, true, [1, 2], null]);
  t.deepEqual(
    [...(at('digits') as Map<string, number>)],
    [
      ['b', 1],
      ['0', 2],
      ['a', 3],
    ],
    'digits as keys keep their place',
  );
  t.deepEqual(at('__proto__'), { polluted: true });
  t.is(Reflect.get({}, 'polluted'), undefined);
  const cycle = at('cycle') as unknown[];
  t.is(cycle[1], cycle);
  t.deepEqual(at('empty'), {});
});

test('tensors of every dtype come with their values', (t) => {
  const tensors = loadNamed<Record<string, Tensor>>('dtypes');
  t.is(Object.keys(tensors).length, 18);
  for (const [name, tensor] of Object.entries(tensors)) {
    t.is(tensor.dtype.name, name);
    const plain = name === 'complex32' ? tensor.to(torch.complex64) : tensor;
    const values = plain.dtype.isComplex ? torch.viewAsReal(plain).at(torch.ellipsis, 0) : plain.double();
    t.deepEqual(values.tolist(), [0, 1, name === 'bool' ? 1 : 2], name);
  }
});

test('tensors come with their strides, their shared memory, and what Python keeps beside them', (t) => {
  const {
    scalar,
    nothing,
    view,
    same,
    transposed,
    expanded,
    grad,
    parameter,
    conj,
    neg,
    coo,
    csr,
    csc,
    meta,
    quantized,
    channels,
  } = loadNamed<Record<string, Tensor>>('tensors');
  t.is(scalar.item(), 2.5);
  t.deepEqual(nothing.shape, [0, 3]);
  view.fill_(-1);
  t.deepEqual(same.tolist(), [0, 1, -1, -1, -1, -1, 6, 7, 8, 9, 10, 11]);
  t.deepEqual(transposed.stride(), [1, 4]);
  t.is(transposed.at(2, 0).item(), -1);
  t.deepEqual(expanded.stride(), [0, 1]);
  t.true(grad.requiresGrad);
  t.true(parameter instanceof nn.Parameter && !parameter.requiresGrad);
  t.true(conj.isConj());
  t.is(String(conj), 'tensor([1.-2.j])');
  t.true(neg.isNeg());
  t.is(neg.item(), -2);
  for (const sparse of [coo, csr, csc])
    t.deepEqual(sparse.toDense().tolist(), [
      [1, 0],
      [0, 1],
    ]);
  t.deepEqual([coo.layout, csr.layout, csc.layout], [torch.sparseCoo, torch.sparseCsr, torch.sparseCsc]);
  t.is(meta.device.type, 'meta');
  t.deepEqual(quantized.dequantize().tolist(), [0.5, 1]);
  t.deepEqual(channels.dequantize().tolist(), [
    [1, 0],
    [0, 1],
  ]);
});

test('a file of the format before PyTorch 1.6 is read, shared memory and sparse tensors included', (t) => {
  const { w, view, text, sparse } = loadNamed<{ w: Tensor; view: Tensor; text: string; sparse: Tensor }>('legacy');
  t.is(text, 'old');
  view.fill_(9);
  t.deepEqual(w.tolist(), [0, 1, 9, 9, 9, 9, 6, 7, 8, 9, 10, 11]);
  t.deepEqual(sparse.toDense().tolist(), [
    [1, 0],
    [0, 1],
  ]);
});

test('files of pickle protocol 4, of a big-endian machine and of a program that compresses are read', (t) => {
  const newer = loadNamed<{ a: Tensor; t: number[]; b: Uint8Array; s: Set<number> }>('protocol4');
  t.deepEqual([newer.a.tolist(), newer.t, newer.b, newer.s], [[1, 1], [1, 2], new Uint8Array([120]), new Set([1])]);
  t.deepEqual(loadNamed<{ w: Tensor }>('bigEndian').w.tolist(), [1, -2.5]);
  const state = loadNamed<Record<string, Tensor>>('deflated');
  t.deepEqual(state['0.bias'].tolist(), [1, 2, 3]);
});

test('a storage saved on its own comes as a flat tensor', (t) => {
  const bytes = loadNamed<Tensor>('storage');
  t.is(bytes.dtype, torch.uint8);
  t.deepEqual(bytes.view(torch.float32).narrow(0, 0, 3).tolist(), [0, 1, 2]);
});

test('mapLocation is a device, a table or a function, and meta tensors take no bytes', (t) => {
  t.is(loadNamed<{ w: Tensor }>('bigEndian', { mapLocation: 'meta' }).w.device.type, 'meta');
  t.is(loadNamed<{ w: Tensor }>('bigEndian', { mapLocation: { cpu: 'meta' } }).w.device.type, 'meta');
  t.is(loadNamed<{ w: Tensor }>('bigEndian', { mapLocation: new Map([['cuda:0', 'meta']]) }).w.device.type, 'cpu');
  const seen: string[] = [];
  const map = (location: string): null => {
    seen.push(location);
    return null;
  };
  t.is(loadNamed<{ w: Tensor }>('bigEndian', { mapLocation: map }).w.device.type, 'cpu');
  t.deepEqual(seen, ['cpu']);
  t.is(loadNamed<{ w: Tensor }>('legacy', { mapLocation: 'meta' }).w.device.type, 'meta');
});

test('what could run code is refused by name, and nothing is run', (t) => {
  const refused = (name: string, message: RegExp): void => {
    t.throws(() => loadNamed(name), { name: 'UnpicklingError', message });
  };
  refused('command', /refused to load `posix\.system`: a checkpoint may only hold tensors and plain data/);
  refused('evaluated', /refused to load `__builtin__\.eval`/);
  refused('module', /refused to load `torch\.nn\.modules\.linear\.Linear`.*state_dict\(\)/);
  refused('function', /refused to load `torch\.nn\.functional\.relu`/);
  refused('script', /is a TorchScript program, not a checkpoint; load it with torch\.jit\.load\(\)/);
});

test('options are checked, and weightsOnly: false is refused with the reason', (t) => {
  t.throws(() => loadNamed('state', { weightsOnly: false }), {
    name: 'RuntimeError',
    message: /checkpoint that needs its own code/,
  });
  t.throws(() => loadNamed('state', { map_location: 'cpu' }), {
    instanceOf: TypeError,
    message: /valid options are mapLocation, weightsOnly/,
  });
  t.throws(() => load(''), { instanceOf: TypeError, message: /takes the path of a file/ });
  t.throws(() => load('/no/such/file.pth'), { code: 'ENOENT' });
});
