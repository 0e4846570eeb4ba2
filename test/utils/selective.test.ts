/** @file Checkpoints that keep some results, and those that list their operators, do what Python's do; `selective.py` wrote the expected values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Operator, type Tensor } from 'typetorch';
import { leftByEach } from '../memory/left.js';

const {
  checkpoint,
  CheckpointError,
  CheckpointPolicy,
  createSelectiveCheckpointContexts,
  SAC_IGNORED_OPS,
  setCheckpointDebugEnabled,
} = torch.utils.checkpoint;
type Policy = Parameters<typeof createSelectiveCheckpointContexts>[0];
type PolicyFunction = torch.utils.checkpoint.CheckpointPolicyFunction;
type SelectiveOptions = torch.utils.checkpoint.SelectiveCheckpointOptions;

interface Run {
  forward: string[];
  backward: string[];
  gradients: number[][][];
}

const expected = JSON.parse(readFileSync(new URL('selective.json', import.meta.url), 'utf8')) as {
  runs: Record<string, Record<string, Run>>;
  debug: string[];
};

const aten = (...names: string[]): Operator[] => names.map((name) => torch.operator(`aten::${name}`));

/** What no selection has to do with: copies of what is saved, and gradients that are taken over or copied. */
const uncounted = new Set(['aten.detach.default', 'aten.new_empty_strided.default', 'aten.copy_.default']);

/** Sees operators that are really run, since the modes of checkpoints lie inside. */
class Log extends torch.utils.TorchDispatchMode {
  readonly calls: string[] = [];

  override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown {
    if (!uncounted.has(String(op))) this.calls.push(String(op));
    return op(...args, kwargs);
  }
}

function leaf(...shape: number[]): Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  return torch.arange(n, { dtype: torch.float64 }).div(n).sub(0.4).view(shape).requiresGrad_();
}

const programs: Record<string, (x: Tensor, w: Tensor) => Tensor> = {
  products: (x, w) => torch.sigmoid(torch.matmul(torch.matmul(x, w), w)).mul(x),
  several: (x, w) => {
    const [variance, mean] = torch.varMean(x.mm(w), { dim: 1 });
    return torch.sort(variance.mul(mean))[0].exp();
  },
  random: (x, w) => nn.functional.dropout(x.mm(w).sin(), 0.5).cos(),
  views: (x, w) => x.mm(w).t().contiguous().view(-1).sin().cos(),
};

const policies: Record<string, Policy> = {
  none: [],
  products: aten('mm.default'),
  many: aten('mm.default', 'var_mean.correction', 't.default', 'sigmoid.default', 'empty_like.default'),
  all: () => CheckpointPolicy.PREFER_SAVE,
  recompute: () => CheckpointPolicy.MUST_RECOMPUTE,
  numbers: (_, op) => String(op) === 'aten.mm.default',
};

/** Runs a function in a checkpoint that keeps what a policy says. */
function selective<A extends unknown[]>(
  fn: (...args: A) => Tensor,
  policy: Policy,
  args: A,
  options?: SelectiveOptions,
): Tensor {
  const contextFn = () => createSelectiveCheckpointContexts(policy, options);
  return checkpoint<unknown[], Tensor>(fn as (...args: unknown[]) => Tensor, ...args, {
    useReentrant: false,
    contextFn,
  });
}

for (const [program, fn] of Object.entries(programs)) {
  for (const [name, policy] of Object.entries(policies)) {
    test(`operators and gradients, ${program}, keeping ${name}`, (t) => {
      torch.manualSeed(5);
      const [x, w] = [leaf(3, 3), leaf(3, 3)];
      const [forward, backward] = [new Log(), new Log()];
      const out = forward.enter(() => selective(fn, policy, [x, w], { allowCacheEntryMutation: true }).sum());
      const grads = backward.enter(() => torch.autograd.grad(out, [x, w]));
      t.deepEqual(
        { forward: forward.calls, backward: backward.calls, gradients: grads.map((grad) => grad.tolist()) },
        expected.runs[program][name] as unknown as { forward: string[]; backward: string[]; gradients: never[] },
      );
    });
  }
}

test('a policy may have a state, which both runs share', (t) => {
  const asked: string[] = [];
  const counts = { true: 0, false: 0 };
  const policy: PolicyFunction = ({ isRecompute }, op) => {
    counts[`${isRecompute}`] += 1;
    asked.push(`${op} ${isRecompute ? 'again' : 'first'} ${counts[`${isRecompute}`]}`);
    return CheckpointPolicy.PREFER_RECOMPUTE;
  };
  selective((x: Tensor) => x.sin().cos().exp(), policy, [leaf(3)])
    .sum()
    .backward();
  t.deepEqual(asked, [
    'aten.sin.default first 1',
    'aten.cos.default first 2',
    'aten.exp.default first 3',
    'aten.sin.default again 1',
    'aten.cos.default again 2',
    'aten.exp.default again 3',
  ]);
});

test('a result that is kept must not change, unless that is allowed', (t) => {
  const run = (options?: SelectiveOptions): void =>
    selective((x: Tensor) => x.sin().mul_(2).cos().exp(), aten('sin.default'), [leaf(3)], options)
      .sum()
      .backward();
  t.throws(() => run(), { message: 'Tensor cached during selective activation checkpoint has been mutated' });
  t.notThrows(() => run({ allowCacheEntryMutation: true }));
});

test('backward can run once', (t) => {
  const out = selective((x: Tensor) => x.sin().cos().exp(), aten('sin.default'), [leaf(3)]).sum();
  out.backward({ retainGraph: true });
  t.throws(() => out.backward({ retainGraph: true }), { message: /^Trying to backward an extra time\. You are only/ });
});

