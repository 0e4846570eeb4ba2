/** @file Where an error's stack begins: at the line that called, however deep the package was. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import * as torch from 'typetorch';
import { nn } from 'typetorch';

const ownFile = fileURLToPath(import.meta.url);

function firstFrame(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).stack?.split('\n').find((line) => line.startsWith('    at ')) ?? 'no stack';
  }
  return 'no error';
}

class Nested extends nn.Module<[x: torch.Tensor], torch.Tensor> {
  inner: nn.Module<[x: torch.Tensor], torch.Tensor>;

  constructor(depth: number) {
    super();
    this.inner = depth === 0 ? new nn.Linear(2, 2) : new nn.Sequential(new Nested(depth - 1));
  }

  override forward(x: torch.Tensor): torch.Tensor {
    return this.inner(x);
  }
}

const wrong = 3 as unknown as torch.Tensor;

const calls: Record<string, () => unknown> = {
  'an operator': () => torch.ones(2).view(3),
  'a wrong type': () => torch.add(wrong, 'x' as never),
  'an operator by its schema, whose arguments are checked in a loop': () => torch.operator('relu.default')('x'),
  'a callback of the engine': () => [torch.ones(2)].map((x) => x.view(3)),
  'a hand-written function': () => torch.einsum('i,j', torch.ones(2)),
  'a module': () => new nn.Linear(2, 2)(torch.ones(3)),
  'a module that is given no tensor': () => new nn.Softsign()(wrong),
  'a sequence that is deeper than the frames of an error': () => {
    let inner: nn.Module<[x: torch.Tensor], torch.Tensor> = new nn.Linear(2, 2);
    for (let depth = 0; depth < 20; depth++) inner = new nn.Sequential(inner);
    return inner(torch.ones(3));
  },
  'modules of the program inside those of the package': () => new Nested(5)(torch.ones(3)),
  'an optimizer': () => new torch.optim.SGD([], { lr: 0.1 }),
};

for (const [name, call] of Object.entries(calls)) {
  test(`${name}: the stack begins in the program`, (t) => {
    const frame = firstFrame(call);
    t.true(frame.includes(ownFile), frame);
  });
}

test('an error keeps its first line and the frames below the call', (t) => {
  const error = t.throws(() => torch.ones(2).view(3)) as Error;
  t.regex(error.stack ?? '', /^\w*Error: shape '\[3\]' is invalid for input of size 2\n {4}at /);
  t.true((error.stack?.split('\n').length ?? 0) > 3);
});

test('the package makes its errors where their stacks are mended', (t) => {
  const sources = new URL('../../src/', import.meta.url);
  const makers = ['native/errors.ts', 'native/addon.ts'];
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const direct = files.filter((name) =>
    /[^`*]\bnew (Type|Range)Error\(/.test(readFileSync(new URL(name, sources), 'utf8')),
  );
  t.deepEqual(
    direct.map((name) => name.replaceAll('\\', '/')).filter((name) => !makers.includes(name)),
    [],
  );
});
