/** @file Pruning against Python: masks, training with them, and making them permanent. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { expected, state, steps } from './expected.js';

const { prune } = nn.utils;

class Alternate extends prune.BasePruningMethod {
  readonly PRUNING_TYPE = 'unstructured';
  override computeMask(_t: Tensor, defaultMask: Tensor): Tensor {
    const mask = defaultMask.clone();
    mask.view([-1]).setAt([torch.slice(null, null, 2)], 0);
    return mask;
  }
}

interface Net {
  conv: nn.Conv2d;
  fc: nn.Linear;
}

const pruned: Record<string, (net: Net) => unknown> = {
  identity: ({ conv }) => prune.identity(conv, 'weight'),
  random_unstructured: ({ conv }) => prune.randomUnstructured(conv, 'bias', 2),
  l1_unstructured: ({ fc }) => prune.l1Unstructured(fc, 'weight', 0.55),
  l1_scores: ({ conv }) => prune.l1Unstructured(conv, 'bias', 2, torch.tensor([4, 3, 2, 1])),
  random_structured: ({ conv }) => prune.randomStructured(conv, 'weight', { amount: 0.5, dim: 0 }),
  ln_structured: ({ conv }) => prune.lnStructured(conv, 'weight', 0.5, 2, 1),
  ln_infinite: ({ fc }) => prune.LnStructured.apply(fc, 'weight', 4, Number.POSITIVE_INFINITY, -1),
  custom_from_mask: ({ conv }) => prune.customFromMask(conv, 'bias', torch.tensor([0n, 1n, 1n, 0n])),
  custom: ({ fc }) => Alternate.apply(fc, 'weight'),
  global: ({ conv, fc }) =>
    prune.globalUnstructured(
      [
        [conv, 'weight'],
        [fc, 'weight'],
      ],
      prune.L1Unstructured,
      { amount: 0.2 },
    ),
  global_scores: ({ conv, fc }) =>
    prune.globalUnstructured(
      [
        [conv, 'bias'],
        [fc, 'weight'],
      ],
      prune.L1Unstructured,
      { amount: 6, importanceScores: new Map([[conv, { bias: torch.zeros(4) }]]) },
    ),
  nothing: ({ conv }) => prune.l1Unstructured(conv, 'weight', 0),
  twice: ({ conv }) => {
    prune.l1Unstructured(conv, 'weight', 0.3);
    prune.randomUnstructured(conv, 'weight', { amount: 0.25 });
    prune.lnStructured(conv, 'weight', 1, { n: 2, dim: 0 });
  },
  mixed: ({ fc }) => {
    prune.randomStructured(fc, 'weight', 0.5, 1);
    prune.l1Unstructured(fc, 'weight', 5);
    prune.identity(fc, 'weight');
  },
};

test('every way of pruning has its expectation', (t) => {
  t.deepEqual(Object.keys(pruned), Object.keys(expected.pruned));
});

for (const [name, run] of Object.entries(pruned)) {
  test(`prune: ${name}`, (t) => {
    torch.manualSeed(0);
    const [conv, fc] = [new nn.Conv2d(2, 4, 3), new nn.Linear(16, 3)];
    const net = new nn.Sequential(conv, new nn.ReLU(), new nn.Flatten(), fc);
    run({ conv, fc });
    const done = steps(net, torch.randn(2, 2, 4, 4));
    const was = prune.isPruned(net);
    for (const [module, property] of [
      [conv, 'weight'],
      [conv, 'bias'],
      [fc, 'weight'],
    ] as const) {
      if (Reflect.get(module, `${property}_mask`)) prune.remove(module, property);
    }
    const order = Object.keys(net.stateDict());
    t.deepEqual({ ...done, pruned: was, removed: state(net), order }, expected.pruned[name]);
    t.false(prune.isPruned(net));
  });
}

test('methods for one parameter gather in a container, and prune() works without a module', (t) => {
  const fc = new nn.Linear(4, 2);
  const first = prune.L1Unstructured.apply(fc, 'weight', 2);
  const second = prune.L1Unstructured.apply(fc, 'weight', { amount: 1 }, { importanceScores: torch.ones(2, 4) });
  t.true(second instanceof prune.PruningContainer);
  t.deepEqual([...(second as nn.utils.prune.PruningContainer)].at(0), first);
  t.is(fc.getBuffer('weight_mask').sum().item(), 5);
  t.deepEqual(new prune.L1Unstructured(2).prune(torch.tensor([3, 1, 2])).tolist(), [3, 0, 0]);
  t.throws(() => (second as nn.utils.prune.PruningContainer).addPruningMethod(new prune.Identity()), {
    instanceOf: torch.ValueError,
  });
});
