/** @file Classes that others are built on, and old ones, against Python; `bases.py` wrote the values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { bytes } from './bytes.js';

torch.setNumThreads(1);

interface Made {
  printed: string;
  state: Record<string, string>;
  warnings: string[];
}

interface Expected {
  made: Record<string, Made>;
  errors: Record<string, [type: string, text: string]>;
  normalized: string[];
}

const expected = JSON.parse(readFileSync(new URL('bases.json', import.meta.url), 'utf8')) as Expected;

const made: Record<string, () => nn.AnyModule> = {
  module: () => new nn.Module(),
  container: () => new nn.Container({ a: new nn.Linear(1, 2), b: new nn.ReLU() }),
  nll_loss_2d: () => new nn.NLLLoss2d(torch.ones(2), { reduction: 'sum' }),
  rnn_base: () => new nn.RNNBase('GRU', 2, 3, { numLayers: 2, batchFirst: true }),
  rnn_base_projected: () => new nn.RNNBase('LSTM', 2, 3, { projSize: 2 }),
  rnn_cell_base: () => new nn.RNNCellBase(2, 3, false, 4),
  data_parallel: () => new nn.DataParallel(new nn.Linear(2, 3)),
  sync_batch_norm: () => new nn.SyncBatchNorm(3, { eps: 0.1, momentum: null }),
  converted: () =>
    nn.SyncBatchNorm.convertSyncBatchnorm(
      new nn.Sequential(
        new nn.BatchNorm1d(2),
        new nn.Sequential(new nn.BatchNorm2d(3, { affine: false }), new nn.ReLU()),
      ),
    ),
};

test.serial('they start, are printed and warn as in Python', async (t) => {
  const warnings: string[] = [];
  const listen = (warning: Error): void => void warnings.push(warning.message);
  process.on('warning', listen);
  t.deepEqual(Object.keys(made), Object.keys(expected.made));
  for (const [name, make] of Object.entries(made)) {
    torch.manualSeed(0);
    warnings.length = 0;
    const module = make();
    const state = Object.fromEntries(Object.entries(module.stateDict()).map(([key, tensor]) => [key, bytes(tensor)]));
    await new Promise(setImmediate);
    t.deepEqual({ printed: String(module), state, warnings: [...warnings] }, expected.made[name], name);
  }
  process.off('warning', listen);
});

type Callable = (...args: unknown[]) => unknown;

const errors: Record<string, () => unknown> = {
  module_call: () => (new nn.Module() as object as Callable)(1),
  rnn_base_mode: () => new nn.RNNBase('MGU' as 'GRU', 2, 3),
  rnn_base_call: () => (new nn.RNNBase('GRU', 2, 3) as object as Callable)(torch.zeros(1, 1, 2)),
  rnn_cell_base_call: () => new nn.RNNCellBase(2, 3, true, 1)(torch.zeros(1, 2)),
  container_child: () => new nn.Container({ a: 3 as unknown as nn.ReLU }),
  sync_rank: () => new nn.SyncBatchNorm(3)(torch.zeros(3)),
  sync_channels: () => new nn.SyncBatchNorm(0)(torch.zeros(3, 0)),
  data_parallel_function: () => nn.parallel.dataParallel(new nn.Linear(2, 3), torch.zeros(4, 2)),
};

test.serial('they refuse what Python refuses', (t) => {
  t.deepEqual(Object.keys(errors), Object.keys(expected.errors));
  for (const [name, run] of Object.entries(errors)) {
    const [type, message] = expected.errors[name];
    t.throws(run, { name: type, message }, name);
  }
  t.throws(() => new nn.SyncBatchNorm(3, { processGroup: {} as unknown as null }), {
    message: /there are no process groups/,
  });
});

test('one process normalises a batch by itself, to the bit', (t) => {
  torch.manualSeed(0);
  const norm = new nn.SyncBatchNorm(3);
  const x = torch.randn(4, 3, 5, { requiresGrad: true });
  const y = norm(x);
  y.pow(3).sum().backward();
  norm.eval();
  t.deepEqual(
    [y, x.grad, norm.running_var, norm(x)].map((value) => bytes(value as Tensor)),
    expected.normalized,
  );
});
