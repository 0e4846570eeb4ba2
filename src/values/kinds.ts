/** @file What operators accept in the place of PyTorch's argument types. */

import type { FloatScalar } from './scalar.js';

/** An integer: a number without fraction, or a bigint beyond 2^53. */
export type Int = number | bigint;

/** A floating-point number. */
export type Float = number | FloatScalar;

/** A list of sizes, dimensions or strides. */
export type Ints = readonly Int[];
