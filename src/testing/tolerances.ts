/** @file How far apart numbers may be. */

import { ValueError } from '../native/errors.js';
import type { DType } from '../values/dtype.js';

/** How far numbers may be apart: `|actual - expected| <= atol + rtol * |expected|`. */
export interface Tolerances {
  rtol: number;
  atol: number;
}

const float32: Tolerances = { rtol: 1.3e-6, atol: 1e-5 };
const float64: Tolerances = { rtol: 1e-7, atol: 1e-7 };

const byDtype: Readonly<Record<string, Tolerances>> = {
  float16: { rtol: 1e-3, atol: 1e-5 },
  bfloat16: { rtol: 1.6e-2, atol: 1e-5 },
  float32,
  float64,
  complex32: { rtol: 1e-3, atol: 1e-5 },
  complex64: float32,
  complex128: float64,
  quint8: float32,
  quint2x4: float32,
  quint4x2: float32,
  qint8: float32,
  qint32: float32,
};

const exact: Tolerances = { rtol: 0, atol: 0 };

/** The given tolerances, or the larger ones of the dtypes' defaults. @throws ValueError if only one is given. */
export function tolerancesOf(
  dtypes: readonly DType[],
  rtol: number | null | undefined,
  atol: number | null | undefined,
): Tolerances {
  if (rtol != null && atol != null) return { rtol, atol };
  if (rtol != null || atol != null) {
    throw new ValueError(
      `Both 'rtol' and 'atol' must be either specified or omitted, but got no ${rtol == null ? 'rtol' : 'atol'}.`,
    );
  }
  const defaults = dtypes.map(({ name }) => byDtype[name] ?? exact);
  return {
    rtol: Math.max(...defaults.map((tolerance) => tolerance.rtol)),
    atol: Math.max(...defaults.map((tolerance) => tolerance.atol)),
  };
}
