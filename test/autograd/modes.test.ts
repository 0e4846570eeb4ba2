/** @file Modes hold for a function, a block or a method, are undone on every way out, and never cross an await. */

import test from 'ava';
import * as torch from 'typetorch';
import { enableGrad, inferenceMode, isGradEnabled, noGrad, setGradEnabled } from 'typetorch';

test.afterEach((t) => t.true(isGradEnabled(), 'a test left recording off'));

test.serial('noGrad runs a function without recording and returns its value', (t) => {
  const x = torch.ones(1, { requiresGrad: true });
  t.false(noGrad(() => x.mul(2)).requiresGrad);
  t.true(x.mul(2).requiresGrad);
});

test.serial('noGrad is undone when the function throws', (t) => {
  t.throws(
    () =>
      noGrad(() => {
        throw new Error('inside');
      }),
    { message: 'inside' },
  );
  t.true(isGradEnabled());
});

test.serial('using noGrad holds until the end of the block, and nests', (t) => {
  {
    using _ = noGrad();
    t.false(isGradEnabled());
    {
      using _ = enableGrad();
      t.true(isGradEnabled());
    }
    t.false(isGradEnabled());
  }
  t.true(isGradEnabled());
});

test.serial('calling noGrad without using it changes nothing', (t) => {
  noGrad();
  t.true(isGradEnabled());
});

test.serial('as a decorator a mode holds while the method runs', (t) => {
  class Model {
    constructor(readonly name: string) {}
    @noGrad()
    plain(suffix: string): [string, boolean] {
      return [this.name + suffix, isGradEnabled()];
    }
    @setGradEnabled(false)
    off(): boolean {
      return isGradEnabled();
    }
    @setGradEnabled(true)
    on(): boolean {
      return isGradEnabled();
    }
    @noGrad()
    *steps(): Generator<boolean> {
      yield isGradEnabled();
      yield isGradEnabled();
    }
  }
  t.true(isGradEnabled());
  const model = new Model('a');
  t.deepEqual(model.plain('b'), ['ab', false]);
  t.false(model.off());
  t.true(noGrad(() => model.on()));
  const outside: boolean[] = [];
  const inside = [];
  for (const step of model.steps()) {
    inside.push(step);
    outside.push(isGradEnabled());
  }
  t.deepEqual(
    [inside, outside],
    [
      [false, false],
      [true, true],
    ],
  );
  t.is(Model.prototype.plain.name, 'plain');
});

test.serial('setGradEnabled without a function holds from the call on', (t) => {
  setGradEnabled(false);
  t.false(isGradEnabled());
  setGradEnabled(true);
  t.true(isGradEnabled());
  t.false(setGradEnabled(false, () => isGradEnabled()));
  {
    using _ = setGradEnabled(false);
    t.false(isGradEnabled());
  }
  t.true(isGradEnabled());
});

test.serial('inferenceMode makes tensors that no graph can hold', (t) => {
  const x = inferenceMode(() => {
    t.true(torch.isInferenceModeEnabled());
    t.true(inferenceMode(false, () => !torch.isInferenceModeEnabled()));
    return torch.ones(2);
  });
  t.false(torch.isInferenceModeEnabled());
  t.true(x.isInference());
  t.throws(() => torch.ones(2, { requiresGrad: true }).mul(x), {
    message: /Inference tensors cannot be saved for backward/,
  });
  {
    using _ = inferenceMode();
    t.true(torch.isInferenceModeEnabled());
  }
  t.false(torch.isInferenceModeEnabled());
});

test.serial('a function that returns a promise is refused, and the mode is undone', (t) => {
  t.throws(() => noGrad(async () => 1), {
    instanceOf: torch.RuntimeError,
    message: /held across an await.*noGrad\(\(\) => model\(x\)\)/,
  });
  t.true(isGradEnabled());
  t.throws(() => inferenceMode(async () => Promise.reject(new Error('unheard'))), { message: /held across an await/ });
  t.false(torch.isInferenceModeEnabled());
});

test.serial('an async method with a mode as decorator is refused when it is called', (t) => {
  class Model {
    @noGrad()
    async forward(): Promise<number> {
      return 1;
    }
  }
  t.throws(() => new Model().forward(), { message: /held across an await/ });
  t.true(isGradEnabled());
});

test.serial('a using block that awaits is left at once, and its end throws', async (t) => {
  const seen: boolean[] = [];
  const task = async () => {
    using _ = noGrad();
    seen.push(isGradEnabled());
    await null;
    seen.push(isGradEnabled());
  };
  const running = task();
  // A block that ends in its turn is not confused with one that waits.
  {
    using _ = noGrad();
  }
  await t.throwsAsync(running, { instanceOf: torch.RuntimeError, message: /noGrad\(\) was held across an await/ });
  t.deepEqual(seen, [false, true]);
  t.true(isGradEnabled());
});

test.serial('blocks in a loop that never yields leave nothing behind', (t) => {
  for (let i = 0; i < 10_000; i++) {
    using _ = noGrad();
  }
  t.true(isGradEnabled());
});

test('what is neither a function nor a method is refused', (t) => {
  t.throws(() => noGrad(5 as unknown as () => void), { instanceOf: TypeError, message: /takes a function/ });
  t.throws(() => setGradEnabled(1 as unknown as boolean), { instanceOf: TypeError, message: /must be bool/ });
});
