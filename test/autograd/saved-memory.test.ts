/** @file Hooks on saved tensors: errors, disks, second derivatives, versions, and checkpoints among them. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { custom, leaf, random, rows, values } from './support.js';

const { savedTensorsHooks, saveOnCpu } = autograd.graph;
const { checkpoint } = torch.utils.checkpoint;
const same = (x: Tensor): Tensor => x;

/** The gradient of `fn` with hooks that multiply by these. */
function gradWith(pack: number, unpack: number, fn: (a: Tensor) => Tensor, a = leaf(2, 3)): unknown {
  savedTensorsHooks(
    (x) => x.mul(pack),
    (x) => x.mul(unpack),
    () => fn(a).sum().backward(),
  );
  return values(a.grad);
}

rows('hooks on saved tensors', {
  'change the gradient as they change what is saved'(t) {
    const square = (a: Tensor): Tensor => a.mul(a);
    t.deepEqual(gradWith(1, 1, square), [4, 6]);
    t.deepEqual(gradWith(2, 0.5, square), [4, 6]);
    t.deepEqual(gradWith(2, 1, square), [8, 12]);
    const a = leaf(2, 3);
    a.mul(a).sum().backward();
    t.deepEqual(values(a.grad), [4, 6]);
  },
  'change what an operator saves of its result'(t) {
    const a = leaf(0);
    t.deepEqual(
      gradWith(1, 1, (x) => x.exp(), a),
      [1],
    );
  },
  'see each tensor that is saved once, and numbers never'(t) {
    let [packed, unpacked] = [0, 0];
    const counting = (fn: () => Tensor): Tensor =>
      savedTensorsHooks(
        (x) => {
          packed += 1;
          return x;
        },
        (x) => {
          unpacked += 1;
          return x;
        },
        fn,
      );
    const a = random(4);
    counting(() => a.mul(a));
    t.is(packed, 2);
    packed = 0;
    const y = counting(() => a.mul(torch.ones(4, { dtype: torch.float64 })));
    t.deepEqual([packed, unpacked], [1, 0]);
    y.sum().backward();
    t.deepEqual([packed, unpacked], [1, 1]);
    const z = counting(() => a.mul(3).sum());
    autograd.grad(z, a);
    t.deepEqual([packed, unpacked], [1, 1]);
  },
  'of an inner and an outer mode, the inner ones count'(t) {
    const [a, b] = [leaf(1), leaf(1)];
    const scaling = <R>(factor: number, fn: () => R): R =>
      savedTensorsHooks(
        (x) => x.mul(factor),
        (x) => x.mul(factor),
        fn,
      );
    const [y, z] = scaling(3, () => [scaling(5, () => a.mul(a)), b.mul(b)]);
    y.sum().backward();
    z.sum().backward();
    t.deepEqual([values(a.grad), values(b.grad)], [[50], [18]]);
  },
  'throw out of the operator, or out of backward'(t) {
    class Mine extends Error {}
    const a = leaf(1);
    const fail = (): never => {
      throw new Mine('mine');
    };
    t.throws(() => savedTensorsHooks(fail, same, () => a.sin()), { instanceOf: Mine });
    const out = savedTensorsHooks(same, fail, () => a.sin());
    t.throws(() => out.sum().backward(), { instanceOf: Mine });
  },
  'must not change what they pack'(t) {
    const increment = (x: Tensor): Tensor => x.add_(1);
    t.throws(() => savedTensorsHooks(increment, same, () => random(5).exp()), {
      message: /A saved tensor pack hook is modifying its input in place\./,
    });
  },
  'may keep tensors on the disk'(t) {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    let count = 0;
    try {
      const a = leaf(1, 2);
      const y = savedTensorsHooks(
        (x) => {
          const path = join(folder, `${count++}.pt`);
          torch.save(x.detach(), path);
          return path;
        },
        (path) => torch.load(path) as Tensor,
        () => a.mul(a),
      );
      y.sum().backward();
      t.deepEqual([count, values(a.grad)], [2, [2, 4]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  'count as often in a second derivative as something is saved'(t) {
    const twice = (x: Tensor): Tensor => x.mul(2);
    const second = (first: boolean, inBackward: boolean, pack: (x: Tensor) => Tensor): unknown => {
      const a = leaf(1);
      const on = <R>(where: boolean, fn: () => R): R => (where ? savedTensorsHooks(pack, same, fn) : fn());
      const s = on(first, () => a.pow(3).sum());
      on(inBackward, () => autograd.grad(s, a, { createGraph: true })[0].sum().backward());
      return values(a.grad);
    };
    t.deepEqual(second(true, true, same), [6]);
    t.deepEqual(second(true, false, twice), [12]);
    t.deepEqual(second(false, true, twice), [24]);
    t.deepEqual(second(true, true, twice), [48]);
  },
  'on what a custom function saved of its own'(t) {
    const exp = custom({
      forward(ctx, x: Tensor) {
        const result = x.exp();
        ctx.saveForBackward(result.clone().detach_().requiresGrad_());
        return result;
      },
      backward: (ctx, grad: Tensor) => grad.mul(ctx.savedTensors[0]),
    });
    const a = leaf(0);
    savedTensorsHooks(same, same, () => exp(a)).backward();
    t.deepEqual(values(a.grad), [1]);
  },
  'give tensors whose versions are their own'(t) {
    const a = torch.tensor(1, { dtype: torch.float64, requiresGrad: true });
    const replacement = a.clone();
    const sin = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x);
        return x.sin();
      },
      backward(ctx, grad: Tensor) {
        const before = a._version;
        ctx.savedTensors[0].add_(1);
        t.is(a._version, before);
        return grad;
      },
    });
    savedTensorsHooks(
      () => replacement,
      same,
      () => sin(a),
    ).backward();
  },
});

