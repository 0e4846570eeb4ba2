/** @file The functions that PyTorch writes in Python give Python's results. */

import test from 'ava';
import * as torch from 'typetorch';
import { complexNumber } from 'typetorch';

const a = torch.keep(torch.arange(24, { dtype: torch.float32 }).reshape(2, 3, 4));

test('norm takes its order and dimensions as Python does', (t) => {
  t.is(torch.norm(a).item(), 65.75712585449219);
  t.deepEqual(a.norm(1, { dim: 2 }).tolist(), [
    [6, 22, 38],
    [54, 70, 86],
  ]);
  t.is(a.at(0).norm('nuc').item(), 24.364633560180664);
  t.deepEqual(a.norm({ p: 3, dim: [0, 2], keepdim: true }).tolist(), [
    [[21.601648330688477], [28.209318161010742], [35.20909118652344]],
  ]);
  t.is(torch.norm(a, 2, null, false, null, torch.float64).dtype, torch.float64);
  t.is(torch.norm(torch.eye(3).toSparse()).item(), Math.fround(Math.sqrt(3)));
});

test('unique returns inverse and counts when they are asked for', (t) => {
  const x = torch.tensor([3n, 1n, 2n, 1n, 3n]);
  const [values, inverse, counts] = torch.unique(x, { returnInverse: true, returnCounts: true });
  t.deepEqual([values, inverse, counts].map(String), [
    'tensor([1, 2, 3])',
    'tensor([2, 0, 1, 0, 2])',
    'tensor([2, 1, 2])',
  ]);
  t.deepEqual(x.unique().tolist(), [1, 2, 3]);
  const [runs, lengths] = torch.uniqueConsecutive(torch.tensor([1n, 1n, 2n, 2n, 1n]), { returnCounts: true });
  t.deepEqual(
    [runs.tolist(), lengths.tolist()],
    [
      [1, 2, 1],
      [2, 2, 1],
    ],
  );
  t.deepEqual(
    torch
      .unique(
        torch.tensor([
          [1n, 2n],
          [1n, 2n],
          [0n, 1n],
        ]),
        { dim: 0 },
      )
      .tolist(),
    [
      [0, 1],
      [1, 2],
    ],
  );
});

test('einsum takes an equation or lists of subscripts', (t) => {
  const expected = [
    [86, 110, 134],
    [302, 390, 478],
    [518, 670, 822],
  ];
  t.deepEqual(torch.einsum('ij,kj->ik', a.at(0), a.at(1)).tolist(), expected);
  t.deepEqual(torch.einsum('ij,kj->ik', [a.at(0), a.at(1)]).tolist(), expected);
  t.deepEqual(torch.einsum(a.at(0), [0, 1], a.at(1), [2, 1], [0, 2]).tolist(), expected);
  t.deepEqual(torch.einsum(a, ['...', 0], ['...']).shape, [2, 3]);
});

test('tensordot, cdist, meshgrid, cartesianProd and blockDiag give what Python gives', (t) => {
  t.deepEqual(torch.tensordot(a, a, [[1], [1]]).shape, [2, 4, 2, 4]);
  t.deepEqual(torch.tensordot(a.at(0), a.at(0).t(), 1).shape, [3, 3]);
  t.deepEqual(torch.cdist(a.at(0), a.at(1)).tolist(), [
    [24, 32, 40],
    [16, 24, 32],
    [8, 16, 24],
  ]);
  t.deepEqual(torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3, 4, 5]), { indexing: 'xy' })[0].tolist(), [
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  t.deepEqual(torch.meshgrid([torch.ones(2), torch.ones(3)])[0].shape, [2, 3]);
  t.deepEqual(torch.cartesianProd(torch.tensor([1, 2]), torch.tensor([3, 4])).tolist(), [
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
  ]);
  t.deepEqual(torch.blockDiag(torch.ones(1, 2), torch.tensor(3)).tolist(), [
    [1, 1, 0],
    [0, 0, 3],
  ]);
});

test('broadcasting, unravelling and the atleast functions give Python shapes', (t) => {
  t.deepEqual(torch.broadcastShapes([2, 1], [3], [1, 1, 1]), [1, 2, 3]);
  t.deepEqual(
    torch.broadcastTensors(torch.ones(2, 1), torch.ones(3)).map((x) => [...x.shape]),
    [
      [2, 3],
      [2, 3],
    ],
  );
  t.deepEqual(
    torch.unravelIndex(torch.tensor([5n, 11n]), [3, 4]).map((x) => x.tolist()),
    [
      [1, 2],
      [1, 3],
    ],
  );
  t.deepEqual(torch.atleast2d(torch.tensor(1)).shape, [1, 1]);
  t.deepEqual(
    torch.atleast3d(torch.tensor(1), torch.ones(2)).map((x) => [...x.shape]),
    [
      [1, 1, 1],
      [1, 2, 1],
    ],
  );
  t.deepEqual(torch.atleast1d(torch.tensor(1)).shape, [1]);
});

test('split and unflatten make the pieces that Python makes', (t) => {
  t.deepEqual(
    torch
      .arange(10)
      .split(4)
      .map((x) => x.numel()),
    [4, 4, 2],
  );
  t.deepEqual(
    torch.split(a, [1, 3], 2).map((x) => [...x.shape]),
    [
      [2, 3, 1],
      [2, 3, 3],
    ],
  );
  t.deepEqual(a.unflatten(2, [2, -1]).shape, [2, 3, 2, 2]);
});

test('stft and istft agree with Python and undo each other', (t) => {
  torch.setNumThreads(1);
  const signal = torch.arange(32, { dtype: torch.float32 });
  const window = torch.hannWindow(8);
  const spectrum = torch.stft(signal, 8, { window, returnComplex: true });
  t.deepEqual(spectrum.shape, [5, 17]);
  t.deepEqual(spectrum.at(1, 3).item(), complexNumber(-12, 3.828425884246826));
  t.true(torch.allclose(torch.istft(spectrum, 8, { window, length: 32 }), signal, { atol: 1e-4 }));
});

test('chainMatmul multiplies in any number', (t) => {
  t.deepEqual(torch.chainMatmul(torch.ones(2, 3), torch.ones(3, 4), torch.ones(4, 1)).tolist(), [[12], [12]]);
});

test('lu gives factors and pivots', (t) => {
  const [factors, pivots] = torch.lu(
    torch.tensor([
      [1, 2],
      [3, 4],
    ]),
  );
  t.deepEqual(pivots.tolist(), [2, 2]);
  t.deepEqual(factors.tolist(), [
    [3, 4],
    [0.3333333432674408, 0.6666666269302368],
  ]);
});
