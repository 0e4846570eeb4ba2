/** @file Inference mode: what its tensors may do inside and outside, alone and with others. */

import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import { rows } from './support.js';

const { inferenceMode, isInferenceModeEnabled } = torch;
const both = [true, false];

function ones(requiresGrad: boolean): Tensor {
  return torch.ones(1, 2, 3, { requiresGrad });
}

const changes: ((x: Tensor) => unknown)[] = [(x) => x.add_(2), (x) => x.transpose_(0, 1)];

/** Whether it is a tensor of inference mode, and whether it requires a gradient. */
function nature(x: Tensor): [isInference: boolean, requiresGrad: boolean] {
  return [x.isInference(), x.requiresGrad];
}

rows('the mode', {
  'is on inside, off in a part that says so, and off behind'(t) {
    t.false(isInferenceModeEnabled());
    inferenceMode(() => {
      t.true(isInferenceModeEnabled());
      inferenceMode(false, () => t.false(isInferenceModeEnabled()));
      t.true(isInferenceModeEnabled());
    });
    t.false(isInferenceModeEnabled());
  },
  'decorates methods'(t) {
    const seen: boolean[] = [];
    class Model {
      @inferenceMode()
      square(x: Tensor): Tensor {
        seen.push(isInferenceModeEnabled());
        return x.mul(x);
      }
      @inferenceMode(false)
      recorded(x: Tensor): Tensor {
        seen.push(isInferenceModeEnabled());
        return x.mul(x);
      }
    }
    const model = new Model();
    for (const requiresGrad of both) {
      t.deepEqual(nature(model.square(ones(requiresGrad))), [true, false]);
      t.deepEqual(nature(model.recorded(ones(requiresGrad))), [false, requiresGrad]);
    }
    t.deepEqual(seen, [true, false, true, false]);
  },
});

rows('a tensor of the mode, inside', {
  'is made by creation, whether it requires a gradient or not'(t) {
    inferenceMode(() => {
      for (const requiresGrad of both) t.deepEqual(nature(ones(requiresGrad)), [true, requiresGrad]);
      t.deepEqual(nature(ones(false).requiresGrad_(false)), [true, false]);
    });
  },
  'gives such a tensor by operators and views'(t) {
    inferenceMode(() => {
      for (const requiresGrad of both) {
        const c = ones(requiresGrad);
        t.deepEqual(nature(c.mul(c)), [true, false]);
        t.deepEqual(nature(c.view(-1)), [true, false]);
      }
    });
  },
  'stays one when it is changed'(t) {
    const others: ((x: Tensor) => unknown)[] = [
      (x) => x.resize_([1, 2]),
      (x) => x.resizeAs_(torch.ones(1, 2)),
      (x) => x.copy_(torch.ones(1, 2, 3)),
    ];
    inferenceMode(() => {
      for (const requiresGrad of both) {
        for (const change of [...changes, ...others]) {
          const c = ones(requiresGrad);
          change(c);
          t.deepEqual(nature(c), [true, requiresGrad]);
        }
      }
    });
  },
});

rows('a tensor of the mode, outside', {
  'gives a normal leaf by operators'(t) {
    for (const requiresGrad of both) {
      const c = inferenceMode(() => ones(requiresGrad));
      const result = c.detach().mul(2);
      t.false(result.requiresGrad);
      t.true(result.isLeaf);
    }
    const c = inferenceMode(() => ones(false));
    t.deepEqual(nature(c.mul(c)), [false, false]);
  },
  'must not be changed'(t) {
    const c = inferenceMode(() => ones(false));
    for (const change of changes) {
      t.throws(() => change(c), { message: /Inplace update to inference tensor outside InferenceMode/ });
    }
  },
  'gives such a tensor by views, which has no node'(t) {
    for (const requiresGrad of both) {
      const view = inferenceMode(() => ones(requiresGrad)).view(-1);
      t.deepEqual([...nature(view), view.isLeaf], [true, false, true]);
    }
  },
});

