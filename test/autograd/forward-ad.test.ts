/** @file Forward mode: levels, dual numbers, tangents through operators, views, changes in place and backward. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { leaf, rows } from './support.js';

const { dualLevel, enterDualLevel, exitDualLevel, makeDual, unpackDual } = autograd.forwardAd;

function vector(...values: number[]): Tensor {
  return torch.tensor(values, { dtype: torch.float64 });
}

/** The tangent of `fn` at `x` along `v`. */
function along(fn: (x: Tensor) => Tensor, x: Tensor, v: Tensor): unknown {
  return dualLevel(() => unpackDual(fn(makeDual(x, v))).tangent?.tolist() ?? null);
}

test.serial.before('no level is open', (t) => {
  t.is(unpackDual(vector(1)).tangent, null);
});

rows('tangents', {
  'go through operators'(t) {
    t.deepEqual(
      along((x) => x.pow(3), vector(2), vector(1)),
      [12],
    );
    t.deepEqual(
      along((x) => x.sin().mul(2), vector(0), vector(3)),
      [6],
    );
  },
  'go through matrix products and sums'(t) {
    const w = torch.tensor(
      [
        [1, 2],
        [3, 4],
      ],
      { dtype: torch.float64 },
    );
    t.deepEqual(
      along((x) => w.mv(x), vector(1, 1), vector(1, 0)),
      [1, 3],
    );
    t.is(
      along((x) => x.sum(), vector(1, 1), vector(1, 5)),
      6,
    );
  },
  'go through views'(t) {
    t.deepEqual(
      along((x) => x.view(2, 1).t(), vector(1, 2), vector(3, 4)),
      [[3, 4]],
    );
    t.is(
      along((x) => x.at(1), vector(1, 2), vector(3, 4)),
      4,
    );
  },
  'go through changes in place'(t) {
    t.deepEqual(
      along((x) => x.mul(1).mul_(x), vector(3), vector(1)),
      [6],
    );
    t.deepEqual(
      along(
        (x) => {
          const y = torch.zeros(2, { dtype: torch.float64 });
          y.at(0).copy_(x.at(0));
          return y;
        },
        vector(1, 2),
        vector(3, 4),
      ),
      [3, 0],
    );
  },
  'of constants are null'(t) {
    t.is(
      along(() => vector(1).mul(2), vector(1), vector(1)),
      null,
    );
    t.is(
      along((x) => x.detach(), vector(1), vector(1)),
      null,
    );
  },
  'of two dual numbers add up'(t) {
    const [value, tangent] = dualLevel(() => {
      const { primal, tangent } = unpackDual(makeDual(vector(2), vector(1)).mul(makeDual(vector(3), vector(10))));
      return [primal.tolist(), tangent?.tolist()];
    });
    t.deepEqual([value, tangent], [[6], [23]]);
  },
  'may be computed for complex numbers'(t) {
    const x = torch.ones(1, { dtype: torch.complex128 });
    const tangent = dualLevel(() => unpackDual(makeDual(x, x.mul(2)).mul(3)).tangent?.real.tolist());
    t.deepEqual(tangent, [6]);
  },
  'of a dtype other than the value are kept'(t) {
    const tangent = dualLevel(() => unpackDual(makeDual(torch.ones(1), vector(2))).tangent?.dtype);
    t.is(tangent, torch.float64);
  },
  'are recorded, so that backward goes through them'(t) {
    const x = leaf(3);
    const v = leaf(1);
    dualLevel(() => {
      const { tangent } = unpackDual(makeDual(x, v).pow(2));
      tangent?.sum().backward();
    });
    t.deepEqual([x.grad?.tolist(), v.grad?.tolist()], [[2], [6]]);
  },
  'through backward give Hessian-vector products'(t) {
    const x = leaf(2, 3);
    const product = dualLevel(() => {
      const dual = makeDual(x, vector(1, 0));
      const [g] = autograd.grad(dual.pow(3).sum(), dual, { createGraph: true });
      return unpackDual(g).tangent?.tolist();
    });
    t.deepEqual(product, [12, 0]);
  },
  'are printed'(t) {
    t.is(
      dualLevel(() => String(makeDual(torch.ones(2), torch.ones(2)))),
      'tensor([1., 1.], tangent=tensor([1., 1.]))',
    );
  },
  'of a module equal those of Python'(t) {
    torch.manualSeed(0);
    const model = new torch.nn.Linear(2, 1).double();
    const x = torch.ones(1, 2, { dtype: torch.float64 });
    const tangent = dualLevel(() => unpackDual(model(makeDual(x, x))).tangent);
    t.true(torch.equal(tangent as Tensor, x.mm(model.weight.t())));
  },
});

