/** @file Pictures of autograd graphs: the same nodes and edges as in Python (`dot.py`), well-formed, drawn by Graphviz. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const F = nn.functional;
const expected = JSON.parse(readFileSync(new URL('dot.json', import.meta.url), 'utf8')) as Record<
  string,
  [string, string][]
>;

class Net extends nn.Module<[x: Tensor], [logits: Tensor, mean: Tensor]> {
  conv = new nn.Conv2d(1, 2, 3);
  norm = new nn.BatchNorm2d(2);
  fc = new nn.Linear(8, 3);
  override forward(x: Tensor): [Tensor, Tensor] {
    const maps = torch.relu(this.norm(this.conv(x)));
    return [this.fc(maps.flatten(1)), maps.mean()];
  }
}

/** The edges of a graph, between the first lines of the labels. */
function edges(dot: string): [string, string][] {
  const labels = new Map([...dot.matchAll(/^ {2}(\w+) \[label="(.*?)(?:\\n|")/gm)].map(([, id, text]) => [id, text]));
  const pairs = [...dot.matchAll(/^ {2}(\w+) -> (\w+);$/gm)].map(
    ([, from, to]) => [labels.get(from), labels.get(to)] as [string, string],
  );
  return pairs.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const sorted = (pairs: [string, string][]): [string, string][] =>
  [...pairs].sort((a, b) => (a.join() < b.join() ? -1 : 1));

test('the graph of a loss, of several outputs and of a tensor used twice is Python’s', (t) => {
  const model = new Net();
  const [logits, mean] = model(torch.randn(2, 1, 4, 4));
  const loss = F.crossEntropy(logits, torch.tensor([0n, 2n]));
  t.deepEqual(edges(torch.toDot(loss, { model })), sorted(expected.loss));
  t.deepEqual(edges(torch.toDot([logits, mean], { model })), sorted(expected.both));
  const w = torch.ones(2, { requiresGrad: true });
  const square = w.mul(w);
  t.deepEqual(edges(torch.toDot(square.add(square.mul(w)), { names: { w } })), sorted(expected.shared));
});

test('leaves show their names and shapes, quotes are escaped, outputs may be named', (t) => {
  const a = torch.ones(2, 3, { requiresGrad: true });
  const b = torch.ones(3, { requiresGrad: true });
  const sum = a.add(b);
  const dot = torch.toDot(sum, { names: { 'the "a"': a, sum } });
  t.true(dot.includes('[label="the \\"a\\"\\n(2, 3)"'));
  t.true(dot.includes('[label="(3)"'));
  t.true(dot.includes('[label="sum\\n(2, 3)"'));
  t.regex(dot, /^digraph autograd \{\n[\s\S]*\n\}\n$/);
});

test('a graph of 20,000 functions is drawn', (t) => {
  const x = torch.ones(1, { requiresGrad: true });
  let y = x.mul(1);
  for (let i = 1; i < 20_000; i++) y = y.mul(1);
  t.is(edges(torch.toDot(y)).length, 20_001);
});

test('tensors without a graph are refused', (t) => {
  t.throws(() => torch.toDot(torch.ones(1)), {
    instanceOf: torch.RuntimeError,
    message: 'toDot() draws the graph of tensors that were computed from others that require gradients',
  });
  t.throws(() => torch.toDot(torch.ones(1), { params: {} } as object), { instanceOf: TypeError });
});

test('Graphviz draws it as SVG', async (t) => {
  const model = new Net();
  const [logits] = model(torch.randn(2, 1, 4, 4));
  const svg = await torch.toSvg(logits, { model });
  t.regex(svg, /<svg [\s\S]*<\/svg>/);
  for (const name of ['conv.weight', 'fc.bias', 'ConvolutionBackward0', 'output'])
    t.true(svg.includes(`>${name}<`), name);
});
