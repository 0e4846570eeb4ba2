/** @file at and setAt follow Python's indexing: views for numbers, slices, null and the ellipsis; copies for lists and tensors. */

import test from 'ava';
import * as torch from 'typetorch';
import { ellipsis, newaxis, slice } from 'typetorch';

function make(): torch.Tensor {
  return torch.arange(24, { dtype: torch.float32 }).reshape(2, 3, 4);
}

test('numbers, slices, null and the ellipsis make views', (t) => {
  const x = make();
  const parts = [x.at(1), x.at(-1, slice(0, 2)), x.at(null), x.at(ellipsis, 0), x.at(ellipsis), x.at(), x.at(slice())];
  for (const part of parts) t.is(part.dataPtr() >= x.dataPtr(), true);
  x.at(ellipsis).zero_();
  t.is(x.sum().item(), 0);
  t.not(x.at(ellipsis), x);
});

test('at gives the shapes that Python gives', (t) => {
  const x = make();
  const shapes: [torch.Index[], number[]][] = [
    [[0], [3, 4]],
    [[slice(1)], [1, 3, 4]],
    [[slice(null, 1)], [1, 3, 4]],
    [[slice(null, null, 2)], [1, 3, 4]],
    [
      [slice(-1), ellipsis, slice(-3, -1)],
      [1, 3, 2],
    ],
    [[slice(5, 2)], [0, 3, 4]],
    [[slice(-100, 100)], [2, 3, 4]],
    [
      [newaxis, ellipsis, null],
      [1, 2, 3, 4, 1],
    ],
    [[true], [1, 2, 3, 4]],
    [[false], [0, 2, 3, 4]],
    [[[0, 1, 0]], [3, 3, 4]],
    [
      [slice(), [0, 1], [2, 3]],
      [2, 2],
    ],
    [
      [[0, 1], slice(), [2, 3]],
      [2, 3],
    ],
    [
      [0, ellipsis, [1, 1]],
      [3, 2],
    ],
    [[[]], [0, 3, 4]],
    [
      [
        [
          [0, 1],
          [1, 0],
        ],
      ],
      [2, 2, 3, 4],
    ],
    [[[true, false]], [1, 3, 4]],
    [[torch.tensor(true)], [1, 2, 3, 4]],
    [[torch.tensor(1n), torch.tensor(2n)], [4]],
    [[make().gt(3)], [20]],
    [[0, make().gt(3).at(0)], [8]],
    [[make().gt(3).at(ellipsis, 0), 1], [5]],
    [
      [make().gt(3).at(ellipsis, 0), slice(1, 3)],
      [5, 2],
    ],
  ];
  for (const [indices, shape] of shapes) t.deepEqual([...x.at(...indices).shape], shape);
});

test('a gathered part has memory of its own', (t) => {
  const x = make();
  x.at([0]).zero_();
  t.is(x.at(0, 0, 1).item(), 1);
});

test('setAt copies with broadcasting and returns the tensor', (t) => {
  const x = torch.zeros(2, 3);
  t.is(x.setAt([0], torch.tensor([1, 2, 3])), x);
  x.setAt([slice(), 0], 9);
  x.setAt([1, slice(1)], torch.tensor([[[7]]]));
  t.deepEqual(x.tolist(), [
    [9, 2, 3],
    [9, 7, 7],
  ]);
});

test('setAt through masks and index tensors writes in place', (t) => {
  const x = torch.arange(6, { dtype: torch.float32 });
  x.setAt([x.gt(3)], -1);
  x.setAt([[0, 1]], torch.tensor([10, 20]));
  x.setAt(torch.tensor([2n]), 5);
  x.setAt(2, 6);
  t.deepEqual(x.tolist(), [10, 20, 6, 3, -1, -1]);
});

test('setAt with true, false, an empty list of parts and the ellipsis', (t) => {
  const x = torch.zeros(2);
  x.setAt([false], 5);
  t.deepEqual(x.tolist(), [0, 0]);
  x.setAt([true], 1);
  t.deepEqual(x.tolist(), [1, 1]);
  x.setAt([], 2);
  t.deepEqual(x.tolist(), [2, 2]);
  x.setAt([ellipsis], 3);
  t.deepEqual(x.tolist(), [3, 3]);
});

test('an integer tensor takes the whole part of a number that is assigned', (t) => {
  const x = torch.arange(2);
  x.setAt(0, 1.5);
  t.deepEqual(x.tolist(), [1, 1]);
});

test('gradients flow through at and setAt', (t) => {
  const x = torch.ones(3, { requiresGrad: true });
  const y = x.mul(2);
  y.setAt(0, 0);
  y.at([1, 1]).sum().backward();
  t.deepEqual(x.grad?.tolist(), [0, 4, 0]);
});

test('indices are checked before anything is read', (t) => {
  const x = make();
  t.throws(() => x.at(0.5), { instanceOf: torch.IndexError, message: /got float/ });
  t.throws(() => x.at([0.5]), { instanceOf: torch.IndexError });
  t.throws(() => x.at(slice(0.5)), { instanceOf: TypeError, message: /slice indices must be integers/ });
  t.throws(() => x.at({} as never), { instanceOf: torch.IndexError, message: /got dict/ });
  t.throws(() => x.at(Number.NaN), { instanceOf: torch.IndexError });
});
