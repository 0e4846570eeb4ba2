/** @file Custom functions whose outputs are views, inputs, or one tensor twice, and what may be changed in place then. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { custom, customList, leaf, random, rows } from './support.js';

const CUSTOM_VIEW = /This view was created inside a custom Function/;
const MANY_VIEWS = /This view is the output of a function that returns multiple views/;
const NO_GRAD_VIEW = /A view was created in no_grad mode and is being modified inplace/;

/** Counts how often its backward runs. */
function counted(forward: (x: Tensor) => Tensor): { fn: (x: Tensor) => Tensor; runs: () => number } {
  let runs = 0;
  const fn = custom({
    forward: (_, x: Tensor) => forward(x),
    backward(_, grad: Tensor) {
      runs += 1;
      return grad;
    },
  });
  return { fn, runs: () => runs };
}

const alias = custom({ forward: (_, x: Tensor) => x.viewAs(x), backward: (_, grad: Tensor) => grad });

rows('a function that returns one tensor', {
  'may return a view, whose backward is the function'(t) {
    const { fn, runs } = counted((x) => x.narrow(0, 0, 2));
    const x = leaf(1, 2);
    fn(x.clone()).add(3).sum().backward();
    t.deepEqual([x.grad?.tolist(), runs()], [[1, 1], 1]);
  },
  'may return a view, which must not be changed in place'(t) {
    const { fn, runs } = counted((x) => x.narrow(0, 0, 2));
    t.throws(() => fn(leaf(1, 2).clone()).add_(3), { message: CUSTOM_VIEW });
    t.is(runs(), 0);
  },
  'may return a copy, which can be changed in place'(t) {
    const { fn, runs } = counted((x) => x.clone());
    const x = leaf(1, 2);
    fn(x.clone()).add_(3).sum().backward();
    t.deepEqual([x.grad?.tolist(), runs()], [[1, 1], 1]);
  },
  'may return a view of a tensor of its own, which must not be changed in place'(t) {
    const first = custom({
      forward: (_, x: Tensor) => x.clone().select(0, 0),
      backward: (_, grad: Tensor) => torch.stack([grad, torch.zerosLike(grad)]),
    });
    const x = leaf(1, 2);
    first(x).add(3).backward();
    t.deepEqual(x.grad?.tolist(), [1, 0]);
    t.throws(() => first(x).add_(3), { message: CUSTOM_VIEW });
  },
  'may take several views on its way to the one that it returns'(t) {
    const pick = custom({
      forward(ctx, x: Tensor, at: number) {
        x.narrow(0, at, 1);
        ctx.saveForBackward(x);
        ctx.at = at;
        return x.select(0, at);
      },
      backward(ctx, grad: Tensor) {
        const result = torch.zerosLike(ctx.savedTensors[0]);
        result.select(0, ctx.at as number).copy_(grad);
        return [result, null];
      },
    });
    const x = leaf(1, 1);
    pick(x.clone(), 1).sum().backward();
    t.deepEqual(x.grad?.tolist(), [0, 1]);
    t.throws(() => pick(x.clone(), 1).add_(1), {
      message: /Output 0 of CustomBackward is a view and is being modified inplace/,
    });
  },
  'may change what it made, and is its node all the same'(t) {
    const part = custom({
      forward(_, x: Tensor, change: boolean) {
        const view = x.clone().at(torch.slice(0, 3));
        return change ? view.add_(2) : view;
      },
    });
    for (const change of [false, true]) t.is(part(random(10), change).gradFn?.name(), 'CustomBackward');
  },
  'returns a view like any other where nothing is recorded'(t) {
    const x = random(2);
    const output = torch.noGrad(() => alias(x));
    t.is(output.requiresGrad, torch.noGrad(() => x.at(torch.slice())).requiresGrad);
    t.throws(() => output.zero_(), { message: NO_GRAD_VIEW });
  },
});

rows('a view that a function returned', {
  'of a tensor without gradient cannot take a value with one'(t) {
    const b = random(1);
    t.throws(() => alias(torch.rand(1, 2).double()).add_(b), { message: CUSTOM_VIEW });
    t.throws(() => alias(torch.rand(1, 2).double()).copy_(b), { message: CUSTOM_VIEW });
    t.throws(() => torch.rand(1, 2).double().unbind()[0].copy_(b), { message: MANY_VIEWS });
    t.notThrows(() => torch.rand(1, 2).double().select(1, 0).copy_(b));
  },
});

