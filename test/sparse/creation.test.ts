/** @file Constructors of sparse tensors and `torch.sparse`. Expected texts are those of Python torch 2.11.0. */

import test from 'ava';
import * as torch from 'typetorch';

const [rows, values] = [
  [
    [0, 1],
    [1, 0],
  ],
  torch.tensor([1, 2]),
];

test('lists make indices of int64 and values of their own dtype', (t) => {
  const x = torch.sparseCooTensor(rows, [1n, 2n]);
  t.is(x.dtype, torch.int64);
  t.deepEqual(x.toDense().tolist(), [
    [0, 1],
    [2, 0],
  ]);
  t.is(torch.sparseCooTensor(rows, [1, 2], [2, 2], { dtype: torch.float64 }).dtype, torch.float64);
  t.deepEqual(torch.sparseCooTensor([2, 3]).shape, [2, 3]);
  t.is(
    String(torch.sparseCsrTensor(torch.tensor([0n, 1n, 2n]).int(), torch.tensor([0n, 1n]).int(), values.double())),
    'tensor(crow_indices=tensor([0, 1, 2]),\n       col_indices=tensor([0, 1]),\n       values=tensor([1., 2.]), size=(2, 2), nnz=2, dtype=torch.float64,\n       layout=torch.sparse_csr)',
  );
  t.is(torch.sparseBsrTensor([0, 1, 2], [0, 1], [[[1]], [[2]]]).layout, torch.sparseBsr);
});

test('gradients flow to the values', (t) => {
  const leaf = torch.tensor([1, 2], { requiresGrad: true });
  torch.sparseCooTensor(rows, leaf, [2, 2]).toDense().sum().backward();
  t.deepEqual(leaf.grad?.tolist(), [1, 1]);
});

test('broken invariants are noticed unless the checks are off', (t) => {
  const broken = (checkInvariants?: boolean): torch.Tensor =>
    torch.sparseCsrTensor([0, 1, 3], [0, 1], [1, 2], { checkInvariants });
  const message = '`crow_indices[..., -1] == nnz` is not satisfied.';
  t.throws(() => broken(), { message });
  t.throws(() => broken(true), { message });
  t.deepEqual(broken(false).shape, [2, 2]);
  const { checkSparseTensorInvariants } = torch.sparse;
  t.deepEqual(checkSparseTensorInvariants(false, broken).shape, [2, 2]);
  t.true(checkSparseTensorInvariants.isEnabled());
  checkSparseTensorInvariants.disable();
  t.notThrows(() => broken());
  t.throws(() => checkSparseTensorInvariants(broken), { message });
  checkSparseTensorInvariants.enable();
  t.throws(() => torch.sparseCooTensor([[1, 0]], [1, 2], [2], { isCoalesced: true }), {
    message: 'cannot set is_coalesced to true if indices correspond to uncoalesced COO tensor',
  });
  t.throws(() => torch.sparseCooTensor([[0, 5]], [1, 2], [2]), { instanceOf: torch.RuntimeError });
});

test('a layout that is none or another is refused', (t) => {
  t.throws(() => torch.sparseCompressedTensor([0, 1, 2], [0, 1], [1, 2]), {
    message: /sparse_compressed_tensor expected sparse compressed tensor layout but got/,
  });
  t.throws(() => torch.sparseCsrTensor([0, 1, 2], [0, 1], [1, 2], { layout: torch.sparseCsc }), {
    message: 'sparse_csr_tensor: layout must be SparseCsr but got SparseCsc',
  });
});

test('torch.sparse: products, sums, softmax and diagonals', (t) => {
  const x = torch.sparseCooTensor(rows, values, [2, 2]);
  const dense = torch.eye(2);
  const expected = [
    [0, 1],
    [2, 0],
  ];
  t.deepEqual(torch.sparse.mm(x, dense).tolist(), expected);
  t.deepEqual(torch.sparse.mm(x.toSparseCsr(), dense, 'amax').tolist(), expected);
  t.deepEqual(torch.sparse.addmm(dense, x, dense, { beta: 2, alpha: 3 }).tolist(), [
    [2, 3],
    [6, 2],
  ]);
  t.is(torch.sparse.sum(x).item(), 3);
  t.deepEqual(torch.sparse.sum(x, 0).toDense().tolist(), [2, 1]);
  t.is(torch.sparse.sum(x, { dtype: torch.float64 }).dtype, torch.float64);
  t.deepEqual(torch.sparse.softmax(x, 1).values().tolist(), [1, 1]);
  t.deepEqual(torch.sparse.logSoftmax(x, { dim: 0, dtype: torch.float64 }).values().tolist(), [0, 0]);
  const diagonals = torch.sparse.spdiags(torch.tensor([[1, 2]]), torch.tensor([1n]), [2, 2]);
  t.deepEqual(diagonals.toDense().tolist(), [
    [0, 2],
    [0, 0],
  ]);
});
