/** @file Nodes tell what they saved, by PyTorch's names and with its values; `saved.py` wrote what Python says. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, slice, Tensor } from 'typetorch';
import { custom } from './support.js';

const F = nn.functional;
const { Node, SavedTensor } = torch.autograd.graph;
type Node = torch.autograd.graph.Node;

interface Refusal {
  class: string;
  text: string;
}

type SavedTensor = torch.autograd.graph.SavedTensor;

const expected = JSON.parse(readFileSync(new URL('saved.json', import.meta.url), 'utf8')) as {
  nodes: Record<string, { name: string; saved: Record<string, unknown>; raw: string[] }>;
  refusals: Record<string, Refusal>;
  places: Record<string, { data: unknown; hasHook: boolean; grad?: unknown }>;
};

function leaf(...shape: number[]): Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  return torch.arange(n, { dtype: torch.float64 }).div(4).add(0.5).view(shape).requiresGrad_();
}

const longs = (...numbers: number[]): Tensor => torch.tensor(numbers.map(BigInt));

const makers: Record<string, () => Tensor> = {
  addmm: () => torch.addmm(leaf(3), leaf(2, 3), leaf(3, 3), { beta: 2, alpha: 0.5 }),
  amax: () => leaf(2, 2).amax(1),
  bilinear: () => F.interpolate(leaf(1, 1, 2, 2), { scaleFactor: 2, mode: 'bilinear' }),
  cat: () => torch.cat([leaf(2), leaf(3)], 0),
  celu: () => F.celu(leaf(3), 2),
  clamp: () => leaf(3).clamp({ max: 1 }),
  conv2d: () => F.conv2d(leaf(1, 1, 3, 3), leaf(1, 1, 2, 2), { stride: 1, padding: 1 }),
  div: () => torch.div(leaf(3), 2, { roundingMode: 'trunc' }),
  exp: () => leaf(3).exp(),
  gelu: () => F.gelu(leaf(3), { approximate: 'tanh' }),
  index: () => leaf(3).at(longs(0, 2)),
  indexMasked: () => leaf(2, 2).at(slice(), torch.tensor([true, false])),
  layerNorm: () => F.layerNorm(leaf(2, 3), [3], { eps: 0.25 }),
  logSoftmax: () => F.logSoftmax(leaf(3), 0),
  maxPool2d: () => F.maxPool2d(leaf(1, 1, 4, 4), 2),
  mul: () => leaf(2).mul(leaf(2).exp()),
  mulNumber: () => leaf(2).float().mul(2.1),
  mulInteger: () => leaf(2).mul(3),
  divNumber: () => leaf(2).half().div(true),
  nllLoss: () => F.nllLoss(leaf(2, 3), longs(0, 2)),
  pow: () => leaf(3).pow(2.5),
  select: () => leaf(2, 3).at(1),
  slice: () => leaf(4).at(slice(1, 3)),
  stack: () => torch.stack([leaf(2), leaf(2)]),
  std: () => leaf(4).std({ dim: 0, correction: 0 }),
  sum: () => leaf(2, 3).sum({ dim: 1, keepdim: true }),
  topk: () => leaf(4).topk(2)[0],
  where: () => torch.where(torch.tensor([true, false]), leaf(2), 1),
};

/** Of numbers as texts, and of tensors as their values. */
function described(value: unknown): unknown {
  if (value instanceof Tensor) {
    return { tensor: value.tolist(), dtype: String(value.dtype), requiresGrad: value.requiresGrad };
  }
  if (Array.isArray(value)) return value.map(described);
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isInteger(number) && Math.abs(number) < 1e16 ? number.toFixed(1) : pythonFloat(number);
}

function pythonFloat(value: number): string {
  return String(value)
    .replace('Infinity', 'inf')
    .replace(/e\+?(\d)$/, 'e+0$1');
}

const camelCase = (name: string): string => name.replace(/(?<!^)_(\w)/g, (_, c: string) => c.toUpperCase());

const attribute = (node: Node, name: string): unknown => (node as unknown as Record<string, unknown>)[camelCase(name)];