rows('levels', {
  'unpacking gives value and tangent by name and by position'(t) {
    dualLevel(() => {
      const dual = makeDual(vector(1), vector(2));
      const unpacked = unpackDual(dual);
      const [primal, tangent] = unpacked;
      t.deepEqual([primal.tolist(), tangent?.tolist()], [[1], [2]]);
      t.is(unpacked.tangent, tangent);
      t.is(unpackDual(primal).tangent, null);
    });
  },
  'the end of a level takes the tangents away'(t) {
    const dual = dualLevel(() => makeDual(vector(1), vector(2)));
    t.is(unpackDual(dual).tangent, null);
    t.is(
      dualLevel(() => unpackDual(dual).tangent),
      null,
    );
  },
  'the value is not copied'(t) {
    const x = vector(1);
    dualLevel(() => t.is(makeDual(x, vector(2)).dataPtr(), x.dataPtr()));
  },
  'may be opened and closed by hand'(t) {
    const level = enterDualLevel();
    t.is(level, 0);
    t.deepEqual(unpackDual(makeDual(vector(1), vector(2), { level }), { level }).tangent?.tolist(), [2]);
    exitDualLevel({ level });
  },
  'may be held by a block'(t) {
    {
      using _ = dualLevel();
      t.truthy(unpackDual(makeDual(vector(1), vector(2))).tangent);
    }
    t.throws(() => makeDual(vector(1), vector(2)));
  },
  'do not nest'(t) {
    t.throws(() => dualLevel(() => dualLevel(() => 1)), {
      message: /Nested forward mode AD is not supported at the moment/,
    });
    t.throws(() => makeDual(vector(1), vector(2)), { message: /no level exists/ });
  },
  'are closed after an error'(t) {
    t.throws(() =>
      dualLevel(() => {
        throw new Error('mine');
      }),
    );
    t.is(enterDualLevel(), 0);
    exitDualLevel();
  },
  'cannot be closed out of order'(t) {
    t.throws(() => exitDualLevel({ level: 3 }), {
      message: 'Trying to exit a forward AD level that was not the last one that was created. This is not supported.',
    });
  },
});

rows('dual numbers', {
  'need a level'(t) {
    t.throws(() => makeDual(vector(1), vector(1)), {
      instanceOf: torch.RuntimeError,
      message:
        'Trying to create a dual Tensor for forward AD but no level exists, make sure to enter_dual_level() first.',
    });
  },
  'are floating-point numbers'(t) {
    const n = torch.ones(1, { dtype: torch.int64 });
    dualLevel(() => {
      t.throws(() => makeDual(n, vector(1)), {
        instanceOf: torch.ValueError,
        message: 'Expected primal to be floating point or complex, but got: torch.int64',
      });
      t.throws(() => makeDual(vector(1), n), {
        message: 'Expected tangent to be floating point or complex, but got: torch.int64',
      });
    });
  },
  'have a tangent of their own shape'(t) {
    dualLevel(() =>
      t.throws(() => makeDual(vector(1), vector(1, 2)), { message: /different size than that of the original Tensor/ }),
    );
  },
  'have one tangent at a level'(t) {
    dualLevel(() => {
      const dual = makeDual(vector(1), vector(1));
      t.throws(() => makeDual(dual, vector(1)), { message: /already has a forward gradient|already a dual/ });
    });
  },
});

test('operators without a forward derivative say so', (t) => {
  dualLevel(() => {
    const x = makeDual(torch.ones(1, 1, 4), torch.ones(1, 1, 4));
    t.throws(() => torch.nn.functional.adaptiveMaxPool1d(x.at(0), 2).cummax(0).values.igamma(x), { instanceOf: Error });
  });
});

test('a value and its tangent print as in Python', (t) => {
  torch.autograd.forwardAd.dualLevel(() => {
    const { makeDual, unpackDual, UnpackedDualTensor } = torch.autograd.forwardAd;
    const pair = unpackDual(makeDual(torch.ones(2), torch.zeros(2)));
    t.is(String(pair), 'UnpackedDualTensor(primal=tensor([1., 1.]), tangent=tensor([0., 0.]))');
    t.is(String(unpackDual(torch.ones(2))), 'UnpackedDualTensor(primal=tensor([1., 1.]), tangent=None)');
    const [primal, tangent] = new UnpackedDualTensor(torch.ones(1), null);
    t.is(primal.item(), 1);
    t.is(tangent, null);
    t.true(pair instanceof UnpackedDualTensor);
  });
});
