/** @file Masked reductions of sparse tensors against Python's; those of strided ones are in the conformance corpus. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';

type Outcome = { layout: string; shape: number[]; values: unknown } | { error: string; message: string };
type Name = 'sum' | 'prod' | 'amax' | 'amin' | 'mean';
type Case = [name: Name, input: string, dim: number | number[] | null, keepdim: boolean, expected: Outcome];

const cases = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Case[];

const x = torch.tensor([
  [0, 2, 0, -3],
  [1.5, 0, 0, 4],
  [0, 0, 0, 0],
]);
const mask = torch.tensor([
  [true, true, false, true],
  [false, true, true, true],
  [false, true, false, false],
]);
const hybridMask = torch.tensor([
  [
    [true, false],
    [true, true],
  ],
  [
    [false, false],
    [false, true],
  ],
  [
    [true, true],
    [true, false],
  ],
]);
const hybrid = torch.arange(12, { dtype: torch.float32 }).reshape(3, 2, 2);

const inputs: Record<string, [torch.Tensor, torch.Tensor]> = {
  sparse_coo: [x.toSparse(), mask],
  sparse_csr: [x.toSparseCsr(), mask],
  hybrid: [hybrid.toSparse(1), hybridMask.toSparse(1)],
};

for (const [name, kind, dim, keepdim, expected] of cases) {
  test(`masked ${name} of ${kind}, dim ${JSON.stringify(dim)}, keepdim ${keepdim}`, (t) => {
    const [input, counted] = inputs[kind];
    const run = (): torch.Tensor => torch.masked[name](input, { dim, keepdim, mask: counted });
    if ('error' in expected) {
      const { name: error, message } = t.throws(run) as Error;
      t.deepEqual({ error, message }, expected);
    } else {
      const result = run();
      t.deepEqual(
        { layout: String(result.layout), shape: [...result.shape], values: result.toDense().tolist() },
        expected,
      );
    }
  });
}

test('a mask is broadcast, and may not have more dimensions', (t) => {
  const row = torch.tensor([true, false, false, true]);
  t.deepEqual(torch.masked.sum(x, 1, { mask: row }).tolist(), [-3, 5.5, 0]);
  t.throws(() => torch.masked.sum(row.float(), { mask }), {
    name: 'IndexError',
    message: '_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)',
  });
  t.throws(() => torch.masked.sum(x, [0, 0]), { message: 'dim=0 appears multiple times in the list of dims' });
  t.throws(() => torch.masked.var(x, { unbiased: true, correction: 1 }), {
    message: 'Only one of unbiased and correction may be given',
  });
});
