/** @file The functions of `nn.functional` in every case that the conformance corpus has of them. Without the corpus there is nothing to replay. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { type CorpusRecord, call, camel, compare, cotangent, hasCorpus, Reader, records } from './corpus.js';

torch.setNumThreads(1);
if (!hasCorpus) console.log('# no conformance corpus beside the checkout: nn.functional is not replayed');

const prefix = 'torch.nn.functional.';
const groups = new Map<string, CorpusRecord[]>();
for (const record of hasCorpus ? records('ops') : []) {
  const { steps } = record.prog;
  if (steps.length > 1 || !steps[0].f.startsWith(prefix)) continue;
  const name = camel(steps[0].f.slice(prefix.length));
  groups.set(name, [...(groups.get(name) ?? []), record]);
}

/** Arguments that TypeScript takes by position although a record may give them by name. */
function leading(name: string): string[] {
  if (/^(max|fractionalMax)(Un)?[pP]ool/.test(name)) {
    return name.startsWith('maxUnpool') ? ['input', 'indices', 'kernel_size'] : ['input', 'kernel_size'];
  }
  const names: Record<string, string[]> = {
    prelu: ['input', 'weight'],
    pixelShuffle: ['input', 'upscale_factor'],
    pixelUnshuffle: ['input', 'downscale_factor'],
  };
  return names[name] ?? [];
}

/** Plain numbers for floats: these functions take them as floats. */
function plain(value: unknown): unknown {
  if (value instanceof torch.FloatScalar) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

const totals = { exact: 0, close: 0 };

function check(got: unknown, expected: unknown, reader: Reader, where: string): void {
  if (typeof expected !== 'object' || expected === null) {
    if (got !== expected && !(expected === null && got === undefined))
      throw new Error(`${where}: ${got}, not ${expected}`);
    return;
  }
  if ('t' in expected) {
    const likeness = compare(got, reader.tensor(expected.t as number));
    if (likeness === 'different') throw new Error(`${where}:\n${got}\ninstead of\n${reader.value(expected)}`);
    totals[likeness]++;
    return;
  }
  const list = 'v' in expected ? (expected.v as unknown[]) : (Object.values(expected)[0] as unknown[]);
  for (const [i, item] of list.entries()) check((got as unknown[])[i], item, reader, `${where}[${i}]`);
}

function replay(name: string, record: CorpusRecord): void {
  const reader = new Reader('ops', record);
  const [{ a, k }] = record.prog.steps;
  const args = reader.args(a, k, leading(name)).map(plain);
  torch.manualSeed(0);
  const out = call(Reflect.get(nn.functional, name), ...args);
  if (record.cmp !== 'meta') check(out, record.out, reader, 'output');
  const { grad } = record;
  if (!grad || 'post' in grad) return;
  const outs = grad.outs.map((path) => path.reduce((value: unknown, key) => Reflect.get(value as object, key), out));
  const inputs = grad.in.map((index) => reader.tensor(index));
  const grads = torch.autograd.grad(outs as Tensor[], inputs, (outs as Tensor[]).map(cotangent), { allowUnused: true });
  for (const [i, value] of grad.exp.entries()) check(grads[i], value, reader, `gradient ${i}`);
}

for (const [name, cases] of groups) {
  const isHere = Reflect.get(nn.functional, name) !== undefined;
  (isHere ? test.serial : test.serial.skip)(
    `F.${name} computes and differentiates as in Python, in ${cases.length} cases of the corpus`,
    (t) => {
      const failures: string[] = [];
      for (const record of cases) {
        try {
          replay(name, record);
        } catch (error) {
          failures.push(`${record.id}: ${(error as Error).message}`);
        }
      }
      t.deepEqual(failures, []);
    },
  );
}

test('where the corpus is there, its functions are', (t) => {
  t.is(groups.size, hasCorpus ? 100 : 0);
});

test.after(() => {
  if (hasCorpus) console.log(`# functions; tensors: ${totals.exact} bit-equal, ${totals.close} within tolerance`);
});
