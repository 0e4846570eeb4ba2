/** @file Views, changes in place and version counters: what backward makes of them, and what is refused. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { leaf, random, rows } from './support.js';

rows('views', {
  'a change of a view reaches the base'(t) {
    const x = leaf(1, 2, 3, 4);
    const base = x.mul(1);
    base.view(2, 2).at(0).mul_(3);
    base.sum().backward();
    t.deepEqual(x.grad?.tolist(), [3, 3, 1, 1]);
  },
  'a change of the base reaches its views'(t) {
    const x = leaf(1, 2);
    const base = x.mul(1);
    const view = base.at(0);
    base.mul_(5);
    view.backward();
    t.deepEqual(x.grad?.tolist(), [5, 0]);
  },
  'a value copied into a view'(t) {
    const [x, y] = [leaf(1, 2), leaf(7)];
    const base = x.mul(1);
    base.at(torch.slice(0, 1)).copy_(y);
    base
      .mul(torch.tensor([2, 3]))
      .sum()
      .backward();
    t.deepEqual([x.grad?.tolist(), y.grad?.tolist()], [[0, 3], [2]]);
  },
  'setAt of values that are recorded'(t) {
    const [x, y] = [leaf(1, 2, 3), leaf(5)];
    const z = x.mul(2);
    z.setAt([1], y.at(0));
    z.sum().backward();
    t.deepEqual([x.grad?.tolist(), y.grad?.tolist()], [[2, 0, 2], [1]]);
  },
  'setAt into a tensor that was not recorded makes it recorded'(t) {
    const y = leaf(5);
    const z = torch.zeros(3, { dtype: torch.float64 });
    z.setAt([0], y.at(0));
    t.true(z.requiresGrad);
    z.sum().backward();
    t.deepEqual(y.grad?.tolist(), [1]);
  },
  'a view of a leaf cannot be changed'(t) {
    const x = leaf(1, 2);
    t.throws(() => x.at(0).mul_(2), {
      message: 'a view of a leaf Variable that requires grad is being used in an in-place operation.',
    });
    t.throws(() => x.mul_(2), {
      message: 'a leaf Variable that requires grad is being used in an in-place operation.',
    });
    t.notThrows(() => torch.noGrad(() => x.mul_(2)));
  },
  'a view made without recording cannot be changed with it'(t) {
    const base = leaf(1, 2).mul(1);
    const view = torch.noGrad(() => base.view(2, 1));
    t.throws(() => view.mul_(2), {
      message: /A view was created in no_grad mode and is being modified inplace with grad mode enabled/,
    });
  },
  'one of several views cannot be changed'(t) {
    const base = leaf(1, 2).mul(1);
    const [a] = base.unbind();
    t.throws(() => a.mul_(2), {
      message:
        /is a view and is being modified inplace. This view is the output of a function that returns multiple views/,
    });
  },
  'nor chunks and splits'(t) {
    for (const views of [random(4).mul(1).chunk(2), random(4).mul(1).split(2)]) {
      t.throws(() => views[0].mul_(2), { message: /returns multiple views/ });
    }
  },
  'a detached view shares memory, and changes of it are counted'(t) {
    const x = leaf(2);
    const y = x.mul(1);
    const z = y.pow(2);
    y.detach().mul_(2);
    t.throws(() => z.sum().backward(), { message: /modified by an inplace operation/ });
  },
  'changes of data are not counted'(t) {
    const x = leaf(2);
    const y = x.mul(1);
    const z = y.pow(2);
    y.data.mul_(2);
    z.sum().backward();
    t.deepEqual(x.grad?.tolist(), [8]);
  },
  'expanded values sum their gradients'(t) {
    const x = leaf(2);
    x.expand(3, 4).mul(2).sum().backward();
    t.deepEqual(x.grad?.tolist(), [24]);
  },
  'broadcast values sum their gradients'(t) {
    const [x, y] = [random(3, 1), random(4)];
    x.mul(y).sum().backward();
    t.deepEqual([x.grad?.shape, y.grad?.shape], [[3, 1], [4]]);
    t.true(torch.allclose(x.grad as Tensor, y.detach().sum().expand(3, 1)));
  },
  'overlapping strides sum their gradients'(t) {
    const x = leaf(1, 2, 3);
    x.asStrided([2, 2], [1, 1]).sum().backward();
    t.deepEqual(x.grad?.tolist(), [1, 2, 1]);
    const y = leaf(1, 2, 3);
    y.unfold(0, 2, 1).sum().backward();
    t.deepEqual(y.grad?.tolist(), [1, 2, 1]);
  },
  'strided gradients of a sum are not written into by accident'(t) {
    const x = leaf(1, 2);
    const y = x.mul(1);
    y.add(y).sum().backward();
    t.deepEqual(x.grad?.tolist(), [2, 2]);
  },
});

rows('version counters', {
  'count changes in place'(t) {
    const x = torch.ones(2);
    t.is(x._version, 0);
    x.add_(1).mul_(2);
    t.is(x._version, 2);
    x.setAt([0], 1);
    t.is(x._version, 3);
  },
  'are shared by views and detached tensors'(t) {
    const x = torch.ones(2);
    x.at(0).add_(1);
    x.detach().add_(1);
    t.is(x._version, 2);
    t.is(x.clone()._version, 0);
  },
  'can be told of a change'(t) {
    const x = torch.ones(2);
    autograd.graph.incrementVersion(x);
    autograd.graph.incrementVersion([x, x]);
    t.is(x._version, 3);
    const y = leaf(2).mul(1);
    const z = y.pow(2).sum();
    autograd.graph.incrementVersion(y);
    t.throws(() => z.backward(), { message: /modified by an inplace operation/ });
  },
  'are not kept in inference mode'(t) {
    const x = torch.inferenceMode(() => torch.ones(1));
    t.throws(() => x._version, { message: 'Inference tensors do not track version counter.' });
    t.notThrows(() => autograd.graph.incrementVersion(x));
  },
  'refuse the backward of an operator that saved its result'(t) {
    const y = leaf(0).exp();
    const z = y.sum();
    y.add_(1);
    t.throws(() => z.backward(), {
      message:
        /\[torch.DoubleTensor \[1\]\], which is output 0 of (Add|Exp)Backward0, is at version 1; expected version 0 instead/,
    });
  },
  'allow changes of what was not saved'(t) {
    const x = leaf(1);
    const y = x.add(1);
    const z = y.sum();
    y.mul_(2);
    z.backward();
    t.deepEqual(x.grad?.tolist(), [1]);
  },
});

rows('inference mode', {
  'its tensors are not recorded'(t) {
    const x = torch.inferenceMode(() => torch.ones(1).mul(2));
    t.true(x.isInference());
    t.false(x.requiresGrad);
  },
  'its tensors cannot be saved for backward'(t) {
    const x = torch.inferenceMode(() => torch.ones(1));
    t.throws(() => torch.ones(1, { requiresGrad: true }).mul(x), {
      message: /^Inference tensors cannot be saved for backward/,
    });
    t.notThrows(() => torch.ones(1, { requiresGrad: true }).add(x));
    t.notThrows(() => torch.ones(1, { requiresGrad: true }).mul(x.clone()));
  },
  'its tensors cannot be changed outside'(t) {
    const x = torch.inferenceMode(() => torch.ones(1));
    t.throws(() => x.add_(1), { message: /^Inplace update to inference tensor outside InferenceMode is not allowed/ });
    t.notThrows(() => torch.inferenceMode(() => x.add_(1)));
  },
  'its tensors cannot require gradients'(t) {
    const x = torch.inferenceMode(() => torch.ones(1));
    t.throws(() => x.requiresGrad_(), {
      message: /Setting requires_grad=True on inference tensor outside InferenceMode is not allowed/,
    });
  },
  'normal tensors stay normal inside'(t) {
    const x = torch.ones(1);
    torch.inferenceMode(() => {
      t.false(x.view(1).isInference());
      t.true(x.mul(1).isInference());
      x.add_(1);
    });
    t.is(x._version, 1);
  },
  'is switched off inside'(t) {
    torch.inferenceMode(() => torch.inferenceMode(false, () => t.false(torch.ones(1).isInference())));
    t.pass();
  },
});
