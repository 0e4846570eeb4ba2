/** @file `assertAllclose`, the forerunner of `assertClose`. */

import { isTensor } from '../native/match.js';
import { gather } from '../tensor/arguments.js';
import { type TensorLike, tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { assertClose } from './assert-close.js';
import type { Tolerances } from './tolerances.js';

/** Options of `torch.testing.assertAllclose`. */
export interface AssertAllcloseOptions {
  /** Relative tolerance; only together with `atol`. Default: what the dtypes say. */
  rtol?: number | null;
  /** Absolute tolerance; only together with `rtol`. Default: what the dtypes say. */
  atol?: number | null;
  /** Whether NaN equals NaN. Default: true. */
  equalNan?: boolean;
  msg?: string;
}

const byDtype: Readonly<Record<string, Tolerances>> = {
  float16: { rtol: 1e-3, atol: 1e-3 },
  float32: { rtol: 1e-4, atol: 1e-5 },
  float64: { rtol: 1e-5, atol: 1e-8 },
};

function tolerancesOf(tensors: readonly Tensor[]): Tolerances {
  const found = tensors.map(({ dtype }) => byDtype[dtype.name] ?? { rtol: 0, atol: 0 });
  return { rtol: Math.max(...found.map(({ rtol }) => rtol)), atol: Math.max(...found.map(({ atol }) => atol)) };
}

/**
 * Throws unless two tensors, or what becomes tensors, are close to each other, whatever their dtypes. Deprecated in PyTorch: `assertClose` is to be used.
 * Mirrors `torch.testing.assert_allclose`.
 *
 * @throws AssertionError if they are not close; ValueError if only one tolerance is given.
 */
export function assertAllclose(
  actual: Tensor | TensorLike,
  expected: Tensor | TensorLike,
  rtol?: number | null | AssertAllcloseOptions,
  atol?: number | null | AssertAllcloseOptions,
  equalNan?: boolean | AssertAllcloseOptions,
  msg?: string | AssertAllcloseOptions,
  options?: AssertAllcloseOptions,
): void {
  const given = gather<AssertAllcloseOptions>(
    'assertAllclose',
    ['rtol', 'atol', 'equalNan', 'msg'],
    [rtol, atol, equalNan, msg, options],
  );
  const a = isTensor(actual) ? actual : tensor(actual);
  const b = isTensor(expected) ? expected : tensor(expected, { dtype: a.dtype });
  const tolerances = given.rtol == null && given.atol == null ? tolerancesOf([a, b]) : given;
  assertClose(a, b, {
    rtol: tolerances.rtol,
    atol: tolerances.atol,
    equalNan: given.equalNan ?? true,
    checkDevice: true,
    checkDtype: false,
    checkStride: false,
    msg: given.msg || null,
  });
}
