/** @file Compares two tensors: their attributes, then their values. */

import { AssertionError, ValueError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { promoteTypes } from '../tensor/dtypeInfo.js';
import { formatSize, formatTuple } from '../tensor/pyformat.js';
import type { Tensor } from '../tensor/tensor.js';
import { type DType, int64 } from '../values/dtype.js';
import { strided } from '../values/layout.js';
import type { Complex } from '../values/scalar.js';
import { type Operand, scalarMismatch, tensorMismatch } from './messages.js';
import type { Tolerances } from './tolerances.js';

/** What is compared beside the values. */
export interface TensorChecks {
  /** Whether NaN equals NaN. Default: false. */
  equalNan?: boolean;
  /** Default: true. */
  checkDevice?: boolean;
  /** Default: true. */
  checkDtype?: boolean;
  /** Default: true. */
  checkLayout?: boolean;
  /** Default: false. */
  checkStride?: boolean;
}

function differ(attribute: string, actual: unknown, expected: unknown): never {
  throw new AssertionError(`The values for attribute '${attribute}' do not match: ${actual} != ${expected}.`);
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function compareAttributes(actual: Tensor, expected: Tensor, checks: TensorChecks): void {
  const { checkDevice = true, checkDtype = true, checkLayout = true, checkStride = false } = checks;
  if (!sameList(actual.shape, expected.shape)) differ('shape', formatSize(actual.shape), formatSize(expected.shape));
  if (actual.isQuantized !== expected.isQuantized)
    differ('is_quantized', actual.isQuantized ? 'True' : 'False', expected.isQuantized ? 'True' : 'False');
  if (actual.isQuantized && actual.qscheme() !== expected.qscheme())
    differ('qscheme()', actual.qscheme(), expected.qscheme());
  if (actual.layout !== expected.layout) {
    if (checkLayout) differ('layout', actual.layout, expected.layout);
  } else if (actual.layout === strided && checkStride && !sameList(actual.stride(), expected.stride())) {
    differ('stride()', formatTuple(actual.stride()), formatTuple(expected.stride()));
  }
  if (checkDevice && !actual.device.equals(expected.device)) differ('device', actual.device, expected.device);
  if (checkDtype && actual.dtype !== expected.dtype) differ('dtype', actual.dtype, expected.dtype);
}

/** What promotes with every dtype. */
function promotable(dtype: DType): DType {
  return ['uint16', 'uint32', 'uint64'].includes(dtype.name) ? int64 : dtype;
}

function dense(tensor: Tensor): Tensor {
  return tensor.layout === strided ? tensor : tensor.toDense();
}

function equalize(actual: Tensor, expected: Tensor): [Tensor, Tensor] {
  let pair: [Tensor, Tensor] = [actual, expected];
  const map = (change: (tensor: Tensor) => Tensor): void => {
    pair = [change(pair[0]), change(pair[1])];
  };
  if (!actual.device.equals(expected.device)) map((tensor) => tensor.cpu());
  if (actual.dtype !== expected.dtype) {
    const common = promoteTypes(promotable(actual.dtype), promotable(expected.dtype));
    map((tensor) => tensor.to(common));
  }
  if (actual.layout !== expected.layout) map(dense);
  return pair;
}

function operand(tensor: Tensor): Operand {
  const value = tensor.item();
  const isFloat = tensor.dtype.isFloatingPoint || tensor.dtype.isComplex;
  return { value: typeof value === 'boolean' ? Number(value) : (value as number | bigint | Complex), isFloat };
}

interface Values extends Tolerances {
  equalNan: boolean;
}

function compareValues(actual: Tensor, expected: Tensor, options: Values, what?: string): void {
  const matches = ops.isclose(actual, expected, options);
  if (matches.all().item()) return;
  const text =
    actual.dim() === 0
      ? scalarMismatch(operand(actual), operand(expected), options, what)
      : tensorMismatch(actual, expected, matches, options, what);
  throw new AssertionError(text);
}

const equal: Values = { rtol: 0, atol: 0, equalNan: false };

function compareCoo(actual: Tensor, expected: Tensor, options: Values): void {
  if (actual.sparseDim() !== expected.sparseDim()) {
    throw new AssertionError(
      `The number of sparse dimensions in sparse COO tensors does not match: ${actual.sparseDim()} != ${expected.sparseDim()}`,
    );
  }
  compareCount('COO', actual, expected);
  compareValues(actual._indices(), expected._indices(), equal, 'Sparse COO indices');
  compareValues(actual._values(), expected._values(), options, 'Sparse COO values');
}

function compareCount(format: string, actual: Tensor, expected: Tensor): void {
  const [a, b] = [actual._nnz(), expected._nnz()];
  if (a !== b)
    throw new AssertionError(`The number of specified values in sparse ${format} tensors does not match: ${a} != ${b}`);
}

function compareCompressed(actual: Tensor, expected: Tensor, options: Values): void {
  const format = actual.layout.name.slice('sparse_'.length).toUpperCase();
  compareCount(format, actual, expected);
  const isByRow = format === 'CSR' || format === 'BSR';
  const parts: [name: string, part: (tensor: Tensor) => Tensor][] = isByRow
    ? [
        ['crow_indices', (x) => x.crowIndices()],
        ['col_indices', (x) => x.colIndices()],
      ]
    : [
        ['ccol_indices', (x) => x.ccolIndices()],
        ['row_indices', (x) => x.rowIndices()],
      ];
  for (const [name, part] of parts) {
    compareValues(part(actual).to(int64), part(expected).to(int64), equal, `Sparse ${format} ${name}`);
  }
  compareValues(actual.values(), expected.values(), options, `Sparse ${format} values`);
}

const layouts = ['strided', 'sparse_coo', 'sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc'];

/** @throws ValueError for a layout that is not compared. */
export function checkLayoutOf({ layout }: Tensor): void {
  if (!layouts.includes(layout.name)) throw new ValueError(`Unsupported tensor layout ${layout}`);
}

/** @throws AssertionError if the tensors are not close. */
export function compareTensors(actual: Tensor, expected: Tensor, tolerances: Tolerances, checks: TensorChecks): void {
  compareAttributes(actual, expected, checks);
  if (actual.isMeta || expected.isMeta) return;
  const [a, b] = equalize(actual, expected);
  const options = { ...tolerances, equalNan: checks.equalNan ?? false };
  const { rtol, atol } = tolerances;
  const isTiny = a.dtype.isFloatingPoint && a.dtype.itemsize === 1;
  if (a.isQuantized) {
    compareValues(a.dequantize(), b.dequantize(), options, 'Quantized tensor-likes');
  } else if (a.layout.name === 'sparse_coo') {
    compareCoo(a, b, options);
  } else if (a.layout !== strided) {
    compareCompressed(a, b, options);
  } else if (isTiny && (rtol !== 0 || atol !== 0)) {
    throw new AssertionError(
      `Rtol=${rtol} and atol=${atol} are not supported for bitwise comparison of low dimensional floats. Please use rtol=0.0 and atol=0.0.`,
    );
  } else {
    compareValues(a, b, options);
  }
}
