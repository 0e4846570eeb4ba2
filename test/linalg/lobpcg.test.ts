/** @file Eigenpairs by iteration against Python, to the last bit; `lobpcg.py` wrote the values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import type { DType, LobpcgOptions, Tensor } from 'typetorch';
import { bytes } from '../nn/bytes.js';

interface Pairs {
  shapes: number[][];
  values: string;
  vectors: string;
}

const python = JSON.parse(readFileSync(new URL('lobpcg.json', import.meta.url), 'utf8')) as {
  pairs: Record<string, Pairs>;
  gradients: Record<string, string>;
  second: string;
  tracked: [step: number, converged: number, values: string, errors: string][];
  errors: Record<string, [name: string, message: string]>;
};

torch.setNumThreads(1);

function positive(m: number, dtype: DType = torch.float64, batch: readonly number[] = []): Tensor {
  const x = torch.randn([...batch, m, m], { dtype });
  return x.matmul(x.mT).add(torch.eye(m, { dtype }).mul(m));
}

interface Case extends LobpcgOptions {
  m?: number;
  dtype?: DType;
  batch?: number[];
  sparse?: boolean;
  withB?: boolean;
  withX?: boolean;
  withIK?: boolean;
}

function pairs({ m = 9, dtype, batch, sparse, withB, withX, withIK, ...options }: Case): Pairs {
  torch.manualSeed(0);
  const dense = positive(m, dtype, batch);
  const a = sparse ? dense.toSparse() : dense;
  if (withB) options.B = positive(m, a.dtype);
  if (withX) options.X = torch.randn([m, 2], { dtype: a.dtype });
  if (withIK) options.iK = torch.diag(a.diagonal().reciprocal());
  const [e, x] = torch.lobpcg(a, options);
  return { shapes: [[...e.shape], [...x.shape]], values: bytes(e), vectors: bytes(x) };
}

const cases: Record<string, Case> = {
  default: {},
  three: { k: 3 },
  smallest: { k: 2, largest: false },
  float32: { k: 2, dtype: torch.float32, m: 20 },
  basic: { k: 2, method: 'basic' },
  'more columns': { k: 1, n: 3 },
  begin: { withX: true },
  'few steps': { k: 2, niter: 3 },
  generalized: { k: 2, withB: true },
  'generalized basic': { k: 2, withB: true, method: 'basic' },
  preconditioned: { k: 2, withIK: true },
  sparse: { k: 2, sparse: true, m: 12 },
  batch: { k: 2, batch: [2, 3] },
  dropping: { k: 2, orthoBparams: { orthoUseDrop: true }, orthoIparams: { orthoIMax: 4, orthoJMax: 2 } },
  tolerances: {
    k: 2,
    tol: 1e-4,
    orthoFparams: { orthoTol: 1e-6, orthoTolDrop: 1e-5, orthoTolReplace: 1e-5 },
  },
};

for (const [name, options] of Object.entries(cases)) {
  test.serial(`eigenpairs: ${name}`, (t) => {
    t.deepEqual(pairs(options), python.pairs[name]);
  });
}

function gradient(k: number, largest: boolean, m = 7, batch: readonly number[] = []): string {
  torch.manualSeed(1);
  const a = positive(m, torch.float64, batch).requiresGrad_();
  const [e, x] = torch.lobpcg(a, k, { largest, niter: 200, tol: 1e-10 });
  const [grad] = torch.autograd.grad(e.pow(2).sum().add(x.abs().pow(3).sum()), a, { createGraph: true });
  return bytes(grad);
}

test.serial('gradients', (t) => {
  const found = Object.fromEntries(
    [1, 2].flatMap((k) => [true, false].map((largest) => [`${k} ${largest ? 'True' : 'False'}`, gradient(k, largest)])),
  );
  t.deepEqual({ ...found, batch: gradient(2, true, 7, [2]) }, python.gradients);
});

test.serial('gradients of gradients', (t) => {
  torch.manualSeed(2);
  const a = positive(6).requiresGrad_();
  const [e] = torch.lobpcg(a, { k: 2, niter: 200, tol: 1e-10 });
  const [grad] = torch.autograd.grad(e.pow(3).sum(), a, { createGraph: true });
  t.is(bytes(torch.autograd.grad(grad.pow(2).sum(), a)[0]), python.second);
});

test.serial('a tracker sees each step and can end the iterations', (t) => {
  torch.manualSeed(0);
  const steps: unknown[] = [];
  torch.lobpcg(positive(9), {
    k: 2,
    tracker: (worker) => {
      const { istep, convergedCount } = worker.ivars;
      steps.push([istep, convergedCount, bytes(worker.E), bytes(worker.tvars.rerr as Tensor)]);
      if (istep === 4) worker.bvars.forceStop = true;
    },
  });
  t.deepEqual(steps, python.tracked);
});

test.serial('what is refused', (t) => {
  torch.manualSeed(3);
  const a = positive(6);
  const backward = (x: Tensor, options?: LobpcgOptions): void => torch.lobpcg(x, options)[0].sum().backward();
  const calls: Record<string, () => unknown> = {
    rectangle: () => torch.lobpcg(torch.ones(3, 4)),
    'other shape': () => torch.lobpcg(a, { B: torch.ones(5, 5) }),
    'too small': () => torch.lobpcg(a, 3),
    'shape of X': () => torch.lobpcg(a, { X: torch.ones(5, 1) }),
    float16: () => torch.lobpcg(a.half()),
    'backward of B': () => backward(a.clone().requiresGrad_(), { B: positive(6) }),
    'backward of sparse': () => backward(a.toSparse().requiresGrad_()),
  };
  for (const [what, fn] of Object.entries(calls)) {
    const [name, message] = python.errors[what];
    t.throws(fn, { name, message }, what);
  }
  t.throws(() => torch.lobpcg(3 as unknown as Tensor), { instanceOf: TypeError });
  t.throws(() => torch.lobpcg(a, { kk: 1 } as LobpcgOptions), { message: /kk/ });
});
