/** @file Tensors that are saved for backward may be changed in place while `allowMutationOnSavedTensors` is on: cases of `test_autograd.py`. */

import test, { type ExecutionContext } from 'ava';
import * as torch from 'typetorch';
import { type Operator, slice, type Tensor } from 'typetorch';
import { leftByEach } from '../memory/left.js';

const { allowMutationOnSavedTensors, saveOnCpu, savedTensorsHooks } = torch.autograd.graph;

class Copies extends torch.utils.TorchDispatchMode {
  count = 0;

  override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown {
    if (String(op) === 'aten.clone.default') this.count += 1;
    return op(...args, kwargs);
  }
}

/** How many tensors are copied by `fn` beside those that it clones itself. */
function copiesOf(fn: () => void): number {
  const copies = new Copies();
  copies.enter(() => allowMutationOnSavedTensors(fn));
  return copies.count;
}

const leaf = (): Tensor => torch.arange(1, 7, { dtype: torch.float64 }).view(2, 3).requiresGrad_();

/** The gradient of the sum of `fn` without the mode and without changes. */
function gradient(fn: (x: Tensor) => Tensor): unknown {
  const x = leaf();
  return torch.autograd.grad(fn(x).sum(), x)[0]?.tolist();
}

function hasGradient(t: ExecutionContext, x: Tensor, fn: (x: Tensor) => Tensor): void {
  t.deepEqual(x.grad?.tolist(), gradient(fn));
}

const changes: Record<string, (b: Tensor) => unknown> = {
  'an operator in place': (b) => b.neg_(),
  'a view of a part': (b) => b.at(slice(1)).mul_(10),
  'a view of all': (b) => b.view(-1).zero_(),
  'an assignment': (b) => b.setAt([0], 7),
  'a given output': (b) =>
    torch.noGrad(() => torch.sin(torch.ones(2, 3, { dtype: torch.float64 }), { out: b.detach() })),
  'several at once': (b) => torch._foreachMul_([b], 3),
  'a detached tensor': (b) => b.detach().fill_(5),
  'the transposed': (b) => b.t().copy_(torch.zeros(3, 2)),
};

for (const [name, change] of Object.entries(changes)) {
  test(`backward uses the values from before a change, ${name}`, (t) => {
    const x = leaf();
    const copies = copiesOf(() => {
      const b = x.mul(1);
      const out = b.pow(2).sum();
      change(b);
      out.backward();
    });
    t.is(copies, 1);
    hasGradient(t, x, (y) => y.pow(2));
  });
}

test('a conjugate view may be changed', (t) => {
  const gradientOf = (change: (b: Tensor) => unknown): unknown => {
    const a = torch.tensor([torch.complexNumber(1, 2)]).requiresGrad_();
    const b = a.mul(1);
    const out = b.pow(2).sum().abs();
    change(b);
    out.backward();
    return a.grad?.tolist();
  };
  const unchanged = gradientOf(() => null);
  t.deepEqual(
    allowMutationOnSavedTensors(() => gradientOf((b) => b.conj().sin_())),
    unchanged,
  );
});

test('a view that was saved keeps its values when its base changes', (t) => {
  const x = leaf();
  allowMutationOnSavedTensors(() => {
    const b = x.mul(1);
    const out = b.at(slice(1)).pow(2).sum();
    b.mul_(10);
    out.backward();
  });
  t.deepEqual(x.grad?.tolist(), [
    [0, 0, 0],
    [8, 10, 12],
  ]);
});

test('a tensor is copied once for each value that was saved', (t) => {
  const x = leaf();
  const copies = copiesOf(() => {
    const b = x.mul(1);
    const first = b.pow(2).add(b.pow(2)).sum();
    b.mul_(3);
    const second = b.pow(2).sum();
    b.mul_(3);
    b.mul_(3);
    first.add(second).backward();
  });
  t.is(copies, 2);
  hasGradient(t, x, (y) => y.pow(2).mul(2).add(y.mul(3).pow(2)));
});

test('what is no longer saved, or was never, is not copied', (t) => {
  const copies = copiesOf(() => {
    const b = leaf().mul(1);
    b.pow(2).sum().backward();
    torch.noGrad(() => b.zero_());
    torch.ones(2).zero_();
  });
  t.is(copies, 0);
});

test('results that operators save may be changed', (t) => {
  const x = leaf();
  allowMutationOnSavedTensors(() => {
    const y = x.mul(0.1).exp();
    const z = y.sum();
    torch.noGrad(() => y.mul_(2));
    z.backward();
  });
  hasGradient(t, x, (y) => y.mul(0.1).exp());
});

test('twice differentiated', (t) => {
  const x = leaf();
  allowMutationOnSavedTensors(() => {
    const b = x.mul(1);
    const out = b.pow(3).sum();
    b.sin_();
    const [first] = torch.autograd.grad(out, x, { createGraph: true });
    (first as Tensor).sum().backward();
  });
  t.deepEqual(x.grad?.tolist(), [
    [6, 12, 18],
    [24, 30, 36],
  ]);
});

test('a backward outside of the mode is refused', (t) => {
  const record = (): Tensor =>
    allowMutationOnSavedTensors(() => {
      const b = leaf().mul(1);
      const out = b.pow(2).sum();
      b.sin_();
      return out;
    });
  const error = {
    name: 'AssertionError',
    message: /Trying to backward outside of the 'allow_mutation_on_saved_tensors' context/,
  };
  t.throws(() => record().backward(), error);
  const out = record();
  t.throws(() => allowMutationOnSavedTensors(() => out.backward()), error);
});

test('it does not nest, and ends when its function throws', (t) => {
  const message = 'allow_mutation_on_saved_tensors contexts cannot be nested';
  t.throws(() => allowMutationOnSavedTensors(() => allowMutationOnSavedTensors(() => undefined)), { message });
  t.throws(
    () =>
      allowMutationOnSavedTensors(() => {
        throw new RangeError('mine');
      }),
    { message: 'mine' },
  );
  {
    using _ = allowMutationOnSavedTensors();
    const b = leaf().mul(1);
    const out = b.pow(2).sum();
    b.sin_();
    t.notThrows(() => out.backward());
  }
  const b = leaf().mul(1);
  const out = b.pow(2).sum();
  b.sin_();
  t.throws(() => out.backward(), { message: /modified by an inplace operation/ });
});

test('hooks on saved tensors inside count alone, and where hooks are refused it is too', (t) => {
  const x = leaf();
  allowMutationOnSavedTensors(() => {
    const out = saveOnCpu(() => x.mul(1).pow(2).sum());
    savedTensorsHooks(
      (tensor) => tensor,
      (tensor) => tensor,
      () => x.exp(),
    );
    out.backward();
  });
  hasGradient(t, x, (y) => y.pow(2));
  t.throws(
    () => torch.autograd.graph.disableSavedTensorsHooks('not here', () => allowMutationOnSavedTensors(() => undefined)),
    { message: 'not here' },
  );
  t.notThrows(() => allowMutationOnSavedTensors(() => undefined));
});

test('it keeps nothing when it is left', (t) => {
  const step = (): void =>
    allowMutationOnSavedTensors(() => {
      const b = leaf().mul(1);
      b.exp().pow(2).sum();
      b.sin_();
    });
  t.is(leftByEach(step), 0);
});
