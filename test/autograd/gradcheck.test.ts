/** @file `gradcheck` and `gradgradcheck` accept and refuse what Python's do, with its texts; `gradcheck.py` wrote the expected values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

type Context = torch.autograd.Context;
/** Options that both functions take. */
type Options = Pick<torch.autograd.GradcheckOptions, 'fastMode'>;
type Outcome = boolean | [type: string, text: string];

const expected = JSON.parse(readFileSync(new URL('gradcheck.json', import.meta.url), 'utf8')) as Record<
  string,
  { slow: Outcome; fast: Outcome }
>;
const { gradcheck, gradgradcheck } = torch.autograd;
torch.setNumThreads(1);

function leaf(shape: number[], dtype = torch.float64): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  const x = torch.arange(count, { dtype: torch.float64 }).sin().reshape(shape).to(dtype);
  return (dtype.isComplex ? x.mul(torch.complexNumber(1, 0.5)) : x).requiresGrad_();
}

class Wrong extends torch.autograd.Function {
  static override forward(ctx: Context, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.mul(x);
  }

  static override backward(ctx: Context, grad: Tensor): Tensor {
    return grad.mul(ctx.savedTensors[0]);
  }
}

/** The first derivative is right, the second is not. */
class WrongTwice extends torch.autograd.Function {
  static override forward(ctx: Context, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.pow(3);
  }

  static override backward(ctx: Context, grad: Tensor): Tensor {
    return grad.mul(3).mul(ctx.savedTensors[0].detach().pow(2));
  }
}

class NotLinear extends torch.autograd.Function {
  static override forward(_ctx: Context, x: Tensor): Tensor {
    return x.mul(2);
  }

  static override backward(_ctx: Context, grad: Tensor): Tensor {
    return torch.where(grad.eq(0), torch.fullLike(grad, 1e-8), grad.mul(2));
  }
}

class NeedsGradient extends torch.autograd.Function {
  static override forward(ctx: Context, x: Tensor): Tensor {
    ctx.setMaterializeGrads(false);
    return x.mul(2);
  }

  static override backward(_ctx: Context, grad: Tensor | null): Tensor {
    if (!grad) throw new torch.RuntimeError('no gradient');
    return grad.mul(2);
  }
}

class Drifting extends torch.autograd.Function {
  static runs = 0;

  static override forward(_ctx: Context, x: Tensor): Tensor {
    return x.mul(2);
  }

  static override backward(_ctx: Context, grad: Tensor): Tensor {
    return grad.mul(2 + 1e-7 * ++Drifting.runs);
  }
}

/** Backward is right, forward mode is not. */
class WrongForward extends torch.autograd.Function {
  static override forward(x: Tensor): Tensor {
    return x.mul(x);
  }

  static override setupContext(ctx: Context, inputs: [Tensor]): void {
    ctx.saveForBackward(...inputs);
    ctx.saveForForward(...inputs);
  }

  static override backward(ctx: Context, grad: Tensor): Tensor {
    return grad.mul(2).mul(ctx.savedTensors[0]);
  }

  static override jvp(ctx: Context, tangent: Tensor): Tensor {
    return tangent.mul(ctx.savedTensors[0]);
  }
}

/** A backward that reads a value. */
class Unbatched extends torch.autograd.Function {
  static override forward(_ctx: Context, x: Tensor): Tensor {
    return x.mul(2);
  }

  static override backward(_ctx: Context, grad: Tensor): Tensor {
    return (grad.sum().item() as number) < 1e6 ? grad.mul(2) : grad;
  }
}

/** A backward that gives something else from some call on. */
class BatchOblivious extends torch.autograd.Function {
  static count = 0;
  static limit = 0;

  static override forward(_ctx: Context, x: Tensor): Tensor {
    return x.mul(2);
  }

  static override backward(_ctx: Context, grad: Tensor): Tensor {
    return grad.mul(++BatchOblivious.count > BatchOblivious.limit ? 3 : 2);
  }
}

function limited(limit: number, run: () => boolean): boolean {
  BatchOblivious.count = 0;
  BatchOblivious.limit = limit;
  return run();
}

function coo(scale: number | torch.Complex = 1): Tensor {
  const values = torch.tensor([1, 2, 3], { dtype: torch.float64 }).mul(scale);
  const indices = [
    [0, 1, 1],
    [2, 0, 2],
  ];
  return torch.sparseCooTensor(indices, values, [2, 3]).requiresGrad_();
}

