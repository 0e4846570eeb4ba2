/** @file Arguments of wrong kinds, for all that the package offers: every error is one that the package makes, and begins at the call. */

import test from 'ava';
import { walk } from './hostile.js';

test('no function meets wrong arguments with an error of the engine', async (t) => {
  const { finds, calls } = await walk(1);
  t.deepEqual(finds, []);
  t.true(calls > 90_000);
});
