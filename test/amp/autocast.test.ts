/** @file Autocast in its three uses, what it casts to, how scopes nest, and how they are left. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import * as torch from 'typetorch';
import { amp, autocast, bfloat16, cpu, cuda, float16, float32, nn, type Tensor } from 'typetorch';

const a = torch.ones(2, 3);
const b = torch.ones(3, 2);
const product = () => a.matmul(b).dtype;

/** The warnings that `run` makes. */
async function warningsOf(run: () => unknown): Promise<string[]> {
  const texts: string[] = [];
  const note = (warning: Error): void => void texts.push(`${warning.name}: ${warning.message}`);
  process.on('warning', note);
  run();
  await new Promise(setImmediate);
  process.off('warning', note);
  return texts;
}

test.afterEach((t) => {
  t.false(torch.isAutocastEnabled('cpu'), 'a test left autocast on');
  t.is(torch.getAutocastDtype('cpu'), bfloat16);
  t.true(torch.isAutocastCacheEnabled());
  t.is(torch.autocastIncrementNesting(), 1);
  t.is(torch.autocastDecrementNesting(), 0);
});

test.serial('a function, a block and a method run in the lower dtype', (t) => {
  class Model extends nn.Module<[x: Tensor], Tensor> {
    fc = new nn.Linear(3, 4);

    @autocast('cpu')
    override forward(x: Tensor): Tensor {
      return this.fc(x);
    }
  }
  t.is(autocast('cpu', product), bfloat16);
  {
    using _ = autocast('cpu', { dtype: float16 });
    t.is(product(), float16);
  }
  t.is(new Model()(a).dtype, bfloat16);
  t.is(product(), float32);
});

test.serial('options come by position or by name', (t) => {
  t.is(autocast('cpu', float16, product), float16);
  t.is(autocast('cpu', { dtype: float16 }, product), float16);
  t.is(autocast('cpu', { enabled: false }, product), float32);
  {
    using _ = autocast('cpu', float16, true, false);
    t.is(product(), float16);
    t.false(torch.isAutocastCacheEnabled());
  }
  t.is(amp.autocast, autocast);
});

test.serial('scopes nest and can be switched off inside', (t) => {
  autocast('cpu', () => {
    t.is(product(), bfloat16);
    t.is(autocast('cpu', { enabled: false }, product), float32);
    autocast('cpu', float16, () => t.is(product(), float16));
    t.is(product(), bfloat16);
    t.is(a.softmax(-1).dtype, float32);
  });
});

test.serial('an exception leaves every scope', (t) => {
  t.throws(() => autocast('cpu', () => autocast('cpu', float16, () => a.matmul(a))), {
    message: /shapes cannot be multiplied/,
  });
  t.is(product(), float32);
  t.throws(
    () => {
      using _ = autocast('cpu');
      throw new Error('inside');
    },
    { message: 'inside' },
  );
});

test.serial('a scope that would be held across an await is refused', async (t) => {
  t.throws(() => autocast('cpu', async () => 1), { message: /autocast\(\) was held across an await/ });
  await t.throwsAsync(
    async () => {
      using _ = autocast('cpu');
      await null;
    },
    { message: /autocast\(\) was held across an await/ },
  );
});

test.serial(
  'casts of parameters are kept inside the outermost scope, gradients are in the dtype of the parameter',
  (t) => {
    const w = new nn.Parameter(torch.ones(3, 2));
    autocast('cpu', () => a.matmul(w).add(a.matmul(w)).sum()).backward();
    t.is(w.grad?.dtype, float32);
    t.deepEqual(w.grad?.tolist(), torch.ones(3, 2).mul(4).tolist());
    // A cast that is kept is not made again after the parameter has changed: it has to be forgotten.
    autocast('cpu', () => {
      const before = a.matmul(w).sum().item();
      torch.noGrad(() => w.mul_(2));
      t.is(a.matmul(w).sum().item(), before);
      torch.clearAutocastCache();
      t.is(a.matmul(w).sum().item(), 2 * (before as number));
    });
    t.is(
      autocast('cpu', () => a.matmul(w).sum().item()),
      24,
    );
    autocast('cpu', { cacheEnabled: false }, () => {
      const before = a.matmul(w).sum().item();
      torch.noGrad(() => w.mul_(2));
      t.is(a.matmul(w).sum().item(), 2 * (before as number));
    });
  },
);

