/** @file Optimizers against PyTorch's own databases of inputs and errors. */

import test from 'ava';
import { isTensor, onesLike } from 'typetorch';
import { hasCorpus, Reader } from '../nn/corpus.js';
import { type OptimRecord, optimizerNamed, optimRecords, optionsOf, replay } from './replay.js';

const byClass = new Map<string, OptimRecord[]>();
for (const record of optimRecords('optim')) byClass.set(record.cls, [...(byClass.get(record.cls) ?? []), record]);

if (!hasCorpus) test('the conformance corpus is not beside the checkout: optimizers are not replayed', (t) => t.pass());

for (const [name, list] of byClass) {
  test(`${name} gives Python's parameters, states and param groups to the last bit in ${list.length} runs, resumed ones included`, (t) => {
    const failures: string[] = [];
    for (const record of list) {
      for (const resume of [false, true]) {
        try {
          const found = replay(record, resume);
          if (found) failures.push(`${record.id}${resume ? ' resumed' : ''}: ${found}`);
        } catch (error) {
          failures.push(`${record.id}: ${(error as Error).stack}`);
        }
      }
    }
    t.deepEqual(failures.slice(0, 8), [], `${failures.length} of ${2 * list.length} runs differ`);
  });
}

const errors = optimRecords('optim_errors');

if (hasCorpus) {
  test(`wrong arguments give PyTorch's error class and text in ${errors.length} cases`, (t) => {
    const failures: string[] = [];
    // A warning's text is emitted once, as Python's default filter has it.
    const warnings: string[] = [];
    for (const record of errors) {
      const emit = process.emitWarning;
      process.emitWarning = (text: string | Error) => void warnings.push(String(text));
      try {
        run(record);
        if (record.type !== 'UserWarning') failures.push(`${record.id}: nothing was thrown`);
        else if (!warnings.some((text) => new RegExp(record.regex).test(text)))
          failures.push(`${record.id}: no warning`);
      } catch (error) {
        const { name, message } = error as Error;
        const fits = record.match ? new RegExp(record.regex).test(message) : message.startsWith(record.msg);
        if (name !== record.type || !fits) failures.push(`${record.id}: ${name}: ${message}`);
      } finally {
        process.emitWarning = emit;
      }
    }
    t.deepEqual(failures, []);
  });
}

function run(record: OptimRecord): void {
  const reader = new Reader('optim_errors', record);
  const objects = (value: unknown): unknown => {
    if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, objects(item)]));
    return Array.isArray(value) ? value.map(objects) : value;
  };
  const params: unknown = record.params;
  const optimizer = new (optimizerNamed(record))(objects(reader.value(params)), optionsOf(reader, record.kw));
  if (record.on !== 'step') return;
  for (const group of optimizer.paramGroups)
    for (const param of group.params) if (isTensor(param)) param.grad = onesLike(param);
  optimizer.step();
}