function hybrid(): Tensor {
  const values = [
    [1, 2],
    [3, 4],
  ];
  return torch.sparseCooTensor([[0, 2]], values, [3, 2], { dtype: torch.float64 }).requiresGrad_();
}

function compressed(layout: torch.Layout, blocksize?: number[]): Tensor {
  const x = torch.arange(16, { dtype: torch.float64 }).reshape(4, 4).tril();
  return x.toSparse({ layout, blocksize }).requiresGrad_();
}

const forwardAd = { checkForwardAd: true };
const forwardOnly = { checkForwardAd: true, checkBackwardAd: false };
const secondForward = { checkFwdOverRev: true, checkRevOverRev: false };
const masked = { masked: true };
const dense = (maskedGrad: boolean) => (s: Tensor) => s.toDense({ maskedGrad });
const wrongForward = (x: Tensor): Tensor => WrongForward.apply(x);
const a = (): Tensor => leaf([2, 3]);
const b = (): Tensor => leaf([3, 2]);
const { complex128, float32, float64 } = torch;
const wrong = (x: Tensor): Tensor => Wrong.apply(x);

const cases: Record<string, (o: Options) => boolean> = {
  product: (o) => gradcheck((x: Tensor, y: Tensor) => x.matmul(y), [a(), b()], o),
  scalar: (o) => gradcheck((x: Tensor) => x.exp(), leaf([]), o),
  'two outputs': (o) => gradcheck((x: Tensor) => [x.sin(), x.sum(1)], a(), o),
  'one constant output': (o) => gradcheck((x: Tensor) => [x.sin(), x.detach().mul(0)], a(), o),
  'argument without gradient': (o) =>
    gradcheck((x: Tensor, k: number, y: Tensor) => x.mul(k).add(y.detach()), [a(), 3, a().detach()], o),
  'complex input': (o) => gradcheck((z: Tensor) => z.mul(z.conj()).real, leaf([3], complex128), o),
  'complex output': (o) => gradcheck((z: Tensor) => z.mul(z), leaf([3], complex128), o),
  'real to complex': (o) => gradcheck((x: Tensor) => torch.complex(x.sin(), x.cos()), leaf([3]), o),
  wrong: (o) => gradcheck(wrong, leaf([3]), o),
  'wrong, complex': (o) => gradcheck(wrong, leaf([2], complex128), o),
  'wrong, second output': (o) =>
    gradcheck((x: Tensor, y: Tensor) => [x.mul(y), Wrong.apply(y)], [leaf([2]), leaf([2])], o),
  'not linear': (o) => gradcheck((x: Tensor) => NotLinear.apply(x), leaf([3]), o),
  'needs a gradient': (o) => gradcheck((x: Tensor) => NeedsGradient.apply(x), leaf([3]), o),
  'needs a gradient, not asked': (o) =>
    gradcheck((x: Tensor) => NeedsGradient.apply(x), leaf([3]), { ...o, checkUndefinedGrad: false }),
  drifting: (o) => gradcheck((x: Tensor) => Drifting.apply(x), leaf([2]), o),
  'drifting, tolerated': (o) => gradcheck((x: Tensor) => Drifting.apply(x), leaf([2]), { ...o, nondetTol: 1e-2 }),
  constant: (o) => gradcheck(() => torch.ones(2, { dtype: float64 }), leaf([2]), o),
  'hidden influence': (o) => gradcheck((x: Tensor) => x.detach().mul(2), leaf([2]), o),
  'single precision': (o) => gradcheck((x: Tensor) => x.mul(2), leaf([2], float32), o),
  'nothing requires a gradient': (o) => gradcheck((x: Tensor) => x, leaf([2]).detach(), o),
  expanded: (o) => gradcheck((x: Tensor) => x.mul(2), leaf([1]).expand(3), o),
  'sparse output': (o) => gradcheck((x: Tensor) => x.toSparse(), a(), o),
  'not false': (o) => gradcheck(wrong, leaf([3]), { ...o, raiseException: false }),
  'wide tolerance': (o) => gradcheck(wrong, leaf([3]), { ...o, atol: 10 }),
  'coarse step': (o) => gradcheck((x: Tensor) => x.exp(), leaf([3]), { ...o, eps: 1 }),
  forward: (o) => gradcheck((x: Tensor, y: Tensor) => [x.matmul(y), x.sin().sum()], [a(), b()], { ...forwardAd, ...o }),
  'forward only': (o) => gradcheck((x: Tensor) => x.exp(), a(), { ...forwardOnly, ...o }),
  'forward, scalar': (o) => gradcheck((x: Tensor) => x.exp(), leaf([]), { ...forwardAd, ...o }),
  'forward, argument without gradient': (o) =>
    gradcheck((x: Tensor, k: number, y: Tensor) => x.mul(k).add(y), [a(), 3, a().detach()], { ...forwardAd, ...o }),
  'forward, wrong': (o) => gradcheck(wrongForward, leaf([3]), { ...forwardAd, ...o }),
  'forward, wrong, second input': (o) =>
    gradcheck((x: Tensor, y: Tensor) => [x.mul(y), wrongForward(y).add(x)], [leaf([2]), leaf([2])], {
      ...forwardAd,
      ...o,
    }),
  'forward, missing': (o) => gradcheck(wrong, leaf([3]), { ...forwardOnly, ...o }),
  'forward, complex input': (o) =>
    gradcheck((z: Tensor) => z.mul(z.conj()).real, leaf([3], complex128), { ...forwardAd, ...o }),
  'forward, complex output': (o) => gradcheck((z: Tensor) => z.mul(z), leaf([3], complex128), { ...forwardAd, ...o }),
  'forward, real to complex': (o) =>
    gradcheck((x: Tensor) => torch.complex(x.sin(), x.cos()), leaf([3]), { ...forwardAd, ...o }),
  'forward, wrong, complex': (o) => gradcheck(wrongForward, leaf([2], complex128), { ...forwardOnly, ...o }),
  'forward, constant': (o) =>
    gradcheck((x: Tensor) => [x.mul(2), x.detach().mul(0)], leaf([2]), { ...forwardAd, ...o }),
  'no mode': (o) => gradcheck((x: Tensor) => x, leaf([2]), { checkBackwardAd: false, ...o }),
  'batched without backward': (o) =>
    gradcheck((x: Tensor) => x, leaf([2]), { ...forwardOnly, checkBatchedGrad: true, ...o }),
  'batched tangents without forward': (o) =>
    gradcheck((x: Tensor) => x, leaf([2]), { checkBatchedForwardGrad: true, ...o }),
  batched: (o) =>
    gradcheck((x: Tensor, y: Tensor) => [x.matmul(y), x.sum()], [a(), b()], { checkBatchedGrad: true, ...o }),
  'batched tangents': (o) =>
    gradcheck((x: Tensor, y: Tensor) => [x.matmul(y), x.sum()], [a(), b()], {
      ...forwardAd,
      checkBatchedForwardGrad: true,
      ...o,
    }),
  'batched, reads a value': (o) =>
    gradcheck((x: Tensor) => Unbatched.apply(x), leaf([3]), { checkBatchedGrad: true, ...o }),
  'batched, other numbers': (o) =>
    limited(o.fastMode ? 4 : 8, () =>
      gradcheck((x: Tensor) => BatchOblivious.apply(x), leaf([3]), { checkBatchedGrad: true, ...o }),
    ),
  sparse: (o) => gradcheck(dense(false), coo(), o),
  'sparse, masked': (o) => gradcheck(dense(true), coo(), { ...masked, ...o }),
  'sparse, masked gradient': (o) => gradcheck((s: Tensor) => torch.sparse.sum(s), coo(), o),
  'sparse product': (o) =>
    gradcheck((s: Tensor, d: Tensor) => torch.sparse.mm(s, d), [coo(), b()], { ...masked, ...o }),
  'sparse product, not masked': (o) => gradcheck((s: Tensor, d: Tensor) => torch.sparse.mm(s, d), [coo(), b()], o),
  'sparse, complex': (o) => gradcheck(dense(false), coo(torch.complexNumber(1, 2)), o),
  'sparse, dense dimensions': (o) => gradcheck(dense(false), hybrid(), o),
  csr: (o) => gradcheck(dense(false), compressed(torch.sparseCsr), o),
  'csc, masked': (o) => gradcheck(dense(true), compressed(torch.sparseCsc), { ...masked, ...o }),
  'csr product': (o) =>
    gradcheck((s: Tensor, d: Tensor) => s.matmul(d), [compressed(torch.sparseCsr), leaf([4, 2])], o),
  'csr product, masked': (o) =>
    gradcheck((s: Tensor, d: Tensor) => s.matmul(d), [compressed(torch.sparseCsr), leaf([4, 2])], { ...masked, ...o }),
  bsr: (o) => gradcheck(dense(false), compressed(torch.sparseBsr, [2, 2]), o),
  'bsc, masked': (o) => gradcheck(dense(true), compressed(torch.sparseBsc, [2, 2]), { ...masked, ...o }),
  'sparse, forward': (o) => gradcheck(dense(false), coo(), { ...forwardAd, ...o }),
  mkldnn: (o) =>
    gradcheck((x: Tensor) => x.toDense(), leaf([2, 3], float32).detach().toMkldnn().requiresGrad_(), {
      atol: 1e-1,
      eps: 1e-2,
      ...o,
    }),
  'second, forward over backward': (o) =>
    gradgradcheck((x: Tensor, y: Tensor) => x.matmul(y).tanh(), [a(), b()], { checkFwdOverRev: true, ...o }),
  'second, forward only': (o) =>
    gradgradcheck((x: Tensor) => x.sin(), leaf([3]), { ...secondForward, checkUndefinedGrad: false, ...o }),
  'second, forward, wrong': (o) =>
    gradgradcheck((x: Tensor) => WrongTwice.apply(x), leaf([3]), torch.ones(3, { dtype: float64 }), {
      ...secondForward,
      checkUndefinedGrad: false,
      ...o,
    }),
  'second, batched': (o) =>
    gradgradcheck((x: Tensor, y: Tensor) => x.matmul(y).tanh(), [a(), b()], { checkBatchedGrad: true, ...o }),
  'second, no mode': (o) => gradgradcheck((x: Tensor) => x, leaf([2]), { checkRevOverRev: false, ...o }),
  'second, undefined without backward': (o) => gradgradcheck((x: Tensor) => x, leaf([2]), { ...secondForward, ...o }),
  'second, batched without backward': (o) =>
    gradgradcheck((x: Tensor) => x, leaf([2]), {
      ...secondForward,
      checkUndefinedGrad: false,
      checkBatchedGrad: true,
      ...o,
    }),
  second: (o) => gradgradcheck((x: Tensor, y: Tensor) => x.matmul(y).tanh(), [a(), b()], o),
  'second, given': (o) =>
    gradgradcheck((x: Tensor) => x.pow(3), leaf([3]), torch.ones(3, { dtype: float64, requiresGrad: true }), o),
  'second, wrong': (o) =>
    gradgradcheck((x: Tensor) => WrongTwice.apply(x), leaf([3]), torch.ones(3, { dtype: float64 }), o),
  'second, gaps': (o) => gradgradcheck((x: Tensor) => x.sin(), leaf([3]), { ...o, genNonContigGradOutputs: true }),
};

