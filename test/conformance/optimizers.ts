/** @file Replays optimizers: parameters and state dict after every step, also when the state moves to another optimizer on the way. */

import * as torch from 'typetorch';
import { isTensor, nn, onesLike, optim, type Tensor } from 'typetorch';
import { attempt, type Check, type Context } from './checks.js';
import { Decoder } from './codec.js';
import { Comparer } from './compare.js';
import { expectError } from './errors.js';
import type { OptimizerErrorRecord, OptimizerRecord, OptimizerStep } from './records.js';
import { Missing } from './resolve.js';

type AnyOptimizer = optim.Optimizer<Record<string, unknown>>;
type OptimizerClass = new (params: unknown, options: object) => AnyOptimizer;

function optimizerNamed(name: string): OptimizerClass {
  const found: unknown = Reflect.get(optim, name.split('.').at(-1) ?? '');
  if (!found) throw new Missing(name);
  return found as OptimizerClass;
}

function makeOptimizer(record: OptimizerRecord, params: readonly Tensor[], context: Context): AnyOptimizer {
  const given = {
    single: () => params,
    named: () => params.map((param, i) => [`p${i}`, param]),
    groups: () => [{ params: [params[0]], lr: 0.005 }, { params: [params[1]] }],
  }[record.mode]();
  const decoder = new Decoder(record.T, context.blob, context);
  return new (optimizerNamed(record.cls))(given, decoder.options(record.kw));
}

/** A step by the loss `sum over j of (1 + j / 2) * sum((param - target) ** 2)`. */
function stepByClosure(optimizer: AnyOptimizer, params: readonly Tensor[], targets: readonly Tensor[]): Tensor {
  return optimizer.step(() => {
    optimizer.zeroGrad();
    const terms = params.map((param, j) => {
      const distance = param.sub(targets[j]).pow(2);
      return distance.mul(1 + 0.5 * j).sum();
    });
    const loss = terms.reduce((sum, term) => sum.add(term), torch.zeros([]));
    loss.backward();
    return loss;
  });
}

/** The steps of a record; with `resume` their state moves to another optimizer after two, and only the end is compared. */
function run(record: OptimizerRecord, context: Context, checks: Check[], resume: boolean): void {
  const start = new Decoder(record.T, context.blob, context);
  const params = record.params.map((param) => new nn.Parameter((start.value(param) as Tensor).clone()));
  const targets = record.closure?.map((target) => start.value(target) as Tensor);
  const prefix = resume ? 'resumed ' : '';
  let optimizer = makeOptimizer(record, params, context);
  for (const [i, step] of record.steps.entries()) {
    if (resume && i === 2) {
      const saved = optimizer.stateDict();
      optimizer = makeOptimizer(record, params, context);
      optimizer.loadStateDict(saved);
    }
    const decoder = new Decoder(record.T, context.blob, context);
    const expected = new Comparer(decoder);
    if (targets) {
      const loss = stepByClosure(optimizer, params, targets);
      attempt(checks, `${prefix}loss`, () => expected.value(loss.item(), step.loss ?? null));
    } else {
      for (const [j, param] of params.entries()) {
        param.grad = (decoder.value(step.grads?.[j] ?? null) as Tensor).clone();
      }
      optimizer.step();
    }
    if (resume && i < record.steps.length - 1) continue;
    const end: OptimizerStep = (resume ? record.resume : null) ?? step;
    attempt(checks, `${prefix}parameters`, () => expected.value(params, end.params));
    attempt(checks, `${prefix}state dict`, () => expected.value(optimizer.stateDict(), end.sd));
  }
}

export function replayOptimizer(record: OptimizerRecord, context: Context): Check[] {
  const checks: Check[] = [];
  for (const resume of [false, true]) {
    attempt(checks, resume ? 'resumed run' : 'run', () => {
      run(record, context, checks, resume);
      return 'exact';
    });
  }
  return checks;
}

/** Python's dicts as options objects. */
function objects(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, objects(item)]));
  return Array.isArray(value) ? value.map(objects) : value;
}

/** Texts of warnings so far: a text is emitted once, as Python's default filter has it. */
const warnings: string[] = [];

/** Runs with warnings as errors. */
function strictly(type: string, regex: string, work: () => void): void {
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void warnings.push(String(text));
  try {
    work();
  } finally {
    process.emitWarning = emit;
  }
  const warning = type === 'UserWarning' ? warnings.find((text) => new RegExp(regex).test(text)) : undefined;
  if (warning !== undefined) throw Object.assign(new Error(warning), { name: 'UserWarning' });
}

export function replayOptimizerError(record: OptimizerErrorRecord, context: Context): Check[] {
  const decoder = new Decoder(record.T, context.blob, context);
  return expectError(record, () =>
    strictly(record.type, record.regex, () => {
      const params = objects(decoder.value(record.params));
      const optimizer = new (optimizerNamed(record.cls))(params, decoder.options(record.kw));
      if (record.on !== 'step') return;
      for (const group of optimizer.paramGroups) {
        for (const param of group.params) if (isTensor(param)) param.grad = onesLike(param);
      }
      optimizer.step();
    }),
  );
}
