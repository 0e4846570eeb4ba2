/** @file LBFGS on parameters and gradients of every kind, against lbfgs.json, which lbfgs.py writes. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';

interface Run {
  losses: number[];
  params: unknown[];
}

const python = JSON.parse(readFileSync(new URL('lbfgs.json', import.meta.url), 'utf8')) as Record<
  string,
  { fixed: Run; search: Run }
>;

function param(shape: number[], dtype = torch.float32): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  const start = torch.arange(count, { dtype: torch.float64 }).div(7).sub(0.3);
  return start.reshape(shape).to(dtype).requiresGrad_();
}

/** A loss with another curvature at each place. */
function quartic(params: readonly Tensor[]): Tensor {
  return params
    .map((p) => (p.isComplex() ? torch.viewAsReal(p) : p))
    .reduce((total, x) => total.add(x.sub(0.2).pow(2).sum()).add(x.pow(4).sum().mul(3)), torch.zeros([]));
}

/** Rows of an embedding; only some are named, so the gradient is sparse. */
function rows([table, ...others]: readonly Tensor[]): Tensor {
  const found = nn.functional.embedding(torch.tensor([2n, 0n, 2n]), table, { sparse: true });
  return found.sub(0.7).pow(2).sum().add(quartic(others));
}

const cases: Record<string, [params: () => Tensor[], loss: (params: readonly Tensor[]) => Tensor]> = {
  'one parameter': [() => [param([5])], quartic],
  'several, one without elements': [() => [param([2, 3]), param([0, 3]), param([]), param([4])], quartic],
  'one that is not used': [() => [param([3]), param([2, 2])], ([used]) => quartic([used])],
  'complex and real': [() => [param([3], torch.complex64), param([2])], quartic],
  'sparse gradient': [() => [param([4, 2]), param([3])], rows],
};

const numbers = (p: Tensor): unknown => (p.isComplex() ? torch.viewAsReal(p) : p).tolist();

function run(params: Tensor[], loss: (params: readonly Tensor[]) => Tensor, lineSearchFn: 'strong_wolfe' | null): Run {
  const optimizer = new optim.LBFGS(params, { lr: 0.3, maxIter: 4, historySize: 3, lineSearchFn });
  const closure = (): Tensor => {
    optimizer.zeroGrad();
    const value = loss(params);
    value.backward();
    return value;
  };
  return { losses: [1, 2, 3].map(() => Number(optimizer.step(closure).item())), params: params.map(numbers) };
}

for (const [name, [params, loss]] of Object.entries(cases)) {
  test(`LBFGS ends in Python's bits: ${name}`, (t) => {
    t.deepEqual(run(params(), loss, null), python[name].fixed);
    t.deepEqual(run(params(), loss, 'strong_wolfe'), python[name].search);
  });
}

test('a gradient with gaps is read as it is; one that no view makes a vector of is an error', (t) => {
  const ends = [false, true].map((gaps) => {
    const params = [torch.ones(3).requiresGrad_(), torch.ones(2).requiresGrad_()];
    const optimizer = new optim.LBFGS(params, { maxIter: 2 });
    optimizer.step(() => {
      for (const p of params) {
        const grad = p.detach().mul(0.1);
        p.grad = gaps ? torch.stack([grad, grad], 1).select(1, 0) : grad;
      }
      return quartic(params);
    });
    return params.map(numbers);
  });
  t.deepEqual(ends[1], ends[0]);

  const params = [torch.ones(2, 3).requiresGrad_(), torch.ones(2).requiresGrad_()];
  params[0].grad = torch.ones(3, 2).t();
  params[1].grad = torch.ones(2);
  t.throws(() => new optim.LBFGS(params).step(() => 1), {
    name: 'RuntimeError',
    message: /^view size is not compatible with input tensor's size and stride/,
  });
});
