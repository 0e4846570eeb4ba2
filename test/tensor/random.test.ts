/** @file The same seed gives the numbers that Python gives. */

import test from 'ava';
import * as torch from 'typetorch';

function hex(tensor: torch.Tensor): string {
  const data = tensor.typedArray();
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex');
}

test.serial('a seed gives the bits of Python for rand, randn, randperm and randint', (t) => {
  t.is(torch.manualSeed(42), torch.defaultGenerator);
  t.is(hex(torch.rand(3)), '66dc613fb33d6a3fb806c43e');
  t.is(torch.randn(20).double().sum().item(), -6.09040080755949);
  t.deepEqual(torch.randperm(8).tolist(), [2, 1, 0, 5, 7, 3, 4, 6]);
  t.deepEqual(torch.randint(0, 100, [5]).tolist(), [43, 94, 93, 77, 70]);
});

test.serial('a negative seed counts from the top of 64 bits', (t) => {
  torch.manualSeed(-1);
  t.is(torch.initialSeed(), 18446744073709551615n);
  t.is(torch.rand(1).item(), 0.9937993884086609);
});

test.serial('a saved state gives the same numbers again', (t) => {
  torch.manualSeed(1);
  torch.rand(3);
  const state = torch.getRngState();
  const first = hex(torch.randn(5));
  torch.rand(100);
  torch.setRngState(state);
  t.is(hex(torch.randn(5)), first);
  t.is(state.numel(), 5056);
});

test.serial('forkRng leaves the outer numbers as they would have been', (t) => {
  torch.manualSeed(3);
  const expected = hex(torch.rand(4));
  torch.manualSeed(3);
  t.is(
    torch.forkRng(() => {
      torch.manualSeed(99);
      torch.rand(10);
      return 'done';
    }),
    'done',
  );
  t.is(hex(torch.rand(4)), expected);
  t.throws(() => torch.forkRng(async () => torch.rand(1)), { message: /await/ });
});

test.serial('a generator of its own draws what the default one draws from the same seed', (t) => {
  torch.manualSeed(5);
  const expected = hex(torch.randn(4));
  const generator = new torch.Generator().manualSeed(5);
  t.is(hex(torch.randn(4, { generator })), expected);
});

test('seeds that are no integers or too large are refused', (t) => {
  t.throws(() => torch.manualSeed(1.5), { instanceOf: TypeError });
  t.throws(() => torch.manualSeed(2n ** 64n), { instanceOf: RangeError });
});
