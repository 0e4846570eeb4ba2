/** @file Tensors as instances of subclasses, and arithmetic on sizes. Expected values and texts are Python's. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, Tensor } from 'typetorch';

class Mask extends Tensor {
  get count(): number {
    return Number(this.sum().item());
  }
}

test('asSubclass shares memory and stays in the graph', (t) => {
  const x = torch.ones(3, { requiresGrad: true });
  const mask = x.mul(2).asSubclass(Mask);
  t.true(mask instanceof Mask);
  t.is(mask.count, 6);
  mask.sum().backward();
  t.deepEqual(x.grad?.tolist(), [2, 2, 2]);
  const y = torch.zeros(2);
  y.asSubclass(Mask).fill_(4);
  t.deepEqual(y.tolist(), [4, 4]);
  t.true(y.asSubclass(nn.Parameter) instanceof nn.Parameter);
  t.false(y.asSubclass(Tensor) === y);
  t.throws(() => y.asSubclass(Map as unknown as typeof Mask), {
    instanceOf: TypeError,
    message: /^Creating a Tensor subclass from a class that does not inherit from Tensor is not possible/,
  });
  t.throws(() => y.asSubclass('Mask' as unknown as typeof Mask), { message: 'cls must be a type (got str)' });
});

test('arithmetic on sizes', (t) => {
  t.deepEqual(
    [torch.symMax(1, 2.5), torch.symMin(1, 2.5), torch.symInt(2.7), torch.symInt(-2.7), torch.symFloat(3n)],
    [2.5, 1, 2, -2, 3],
  );
  t.deepEqual([torch.symNot(5), torch.symNot(true), torch.symNot(0)], [false, false, true]);
  t.deepEqual([torch.symIte(true, 1, 2), torch.symIte(false, 1, 2)], [1, 2]);
  t.deepEqual([torch.symSum([1, 2, 3]), torch.symSum([])], [6, 0]);
  t.deepEqual([torch.symMax(Number.NaN, 1), torch.symMin(Number.NaN, 1)], [Number.NaN, Number.NaN]);
  const wrong = <T>(value: unknown): T => value as T;
  t.throws(() => torch.symIte(wrong(1), 1, 2), { name: 'AssertionError', message: /^expected SymBool or bool/ });
  t.throws(() => torch.symIte(true, wrong<number>('a'), 2), { name: 'AssertionError', message: /^type mismatch/ });
  t.throws(() => torch.symMax(wrong('a'), 1), { name: 'AssertionError' });
  t.throws(() => torch.symInt(Number.NaN), { name: 'ValueError', message: 'cannot convert float NaN to integer' });
  t.throws(() => torch.symInt(wrong('a')), { message: "invalid literal for int() with base 10: 'a'" });
  t.throws(() => torch.symFloat(wrong('a')), { message: "could not convert string to float: 'a'" });
});
