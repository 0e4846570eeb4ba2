/** @file Operators with a gradient of their own inside autocast: `customFwd` and `customBwd` as decorators and as functions. */

import test from 'ava';
import * as torch from 'typetorch';
import { amp, autocast, autograd, isAutocastEnabled, type Tensor } from 'typetorch';
import { python } from './python.js';

torch.setNumThreads(1);

function gradients(ctx: autograd.Context, grad: Tensor): Tensor[] {
  const [a, b] = ctx.savedTensors;
  return [grad.mm(b.t()), a.t().mm(grad)];
}

class MatMul extends autograd.Function {
  @amp.customFwd({ deviceType: 'cpu' })
  static override forward(ctx: autograd.Context, a: Tensor, b: Tensor): Tensor {
    ctx.saveForBackward(a, b);
    return a.mm(b);
  }

  @amp.customBwd({ deviceType: 'cpu' })
  static override backward(ctx: autograd.Context, grad: Tensor): Tensor[] {
    return gradients(ctx, grad);
  }
}

class InFloat32 extends autograd.Function {
  @amp.customFwd({ deviceType: 'cpu', castInputs: torch.float32 })
  static override forward(ctx: autograd.Context, a: Tensor, b: Tensor): Tensor {
    ctx.saveForBackward(a, b);
    return a.mm(b);
  }

  @amp.customBwd({ deviceType: 'cpu' })
  static override backward(ctx: autograd.Context, grad: Tensor): Tensor[] {
    return gradients(ctx, grad);
  }
}

for (const dtype of [torch.bfloat16, torch.float16]) {
  test.serial(`forward and backward run in the dtypes that Python's do in ${dtype}`, (t) => {
    torch.manualSeed(0);
    const a = torch.randn(3, 5, { requiresGrad: true });
    const b = torch.randn(5, 2, { requiresGrad: true });
    for (const [name, fn] of Object.entries({ matmul: MatMul, float32: InFloat32 })) {
      const out = autocast('cpu', { dtype }, () => fn.apply(a.to(dtype), b));
      const [gradA, gradB] = autograd.grad(out.float().sum(), [a, b]);
      const found = {
        dtype: String(out.dtype),
        out: out.float().tolist(),
        a: gradA.tolist(),
        b: gradB.tolist(),
      };
      t.deepEqual(found, python.functions[dtype.name][name] as unknown);
    }
  });
}

test('backward runs with the autocast of forward, whatever it is called in', (t) => {
  const states: boolean[] = [];
  class Seen extends autograd.Function {
    @amp.customFwd({ deviceType: 'cpu' })
    static override forward(_ctx: autograd.Context, x: Tensor): Tensor {
      return x.clone();
    }

    @amp.customBwd({ deviceType: 'cpu' })
    static override backward(_ctx: autograd.Context, grad: Tensor): Tensor {
      states.push(isAutocastEnabled('cpu'));
      return grad;
    }
  }
  const x = torch.ones(2, { requiresGrad: true });
  const inside = autocast('cpu', () => Seen.apply(x));
  inside.sum().backward();
  const outside = Seen.apply(x);
  autocast('cpu', () => outside.sum().backward());
  t.deepEqual(states, [true, false]);
});

test('castInputs reaches tensors in lists, maps and objects, and leaves float64 and integers', (t) => {
  const names: string[] = [];
  const note = (value: unknown): void => {
    if (torch.isTensor(value)) names.push(value.dtype.name);
    else if (value instanceof Map) for (const item of value.values()) note(item);
    else if (Array.isArray(value)) for (const item of value) note(item);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) note(item);
  };
  const decorate = amp.customFwd({ deviceType: 'cpu', castInputs: torch.float32 });
  const forward = decorate((_ctx: autograd.Context, ...values: unknown[]) => note(values));
  const half = torch.ones(1, { dtype: torch.float16 });
  const ctx = {} as autograd.Context;
  const values = [half, [half], new Map([['a', half]]), { b: half }, half.double(), half.long(), 'text', 3, null];
  autocast('cpu', () => forward(ctx, ...values));
  t.deepEqual(names, ['float32', 'float32', 'float32', 'float32', 'float64', 'int64']);
  names.length = 0;
  forward(ctx, ...values);
  t.deepEqual(names, ['float16', 'float16', 'float16', 'float16', 'float64', 'int64']);
});

test('a backward whose forward was not decorated is refused as in Python', (t) => {
  class Half extends autograd.Function {
    static override forward(_ctx: autograd.Context, x: Tensor): Tensor {
      return x.clone();
    }

    @amp.customBwd({ deviceType: 'cpu' })
    static override backward(_ctx: autograd.Context, grad: Tensor): Tensor {
      return grad;
    }
  }
  const x = torch.ones(2, { requiresGrad: true });
  t.throws(() => Half.apply(x).sum().backward(), {
    name: 'AttributeError',
    message: "'HalfBackward' object has no attribute '_fwd_used_autocast'",
  });
  t.throws(() => amp.customFwd({ deviceType: 3 as never }), { name: 'ValueError' });
});