/** What a change of shape in place says, by how a view was made and in which modes. */
function changeOfShape(
  change: (view: Tensor) => void,
  makeView: (base: Tensor) => Tensor,
  [recorded, changedRecorded, requiresGrad]: readonly boolean[],
): [atChange: string, after: string] {
  const text = (fn: () => void): string => {
    try {
      fn();
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const base = torch.rand(2, 3, { requiresGrad }).clone();
  const view = torch.setGradEnabled(recorded, () => makeView(base));
  const atChange = text(() => torch.setGradEnabled(changedRecorded, () => change(view)));
  return [atChange, atChange === '' ? text(() => void view.add_(1)) : ''];
}

const shapeChanges: Record<string, (view: Tensor) => void> = {
  asStrided_: (view) => void view.asStrided_([1, 0], [2, 2]),
  transpose_: (view) => void view.transpose_(0, 0),
  t_: (view) => void view.t_(),
  squeeze_: (view) => void view.squeeze_(0),
  unsqueeze_: (view) => void view.unsqueeze_(0),
  swapdims_: (view) => void view.swapdims_(0, 0),
  swapaxes_: (view) => void view.swapaxes_(0, 0),
};

const viewKinds: Record<string, [make: (base: Tensor) => Tensor, refused: RegExp | null]> = {
  'of an operator': [(base) => base.viewAs(base), null],
  'of an operator with several': [(base) => base.unbind()[0], MANY_VIEWS],
  'of a custom function': [(base) => alias(base), CUSTOM_VIEW],
};

const both = [true, false];

rows(
  'a change of shape in place follows the view',
  Object.fromEntries(
    Object.entries(viewKinds).map(([kind, [make, refused]]) => [
      kind,
      (t) => {
        for (const [name, change] of Object.entries(shapeChanges)) {
          for (const recorded of both) {
            for (const changedRecorded of both) {
              const [atChange, after] = changeOfShape(change, make, [recorded, changedRecorded, true]);
              const expected = recorded ? refused : NO_GRAD_VIEW;
              const said = changedRecorded ? atChange : after;
              const place = `${name}, made ${recorded ? 'with' : 'without'} recording, changed ${changedRecorded ? 'with' : 'without'}`;
              if (expected === null) t.deepEqual([atChange, after], ['', ''], place);
              else t.regex(said, expected, place);
              t.deepEqual(changeOfShape(change, make, [recorded, changedRecorded, false]), ['', ''], place);
            }
          }
        }
      },
    ]),
  ),
);

rows('an operator with one or several views', {
  'allows changes where its modes allow them'(t) {
    const outcomes = (recorded: boolean, requiresGrad: boolean): boolean[] =>
      [(x: Tensor) => [x.viewAs(x)], (x: Tensor) => x.unbind()].flatMap((make) => {
        const base = torch.rand(2, { requiresGrad }).clone();
        return torch
          .setGradEnabled(recorded, () => make(base))
          .map((view) => {
            try {
              view.add_(1);
              return true;
            } catch {
              return false;
            }
          });
      });
    t.deepEqual(outcomes(true, false), [true, true, true]);
    t.deepEqual(outcomes(true, true), [true, false, false]);
    t.deepEqual(outcomes(false, true), [false, false, false]);
    t.deepEqual(outcomes(false, false), [true, true, true]);
  },
});

const twice = customList({
  forward(_, x: Tensor) {
    const y = x.mul(2);
    return [y, y];
  },
  backward: (_, a: Tensor, b: Tensor) => a.mul(2).add(b.mul(2)),
});

const twiceInPlace = customList({
  forward(ctx, x: Tensor) {
    ctx.markDirty(x.mul_(2));
    return [x, x];
  },
  backward: (_, a: Tensor, b: Tensor) => a.mul(2).add(b.mul(2)),
});

rows('a function that returns several tensors', {
  'may return one twice'(t) {
    const both = (x: Tensor): Tensor => {
      const [a, b] = twice(x);
      t.is(a, b);
      return a.add(b);
    };
    t.true(autograd.gradcheck(both, [random(3, 3)]));
    t.true(autograd.gradgradcheck(both, [random(3, 3)]));
  },
  'may return an input that it changed twice'(t) {
    const both = (x: Tensor): Tensor => {
      const [a, b] = twiceInPlace(x.clone());
      t.is(a, b);
      return a.add(b);
    };
    t.true(autograd.gradcheck(both, [random(3, 3)]));
    t.true(autograd.gradgradcheck(both, [random(3, 3)]));
    t.throws(() => twiceInPlace(random(2)), { message: /a leaf Variable that requires grad/ });
    t.throws(() => twiceInPlace(random(2, 2).clone().at(0)), { message: /an input that is a view of another Tensor/ });
  },
  'among them a leaf, whose hook sees only what went through the function'(t) {
    const fn = customList({
      forward: (_, a: Tensor, b: Tensor) => [a, a.add(b)],
      backward: (_, a: Tensor, b: Tensor) => [a.add(b), b],
    });
    const [x, y] = [random(3), random(3)];
    const [q, p] = fn(x, y);
    let seen: unknown;
    q.registerHook((grad) => {
      seen = grad.tolist();
    });
    q.add(p).add(x).sum().backward();
    t.deepEqual(
      [x.grad?.tolist(), y.grad?.tolist(), seen],
      [
        [3, 3, 3],
        [1, 1, 1],
        [1, 1, 1],
      ],
    );
  },
  'among them an input without gradient that it changed, which has one now'(t) {
    const fn = customList({
      forward(ctx, a: Tensor, b: Tensor) {
        ctx.markDirty(a);
        return [a.add_(b), b.add(2)];
      },
      backward: (_, a: Tensor, b: Tensor) => [a, a.add(b)],
    });
    const [x, y] = [torch.rand(3, { dtype: torch.float64 }), random(3)];
    const [q] = fn(x, y);
    t.is(q, x);
    t.true(q.requiresGrad);
    t.is(q.gradFn?.name(), 'CustomBackward');
    q.sum().backward();
    t.deepEqual(y.grad?.tolist(), [1, 1, 1]);
  },
  'of which none may be a view that is changed in place'(t) {
    const fn = customList({
      forward: (_, a: Tensor, b: Tensor) => [a.narrow(0, 0, 2), a.add(b)],
      backward: (_, a: Tensor, b: Tensor) => [a.add(b), b],
    });
    const [a, b] = [leaf(1, 1), leaf(1, 1)];
    const [first, second] = fn(a.clone(), b.clone());
    t.throws(() => first.add_(3), { message: MANY_VIEWS });
    t.notThrows(() => second.add_(3));
    first.mul(second).sum().backward();
    t.deepEqual(
      [a.grad?.tolist(), b.grad?.tolist()],
      [
        [6, 6],
        [1, 1],
      ],
    );
  },
});

const addOne = custom({
  forward(ctx, x: Tensor) {
    x.add_(1);
    ctx.markDirty(x);
    return x;
  },
  backward: (_, grad: Tensor) => grad,
});

rows('a function that changes its input', {
  'refuses one of several views'(t) {
    const [b] = leaf(1, 2).clone().split([1, 1]);
    t.throws(() => addOne(b), { message: MANY_VIEWS });
  },
  'refuses a view of a leaf'(t) {
    const a = leaf(1, 2);
    t.throws(() => addOne(a.viewAs(a)), { message: /a view of a leaf Variable that requires grad/ });
  },
  'refuses to mark a view of what it made'(t) {
    const fn = custom({
      forward(ctx, x: Tensor) {
        const output = x.clone().viewAs(x);
        ctx.markDirty(output);
        return output;
      },
    });
    t.throws(() => fn(leaf(1).clone()), { message: /received a tensor that was not an input/ });
  },
  'gives the gradient of a part of its base'(t) {
    const add = custom({
      forward(ctx, x: Tensor, y: Tensor) {
        ctx.markDirty(x);
        return x.add_(y);
      },
      backward: (_, grad: Tensor) => [grad, grad],
    });
    const change = (root: Tensor, b: Tensor): Tensor => {
      const x = root.clone();
      add(x.narrow(1, 2, 2).narrow(0, 1, 2), b);
      add(x.narrow(1, 0, 2).narrow(0, 1, 2), b);
      return x;
    };
    t.true(autograd.gradcheck(change, [random(4, 4), random(2, 2)]));
    t.true(autograd.gradgradcheck(change, [random(4, 4), random(2, 2)]));
  },
  'may leave an argument without gradient'(t) {
    const double = custom({
      forward(ctx, x: Tensor, _other: Tensor) {
        ctx.markDirty(x);
        return x.mul_(2);
      },
      backward: (_, grad: Tensor) => [grad.mul(2), null],
    });
    const [a, b] = [leaf(1), leaf(1)];
    double(a.clone().at(torch.slice()), b).backward();
    t.deepEqual([a.grad?.item(), b.grad], [2, null]);
  },
});
