/** @file From libtorch's numbers, and from names, to dtypes and layouts. */

import { typeError } from '../native/errors.js';
import * as dtypeNames from './dtype.js';
import { DType } from './dtype.js';
import {
  jagged,
  type Layout,
  mkldnn,
  sparseBsc,
  sparseBsr,
  sparseCoo,
  sparseCsc,
  sparseCsr,
  strided,
} from './layout.js';

/** All dtypes, by name. */
export const dtypes: ReadonlyMap<string, DType> = new Map(
  Object.values(dtypeNames)
    .filter((value) => value instanceof DType)
    .map((dtype) => [dtype.name, dtype]),
);

const dtypesByCode: (DType | undefined)[] = [];
for (const dtype of dtypes.values()) dtypesByCode[dtype.code] = dtype;

/** The dtype of a ScalarType code. */
export function dtypeOf(code: number): DType {
  const dtype = dtypesByCode[code];
  if (!dtype) throw typeError(`libtorch's scalar type ${code} has no name in typetorch`);
  return dtype;
}

const layouts = [strided, sparseCoo, sparseCsr, mkldnn, sparseCsc, sparseBsr, sparseBsc, jagged];

/** The layout of a Layout code. */
export function layoutOf(code: number): Layout {
  return layouts[code];
}
