/** @file Anomaly mode: the line of the forward call, NaN in gradients, the three uses. */

import test from 'ava';
import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { custom, leaf, rows } from './support.js';

const { detectAnomaly, setDetectAnomaly } = autograd;

/** The warnings of `fn`. */
async function warningsOf(fn: () => void): Promise<string[]> {
  const texts: string[] = [];
  const listen = (warning: Error) => texts.push(warning.message);
  process.on('warning', listen);
  fn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('warning', listen);
  return texts;
}

const failing = custom({
  forward: (_, x: Tensor) => x.mul(2),
  backward: () => {
    throw new Error('in backward');
  },
});

function forwardHere(x: Tensor): Tensor {
  return failing(x);
}

test.serial('the warning shows the line of the forward call', async (t) => {
  const texts = await warningsOf(() =>
    detectAnomaly(() => {
      const y = forwardHere(leaf(1)).sum();
      t.throws(() => y.backward(), { message: 'in backward' });
    }),
  );
  const text = texts.find((line) => line.startsWith('Error detected in CustomBackward.')) as string;
  t.regex(text, /^Error detected in CustomBackward\. Traceback of forward call that caused the error:\n {4}at /);
  t.regex(text, /forwardHere .*anomaly\.test\.ts/);
});

test.serial('a graph from before has no line to show', async (t) => {
  const y = failing(leaf(1)).sum();
  const texts = await warningsOf(() => detectAnomaly(() => void t.throws(() => y.backward())));
  t.true(
    texts.includes(
      'Error detected in CustomBackward. No forward pass information available. Enable detect anomaly during forward pass for more information.',
    ),
  );
});

test.serial('a graph made by a backward shows both calls', async (t) => {
  const texts = await warningsOf(() =>
    detectAnomaly(() => {
      const x = leaf(0);
      const y = x.pow(1.5).sum();
      const [g] = autograd.grad(y, x, { createGraph: true });
      t.throws(() => autograd.grad(g.sum(), x, { createGraph: true }).map((h) => h.mul(0).sum().backward()), {
        message: /returned nan values/,
      });
    }),
  );
  t.true(texts.some((text) => text.includes('Previous calculation was induced by')));
});

test.serial('it warns that it is slow', async (t) => {
  const texts = await warningsOf(() => detectAnomaly(() => 1));
  t.true(texts.length <= 1);
});

function nan(): void {
  const x = leaf(0);
  x.sqrt().mul(0).sum().backward();
}

rows('NaN', {
  'is found, with the node and its output'(t) {
    t.throws(() => detectAnomaly(nan), {
      instanceOf: torch.RuntimeError,
      message: "Function 'SqrtBackward0' returned nan values in its 0th output.",
    });
  },
  'is not looked for without the mode, nor where it says so'(t) {
    t.notThrows(nan);
    t.notThrows(() => detectAnomaly(nan, { checkNan: false }));
    t.notThrows(() => setDetectAnomaly(true, nan, { checkNan: false }));
  },
  'of a custom function is found'(t) {
    const fn = custom({ forward: (_, x: Tensor) => x.mul(2), backward: (_, g: Tensor) => g.mul(Number.NaN) });
    t.throws(() => detectAnomaly(() => fn(leaf(1)).sum().backward()), {
      message: "Function 'CustomBackward' returned nan values in its 0th output.",
    });
  },
  'is looked for until the end of a block'(t) {
    {
      using _ = detectAnomaly();
      t.true(autograd.isAnomalyEnabled());
      t.throws(nan);
    }
    t.false(autograd.isAnomalyEnabled());
    t.notThrows(nan);
  },
  'is looked for in a decorated method'(t) {
    class Trainer {
      @detectAnomaly()
      step(): void {
        nan();
      }
    }
    t.throws(() => new Trainer().step(), { message: /returned nan values/ });
    t.false(autograd.isAnomalyEnabled());
  },
});

rows('the mode', {
  'is switched by a value, for good or for a block'(t) {
    setDetectAnomaly(true);
    t.deepEqual([autograd.isAnomalyEnabled(), autograd.isAnomalyCheckNanEnabled()], [true, true]);
    {
      using _ = setDetectAnomaly(false);
      t.false(autograd.isAnomalyEnabled());
    }
    t.true(autograd.isAnomalyEnabled());
    setDetectAnomaly(true, { checkNan: false });
    t.false(autograd.isAnomalyCheckNanEnabled());
    setDetectAnomaly(false);
    t.false(autograd.isAnomalyEnabled());
  },
  'nests, and is restored after an error'(t) {
    detectAnomaly(
      () => {
        t.throws(() =>
          setDetectAnomaly(false, () => {
            t.false(autograd.isAnomalyEnabled());
            throw new Error('mine');
          }),
        );
        t.deepEqual([autograd.isAnomalyEnabled(), autograd.isAnomalyCheckNanEnabled()], [true, false]);
      },
      { checkNan: false },
    );
    t.false(autograd.isAnomalyEnabled());
  },
  'refuses other values'(t) {
    t.throws(() => setDetectAnomaly(1 as never), { instanceOf: TypeError });
    t.throws(() => detectAnomaly(() => 1, { checkNan: 1 as never }), { instanceOf: TypeError });
  },
});
