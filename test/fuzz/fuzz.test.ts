/** @file A short part of `npm run fuzz`, always the same. */

import test from 'ava';
import { fuzz } from './supervisor.js';

test('random calls neither end the process, nor hang, nor leak, nor throw what is not an error of the call', async (t) => {
  const finds = await fuzz({ seed: 1, from: 0, calls: 1500, batch: 250, patience: 60 });
  t.deepEqual(
    finds.filter(({ kind }) => kind !== 'unchecked'),
    [],
  );
});