rows('a normal tensor', {
  'stays one when it is changed inside, and so do its views'(t) {
    for (const requiresGrad of both) {
      for (const change of changes) {
        const a = ones(requiresGrad).clone();
        inferenceMode(() => {
          for (let i = 0; i < 2; i++) {
            change(a);
            t.deepEqual(nature(a), [false, requiresGrad]);
          }
          t.deepEqual(nature(a.contiguous().view(-1)).length, 2);
          t.deepEqual(nature(a.view(a.shape)), [false, requiresGrad]);
        });
      }
    }
  },
  'stays one when it is changed inside and then outside'(t) {
    for (const requiresGrad of both) {
      for (const change of changes) {
        const a = ones(requiresGrad).clone();
        inferenceMode(() => change(a));
        for (let i = 0; i < 2; i++) {
          change(a);
          t.deepEqual(nature(a), [false, requiresGrad]);
        }
        t.deepEqual(nature(a.view(a.shape)), [false, requiresGrad]);
      }
    }
  },
  'that was saved for backward is noticed when it is changed inside'(t) {
    const a = ones(true).clone();
    const out = a.mul(a);
    inferenceMode(() => a.add_(2));
    t.false(a.isInference());
    t.throws(() => out.backward(torch.onesLike(out)), { message: /modified by an inplace operation/ });
  },
  'has views inside that are normal, and views of those'(t) {
    for (const requiresGrad of both) {
      const a = ones(requiresGrad).clone();
      inferenceMode(() => {
        const view = a.view(-1);
        t.deepEqual(nature(view), [false, requiresGrad]);
        const second = view.view(-1);
        t.deepEqual([...nature(second), second.isLeaf], [false, requiresGrad, true]);
        second.add_(2);
        t.deepEqual(second.detach().tolist(), [3, 3, 3, 3, 3, 3]);
      });
      t.is(a._version, 1);
    }
  },
  'has views inside that must not be changed outside where a gradient is required'(t) {
    for (const requiresGrad of both) {
      const a = ones(requiresGrad).clone();
      const view = inferenceMode(() => a.view(-1));
      t.deepEqual([...nature(view), view.isLeaf], [false, requiresGrad, true]);
      t.is(view.mul(view).requiresGrad, requiresGrad);
      t.deepEqual(nature(view.view(2, 3)), [false, requiresGrad]);
      for (const change of changes.slice(0, 1)) {
        if (requiresGrad) {
          t.throws(() => change(view), {
            message: /A view was created in inference mode and is being modified inplace/,
          });
        } else t.notThrows(() => change(view));
      }
    }
  },
});

rows('tensors of both kinds', {
  'are added, which saves nothing'(t) {
    for (const requiresGrad of both) {
      const [s, c] = [ones(requiresGrad), inferenceMode(() => ones(requiresGrad))];
      const out = c.add(s);
      t.deepEqual(nature(out), [false, requiresGrad]);
      if (!requiresGrad) continue;
      out.backward(torch.onesLike(out));
      t.deepEqual((c.grad as Tensor).tolist(), torch.onesLike(out).tolist());
      t.throws(() => c.mul(s), { message: /Inference tensors cannot be saved for backward/ });
    }
  },
  'are changed by each other as far as nothing of the mode is saved'(t) {
    const c = inferenceMode(() => ones(false));
    const [a, plain] = [ones(true), ones(false)];
    t.throws(() => a.clone().mul_(c), { message: /Inference tensors cannot be saved for backward/ });
    t.throws(() => torch.mul(a, a, { out: c }), { message: /don't support automatic differentiation/ });
    t.notThrows(() => plain.clone().mul_(c));
    t.throws(() => torch.mul(plain, plain, { out: c }), {
      message: /Inplace update to inference tensor outside InferenceMode is not allowed/,
    });
  },
  'are viewed as each other'(t) {
    for (const requiresGrad of both) {
      const [s, c] = [ones(requiresGrad), inferenceMode(() => ones(false))];
      t.deepEqual(nature(c.viewAs(s)), [true, false]);
      t.deepEqual(nature(s.viewAs(c)), [false, requiresGrad]);
    }
  },
});
