/** @file Hooks on the gradients of a module; the expected values come from Python torch 2.11.0. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

class Two extends nn.Module<[a: Tensor, k: number, b: Tensor], [Tensor, Tensor]> {
  w = new nn.Parameter(torch.tensor([2, 3]));
  override forward(a: Tensor, k: number, b: Tensor): [Tensor, Tensor] {
    return [a.mul(this.w).mul(k), b.add(this.w)];
  }
}

const show = (grads: nn.Gradients): unknown[] => grads.map((grad) => grad?.tolist() ?? null);

test('backward hooks see and replace the gradients of inputs and outputs, as in Python', (t) => {
  const module = new Two();
  const log: unknown[] = [];
  module.registerFullBackwardHook((hooked, inputs, outputs) => {
    t.is(hooked, module);
    log.push(show(inputs), show(outputs));
    return inputs.map((grad) => grad?.mul(10) ?? null);
  });
  module.registerFullBackwardPreHook((_module, [first, second]) => {
    log.push(show([first, second]));
    return [first?.mul(2) ?? null, second];
  });
  const a = torch.tensor([1, 2], { requiresGrad: true });
  const [x, y] = module(a, 3, torch.tensor([5, 6]));
  x.sum().add(y.sum()).backward();
  const [ones, none] = [[1, 1], null];
  t.deepEqual(log.splice(0), [
    [ones, ones],
    [[12, 18], none, [0, 0]],
    [[2, 2], ones],
  ]);
  t.deepEqual(
    [a.grad?.tolist(), module.w.grad?.tolist()],
    [
      [120, 180],
      [7, 13],
    ],
  );

  module.w.grad = null;
  a.grad = null;
  module(a, 3, torch.tensor([5, 6]))[0]
    .sum()
    .backward();
  t.deepEqual(log, [
    [ones, none],
    [[12, 18], none, [0, 0]],
    [[2, 2], none],
  ]);
  t.deepEqual(
    [a.grad, module.w.grad].map((grad) => (grad as Tensor | null)?.tolist()),
    [
      [120, 180],
      [6, 12],
    ],
  );
});

test('without gradients of inputs a backward hook runs with those of the outputs', (t) => {
  const module = new Two();
  const log: unknown[] = [];
  const handle = module.registerFullBackwardHook((_module, inputs, outputs) => {
    log.push(show(inputs), show(outputs));
  });
  const b = torch.tensor([5, 6]);
  module(b, 3, b)[1].sum().backward();
  t.deepEqual(log, [
    [null, null, null],
    [null, [1, 1]],
  ]);
  handle.remove();
  module(b, 3, b)[1].sum().backward();
  t.is(log.length, 2);
  torch.noGrad(() => t.false(module(b, 3, b)[0].requiresGrad));
});

test('a backward hook with a wrong number of gradients is refused', (t) => {
  const module = new nn.ReLU();
  module.registerFullBackwardHook(() => []);
  const x = torch.ones(2, { requiresGrad: true });
  t.throws(() => module(x).sum().backward(), {
    message: 'Backward hook returned an invalid number of grad_input, got 0, but expected 1',
  });
});

test.serial('backward hooks common to all modules run for each', (t) => {
  const seen: string[] = [];
  using _ = nn.registerModuleFullBackwardHook((module) => {
    seen.push(module.constructor.name);
    return null;
  });
  const x = torch.ones(1, 2, { requiresGrad: true });
  new nn.Sequential(new nn.Linear(2, 2), new nn.ReLU())(x).sum().backward();
  t.deepEqual(seen, ['ReLU', 'Linear', 'Sequential']);
});
