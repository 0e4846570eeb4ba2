/** @file Products of groups and of scaled matrices against Python; `grouped-mm.py` wrote the values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { bytes } from './bytes.js';

const F = nn.functional;
const { TensorWise } = F.ScalingType;

const python = JSON.parse(readFileSync(new URL('grouped-mm.json', import.meta.url), 'utf8')) as {
  products: Record<string, Record<string, string>>;
  refused: Record<string, string>;
};

torch.manualSeed(0);
const [rows, batch] = [torch.randn(8, 8), torch.randn(2, 8, 8)];
const offs = torch.tensor([3n, 8n], { dtype: torch.int32 });
const f8 = rows.to(torch.float8_e4m3fn);
const one = torch.tensor(0.5);

function outcome(fn: () => Tensor): string {
  try {
    return bytes(fn());
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message.slice(0, 200)}`;
  }
}

const dtypes = [torch.float32, torch.bfloat16, torch.float16, torch.float64];

for (const dtype of dtypes) {
  test(`groupedMm of ${dtype}`, (t) => {
    const [a, b] = [rows.to(dtype), batch.to(dtype)];
    t.deepEqual(
      {
        'matrix and batch': outcome(() => F.groupedMm(a, b, { offs })),
        'batch and matrix': outcome(() => F.groupedMm(b, a, { offs })),
        matrices: outcome(() => F.groupedMm(a, a.t(), { offs })),
        batches: outcome(() => F.groupedMm(b, b)),
        outDtype: outcome(() => F.groupedMm(b, b, { outDtype: dtype })),
      },
      python.products[dtype.name],
    );
  });
}

test('what is refused', (t) => {
  t.deepEqual(
    {
      'no offsets': outcome(() => F.groupedMm(rows, batch)),
      'offsets of batches': outcome(() => F.groupedMm(batch, batch, { offs })),
      'int64 offsets': outcome(() => F.groupedMm(rows, batch, { offs: offs.long() })),
      bias: outcome(() => F.groupedMm(batch, batch, { bias: torch.ones(8) })),
      'other dtype': outcome(() => F.groupedMm(batch.half(), batch.half(), { outDtype: torch.float32 })),
      'four dimensions': outcome(() => F.groupedMm(batch.at(null), batch)),
      shapes: outcome(() => F.groupedMm(batch, batch.narrow(1, 0, 4))),
      scaledMm: outcome(() => F.scaledMm(f8, f8.t(), one, TensorWise, one, TensorWise)),
      scaledGroupedMm: outcome(() =>
        F.scaledGroupedMm(f8, f8.t().at(null), [one], [TensorWise], [one], [TensorWise], {
          offs: offs.at(torch.slice(1)),
        }),
      ),
    },
    python.refused,
  );
  t.throws(() => F.scaledMm(f8, f8.t(), one, 'rows' as unknown as typeof TensorWise, one, TensorWise), {
    instanceOf: TypeError,
    message: "scaledMm(): argument 'ScalingType' must be ScalingType, not str",
  });
});
