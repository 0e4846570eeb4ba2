/** @file SparseAdam on gradients of every kind, against sparse-adam.json, which sparse-adam.py writes. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { optim } from 'typetorch';

type Numbers = number | Numbers[];

const dtypes = { float32: torch.float32, float64: torch.float64, bfloat16: torch.bfloat16 };

interface Case {
  shape: number[];
  dtype: keyof typeof dtypes;
  options: object;
  grads: [indices: number[][], values: Numbers[]][];
  end: { param: Numbers; step: number; exp_avg: Numbers; exp_avg_sq: Numbers };
}

const cases = JSON.parse(readFileSync(new URL('sparse-adam.json', import.meta.url), 'utf8')) as Record<string, Case>;

function gradient(indices: number[][], values: Numbers[], { shape, dtype }: Case): torch.Tensor {
  const places = torch.tensor(indices, { dtype: torch.long }).reshape(indices.length, values.length);
  const entries = torch.tensor(values, { dtype: dtypes[dtype] });
  return torch.sparseCooTensor(places, entries.reshape([values.length, ...shape.slice(indices.length)]), shape);
}

for (const [name, given] of Object.entries(cases)) {
  test(`SparseAdam ends in Python's bits: ${name}`, (t) => {
    const { shape, options, grads, end } = given;
    const count = shape.reduce((product, size) => product * size, 1);
    const start = torch.arange(count, { dtype: torch.float64 }).div(7).sub(0.3).reshape(shape);
    const param = start.to(dtypes[given.dtype]).requiresGrad_();
    const optimizer = new optim.SparseAdam([param], options);
    for (const [indices, values] of grads) {
      param.grad = gradient(indices, values, given);
      optimizer.step();
    }
    const state = optimizer.state.get(param) as { step: number; exp_avg: torch.Tensor; exp_avg_sq: torch.Tensor };
    const values = (tensor: torch.Tensor): unknown => tensor.double().tolist();
    t.is(state.step, end.step);
    t.deepEqual(values(param), end.param);
    t.deepEqual(values(state.exp_avg), end.exp_avg);
    t.deepEqual(values(state.exp_avg_sq), end.exp_avg_sq);
  });
}

test('a dense gradient is refused before any parameter is changed', (t) => {
  const [first, second] = [torch.ones(2, 2).requiresGrad_(), torch.ones(2).requiresGrad_()];
  first.grad = torch.ones(2, 2).toSparse();
  second.grad = torch.ones(2);
  t.throws(() => new optim.SparseAdam([first, second]).step(), {
    name: 'RuntimeError',
    message: 'SparseAdam does not support dense gradients, please consider Adam instead',
  });
  t.deepEqual(first.tolist(), [
    [1, 1],
    [1, 1],
  ]);
});
