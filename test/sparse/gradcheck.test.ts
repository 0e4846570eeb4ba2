/** @file Checks of gradients of functions of sparse tensors through their values. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, sparse, type Tensor } from 'typetorch';

const dense = (): Tensor => torch.tensor([0, 1, 2, 3], { dtype: torch.float64 }).reshape(2, 2);
const sparseOf: Record<string, () => Tensor> = {
  COO: () => dense().toSparse(),
  CSR: () => dense().toSparseCsr(),
  CSC: () => dense().toSparseCsc(),
  BSR: () => dense().toSparseBsr([1, 2]),
  BSC: () => dense().toSparseBsc([2, 1]),
};

let seen: Tensor[] = [];

/** A check that remembers what it was given. */
const check = sparse.asSparseGradcheck((fn, inputs, options) => {
  seen = inputs as Tensor[];
  return autograd.gradcheck(fn, inputs, options);
});

for (const [layout, make] of Object.entries(sparseOf)) {
  test.serial(`${layout}: the check sees all elements, or with masked those that are stored`, (t) => {
    const x = make().requiresGrad_(true);
    const stored = x.values === undefined || layout === 'COO' ? 3 : x.values().numel();
    t.true(check((a: Tensor) => a.toDense().mul(2), x));
    t.is(seen[0].layout, torch.strided);
    t.is(seen[0].numel(), 4);
    t.true(check((a: Tensor) => a.toDense({ maskedGrad: true }).mul(2), [x], { masked: true }));
    t.is(seen[0].numel(), stored);
  });
}

test.serial('outputs may be sparse, other inputs are left alone', (t) => {
  const x = dense().toSparse().requiresGrad_(true);
  const y = dense().requiresGrad_(true);
  t.true(check((a: Tensor) => a.toSparseCsr(), x));
  t.true(check((a: Tensor, b: Tensor, c: number) => [sparse.mm(a, b).mul(c), a], [x, y, 3]));
  t.is(seen[1], y);
});

test.serial('a wrong gradient is found', (t) => {
  class Wrong extends autograd.Function {
    static override forward(_ctx: autograd.Context, a: Tensor): Tensor {
      return a.mul(2);
    }
    static override backward(_ctx: autograd.Context, grad: Tensor): Tensor {
      return grad.mul(3);
    }
  }
  const x = dense().toSparse().requiresGrad_(true);
  t.throws(() => check((a: Tensor) => Wrong.apply(a.toDense()), x), { message: /Jacobian mismatch/ });
});
