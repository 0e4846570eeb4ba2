/** @file Factories that write into a given tensor, and tuples that have names. Expected texts are those of Python torch 2.11.0. */

import test from 'ava';
import * as torch from 'typetorch';

test('factories write into `out` and return it', (t) => {
  const out = torch.empty(3);
  for (const make of [
    () => torch.zeros(3, { out }),
    () => torch.ones([3], { out, dtype: torch.float32, device: 'cpu', layout: torch.strided }),
    () => torch.full([3], 2, { out }),
    () => torch.arange(3, { out }),
    () => torch.arange(0, 1.5, 0.5, { out }),
    () => torch.linspace(0, 1, 3, { out }),
    () => torch.randn(3, { out }),
  ]) {
    t.is(make(), out);
  }
  t.deepEqual(torch.arange(3, { out: torch.empty(3, { dtype: torch.int32 }) }).dtype, torch.int32);
  t.deepEqual(torch.eye(2, { out: torch.empty(2, 2) }).tolist(), [
    [1, 0],
    [0, 1],
  ]);
  t.true(torch.ones(3, { out, requiresGrad: true }).requiresGrad);
});

test('options that contradict `out` are refused', (t) => {
  const out = torch.empty(3);
  const message = (make: () => unknown): string | undefined =>
    t.throws(make, { instanceOf: torch.RuntimeError })?.message;
  t.is(
    message(() => torch.zeros(3, { out, dtype: torch.float64 })),
    'dtype Double does not match dtype of out parameter (Float)',
  );
  t.is(
    message(() => torch.zeros(3, { out, layout: torch.sparseCoo })),
    'layout Sparse does not match layout of out parameter (Strided)',
  );
  t.is(
    message(() => torch.zeros(3, { out, device: 'meta' })),
    'device type meta does not match device type of out parameter (cpu)',
  );
  t.is(
    message(() => torch.empty(3, { out, memoryFormat: torch.preserveFormat })),
    "'memory_format' argument is incompatible with 'out' tensor argument",
  );
});

test('named tuples print as Python’s', (t) => {
  const x = torch.tensor([
    [1, 2],
    [4, 3],
  ]);
  const text = 'torch.return_types.max(\nvalues=tensor([2., 4.]),\nindices=tensor([1, 0]))';
  t.is(String(x.max(1)), text);
  const out = [torch.empty(0), torch.empty(0, { dtype: torch.int64 })];
  t.is(String(torch.max(x, 1, { out })), text.replace('max', 'max_out'));
  const { singularValues } = torch.linalg.lstsq(torch.eye(2), torch.ones(2, 1));
  t.is(
    String(torch.linalg.lstsq(torch.eye(2), torch.ones(2, 1))),
    `torch.return_types.linalg_lstsq(\nsolution=tensor([[1.],\n        [1.]]),\nresiduals=tensor([]),\nrank=tensor(2),\nsingular_values=${singularValues})`,
  );
});

test('errors that are made in TypeScript begin at the caller’s line too', (t) => {
  const error = t.throws(() => torch.zeros(3, { out: torch.empty(3), dtype: torch.float64 }));
  t.regex(error.stack?.split('\n')[1] ?? '', /out\.test\.ts/);
});

test('nonzero and lu take their options in every form', (t) => {
  const x = torch.eye(2);
  t.deepEqual(
    x.nonzero({ asTuple: true }).map((index) => index.tolist()),
    [
      [0, 1],
      [0, 1],
    ],
  );
  t.throws(() => torch.nonzero(x, { asTuple: true, out: torch.empty(0) } as never), { instanceOf: TypeError });
  const out = [torch.empty(0), torch.empty(0, { dtype: torch.int32 })];
  torch.lu(x, { out });
  t.deepEqual(out[1].tolist(), [1, 2]);
  t.is(torch.lu(x, true, true).length, 3);
  t.throws(() => torch.lu(x, { out: [out[0]] }), { message: 'expected tuple of 2 elements but got 1' });
});

test('max pooling takes its kernel size as an option', (t) => {
  const x = torch.arange(4, { dtype: torch.float32 }).view(1, 1, 4);
  t.deepEqual(torch.nn.functional.maxPool1d(x, { kernelSize: 2 }).tolist(), [[[1, 3]]]);
  const [values, indices] = torch.nn.functional.maxPool1d(x, { kernelSize: 2, returnIndices: true });
  t.deepEqual([values.tolist(), indices.tolist()], [[[[1, 3]]], [[[1, 3]]]]);
  t.deepEqual(torch.nn.functional.adaptiveMaxPool1dWithIndices(x, 1)[1].tolist(), [[[3]]]);
});
