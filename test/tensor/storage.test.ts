/** @file Storages as objects; expected texts and values are Python's. */

import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';

test('bytes and elements of the memory that a tensor looks into', (t) => {
  const x = torch.arange(3, { dtype: torch.float32 });
  const bytes = x.at(torch.slice(1, 2)).untypedStorage();
  t.is(bytes.nbytes(), 12);
  t.is(bytes.dataPtr(), x.dataPtr());
  bytes.set(0, 7);
  t.deepEqual(bytes.tolist(), [7, 0, 0, 0, 0, 0, 128, 63, 0, 0, 0, 64]);
  t.is(bytes.get(-1), 64);
  bytes.fill_(300);
  t.is(bytes.get(0), 44);
  const elements = torch.ones(2).storage();
  t.is(elements.dtype, torch.float32);
  t.is(elements.size(), 2);
  t.is(elements.nbytes(), 8);
  elements.set(1, 2.5);
  t.deepEqual([...elements], [1, 2.5]);
  t.deepEqual(elements.untyped().tolist(), [0, 0, 128, 63, 0, 0, 32, 64]);
});

test('storages print as in Python', (t) => {
  t.is(
    String(torch.ones(2).storage()),
    ' 1.0\n 1.0\n[torch.storage.TypedStorage(dtype=torch.float32, device=cpu) of size 2]',
  );
  const bytes = new torch.UntypedStorage([1, 2, 300]);
  t.is(inspect(bytes), ' 1\n 2\n 44\n[torch.storage.UntypedStorage(device=cpu) of size 3]');
  const meta = torch.zeros(2, { device: 'meta' }).untypedStorage();
  t.is(String(meta), '...\n[torch.storage.UntypedStorage(device=meta) of size 8]');
});

test('copies are apart', (t) => {
  const x = torch.ones(2);
  const copy = x.untypedStorage().clone();
  copy.fill_(0);
  t.deepEqual(x.tolist(), [1, 1]);
  x.untypedStorage().copy_(copy);
  t.deepEqual(x.tolist(), [0, 0]);
  t.is(copy.cpu(), copy);
  t.is(new torch.UntypedStorage(4).nbytes(), 4);
});

test('what is refused', (t) => {
  const bytes = torch.arange(3, { dtype: torch.float32 }).untypedStorage();
  const elements = torch.ones(2).storage();
  const refused: [() => unknown, name: string, message: string | RegExp][] = [
    [() => bytes.get(99), 'IndexError', 'index 99 out of range for storage of size 12'],
    [() => elements.get(9), 'IndexError', 'index 9 out of range for storage of size 2'],
    [() => bytes.get('a' as unknown as number), 'TypeError', "can't index a torch.UntypedStorage with str"],
    [() => bytes.set(0, 1.5), 'RuntimeError', 'can only set storage content with a int types, but got float instead'],
    [() => elements.set(0, 'a' as unknown as number), 'TypeError', "can't assign a str to a torch.FloatTensor"],
    [
      () => torch.zeros(2).toSparse().untypedStorage(),
      'NotImplementedError',
      'Cannot access storage of SparseTensorImpl',
    ],
    [
      () => torch.zeros(2, { device: 'meta' }).untypedStorage().get(0),
      'NotImplementedError',
      "Not available for 'meta' device type",
    ],
    [() => bytes.copy_(elements), 'RuntimeError', 'size does not match, self was 12 bytes but src was 8 bytes'],
    [() => new torch.UntypedStorage(-1), 'RuntimeError', /negative/],
  ];
  for (const [fn, name, message] of refused) t.throws(fn, { name, message });
});

test('isStorage', (t) => {
  t.true(torch.isStorage(torch.ones(1).storage()));
  t.true(torch.isStorage(torch.ones(1).untypedStorage()));
  t.false(torch.isStorage(torch.ones(1)));
});
