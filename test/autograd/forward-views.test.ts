/** @file Dual numbers and memory: what they share, what changes in place do to tangents, and which layouts a tangent keeps. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { rows } from './support.js';

const { dualLevel, makeDual, unpackDual } = autograd.forwardAd;

function tangentOf(x: Tensor): unknown {
  return unpackDual(x).tangent?.tolist() ?? null;
}

rows('a dual number', {
  'shares memory and version with its value, and has the tangent itself'(t) {
    const [foo, bar] = [torch.rand(2), torch.ones(2)];
    dualLevel(() => {
      const dual = makeDual(foo, bar);
      t.deepEqual([dual.dataPtr(), dual._version], [foo.dataPtr(), foo._version]);
      foo.add_(1);
      t.is(dual._version, foo._version);
      const { primal, tangent } = unpackDual(dual);
      t.deepEqual([primal.dataPtr(), tangent?.dataPtr()], [foo.dataPtr(), bar.dataPtr()]);
      foo.add_(1);
      bar.add_(1);
      t.deepEqual([primal._version, tangent?._version], [foo._version, bar._version]);
      t.is(unpackDual(foo).tangent, null);
    });
  },
  'passes gradients to value and tangent'(t) {
    const [foo, bar] = [torch.rand(2, { requiresGrad: true }), torch.ones(2, { requiresGrad: true })];
    dualLevel(() => {
      const { primal, tangent } = unpackDual(makeDual(foo, bar));
      const grads = (output: Tensor): unknown[] =>
        autograd
          .grad(output.sum(), [foo, bar], { retainGraph: true, allowUnused: true })
          .map((grad) => grad?.tolist() ?? null);
      t.deepEqual(grads(primal), [[1, 1], null]);
      t.deepEqual(grads(tangent as Tensor), [null, [1, 1]]);
    });
  },
  'loses its tangent when it is detached, and keeps it where nothing is recorded'(t) {
    const [foo, bar] = [torch.rand(2, { requiresGrad: true }), torch.ones(2, { requiresGrad: true })];
    dualLevel(() => {
      const dual = makeDual(foo, bar);
      t.is(tangentOf(dual.detach().mul(2)), null);
      const { primal, tangent } = unpackDual(torch.noGrad(() => dual.mul(3)));
      t.deepEqual([primal.requiresGrad, tangent?.requiresGrad], [false, false]);
      t.deepEqual(tangent?.tolist(), [3, 3]);
      const copy = dual.clone();
      copy.detach_();
      t.is(tangentOf(copy.mul(2)), null);
    });
  },
  'may be made in inference mode, where it is no view'(t) {
    torch.inferenceMode(() => {
      const foo = torch.zeros(2);
      dualLevel(() => makeDual(foo, torch.rand(2)).add_(1));
      t.deepEqual(foo.tolist(), [1, 1]);
    });
  },
  'is not made of integers'(t) {
    const [floats, integers] = [torch.ones(2), torch.ones(2, { dtype: torch.int64 })];
    dualLevel(() => {
      t.throws(() => makeDual(floats, integers), { message: /Expected tangent to be floating point or complex/ });
      t.throws(() => makeDual(integers, integers), { message: /Expected primal to be floating point or complex/ });
      t.throws(() => makeDual(integers, floats), { message: /Expected primal to be floating point or complex/ });
    });
  },
  'has no second tangent'(t) {
    dualLevel(() => {
      const dual = makeDual(torch.rand(2), torch.rand(2));
      t.throws(() => makeDual(torch.rand(2), dual), { message: /has a forward gradient at the same level/ });
      t.throws(() => makeDual(torch.rand(2), torch.rand(3)), {
        message: /Trying to set a forward gradient that has a different size/,
      });
    });
  },
  'is an ordinary tensor when its level has ended'(t) {
    const [foo, bar, baz] = [torch.rand(2), torch.rand(2), torch.rand(2)];
    const dual = dualLevel(() => {
      const made = makeDual(foo, bar);
      t.deepEqual(tangentOf(made), bar.tolist());
      return made;
    });
    t.is(tangentOf(dual), null);
    dualLevel(() => {
      t.is(tangentOf(foo), null);
      t.deepEqual(tangentOf(makeDual(foo, baz)), baz.tolist());
      t.is(tangentOf(dual), null);
    });
  },
  'is printed with its tangent, and its parts without'(t) {
    dualLevel(() => {
      const dual = makeDual(torch.rand(3), torch.rand(3));
      const { primal, tangent } = unpackDual(dual);
      t.deepEqual(
        [dual, primal, tangent].map((tensor) => String(tensor).includes('tangent=')),
        [true, false, false],
      );
    });
  },
});

rows('a change in place', {
  'of a dual number changes value and tangent where they are, and gives the value no tangent'(t) {
    const [foo, bar] = [torch.ones(2), torch.ones(2)];
    dualLevel(() => {
      const dual = makeDual(foo, bar);
      dual.mul_(2);
      t.deepEqual([tangentOf(foo), foo.tolist(), bar.tolist()], [null, [2, 2], [2, 2]]);
      const { primal, tangent } = unpackDual(dual);
      t.deepEqual([tangentOf(primal), tangentOf(tangent as Tensor)], [null, null]);
      primal.mul_(2);
      tangent?.mul_(3);
      t.deepEqual(
        [unpackDual(dual).primal.tolist(), tangentOf(dual)],
        [
          [4, 4],
          [6, 6],
        ],
      );
    });
  },
  'of a view changes the tangent of its base'(t) {
    dualLevel(() => {
      const dual = makeDual(torch.rand(2), torch.ones(2));
      const view = dual.narrow(0, 0, 1);
      view.mul_(2);
      t.deepEqual([tangentOf(dual), tangentOf(view)], [[2, 1], [2]]);
      const sum = torch.rand(2);
      sum.add_(dual);
      t.deepEqual(tangentOf(sum), [2, 1]);
      const part = torch.rand(2);
      part.setAt([0], dual.at(0));
      t.deepEqual(tangentOf(part), [2, 0]);
      const plain = torch.rand(2);
      plain.detach().add_(dual);
      t.is(tangentOf(plain), null);
    });
  },
  'makes the tangents of base and view one memory, whatever the layout'(t) {
    for (const change of [
      (x: Tensor, y: Tensor) => x.add_(y),
      (x: Tensor, y: Tensor) => x.mul_(y),
      (x: Tensor, y: Tensor) => x.copy_(y),
    ]) {
      const base = torch.randn(2, 2);
      const view = base.transpose(0, 1);
      dualLevel(() => {
        change(view, makeDual(torch.randn(2, 2), torch.randn(2, 2)));
        const { primal, tangent } = unpackDual(base);
        const before = [primal.mul(2).tolist(), tangent?.mul(2).tolist()];
        view.mul_(2);
        t.deepEqual([unpackDual(base).primal.tolist(), tangentOf(base)], before);
      });
    }
  },
  'by a copy may broadcast, and copies the tangent'(t) {
    dualLevel(() => {
      const wide = torch.rand(1, 3, 3);
      wide.copy_(makeDual(torch.rand(3, 3), torch.ones(3, 3)));
      t.deepEqual(tangentOf(wide.sum()), 9);
      const tangent = torch.tensor([[5], [6]]);
      const plain = torch.tensor([[1], [2]]);
      plain.copy_(makeDual(torch.tensor([[3], [4]]), tangent));
      t.deepEqual(tangentOf(plain), tangent.tolist());
      t.not(unpackDual(plain).tangent?.dataPtr(), tangent.dataPtr());
    });
  },
  'that has no derivative is allowed'(t) {
    dualLevel(() => {
      const dual = makeDual(torch.rand(2), torch.rand(2));
      t.is(tangentOf(dual.eq(torch.rand(2)).float()), null);
      t.notThrows(() => dual.eq_(torch.rand(2)));
    });
  },
  'of a given result is refused'(t) {
    dualLevel(() => {
      const dual = makeDual(torch.rand(2), torch.rand(2));
      const plain = torch.rand(2);
      t.throws(() => torch.add(plain, plain, { out: dual }), { message: /out= function/ });
      t.throws(() => torch.add(dual, plain, { out: plain }), { message: /out= function/ });
    });
  },
});

rows('the layout of a tangent', {
  'is that of a value in a larger memory'(t) {
    const [primal, tangent] = [torch.randn(5).at(torch.slice(0, 4)).detach(), torch.randn(4)];
    dualLevel(() => {
      const dual = makeDual(primal, tangent);
      const before = tangent.tolist();
      unpackDual(dual).tangent?.mul_(2);
      t.deepEqual(tangent.tolist(), before);
      t.notThrows(() => dual.asStrided([5], [1], 0));
    });
  },
  'does not count where there are no elements, or only one'(t) {
    dualLevel(() => {
      const empty = makeDual(torch.ones(0).asStrided([0, 1], [1, 1], 0), torch.ones(0).asStrided([0, 1], [1, 0], 0));
      t.notThrows(() => torch.diagonal(empty, { offset: 0 }));
      const tangent = torch.tensor([1]).asStrided([0], [1], 2 - 1);
      t.is(
        unpackDual(makeDual(torch.tensor([1]).asStrided([0], [1], 1), tangent)).tangent?.dataPtr(),
        tangent.dataPtr(),
      );
      const one = makeDual(torch.tensor([1]).asStrided([1], [2], 0), torch.tensor([1]).asStrided([1], [1], 0));
      t.notThrows(() => one.at(torch.slice(1)));
    });
  },
  'is kept where the value has a conjugate or negative bit'(t) {
    const a = torch.randn(2, 2, { dtype: torch.complex128 }).conj();
    t.true(a.isConj());
    dualLevel(() => t.notThrows(() => makeDual(a, torch.randnLike(a)).at(torch.slice(1))));
    const b = torch.randn(2, 2, { dtype: torch.complex128 }).conj().imag;
    t.true(b.isNeg());
    dualLevel(() =>
      t.notThrows(() => makeDual(b, torch.randn(2, 2, { dtype: torch.complex128 }).imag).at(torch.slice(1))),
    );
  },
  'has the bits of the value, so that a tangent with others is copied'(t) {
    const bits = [(x: Tensor) => x, (x: Tensor) => x.conj()];
    for (const [i, ofPrimal] of bits.entries()) {
      for (const [j, ofTangent] of bits.entries()) {
        const primal = ofPrimal(torch.randn(2, 3, { dtype: torch.complex128 }));
        const tangent = ofTangent(torch.randn(2, 3, { dtype: torch.complex128 }));
        dualLevel(() => {
          const dual = makeDual(primal, tangent);
          t.is(unpackDual(dual).tangent?.dataPtr() === tangent.dataPtr(), i === j);
          t.notThrows(() => [torch.real(dual), torch.imag(dual)]);
        });
      }
    }
  },
});

rows('tangents', {
  'that record themselves go with their level'(t) {
    t.notThrows(() =>
      dualLevel(() => {
        const a = torch.rand(10, { requiresGrad: true });
        makeDual(torch.randLike(a), a).exp();
      }),
    );
  },
});
