/** @file Checkpoints compute, draw, fail and run their functions as Python's do; `checkpoint.py` wrote the expected values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { leftByEach } from '../memory/left.js';

const { checkpoint, checkpointSequential, graphExecGroup, setCheckpointEarlyStop, CheckpointError } =
  torch.utils.checkpoint;
type Options = torch.utils.checkpoint.CheckpointOptions;
type Context = torch.autograd.Context;

interface Outcome {
  output: number[][];
  gradients: unknown[];
  input: number[][];
  random: number[];
}

interface Failure {
  class: string;
  text: string;
}

const expected = JSON.parse(readFileSync(new URL('checkpoint.json', import.meta.url), 'utf8')) as {
  plain: Outcome;
  reentrant: Outcome;
  nonReentrant: Outcome;
  forgetful: Outcome;
  sequential: Outcome[];
  runs: Record<string, { log: string[]; grad: number[] }>;
  errors: Record<string, Failure>;
};

torch.setNumThreads(1);
const leaf = (): Tensor => torch.ones(2, { requiresGrad: true });

function network(): nn.Sequential {
  torch.manualSeed(3);
  return new nn.Sequential(
    new nn.Linear(4, 6),
    new nn.Dropout(0.5),
    new nn.Tanh(),
    new nn.Linear(6, 5),
    new nn.Dropout(0.3),
    new nn.Sigmoid(),
    new nn.Linear(5, 2),
  );
}

function outcome(run: (net: nn.Sequential, x: Tensor) => Tensor): unknown {
  const net = network();
  const x = torch.randn(3, 4, { requiresGrad: true });
  torch.manualSeed(11);
  const y = run(net, x);
  y.pow(2).sum().backward();
  return {
    output: y.tolist(),
    gradients: [...net.parameters()].map((parameter) => parameter.grad?.tolist()),
    input: x.grad?.tolist(),
    random: torch.rand(3).tolist(),
  };
}

test('gradients and random states are those of Python, and of a call without checkpoint', (t) => {
  t.deepEqual(
    outcome((net, x) => net(x)),
    expected.plain,
  );
  t.deepEqual(
    outcome((net, x) => checkpoint(net, x, { useReentrant: true })),
    expected.reentrant,
  );
  t.deepEqual(
    outcome((net, x) => checkpoint(net, x, { useReentrant: false })),
    expected.nonReentrant,
  );
  t.deepEqual(expected.nonReentrant, expected.plain);
  const forgetful = { useReentrant: false, preserveRngState: false };
  t.deepEqual(
    outcome((net, x) => checkpoint(net, x, forgetful)),
    expected.forgetful,
  );
  t.notDeepEqual(expected.forgetful, expected.plain);
});

test('a chain is checkpointed in segments', (t) => {
  const results = [1, 2, 3, 7].flatMap((segments) =>
    [false, true].map((useReentrant) => outcome((net, x) => checkpointSequential(net, segments, x, { useReentrant }))),
  );
  t.deepEqual(results, expected.sequential);
});

function runs(options: Options, nested = false): unknown {
  const log: string[] = [];
  const inner = (x: Tensor): Tensor => {
    log.push('inner begins');
    const y = x.sin().exp();
    log.push('inner ends');
    return y;
  };
  const fn = (x: Tensor): Tensor => {
    log.push('begins');
    const y = nested ? checkpoint(inner, x, options) : x.sin().exp();
    log.push('half');
    const z = y.mul(2);
    log.push('ends');
    return z;
  };
  const x = torch.tensor([0.5, 1.5], { requiresGrad: true });
  const y = checkpoint(fn, x, options);
  log.push('backward');
  y.sum().backward();
  return { log, grad: x.grad?.tolist() };
}

test('the second run stops when everything is there, also of checkpoints inside of each other', (t) => {
  t.deepEqual(runs({ useReentrant: false }), expected.runs.earlyStop);
  t.deepEqual(runs({ useReentrant: false, earlyStop: false }), expected.runs.late);
  t.deepEqual(runs({ useReentrant: true }), expected.runs.reentrant);
  t.deepEqual(runs({ useReentrant: false }, true), expected.runs.nested);
  t.deepEqual(runs({ useReentrant: false, earlyStop: false }, true), expected.runs.nestedLate);
  t.deepEqual(
    setCheckpointEarlyStop(false, () => runs({ useReentrant: false })),
    expected.runs.late,
  );
  t.deepEqual(
    setCheckpointEarlyStop(true, () => runs({ useReentrant: false, earlyStop: false })),
    expected.runs.earlyStop,
  );
});

function failure(t: { throws: (fn: () => unknown) => unknown }, run: () => unknown): Failure {
  const error = t.throws(run) as Error;
  return { class: error.name, text: error.message };
}

function changing(first: (x: Tensor) => Tensor, second: (x: Tensor) => Tensor, options: Options = {}): () => void {
  let calls = 0;
  const fn = (x: Tensor): Tensor => (calls++ === 0 ? first : second)(x);
  return () =>
    checkpoint(fn, leaf(), { useReentrant: false, ...options })
      .sum()
      .backward();
}

class Twice extends torch.autograd.Function {
  static override forward(ctx: Context, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.clone();
  }

  static override backward(ctx: Context, grad: Tensor): Tensor {
    void ctx.savedTensors;
    return ctx.savedTensors[0].mul(grad);
  }
}

const sin = (x: Tensor): Tensor => x.sin();

const failing: Record<string, () => unknown> = {
  fewer: changing(
    (x) => x.sin().exp(),
    (x) => x.mul(2),
  ),
  more: changing(
    (x) => x.mul(2).add(x.sin()),
    (x) => x.sin().exp(),
    { earlyStop: false },
  ),
  metadata: changing(sin, (x) => x.double().reshape(1, 2).sin()),
  determinism: changing(sin, sin, { determinismCheck: 'sometimes' as 'none' }),
  grad: () => {
    const x = leaf();
    torch.autograd.grad(checkpoint(sin, x, { useReentrant: true }).sum(), x);
  },
  inputs: () => {
    const x = leaf();
    checkpoint(sin, x, { useReentrant: true })
      .sum()
      .backward({ inputs: [x] });
  },
  noOutput: () =>
    checkpoint((x: Tensor) => x.detach(), leaf(), { useReentrant: true })
      .sum()
      .backward(),
  context: () => checkpoint(sin, leaf(), { useReentrant: true, contextFn: () => [(fn) => fn(), (fn) => fn()] }),
  twice: () =>
    checkpoint((x: Tensor) => Twice.apply(x), leaf(), { useReentrant: false })
      .sum()
      .backward(),
  overlap: () => {
    const y = checkpoint(sin, leaf(), { useReentrant: false });
    graphExecGroup(() => {
      y.sum().backward({ retainGraph: true });
      y.sum().backward();
    });
  },
  segments: () => checkpointSequential([sin], 2, leaf(), { useReentrant: false }),
  noSegments: () => checkpointSequential([sin], 0, leaf(), { useReentrant: false }),
};

for (const [name, text] of Object.entries(expected.errors)) {
  test(`says what Python says: ${name}`, (t) => {
    t.deepEqual(failure(t, failing[name]), text);
  });
}

test('without a determinism check other shapes are not noticed', (t) => {
  const run = changing(sin, (x) => x.double().sin(), { determinismCheck: 'none' });
  t.notThrows(run);
});

test('an unknown option beside a known one is refused; any other object is an argument', (t) => {
  t.throws(() => checkpoint(sin, leaf(), { useReentrant: false, verbose: true } as Options), { message: /'verbose'/ });
  const scaled = (x: Tensor, options: { by: number }): Tensor => x.sin().mul(options.by);
  const x = leaf();
  checkpoint(scaled, x, { by: 3 }, { useReentrant: false }).sum().backward();
  t.deepEqual(x.grad?.tolist(), leaf().detach().cos().mul(3).tolist());
});

test('all ways of differentiating work where the graph is recorded', (t) => {
  const x = leaf();
  const y = checkpoint((v: Tensor) => v.sin().exp(), x, { useReentrant: false });
  const [first] = torch.autograd.grad(y.sum(), x, { createGraph: true });
  const [second] = torch.autograd.grad(first.sum(), x);
  const plain = x.sin().exp();
  const [plainFirst] = torch.autograd.grad(plain.sum(), x, { createGraph: true });
  t.deepEqual(first.tolist(), plainFirst.tolist());
  t.deepEqual(second.tolist(), torch.autograd.grad(plainFirst.sum(), x)[0].tolist());
});

test('several backwards compute again once in a group, and each for itself without', (t) => {
  const count = (around: (fn: () => void) => void): number => {
    let calls = 0;
    const x = leaf();
    const fn = (v: Tensor): Tensor[] => {
      calls += 1;
      return [v.sin(), v.exp()];
    };
    const [a, b] = checkpoint(fn, x, { useReentrant: false });
    around(() => {
      a.sum().backward();
      b.sum().backward();
    });
    return calls - 1;
  };
  t.is(
    count((fn) => fn()),
    2,
  );
  t.is(
    count((fn) => graphExecGroup(fn)),
    1,
  );
  t.throws(() => graphExecGroup(() => graphExecGroup(() => 0)), { message: /cannot be nested/ });
});

test('both runs have the surroundings that contextFn gives, and the autocast of the first', (t) => {
  const log: string[] = [];
  const dtypes: string[] = [];
  const linear = new nn.Linear(2, 2);
  const fn = (x: Tensor): Tensor => {
    const y = linear(x);
    dtypes.push(String(y.dtype));
    return y.sin();
  };
  const contextFn = () =>
    ['forward', 'again'].map((name) => (run: () => unknown) => {
      log.push(`${name} in`);
      try {
        return run();
      } finally {
        log.push(`${name} out`);
      }
    }) as [(run: () => unknown) => unknown, (run: () => unknown) => unknown];
  const y = torch.autocast('cpu', { dtype: torch.bfloat16 }, () =>
    checkpoint(fn, torch.ones(1, 2, { requiresGrad: true }), { useReentrant: false, contextFn }),
  );
  y.float().sum().backward();
  t.deepEqual(log, ['forward in', 'forward out', 'again in', 'again out']);
  t.deepEqual(dtypes, ['torch.bfloat16', 'torch.bfloat16']);
  t.false(torch.isAutocastEnabled('cpu'));
});

test('the second run makes tensors on the device of the first', (t) => {
  const devices: string[] = [];
  const fn = (x: Tensor): Tensor => {
    devices.push(torch.zeros(1).device.type);
    return x.sin();
  };
  torch.setDefaultDevice('meta');
  const y = checkpoint(fn, leaf(), { useReentrant: false });
  torch.setDefaultDevice(null);
  y.sum().backward();
  t.deepEqual(devices, ['meta', 'meta']);
  t.is(torch.zeros(1).device.type, 'cpu');
});

test('nothing is recorded without grad mode', (t) => {
  const y = torch.noGrad(() => checkpoint(sin, leaf(), { useReentrant: false }));
  t.false(y.requiresGrad);
});

test('an error of the function arrives as it was thrown, in both runs, and leaves nothing behind', (t) => {
  const state = torch.getRngState().tolist();
  const error = new Error('mine');
  let fail = true;
  const fn = (x: Tensor): Tensor => {
    if (fail) throw error;
    return x.sin().mul(torch.rand(2));
  };
  for (const useReentrant of [true, false]) {
    fail = true;
    t.is(
      t.throws(() => checkpoint(fn, leaf(), { useReentrant })),
      error,
    );
    fail = false;
    const y = checkpoint(fn, leaf(), { useReentrant }).sum();
    fail = true;
    torch.setRngState(torch.tensor(state as number[], { dtype: torch.uint8 }));
    t.is(
      t.throws(() => y.backward()),
      error,
    );
    t.deepEqual(torch.getRngState().tolist(), state);
  }
  t.true(new CheckpointError('x') instanceof torch.RuntimeError);
});

test('nothing is left when the graphs are gone', (t) => {
  const x = leaf();
  const step = (): void => {
    for (const useReentrant of [true, false]) {
      checkpoint((v: Tensor) => v.sin().exp(), x, { useReentrant })
        .sum()
        .backward();
    }
    checkpoint((v: Tensor) => v.sin().exp(), x, { useReentrant: false });
  };
  t.is(leftByEach(step, 1000), 0);
});

test.serial('the type of devices whose states are kept', (t) => {
  const { DefaultDeviceType, setDeviceStates } = torch.utils.checkpoint;
  const type = torch.cuda.isAvailable() ? 'cuda' : 'cpu';
  t.is(DefaultDeviceType.getDeviceType(), type);
  DefaultDeviceType.setDeviceType();
  t.is(DefaultDeviceType.getDeviceType(), 'cuda');
  DefaultDeviceType.setDeviceType('meta');
  t.is(DefaultDeviceType.getDeviceType(), 'meta');
  t.notThrows(() => setDeviceStates([0], [torch.getRngState()]));
  DefaultDeviceType.setDeviceType(type);
  t.notThrows(() => setDeviceStates([], []));
  t.throws(() => setDeviceStates([0], [torch.getRngState()], { deviceType: 'cpu' }), {
    name: 'AttributeError',
    message: "module 'torch.cpu' has no attribute 'device'",
  });
  if (type === 'cpu') t.throws(() => setDeviceStates([0], [torch.getRngState()], { deviceType: 'cuda' }));
});