rows('a tensor that was saved', {
  'as an argument must not be detached in place, as a result it may'(t) {
    const a = leaf(1).clone();
    const b = a.sin();
    a.detach_();
    t.throws(() => b.backward(), { message: /Trying to use a saved tensor that has been detached/ });
    const c = leaf(1).clone();
    const d = c.exp();
    c.detach_();
    t.notThrows(() => d.backward());
  },
  'is read from the object that backward got, not from what it became'(t) {
    const [x, y] = [torch.randn(10, 10, { requiresGrad: true }), torch.randn(10, 10, { requiresGrad: true })];
    const detached = x.mul(2).detach();
    t.deepEqual([detached.requiresGrad, detached.gradFn, detached.mul(4).requiresGrad], [false, null, false]);
    x.add(detached).sum().backward();
    t.true((x.grad as Tensor).equal(torch.ones(10, 10)));
    x.grad = null;
    const a = x.mul(2);
    y.add(a).sum().backward({ retainGraph: true });
    a.detach_();
    t.false(a.requiresGrad);
    y.add(a).sum().backward();
    for (const { grad } of [x, y]) t.true((grad as unknown as Tensor).equal(torch.full([10, 10], 2)));
    const view = x.narrow(0, 1, 4);
    t.throws(() => view.detach_(), { message: /view/ });
    x.detach_();
    t.deepEqual([x.requiresGrad, view.requiresGrad, view.gradFn === null], [false, true, false]);
  },
});

rows('saving on the CPU', {
  'goes together with checkpoints, on either side'(t) {
    const chain = (a: Tensor): Tensor => a.pow(2).pow(2).pow(2).pow(2);
    const gradOf = (fn: (a: Tensor) => Tensor): unknown => {
      const a = torch.tensor([1.1, 0.9], { dtype: torch.float64, requiresGrad: true });
      fn(a).sum().backward();
      return values(a.grad);
    };
    const options = { useReentrant: false };
    const expected = gradOf(chain);
    t.deepEqual(
      gradOf((a) => saveOnCpu(() => checkpoint((x: Tensor) => x.pow(2).pow(2), a.pow(2), options).pow(2))),
      expected,
    );
    t.deepEqual(
      gradOf((a) =>
        checkpoint(
          (x: Tensor) => {
            const h = x.pow(2);
            return saveOnCpu(() => h.pow(2).pow(2)).pow(2);
          },
          a,
          options,
        ),
      ),
      expected,
    );
  },
  'keeps dtype and layout, also of sparse tensors'(t) {
    for (const pinMemory of [true, false]) {
      for (const a of [
        torch.randn(5, { requiresGrad: true }),
        random(5),
        torch.sparseCooTensor(torch.tensor([[1n, 1n]]), torch.tensor([1, 1]), { requiresGrad: true }),
      ]) {
        a.grad = null;
        const y = saveOnCpu(() => a.mul(a), { pinMemory });
        (y.isSparse ? y.toDense() : y).sum().backward();
        const [grad, expected] = [a.grad as unknown as Tensor, a.detach().mul(2)];
        t.deepEqual([grad.dtype, grad.layout], [a.dtype, a.layout]);
        const dense = (x: Tensor): unknown => (x.isSparse ? x.toDense() : x).tolist();
        t.deepEqual(dense(grad), dense(expected));
      }
    }
  },
});

rows('leaving and entering', {
  'hooks while backward runs does no harm'(t) {
    for (let i = 0; i < 10; i++) {
      savedTensorsHooks(same, same, () => {
        const x = random(3, 3);
        let leave: (() => void) | null = null;
        const mode = savedTensorsHooks(same, (y) => {
          leave?.();
          return y;
        });
        leave = mode[Symbol.dispose].bind(mode);
        x.sin().sum().backward();
      });
    }
    let packed = 0;
    const count = (x: Tensor): Tensor => {
      packed += 1;
      return x;
    };
    leaf(1).exp();
    savedTensorsHooks(count, same, () => leaf(1).exp());
    leaf(1).exp();
    t.is(packed, 1);
  },
});