test.serial('what autocast is set to can be asked and set for each type of devices', (t) => {
  t.is(torch.getAutocastDtype('cuda'), float16);
  t.false(torch.isAutocastEnabled());
  torch.setAutocastEnabled('cpu', true);
  torch.setAutocastDtype('cpu', float16);
  t.is(product(), float16);
  torch.setAutocastDtype('cpu', bfloat16);
  torch.setAutocastEnabled('cpu', false);
  torch.setAutocastCacheEnabled(false);
  t.false(torch.isAutocastCacheEnabled());
  torch.setAutocastCacheEnabled(true);
  t.deepEqual(['cpu', 'cuda', 'mps', 'hip'].map(amp.isAutocastAvailable), [true, true, true, false]);
});

test.serial('what PyTorch refuses is refused in its words', (t) => {
  t.throws(() => autocast('foo'), {
    message: /^Expected one of cpu, cuda, .* device type at start of device string: foo$/,
  });
  t.throws(() => autocast('meta'), { name: 'RuntimeError', message: 'unsupported scalarType' });
  t.throws(() => autocast('hip'), { message: "User specified an unsupported autocast device_type 'hip'" });
  t.throws(() => autocast(3 as never), {
    name: 'ValueError',
    message: "Expected `device_type` of type `str`, got: `<class 'float'>`",
  });
  t.throws(() => torch.isAutocastEnabled('meta'), { message: /^unknown device type for autocast in get_autocast_dis/ });
  t.throws(() => torch.setAutocastEnabled('cpu', 3 as never), {
    name: 'TypeError',
    message: "set_autocast_enabled(): argument 'enabled' (position 2) must be bool, not int",
  });
  t.throws(() => torch.setAutocastDtype('cpu', 3 as never), { message: /must be torch.dtype, not int/ });
  t.throws(() => autocast('cpu', { type: float16 } as never), { message: /unexpected option 'type'/ });
});

test.serial('a dtype that autocast does not have switches it off with a warning', async (t) => {
  const texts = await warningsOf(() => t.is(autocast('cpu', float32, product), float32));
  t.deepEqual(texts, [
    'UserWarning: In CPU autocast, but the target dtype is not supported. Disabling autocast.\n' +
      'CPU Autocast only supports dtypes of torch.bfloat16, torch.float16 currently.',
  ]);
});

test.serial('older names work and say what to write', async (t) => {
  const texts = await warningsOf(() => {
    t.is(cpu.amp.autocast(product), bfloat16);
    t.is(cpu.amp.autocast({ dtype: float16 }, product), float16);
    t.true(new cpu.amp.GradScaler({ initScale: 2 }).isEnabled());
    cuda.amp.customBwd();
  });
  t.deepEqual(texts, [
    "FutureWarning: `torch.cpu.amp.autocast(args...)` is deprecated. Please use `torch.amp.autocast('cpu', args...)` instead.",
    "FutureWarning: `torch.cpu.amp.GradScaler(args...)` is deprecated. Please use `torch.amp.GradScaler('cpu', args...)` instead.",
    "FutureWarning: `torch.cuda.amp.custom_bwd(args...)` is deprecated. Please use `torch.amp.custom_bwd(args..., device_type='cuda')` instead.",
  ]);
});

test.serial('without CUDA, its autocast and scaler are off and say so', async (t) => {
  if (cuda.isAvailable()) return t.pass('CUDA is there');
  const texts = await warningsOf(() => {
    t.is(autocast('cuda', product), float32);
    t.false(new amp.GradScaler().isEnabled());
  });
  t.deepEqual(texts, [
    'UserWarning: CUDA is not available or torch_xla is imported. Disabling autocast.',
    'UserWarning: torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.',
  ]);
});

test('each thread has a state of its own', (t) => {
  const program = fileURLToPath(new URL('programs/worker.mjs', import.meta.url));
  const output = execFileSync(process.execPath, [program], { encoding: 'utf8', timeout: 60_000 });
  t.deepEqual(JSON.parse(output), {
    before: [false, 'float32'],
    inside: [true, 'float16'],
    after: [true, 'bfloat16'],
    off: [false, 'float32'],
  });
});
