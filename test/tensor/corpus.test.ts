/** @file The conformance corpus's cases of indexing, printing and creation, replayed to the byte. Without the corpus there is nothing to replay. */

import test from 'ava';
import * as torch from 'typetorch';
import type { Index, Tensor, TensorLike, TensorOptions } from 'typetorch';
import { type CorpusRecord, fingerprint, hasCorpus, records, tensorOf, valueOf } from './corpus.js';

function inputsOf(record: CorpusRecord): Tensor[] {
  const used = JSON.stringify(record.prog.steps[0].a).match(/"t":(\d+)/g) ?? [];
  const inputs: Tensor[] = [];
  for (const match of used) inputs[Number(match.slice(4))] ??= tensorOf(record, Number(match.slice(4)));
  return inputs;
}

/** Python's index, a tuple or one part, as the parts of `at`. */
function partsOf(record: CorpusRecord, index: unknown, inputs: readonly Tensor[]): Index[] {
  const isTuple = typeof index === 'object' && index !== null && 'T' in index;
  const value = valueOf(record, index, inputs);
  return (isTuple ? value : [value]) as Index[];
}

function same(
  t: { deepEqual: (a: unknown, b: unknown) => boolean },
  record: CorpusRecord,
  got: Tensor,
  expected: unknown,
): void {
  t.deepEqual(fingerprint(got), fingerprint(valueOf(record, expected, []) as Tensor));
}

const run = hasCorpus ? test : test.skip;

run('x.at gives what x[…] gives in Python, in every case of the corpus', (t) => {
  const cases = records('torch.Tensor.__getitem__');
  t.is(cases.length, 25);
  for (const record of cases) {
    const inputs = inputsOf(record);
    const [, index] = record.prog.steps[0].a;
    same(t, record, inputs[0].at(...partsOf(record, index, inputs)), record.out);
  }
});

run('x.setAt changes what x[…] = value changes in Python, in every case of the corpus', (t) => {
  const cases = records('torch.Tensor.__setitem__');
  t.is(cases.length, 31);
  for (const record of cases) {
    const inputs = inputsOf(record);
    const [, index, value] = record.prog.steps[0].a;
    inputs[0].setAt(partsOf(record, index, inputs), valueOf(record, value, inputs) as Tensor);
    const [[, expected]] = record.mut ?? [[0, record.T[0]]];
    same(t, record, inputs[0], expected);
  }
});

run('String(t) gives what repr(t) gives in Python, in every case of the corpus', (t) => {
  const cases = records('torch.Tensor.__repr__');
  t.is(cases.length, 20);
  for (const record of cases) {
    const [input] = record.prog.steps[0].a;
    t.is(String(valueOf(record, input, [])), record.out as string, record.id);
  }
});

/** Python's numbers as rule 3 writes them: its integers are bigints. */
function literal(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(literal);
  return value instanceof torch.FloatScalar ? value.value : value;
}

for (const op of ['torch.tensor', 'torch.as_tensor']) {
  run(`${op} makes Python's dtype, shape and bytes, in every case of the corpus`, (t) => {
    const make: (data: TensorLike, options: TensorOptions) => Tensor =
      op === 'torch.tensor' ? torch.tensor : torch.asTensor;
    for (const record of records(op)) {
      const { a, k = {} } = record.prog.steps[0];
      const { dtype, requires_grad } = k;
      const options: TensorOptions = {};
      if (dtype) options.dtype = valueOf(record, dtype, []) as torch.DType;
      if (requires_grad) options.requiresGrad = true;
      same(t, record, make(literal(valueOf(record, a[0], [])) as TensorLike, options), record.out);
    }
  });
}

run('promoteTypes, canCast and resultType agree with Python, in every case of the corpus', (t) => {
  for (const [op, fn] of [
    ['torch.promote_types', torch.promoteTypes],
    ['torch.can_cast', torch.canCast],
    ['torch.result_type', torch.resultType],
  ] as const) {
    for (const record of records(op)) {
      const args = valueOf(record, record.prog.steps[0].a, inputsOf(record)) as never[];
      t.is((fn as (...args: never[]) => unknown)(...args), valueOf(record, record.out, []), record.id);
    }
  }
});
