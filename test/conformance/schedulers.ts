/** @file Replays learning rate schedules: every step, the state dict on the way, and the rest of the steps from there on. */

import * as torch from 'typetorch';
import { nn, optim } from 'typetorch';
import { attempt, type Check } from './checks.js';
import { Decoder } from './codec.js';
import { all, Comparer, type Likeness } from './compare.js';
import type { Row, SchedulerRecord, SchedulerSpec, Value } from './records.js';
import { camel, Missing } from './resolve.js';

type AnyOptimizer = optim.Optimizer<Record<string, unknown>>;
type AnyScheduler = optim.lrScheduler.LRScheduler<number[]>;
type Class<T> = new (...args: unknown[]) => T;

/** When the state dict was taken. */
const SAVED = 20;

function classIn<T>(namespace: object, name: string): Class<T> {
  const found: unknown = Reflect.get(namespace, name);
  if (!found) throw new Missing(name);
  return found as Class<T>;
}

/** Functions of the epoch, by the names that the corpus has for them. `logspace` raises to powers as Python does. */
const lambdas: Record<string, (p: number) => (epoch: number) => number> = {
  pow: (p) => (epoch) => torch.logspace(epoch, epoch, 1, { base: p, dtype: torch.float64 }).item() as number,
  linear: (p) => (epoch) => 1 / (1 + p * epoch),
  const: (p) => () => p,
};

function argument(value: Value): unknown {
  if (Array.isArray(value)) return value.map(argument);
  if (typeof value !== 'object' || value === null) return value;
  const [kind, p] = value.lam as [string, number];
  return lambdas[kind](p);
}

function makeOptimizer({ cls, lrs, k }: SchedulerRecord['opt']): AnyOptimizer {
  const groups = lrs.map((lr) => ({ params: [new nn.Parameter(torch.ones([2]))], lr }));
  return new (classIn<AnyOptimizer>(optim, cls))(groups, k);
}

function makeScheduler({ cls, k, sub }: SchedulerSpec, optimizer: AnyOptimizer): AnyScheduler {
  const options = Object.fromEntries(Object.entries(k).map(([name, value]) => [camel(name), argument(value)]));
  const Scheduler = classIn<AnyScheduler>(optim.lrScheduler, cls);
  const members = sub?.map((spec) => makeScheduler(spec, optimizer));
  if (!members) return new Scheduler(optimizer, options);
  return cls === 'ChainedScheduler' ? new Scheduler(members, options) : new Scheduler(optimizer, members, options);
}

function rowOf({ paramGroups }: AnyOptimizer): unknown {
  return [
    paramGroups.map(({ lr }) => lr),
    paramGroups.map(({ momentum = null, betas }) => (momentum === null && betas ? betas : momentum)),
  ];
}

const plain = new Comparer(new Decoder([], new Uint8Array()));

function compareRow(optimizer: AnyOptimizer, expected: Row | number[]): Likeness {
  return JSON.stringify(rowOf(optimizer)) === JSON.stringify(expected)
    ? 'exact'
    : { wrong: `${JSON.stringify(rowOf(optimizer))}, not ${JSON.stringify(expected)}` };
}

/** Takes the steps from `start` up to `end` and compares each. */
function run(
  record: SchedulerRecord,
  optimizer: AnyOptimizer,
  scheduler: AnyScheduler,
  [start, end]: readonly [number, number],
): Likeness {
  return all(
    record.rows.slice(start, end).map((row, i) => {
      optimizer.step();
      scheduler.step(...(record.metrics ? [record.metrics[start + i]] : []));
      return compareRow(optimizer, row);
    }),
  );
}

export function replayScheduler(record: SchedulerRecord): Check[] {
  const checks: Check[] = [];
  const end = record.rows.length;
  attempt(checks, 'schedule', () => {
    const optimizer = makeOptimizer(record.opt);
    const scheduler = makeScheduler(record, optimizer);
    attempt(checks, 'initial rates', () => compareRow(optimizer, record.init));
    attempt(checks, 'first steps', () => run(record, optimizer, scheduler, [0, SAVED]));
    attempt(checks, 'state dict', () => plain.value(scheduler.stateDict(), record.sd20));
    const saved = optimizer.stateDict();
    attempt(checks, 'resumed steps', () => {
      const fresh = makeOptimizer(record.opt);
      const resumed = makeScheduler(record, fresh);
      fresh.loadStateDict(saved);
      resumed.loadStateDict(plain.expected.value(record.sd20) as object);
      return run(record, fresh, resumed, [SAVED, end]);
    });
    const rest = run(record, optimizer, scheduler, [SAVED, end]);
    const last = plain.value(
      scheduler.getLastLr(),
      record.last_lr.map((f) => ({ f })),
    );
    return all([rest, last]);
  });
  return checks;
}
