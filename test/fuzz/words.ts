/** @file Spoils the words of the call buffer, as no TypeScript could write them, before they cross. */

import { addon, callWords } from './native.js';
import type { Random } from './random.js';

const hostile = [
  0,
  1,
  -1,
  -2,
  -3,
  2,
  3,
  4,
  5,
  7,
  0.5,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e18,
  -1e18,
  2 ** 31,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 32,
  2 ** 53,
  1e308,
  5e-324,
  1 << 22,
  (1 << 22) + 1,
  255,
  256,
  65535,
];

/** While `run` runs, one in three native calls finds one to three of its first words replaced. */
export function withSpoiledWords<R>(random: Random, run: () => R): R {
  const { call } = addon;
  addon.call = () => {
    if (random.chance(34)) {
      for (let i = random.between(1, 3); i > 0; i--) callWords()[random.below(14)] = random.pick(hostile);
    }
    call();
  };
  try {
    return run();
  } finally {
    addon.call = call;
  }
}
