/** @file Replays the optimizer records of the conformance corpus: builds their optimizers, runs their steps and compares parameters and states. */

import * as torch from 'typetorch';
import { asFloat, nn, optim, type Tensor } from 'typetorch';
import { bytes, camel, type CorpusRecord, Reader, records } from '../nn/corpus.js';

interface Step {
  grads?: unknown[];
  loss?: unknown;
  params: unknown[];
  sd: unknown;
}

export interface OptimRecord extends CorpusRecord {
  kw: Record<string, unknown>;
  mode: 'single' | 'groups' | 'named';
  params: unknown[];
  closure?: unknown[];
  steps: Step[];
  resume?: Step;
}

export function optimRecords(group: string): OptimRecord[] {
  return records(group) as OptimRecord[];
}

type AnyOptimizer = optim.Optimizer<Record<string, unknown>>;
type OptimizerClass = new (params: unknown, options: object) => AnyOptimizer;

export function optimizerNamed(record: OptimRecord): OptimizerClass {
  return Reflect.get(optim, record.cls.split('.').at(-1) ?? '') as OptimizerClass;
}

export function optionsOf(reader: Reader, kw: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(kw).map(([name, value]) => [camel(name), reader.value(value)]));
}

function build(record: OptimRecord, params: readonly Tensor[]): AnyOptimizer {
  const given = {
    single: () => params,
    named: () => params.map((param, i) => [`p${i}`, param]),
    groups: () => [{ params: [params[0]], lr: 0.005 }, { params: [params[1]] }],
  }[record.mode]();
  return new (optimizerNamed(record))(given, optionsOf(new Reader('optim', record), record.kw));
}

/** Where two values differ, or null. Tensors have to have the same dtype, shape and bits. */
export function difference(got: unknown, expected: unknown, path = ''): string | null {
  if (torch.isTensor(expected)) {
    if (!torch.isTensor(got)) return `${path}: ${String(got)} in place of a tensor`;
    if (got.dtype !== expected.dtype || got.shape.join() !== expected.shape.join())
      return `${path}: another dtype or shape`;
    if (bytes(got) === bytes(expected)) return null;
    const distance = got.detach().double().sub(expected.double()).abs().max().item();
    return `${path}: other bits, at most ${String(distance)} apart`;
  }
  if (expected instanceof Map) {
    const own = got instanceof Map ? got : new Map(Object.entries(got as object));
    if ([...own.keys()].join() !== [...expected.keys()].join())
      return `${path}: keys ${[...own.keys()]} in place of ${[...expected.keys()]}`;
    for (const [key, value] of expected) {
      const inside = difference(own.get(key), value, `${path}.${key}`);
      if (inside) return inside;
    }
    return null;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return `${path}: another list`;
    for (let i = 0; i < expected.length; i++) {
      const inside = difference(got[i], expected[i], `${path}[${i}]`);
      if (inside) return inside;
    }
    return null;
  }
  const plain = expected instanceof asFloat(0).constructor ? Number(expected) : expected;
  return Object.is(got, plain) ? null : `${path}: ${String(got)} in place of ${String(plain)}`;
}

/** Runs a record; with `resume` it moves to a fresh optimizer through a state dict after two steps. */
export function replay(record: OptimRecord, resume: boolean): string | null {
  const start = new Reader('optim', record);
  const params = record.params.map((param) => new nn.Parameter((start.value(param) as Tensor).clone()));
  const targets = record.closure?.map((target) => start.value(target) as Tensor);
  let optimizer = build(record, params);
  for (const [i, step] of record.steps.entries()) {
    if (resume && i === 2) {
      const saved = optimizer.stateDict();
      optimizer = build(record, params);
      optimizer.loadStateDict(saved);
    }
    const expected = new Reader('optim', record);
    if (targets) {
      const loss = optimizer.step(() => {
        optimizer.zeroGrad();
        const terms = params.map((param, j) =>
          param
            .sub(targets[j])
            .pow(2)
            .mul(1 + 0.5 * j)
            .sum(),
        );
        const total = terms.reduce((sum, term) => sum.add(term), torch.zeros([]));
        total.backward();
        return total;
      });
      const found = difference(Number(loss.item()), Number(expected.value(step.loss)), `step ${i} loss`);
      if (found) return found;
    } else {
      params.forEach((param, j) => {
        param.grad = (expected.value(step.grads?.[j]) as Tensor).clone();
      });
      optimizer.step();
    }
    if (resume && i < 4) continue;
    const { params: after, sd } = resume ? (record.resume ?? step) : step;
    const found =
      difference(
        params,
        after.map((param) => expected.value(param)),
        `step ${i} params`,
      ) ?? difference(optimizer.stateDict(), expected.value(sd), `step ${i} state`);
    if (found) return found;
  }
  return null;
}
