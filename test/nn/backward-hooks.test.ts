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

/** What a hook of the old kind sees, the gradients of the inputs, and what is warned of. */
async function old<A extends (Tensor | number)[], R>(
  module: nn.Module<A, R>,
  args: A,
  use: (output: R) => Tensor,
  replace: (grads: nn.Gradients) => nn.Gradients | null = () => null,
): Promise<[seen: unknown[], grads: unknown[], warnings: string[]]> {
  const seen: unknown[] = [];
  const warnings: string[] = [];
  const listen = ({ name, message }: Error): void => {
    if (name === 'FutureWarning') warnings.push(message);
  };
  module.registerBackwardHook((_module, inputs, outputs) => {
    seen.push([show(inputs), show(outputs)]);
    return replace(inputs);
  });
  process.on('warning', listen);
  use((module as unknown as (...args: A) => R)(...args)).backward();
  await new Promise(setImmediate);
  process.off('warning', listen);
  const grads = args.map((arg) => (typeof arg !== 'number' && arg.isLeaf ? (arg.grad?.tolist() ?? null) : null));
  return [seen, grads, warnings];
}

const leaf = (): Tensor => torch.tensor([1, 2], { requiresGrad: true });
const instead = 'Please use register_full_backward_hook to get the documented behavior.';

class Named extends nn.Module<[a: Tensor], { x: Tensor }> {
  override forward(a: Tensor): { x: Tensor } {
    return { x: a.mul(2) };
  }
}

class Pair extends nn.Module<[a: Tensor, b: Tensor], [Tensor, Tensor]> {
  override forward(a: Tensor, b: Tensor): [Tensor, Tensor] {
    return [a.mul(2), b.mul(3)];
  }
}

class Chain extends nn.Module<[a: Tensor], Tensor> {
  override forward(a: Tensor): Tensor {
    return a.mul(2).add(1);
  }
}

test.serial('hooks of the old kind see one operator, and say what they miss, as in Python', async (t) => {
  const [ones, twos] = [
    [1, 1],
    [2, 2],
  ];
  t.deepEqual(await old(new nn.ReLU(), [leaf().mul(2)], (y) => y.sum()), [[[[ones], [ones]]], [null], []]);
  t.deepEqual(await old(new Two(), [leaf(), 3, torch.tensor([5, 6])], ([x, y]) => x.sum().add(y.sum())), [
    [[[[3, 3], null], [ones]]],
    [[6, 9], null, null],
    [
      `Using non-full backward hooks on a Module that does not take as input a single Tensor or a tuple of Tensors is deprecated and will be removed in future versions. This hook will be missing some of the grad_input. ${instead}`,
    ],
  ]);
  t.deepEqual(await old(new Named(), [leaf()], ({ x }) => x.sum()), [
    [[[twos, null], [ones]]],
    [twos],
    [
      `Using non-full backward hooks on a Module that does not return a single Tensor or a tuple of Tensors is deprecated and will be removed in future versions. This hook will be missing some of the grad_output. ${instead}`,
    ],
  ]);
  t.deepEqual(await old(new Pair(), [leaf(), leaf()], ([x, y]) => x.sum().add(y.sum())), [
    [[[twos, null], [ones]]],
    [twos, [3, 3]],
    [
      `Using a non-full backward hook when outputs are generated by different autograd Nodes is deprecated and will be removed in future versions. This hook will be missing some grad_output. ${instead}`,
    ],
  ]);
  t.deepEqual(await old(new Chain(), [leaf()], (y) => y.sum()), [
    [[[ones, null], [ones]]],
    [twos],
    [
      `Using a non-full backward hook when the forward contains multiple autograd Nodes is deprecated and will be removed in future versions. This hook will be missing some grad_input. ${instead}`,
    ],
  ]);
  const replaced = await old(
    new nn.ReLU(),
    [leaf()],
    (y) => y.sum(),
    (grads) => grads.map((grad) => grad?.mul(10) ?? null),
  );
  t.deepEqual(replaced.slice(0, 2), [[[[ones], [ones]]], [[10, 10]]]);
});

test('a module has full backward hooks or those of the old kind', (t) => {
  const message =
    'Cannot use both regular backward hooks and full backward hooks on a single Module. Please use only one of them.';
  const [first, second] = [new nn.ReLU(), new nn.ReLU()];
  first.registerBackwardHook(() => null);
  t.throws(() => first.registerFullBackwardHook(() => null), { name: 'RuntimeError', message });
  second.registerFullBackwardHook(() => null).remove();
  t.throws(() => second.registerBackwardHook(() => null), { name: 'RuntimeError', message });
  t.deepEqual(first(torch.ones(2)).tolist(), [1, 1], 'nothing to hang the hook on');
});