/** Advice at the end of a text is our own; what is wrong is said in PyTorch's words. */
function core(text: string): string {
  return text.split(/\n\n| Please look/)[0];
}

function outcome(run: () => boolean): Outcome {
  Drifting.runs = 0;
  torch.manualSeed(0);
  try {
    return run();
  } catch (error) {
    const { name, message } = error as Error;
    return [name, core(message)];
  }
}

test('every case of the Python program is here', (t) => {
  t.deepEqual(Object.keys(cases).sort(), Object.keys(expected).sort());
});

for (const [name, { slow, fast }] of Object.entries(expected)) {
  const trimmed = (given: Outcome): Outcome => (Array.isArray(given) ? [given[0], core(given[1])] : given);
  test(`gradcheck decides as in Python: ${name}`, (t) => {
    t.deepEqual(
      outcome(() => cases[name]({})),
      trimmed(slow),
    );
    t.deepEqual(
      outcome(() => cases[name]({ fastMode: true })),
      trimmed(fast),
      'fast mode',
    );
  });
}

test('gradcheck leaves its inputs as they were, also when the function throws', (t) => {
  const x = leaf([3]);
  const before = x.tolist();
  let calls = 0;
  t.throws(
    () =>
      gradcheck((y: Tensor) => {
        if (++calls === 3) throw new Error('stop');
        return y.mul(2);
      }, x),
    { message: 'stop' },
  );
  t.deepEqual(x.tolist(), before);
  t.is(x.grad, null);
});

test('gradcheck refuses what it does not know', (t) => {
  t.throws(() => gradcheck((x: Tensor) => x, leaf([2]), { epsilon: 1 } as Options), {
    message: /unexpected option 'epsilon'/,
  });
  t.throws(() => gradcheck(3 as never, leaf([2])), { message: /argument 'func' must be a function/ });
  t.throws(() => gradcheck(() => 3, leaf([2])), { message: /expects the function to return a Tensor/ });
});
