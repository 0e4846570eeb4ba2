/** @file What schedulers warn of: in a file of its own, since a text is emitted once per process. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import { optim } from 'typetorch';
import { sgd } from './schedules.js';

const { lrScheduler: L } = optim;

const { warnings } = JSON.parse(readFileSync(new URL('schedulers.json', import.meta.url), 'utf8')) as {
  warnings: Record<string, string[]>;
};

/** What is said as a warning while `run` runs. */
function said(run: () => void): string[] {
  const emit = process.emitWarning;
  const texts: string[] = [];
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  try {
    run();
  } finally {
    process.emitWarning = emit;
  }
  return texts;
}

test('a wrong order of calls is warned of as in Python', (t) => {
  t.deepEqual(
    said(() => new L.StepLR(sgd(), 3).step()),
    warnings['wrong order'],
  );
  const overridden = sgd();
  const scheduler = new L.StepLR(overridden, 3);
  Object.assign(overridden, { step: () => null });
  t.deepEqual(
    said(() => scheduler.step()),
    warnings.overridden,
  );
  const stepped = sgd();
  const later = new L.StepLR(stepped, 3);
  stepped.step();
  t.deepEqual(
    said(() => later.step(3)),
    warnings.epoch,
  );
  t.deepEqual(
    said(() => void later.getLr()),
    warnings['rates asked for'],
  );
});

test('steps in the right order are not warned of, with several schedulers either', (t) => {
  const optimizer = sgd();
  const schedulers = [new L.StepLR(optimizer, 3), new L.ExponentialLR(optimizer, 0.9)];
  const texts = said(() => {
    for (let i = 0; i < 3; i++) {
      optimizer.step();
      for (const scheduler of schedulers) scheduler.step();
    }
  });
  t.deepEqual(texts, []);
});
