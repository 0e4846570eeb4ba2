/** @file Muon on matrices of several shapes, against muon.json, which muon.py writes. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { optim } from 'typetorch';

const python = JSON.parse(readFileSync(new URL('muon.json', import.meta.url), 'utf8')) as Record<string, unknown>;

const shapes = [
  [5, 3],
  [3, 5],
  [4, 4],
  [1, 7],
  [5, 3],
  [9, 12],
  [0, 2],
] as const;

function run(transposed: boolean, options: optim.MuonOptions): unknown[] {
  const params = shapes.map(([rows, columns]) =>
    torch
      .linspace(-1, 1, rows * columns)
      .reshape(rows, columns)
      .requiresGrad_(),
  );
  const optimizer = new optim.Muon(params, options);
  for (let step = 0; step < 2; step++) {
    params.forEach((param, i) => {
      const [rows, columns] = shapes[i];
      param.grad = transposed
        ? torch
            .linspace(-2, 1, rows * columns)
            .reshape(columns, rows)
            .t()
        : torch.linspace(-2, 1 + step, rows * columns).reshape(rows, columns);
    });
    optimizer.step();
  }
  return params.map((param) => param.tolist());
}

const cases: Record<string, [transposed: boolean, options: optim.MuonOptions]> = {
  defaults: [false, {}],
  'transposed gradients': [true, {}],
  'no look ahead, an even count': [false, { nesterov: false, nsSteps: 4 }],
  'no iterations': [true, { nsSteps: 0, lr: 0.1 }],
};

for (const [name, [transposed, options]] of Object.entries(cases)) {
  test(`Muon ends in Python's bits: ${name}`, (t) => {
    t.deepEqual(run(transposed, options), python[name]);
  });
}