test('an operator that is kept in the second run alone is missed', (t) => {
  const policy: PolicyFunction = ({ isRecompute }, op) => isRecompute && String(op) === 'aten.sin.default';
  const out = selective((x: Tensor) => x.sin().cos(), policy, [leaf(3)]).sum();
  t.throws(() => out.backward(), { message: 'aten.sin.default encountered during backward, but not found in storage' });
});

test('views of what has no gradient may be kept', (t) => {
  const numbers = torch.tensor([1n, 2n, 3n]);
  const fn = (x: Tensor, y: Tensor): Tensor => y.mul(x.view(-1)).sin().cos();
  const y = leaf(3);
  selective(fn, aten('view.default'), [numbers, y]).sum().backward();
  const alone = leaf(3);
  fn(numbers, alone).sum().backward();
  t.deepEqual(y.grad?.tolist(), alone.grad?.tolist());
});

test('what no policy is asked about', (t) => {
  t.true(SAC_IGNORED_OPS.has('aten.detach.default'));
  const seen = new Set<string>();
  const policy: PolicyFunction = (_, op) => {
    seen.add(String(op));
    return true;
  };
  selective((x: Tensor) => x.sin().detach().mul(x), policy, [leaf(3)])
    .sum()
    .backward();
  t.deepEqual([...seen], ['aten.sin.default', 'aten.mul.Tensor']);
});

test('lists of other things than overloads are refused', (t) => {
  const create = (policy: unknown) => () => createSelectiveCheckpointContexts(policy as Policy);
  t.throws(create([2]), {
    name: 'ValueError',
    message: /Expected op in `op_list` to be an OpOverload but got: 2 of type/,
  });
  t.throws(create([torch.operator('aten::sin')]), {
    name: 'ValueError',
    message: /got: aten\.sin of type .*update the OpOverloadPacket to a specific OpOverload/,
  });
  t.throws(create(2), {
    instanceOf: TypeError,
    message: 'policy_fn_or_list must be either a function or a list of ops.',
  });
});

test('what is kept goes with the graph, and when it was used', (t) => {
  const step = (backward: boolean): Tensor => {
    const out = selective(
      (x: Tensor) => x.cos().exp().sin(),
      () => CheckpointPolicy.MUST_SAVE,
      [leaf(8)],
    ).sum();
    if (backward) out.backward({ retainGraph: true });
    return out;
  };
  for (const backward of [true, false])
    t.is(
      leftByEach(() => void step(backward)),
      0,
    );
});

test('tensors that a scope frees are kept for the second run', (t) => {
  const x = leaf(3);
  const out = torch.tidy(() => selective((y: Tensor) => y.sin().cos().exp(), aten('sin.default'), [x]).sum());
  out.backward();
  const alone = leaf(3);
  alone.sin().cos().exp().sum().backward();
  t.deepEqual(x.grad?.tolist(), alone.grad?.tolist());
});

/** A function whose second run is another one. */
function inconstant(): (x: Tensor, w: Tensor) => Tensor {
  let runs = 0;
  return (x, w) => {
    runs += 1;
    if (runs === 1) return torch.varMean(x.sin().mul(w).cos(), { dim: 0, keepdim: true })[1];
    return torch.cat([x.exp().mul(2.5), w], 1).sum({ dim: 0 });
  };
}

function failure(run: () => Tensor): Error & { cause?: unknown } {
  try {
    run().sum().backward();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing failed');
}

test('debugging lists the operators of both runs and where they were called', (t) => {
  const error = failure(() =>
    checkpoint(inconstant(), leaf(2, 3), torch.ones(2, 3, { dtype: torch.float32 }), {
      useReentrant: false,
      debug: true,
    }),
  );
  t.true(error instanceof CheckpointError);
  t.true(error.cause instanceof CheckpointError);
  t.regex((error.cause as Error).message, /A different number of tensors was saved/);
  const { message } = error;
  const lines = message.slice(message.indexOf('Operations executed')).split('\n');
  t.deepEqual(
    lines.filter((line) => line.startsWith('$') || line.startsWith('(')),
    expected.debug,
  );
  t.regex(
    message,
    /\$1: f64\[2, 3\] = torch\._ops\.aten\.sin\.default\(\$0\) {3}\(1 of 4 in original\)\n\n.*selective\.test\.ts:\d+:/,
  );
  t.regex(message, /\(1 of \d in recompute\)/);
});

test('debugging can be switched for all checkpoints, and has contexts of its own', (t) => {
  const x = leaf(2, 3);
  const w = torch.ones(2, 3);
  const plain = () => failure(() => checkpoint(inconstant(), x, w, { useReentrant: false }));
  t.regex(setCheckpointDebugEnabled(true, plain).message, /dumping logs/);
  t.regex(plain().message, /Tip: To see a more detailed error message/);
  const off = () => failure(() => checkpoint(inconstant(), x, w, { useReentrant: false, debug: true }));
  t.notRegex(setCheckpointDebugEnabled(false, off).message, /dumping logs/);
  t.regex(setCheckpointDebugEnabled(null, off).message, /dumping logs/);
  const contextFn = () => createSelectiveCheckpointContexts([]);
  t.throws(() => checkpoint((y: Tensor) => y, x, { useReentrant: false, debug: true, contextFn }), {
    name: 'ValueError',
    message: 'debug=True is incompatible with non-default context_fn',
  });
  t.throws(() => checkpoint((y: Tensor) => y, x, { useReentrant: true, debug: true }), {
    message: 'Passing `context_fn` or `debug` is only supported when use_reentrant=False.',
  });
  t.throws(() => setCheckpointDebugEnabled(1 as never), { instanceOf: TypeError });
});
