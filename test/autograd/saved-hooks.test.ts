/** @file Hooks on what the graph saves: packing and unpacking, on the CPU, and refused. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { custom, leaf, random, rows } from './support.js';

const { disableSavedTensorsHooks, saveOnCpu, savedTensorsHooks } = autograd.graph;

rows('saved tensors', {
  'are packed when they are saved and unpacked when they are needed'(t) {
    const packed: unknown[] = [];
    const unpacked: unknown[] = [];
    const [a, b] = [leaf(2), leaf(3)];
    const y = savedTensorsHooks(
      (tensor) => {
        packed.push(tensor.tolist());
        return tensor.detach();
      },
      (tensor) => {
        unpacked.push(tensor.tolist());
        return tensor;
      },
      () => a.mul(b),
    );
    t.deepEqual([packed, unpacked], [[[3], [2]], []]);
    y.sum().backward();
    t.deepEqual(unpacked.length, 2);
    t.deepEqual([a.grad?.tolist(), b.grad?.tolist()], [[3], [2]]);
  },
  'are what unpack gives'(t) {
    const a = leaf(2);
    const y = savedTensorsHooks(
      (tensor) => tensor.mul(4),
      (tensor) => tensor,
      () => a.mul(a),
    );
    y.sum().backward();
    t.deepEqual(a.grad?.tolist(), [16]);
  },
  'may be packed into anything'(t) {
    const a = leaf(2, 3);
    const y = savedTensorsHooks(
      (tensor) => ({ values: tensor.tolist() as number[] }),
      ({ values }) => torch.tensor(values, { dtype: torch.float64 }),
      () => a.mul(a),
    );
    y.sum().backward();
    t.deepEqual(a.grad?.tolist(), [4, 6]);
  },
  'are unpacked in every backward'(t) {
    const a = leaf(2);
    let count = 0;
    const y = savedTensorsHooks(
      (tensor) => tensor.detach(),
      (tensor) => {
        count += 1;
        return tensor;
      },
      () => a.exp().sum(),
    );
    y.backward(null, { retainGraph: true });
    y.backward();
    t.is(count, 2);
    t.throws(() => y.backward(), { message: /second time/ });
  },
  'are packed by the inner of two modes'(t) {
    const order: string[] = [];
    const mode = (name: string, fn: () => Tensor) =>
      savedTensorsHooks(
        (tensor) => {
          order.push(name);
          return tensor.detach();
        },
        (tensor) => tensor,
        fn,
      );
    mode('outer', () => mode('inner', () => leaf(1).exp()).exp());
    t.deepEqual(order, ['inner', 'outer']);
  },
  'are packed until the end of a block'(t) {
    let count = 0;
    const a = leaf(1);
    {
      using _ = savedTensorsHooks(
        (tensor) => {
          count += 1;
          return tensor.detach();
        },
        (tensor) => tensor,
      );
      a.exp();
    }
    a.exp();
    t.is(count, 1);
  },
  'of a custom function are packed too'(t) {
    let count = 0;
    const square = custom({
      forward(ctx, x: Tensor) {
        ctx.saveForBackward(x, null);
        return x.pow(2);
      },
      backward: (ctx, g: Tensor) => ctx.savedTensors[0].mul(2).mul(g),
    });
    const x = leaf(3);
    const y = savedTensorsHooks(
      (tensor) => {
        count += 1;
        return tensor.detach();
      },
      (tensor) => tensor,
      () => square(x),
    );
    y.sum().backward();
    t.deepEqual([count, x.grad?.tolist()], [1, [6]]);
  },
  'are not packed where nothing is recorded'(t) {
    torch.noGrad(() =>
      savedTensorsHooks(
        (tensor) => {
          t.fail();
          return tensor;
        },
        (tensor) => tensor,
        () => leaf(1).exp(),
      ),
    );
    t.pass();
  },
  'are packed without recording'(t) {
    let recorded = true;
    savedTensorsHooks(
      (tensor) => {
        recorded = torch.isGradEnabled();
        return tensor.detach();
      },
      (tensor) => tensor,
      () => leaf(1).exp(),
    );
    t.false(recorded);
  },
  'keep their place in the graph for double backward'(t) {
    const x = leaf(2);
    const y = savedTensorsHooks(
      (tensor) => tensor.detach(),
      (tensor) => tensor,
      () => x.pow(3),
    );
    const [g] = autograd.grad(y.sum(), x, { createGraph: true });
    t.deepEqual(autograd.grad(g.sum(), x)[0].tolist(), [12]);
  },
  'that are packed wrongly or not unpacked to a tensor are refused'(t) {
    const run = (pack: (x: Tensor) => unknown, unpack: (packed: never) => unknown) => () =>
      savedTensorsHooks(pack, unpack as () => Tensor, () => leaf(1).exp())
        .sum()
        .backward();
    t.throws(
      run(
        (x) => x.detach(),
        () => 1,
      ),
      {
        instanceOf: TypeError,
        message: 'Output of saved tensor unpack_hook expected to be a Tensor but got result of type float',
      },
    );
    t.throws(
      run(
        (x) => x.add_(1),
        (x) => x,
      ),
      { message: /^A saved tensor pack hook is modifying its input in place/ },
    );
    const error = new Error('mine');
    const fail = () => {
      throw error;
    };
    t.is(t.throws(run(fail, fail)), error);
    t.is(t.throws(run((x) => x.detach(), fail)), error);
    t.throws(() => savedTensorsHooks(1 as never, 2 as never), { instanceOf: TypeError });
    t.deepEqual(autograd.grad(leaf(0).exp().sum(), leaf(0), { allowUnused: true }), [null]);
  },
});

rows('saving on the CPU', {
  'gives the same gradients'(t) {
    torch.manualSeed(1);
    const [x, w] = [random(3, 4), random(4, 2)];
    const loss = () => x.mm(w).sigmoid().pow(2).sum();
    const plain = autograd.grad(loss(), [x, w]);
    for (const pinMemory of [false, true]) {
      const saved = autograd.grad(saveOnCpu(loss, { pinMemory }), [x, w]);
      t.true(saved.every((grad, i) => torch.equal(grad, plain[i])));
    }
  },
  'works as a block'(t) {
    const x = leaf(2);
    let y: Tensor;
    {
      using _ = saveOnCpu();
      y = x.pow(2);
    }
    y.sum().backward();
    t.deepEqual(x.grad?.tolist(), [4]);
  },
});

rows('hooks on saved tensors', {
  'can be refused with a message'(t) {
    const run = () =>
      savedTensorsHooks(
        (x) => x,
        (x) => x,
        () => leaf(1).exp(),
      );
    t.throws(() => disableSavedTensorsHooks('not here', run), { instanceOf: torch.RuntimeError, message: 'not here' });
    t.throws(() => disableSavedTensorsHooks('not here', () => saveOnCpu(() => 1)), { message: 'not here' });
    t.notThrows(run);
  },
  'are refused by the inner message, and then by the outer again'(t) {
    const run = () => saveOnCpu(() => leaf(1).exp());
    disableSavedTensorsHooks('outer', () => {
      t.throws(() => disableSavedTensorsHooks('inner', run), { message: 'inner' });
      t.throws(run, { message: 'outer' });
    });
    t.notThrows(run);
  },
  'cannot be refused where they are on already'(t) {
    t.throws(() => saveOnCpu(() => disableSavedTensorsHooks('not here', () => 1)), { message: 'not here' });
    t.notThrows(() => saveOnCpu(() => leaf(1).exp()));
  },
});