for (const [name, make] of Object.entries(makers)) {
  test(`a node has what it saved, ${name}`, (t) => {
    const node = make().gradFn as Node;
    const { name: nodeName, saved, raw } = expected.nodes[name];
    t.is(node.name(), nodeName);
    t.deepEqual(Object.fromEntries(Object.keys(saved).map((key) => [key, described(attribute(node, key))])), saved);
    for (const key of raw) {
      const places = [attribute(node, key)].flat();
      t.true(
        places.every((place) => place instanceof SavedTensor),
        key,
      );
    }
  });
}

test('what a node does not save is undefined, and nodes stay what they are', (t) => {
  const node = leaf(2).exp().gradFn as Node;
  t.is(node._savedSelf, undefined);
  t.is(node._rawSavedSelf, undefined);
  t.true(node instanceof Node);
  t.true(node instanceof Object);
  t.is(String(node), '<ExpBackward0>');
  t.is((node as unknown as { then?: unknown }).then, undefined);
  const own = custom({ forward: (_: unknown, x: Tensor) => x.clone() })(leaf(2)).gradFn as Node;
  t.is(own._savedResult, undefined);
});

test('a function of the name of a node of libtorch has none of its attributes', (t) => {
  class Exp extends torch.autograd.Function {
    static override forward(ctx: torch.autograd.Context, x: Tensor): Tensor {
      ctx.saveForBackward(x);
      return x.exp();
    }
  }
  Object.defineProperty(Exp, 'name', { value: 'Exp' });
  const node = Exp.apply(leaf(2)).gradFn as Node;
  t.is(node._savedResult, undefined);
  t.not((leaf(2).exp().gradFn as Node)._savedResult, undefined);
});

test('a saved tensor is the one that was given, and a saved result has its version', (t) => {
  const a = leaf(2);
  const saved = (a.mul(a).gradFn as Node)._savedSelf as Tensor;
  t.true(saved.isLeaf);
  t.is(saved.dataPtr(), a.dataPtr());
  const b = a.exp();
  const result = (b.gradFn as Node)._savedResult as Tensor;
  t.deepEqual(result.tolist(), b.tolist());
  t.is(result.gradFn, b.gradFn);
  torch.noGrad(() => b.add_(1));
  t.deepEqual(result.tolist(), b.tolist());
  t.is(result._version, b._version);
  t.throws(() => (b.gradFn as Node)._savedResult, { message: /modified by an inplace operation/ });
});

test('a number that was saved is a tensor of its own: changing it changes no other number', (t) => {
  const times = (): Tensor => leaf(2).mul(2.1);
  const expectedProduct = times().tolist();
  const y = times();
  const node = y.gradFn as Node;
  (node._savedOther as Tensor).fill_(7);
  ((node._rawSavedOther as SavedTensor).data as Tensor).fill_(7);
  torch.autograd.graph.savedTensorsHooks(
    (x: Tensor) => x.fill_(7),
    (x: Tensor) => x,
    () => leaf(2).float().mul(2.1),
  );
  t.deepEqual(times().tolist(), expectedProduct);
  t.is((node._savedOther as Tensor).item(), 2.1);
});

test('attributes of a graph that was freed', (t) => {
  const y = leaf(3).exp();
  y.sum().backward();
  const { text: message } = expected.refusals.freed;
  t.throws(() => (y.gradFn as Node)._savedResult, { name: 'RuntimeError', message });
});

test('lists of variables', (t) => {
  const outputs = torch._foreachExp([leaf(2), leaf(3)]);
  const node = outputs[0].gradFn as Node;
  t.is(node.name(), 'ForeachExpBackward0');
  t.deepEqual(described(node._savedResult), described(outputs));
  t.is((node._rawSavedResult as unknown[]).length, 2);
  torch.cat(outputs).sum().backward();
  t.throws(() => node._savedResult, { message: expected.refusals.freed.text });
  t.throws(() => node._rawSavedResult, { message: expected.refusals.freed.text });
});

type Hook = (x: Tensor) => Tensor;
const same: Hook = (x) => x;

