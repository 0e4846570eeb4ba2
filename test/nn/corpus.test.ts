/** @file The conformance corpus's modules, their errors and the initialisers, replayed. Without the corpus there is nothing to replay. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import {
  type CorpusRecord,
  call,
  camel,
  classNamed,
  compare,
  cotangent,
  hasCorpus,
  Reader,
  records,
} from './corpus.js';

// The corpus was made on one thread.
torch.setNumThreads(1);

const run = hasCorpus ? test.serial : test.serial.skip;
if (!hasCorpus) console.log('# no conformance corpus beside the checkout: its modules are not replayed');

const groups = new Map<string, CorpusRecord[]>();
for (const record of hasCorpus ? records('modules') : []) {
  const name = record.cls.replace('torch.nn.', '');
  groups.set(name, [...(groups.get(name) ?? []), record]);
}

interface Counts {
  exact: number;
  close: number;
}

function check(got: unknown, expected: unknown, reader: Reader, where: string, counts: Counts): void {
  if (expected === null) {
    if (got !== null && got !== undefined) throw new Error(`${where}: there should be none`);
    return;
  }
  if (typeof expected === 'object' && !('t' in (expected as object))) {
    const list = 'v' in (expected as object) ? (expected as { v: unknown[] }).v : Object.values(expected as object)[0];
    for (const [i, item] of (list as unknown[]).entries()) {
      check((got as unknown[])[i], item, reader, `${where}[${i}]`, counts);
    }
    return;
  }
  if (typeof expected !== 'object') {
    if (got !== expected) throw new Error(`${where}: ${String(got)} instead of ${String(expected)}`);
    return;
  }
  const value = reader.value(expected) as Tensor;
  const likeness = compare(got, value);
  if (likeness === 'different') throw new Error(`${where}:\n${String(got)}\ninstead of\n${value}`);
  counts[likeness]++;
}

function checkState(
  module: nn.AnyModule,
  sd: [string, unknown][],
  reader: Reader,
  where: string,
  counts: Counts,
): void {
  const state = module.stateDict();
  const keys = Object.keys(state).join(', ');
  const expected = sd.map(([key]) => key).join(', ');
  if (keys !== expected) throw new Error(`${where}: keys ${keys} instead of ${expected}`);
  for (const [key, value] of sd) {
    if (typeof value === 'object' && value !== null && 'uninit' in value) continue;
    check(state[key], value, reader, `${where} ${key}`, counts);
  }
}

function replay(record: CorpusRecord, counts: Counts): void {
  const reader = new Reader('modules', record);
  torch.manualSeed(0);
  const module = reader.module(record, false);
  const initial: Counts = { exact: 0, close: 0 };
  module.to(Reflect.get(torch, record.dtype) as torch.DType).train(record.train);
  checkState(module, record.sd, reader, 'initial state', initial);
  if (initial.close > 0) throw new Error('the initial state differs in its last bits');
  if (String(module) !== record.repr) throw new Error(`printed as\n${module}\ninstead of\n${record.repr}`);
  const names = (pairs: Iterable<[string, unknown]>): string => [...pairs].map(([name]) => name).join();
  const { params, buffers, modules } = record.names;
  if (names(module.namedParameters()) !== params.join())
    throw new Error(`parameters ${names(module.namedParameters())}`);
  if (names(module.namedBuffers()) !== buffers.join()) throw new Error(`buffers ${names(module.namedBuffers())}`);
  if (names(module.namedModules()) !== modules.join()) throw new Error(`modules ${names(module.namedModules())}`);
  if (!record.fa) return;
  const known = record.sd.filter(([, value]) => !(typeof value === 'object' && value !== null && 'uninit' in value));
  if (known.length === record.sd.length && known.length > 0) {
    module.loadStateDict(new Map(known.map(([key, value]) => [key, reader.value(value)])));
  }
  torch.manualSeed(0);
  const out = call(module, ...reader.args(record.fa, record.fk, record.fk && 'input' in record.fk ? ['input'] : []));
  check(out, record.out, reader, 'output', counts);
  if (record.grad) {
    const outs = record.grad.outs.map((path) =>
      path.reduce((value: unknown, key) => Reflect.get(value as object, key), out),
    );
    const parameters = new Map(module.namedParameters());
    const inputs = [
      ...record.grad.in.map((index) => reader.tensor(index)),
      ...record.grad.params.map(([name]) => parameters.get(name) as Tensor),
    ];
    const grads = torch.autograd.grad(outs as Tensor[], inputs, (outs as Tensor[]).map(cotangent), {
      allowUnused: true,
    });
    const expected = [...record.grad.exp, ...record.grad.params.map(([, value]) => value)];
    for (const [i, value] of expected.entries()) check(grads[i], value, reader, `gradient ${i}`, counts);
  }
  if (record.sd2) checkState(module, record.sd2, reader, 'state afterwards', counts);
}

const totals: Counts & { records: number } = { exact: 0, close: 0, records: 0 };

for (const [name, cases] of groups) {
  const isHere = classNamed(name.split('.').at(-1) ?? '') !== undefined;
  (isHere ? run : test.serial.skip)(
    `nn.${name} starts, prints, computes and differentiates as in Python, in ${cases.length} cases of the corpus`,
    (t) => {
      const failures: string[] = [];
      for (const record of cases) {
        try {
          replay(record, totals);
          totals.records++;
        } catch (error) {
          failures.push(`${record.id}: ${(error as Error).message}`);
        }
      }
      t.deepEqual(failures, []);
    },
  );
}

run('module_errors: every wrong call of the corpus is refused with its class and text', (t) => {
  const failures: string[] = [];
  for (const record of records('module_errors')) {
    if (!classNamed(record.cls.replace('torch.nn.', ''))) continue;
    const reader = new Reader('module_errors', record);
    try {
      const module = reader.module({ ...record, sd: [], train: true }, false);
      call(module, ...reader.args(record.fa, record.fk));
      failures.push(`${record.id}: nothing was thrown`);
    } catch (error) {
      const { name, message } = error as Error;
      const fits = record.match ? new RegExp(record.regex).test(message) : message.startsWith(record.msg);
      if (!fits || name !== record.type)
        failures.push(`${record.id}: ${name}: ${message} instead of ${record.type}: ${record.msg}`);
    }
  }
  t.deepEqual(failures, []);
});

run('init: every function fills with the bits that Python draws at the same seed', (t) => {
  const failures: string[] = [];
  let checked = 0;
  for (const record of records('init')) {
    const reader = new Reader('init', record);
    const name = camel(record.fn.replace('torch.nn.init.', '').replace(/_$/, ''));
    if (record.arg !== undefined) {
      t.is(call(nn.init.calculateGain, record.arg), reader.value(record.out), record.id);
      checked++;
      continue;
    }
    const tensor = torch.zeros(record.s, { dtype: Reflect.get(torch, record.dtype) as torch.DType });
    const options = Object.fromEntries(
      Object.entries(record.k ?? {}).map(([key, value]) => {
        const read = reader.value(value);
        return [camel(key), read instanceof torch.FloatScalar ? read.value : read];
      }),
    );
    const required = ['val', 'sparsity'].flatMap((key) => (key in options ? [options[key]] : []));
    delete options.val;
    delete options.sparsity;
    torch.manualSeed(0);
    const args = Object.keys(options).length > 0 ? [...required, options] : required;
    call(Reflect.get(nn.init, `${name}_`), tensor, ...args);
    checked++;
    const likeness = compare(tensor, reader.value(record.out) as Tensor);
    if (likeness !== 'exact') failures.push(`${record.id}: ${likeness}`);
  }
  t.is(checked, 146);
  t.deepEqual(failures, []);
});

test.after(() => {
  if (!hasCorpus) return;
  console.log(
    `# ${totals.records} records of modules; tensors: ${totals.exact} bit-equal, ${totals.close} within tolerance`,
  );
});
