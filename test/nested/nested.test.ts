/** @file Nested tensors. Expected texts are those of Python torch 2.11.0. */

import test from 'ava';
import * as torch from 'typetorch';

const { nested } = torch;
const a = torch.arange(6, { dtype: torch.float32 }).reshape(2, 3);
const b = torch.ones(1, 3);
const both = nested.nestedTensor([a, b]);
const printed = 'nested_tensor([\n  tensor([[0., 1., 2.],\n          [3., 4., 5.]]),\n  tensor([[1., 1., 1.]])\n])';

test('parts of different sizes become one tensor, which is printed as in Python', (t) => {
  t.is(String(both), printed);
  t.true(both.isNested);
  t.is(String(nested.nestedTensor([[1, 2], [3]])), 'nested_tensor([\n  tensor([1., 2.]),\n  tensor([3.])\n])');
  t.is(nested.nestedTensor([a, b], { dtype: torch.float64 }).dtype, torch.float64);
  t.true(nested.nestedTensor([a], { requiresGrad: true }).requiresGrad);
  t.deepEqual(
    both.unbind().map((part) => part.tolist()),
    [a.tolist(), b.tolist()],
  );
});

test('sizes that differ are not there', (t) => {
  t.is(both.size(0), 2);
  t.is(both.size(-1), 3);
  t.throws(() => both.size(1), { message: 'Given dimension 1 is irregular and does not have a size.' });
  t.throws(() => both.shape, {
    message: "Internal error: NestedTensorImpl doesn't support sizes. Please file an issue.",
  });
});

test('a dimension of the parts is selected, counted from either end', (t) => {
  const expected = 'nested_tensor([\n  tensor([1., 4.]),\n  tensor([1.])\n])';
  t.is(String(both.select(2, 1)), expected);
  t.is(String(both.select(-1, 1)), expected);
  t.is(String(both.select(-3, 0)), String(a));
  t.throws(() => torch.trapz(both), { message: /index -1 is out of bounds for dimension 1/ });
});

test('padding', (t) => {
  t.deepEqual(nested.toPaddedTensor(both, 0.5).tolist(), [
    a.tolist(),
    [
      [1, 1, 1],
      [0.5, 0.5, 0.5],
    ],
  ]);
  t.deepEqual(nested.toPaddedTensor(both, 0.5, [2, 3, 4]).shape, [2, 3, 4]);
  t.throws(() => nested.toPaddedTensor(both, 0.5, [2, 1, 4]), {
    message: 'Value in output_size is less than NestedTensor padded size. Truncation is not supported.',
  });
});

test('asNestedTensor takes a batch apart and lets gradients through', (t) => {
  const leaf = torch.ones(2, 3, { requiresGrad: true });
  const parts = nested.asNestedTensor(leaf);
  t.is(parts.size(0), 2);
  nested.toPaddedTensor(parts, 0).sum().backward();
  t.deepEqual(leaf.grad?.shape, [2, 3]);
  t.is(String(nested.asNestedTensor([a, b])), printed);
});

test('what cannot be nested is refused', (t) => {
  t.throws(() => nested.nestedTensor([a, torch.ones(2)]), {
    message:
      'All Tensors given to nested_tensor must have the same dimension. Found dimension 1 for Tensor at index 1 and dimension 2 for Tensor at index 0.',
  });
  t.throws(() => nested.nestedTensor(3 as never), { instanceOf: TypeError });
  t.throws(() => nested.asNestedTensor(torch.ones(2)), {
    message: 'as_nested_tensor(): Expected tensor argument to have dim() > 1',
  });
  t.throws(() => nested.asNestedTensor([1] as never), { instanceOf: TypeError });

  t.throws(() => nested.nestedTensor([a], { layout: torch.sparseCoo }), {
    message: 'Specified layout is unsupported for nested tensors: torch.sparse_coo',
  });
});