function hookedGradient(pack: Hook, unpack: Hook, place: '_rawSavedSelf' | '_rawSavedOther' | 'both'): unknown {
  const a = leaf(3);
  const y = a.mul(a);
  const node = y.gradFn as Node;
  if (place !== '_rawSavedOther') (node._rawSavedSelf as SavedTensor).registerHooks(pack, unpack);
  if (place !== '_rawSavedSelf') (node._rawSavedOther as SavedTensor).registerHooks(pack, unpack);
  y.sum().backward();
  return a.grad?.div(a).tolist();
}

test('hooks of one variable pack what was saved before', (t) => {
  const twice: Hook = (x) => x.mul(2);
  const half: Hook = (x) => x.div(2);
  t.deepEqual(hookedGradient(same, same, 'both'), [2, 2, 2]);
  t.deepEqual(hookedGradient(twice, half, 'both'), [2, 2, 2]);
  t.deepEqual(hookedGradient(twice, same, 'both'), [4, 4, 4]);
  t.deepEqual(hookedGradient(twice, same, '_rawSavedOther'), [3, 3, 3]);
});

test('hooks of a result that was saved', (t) => {
  const a = leaf(3);
  const y = a.exp();
  let packed = 0;
  const pack: Hook = (x) => {
    packed += 1;
    return x.mul(2);
  };
  ((y.gradFn as Node)._rawSavedResult as SavedTensor).registerHooks(pack, same);
  t.is(packed, 1);
  y.sum().backward();
  t.deepEqual(a.grad?.tolist(), y.mul(2).tolist());
});

test('hooks that cannot be are refused in the words of Python', (t) => {
  const place = (node: unknown, name = '_rawSavedSelf') => (node as Record<string, SavedTensor>)[name];
  const refused = (name: string, run: () => unknown): void => {
    const { class: className, text } = expected.refusals[name];
    t.throws(run, { name: className, message: text });
  };
  const product = (): unknown => leaf(3).mul(leaf(3)).gradFn;
  const node = product();
  place(node).registerHooks(same, same);
  refused('twice', () => place(node).registerHooks(same, same));
  refused('inPlace', () => place(product()).registerHooks((x) => x.mul_(2), same));
  refused('nothing', () => place(leaf(3).mul(torch.ones(3)).gradFn).registerHooks(same, same));
  const y = leaf(3).exp();
  y.sum().backward();
  refused('rawOfFreed', () => place(y.gradFn, '_rawSavedResult').registerHooks(same, same));
  refused('made', () => Reflect.construct(SavedTensor, []));
  t.throws(() => place(product()).registerHooks(1 as never, same), { instanceOf: TypeError });
});

test('places show what is in them and the hook that unpacks it, also where hooks are refused', (t) => {
  const place = (y: Tensor, name = '_raw_saved_self') => attribute(y.gradFn as Node, name) as SavedTensor;
  const look = ({ data, unpackHook }: SavedTensor) => ({ data: described(data), hasHook: unpackHook !== null });
  const halves = (x: Tensor): number[] => x.div(2).tolist() as number[];
  const double = (x: number[]): Tensor => torch.tensor(x, { dtype: torch.float64 }).mul(2);
  const given = leaf(2).mul(leaf(2));
  place(given).registerHooks(halves, double);
  t.is(place(given).unpackHook, double as (packed: unknown) => Tensor);
  const inside = torch.autograd.graph.savedTensorsHooks(halves, double, () => leaf(2).mul(leaf(2)));
  const freed = leaf(2).exp();
  freed.sum().backward();
  const x = leaf(2);
  const refused = x.mul(x);
  const seen = torch.autograd.graph.disableSavedTensorsHooks('no hooks here', () => {
    place(refused).registerHooks((tensor) => tensor.mul(3), same);
    const found = look(place(refused));
    refused.sum().backward();
    return found;
  });
  t.deepEqual<unknown, unknown>(
    {
      plain: look(place(leaf(2).mul(leaf(2)))),
      given: look(place(given)),
      inside: look(place(inside, '_raw_saved_other')),
      result: look(place(leaf(2).exp(), '_raw_saved_result')),
      nothing: look(place(leaf(2).mul(torch.ones(2)))),
      freed: look(place(freed, '_raw_saved_result')),
      whereRefused: { ...seen, grad: described(x.grad) },
    },
    expected.places,
  );
});
