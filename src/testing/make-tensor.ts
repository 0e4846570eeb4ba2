/** @file `makeTensor`: tensors of random numbers for tests. */

import { typeError, ValueError } from '../native/errors.js';
import { isDType, sizesOf, typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import { warn } from '../native/warnings.js';
import * as ops from '../ops/functions.js';
import { finfo, iinfo } from '../tensor/dtypeInfo.js';
import { formatFloat } from '../tensor/pyformat.js';
import { ellipsis, slice } from '../tensor/slice.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import { type DType, float32 } from '../values/dtype.js';
import type { Int, Ints } from '../values/kinds.js';
import type { MemoryFormat } from '../values/layout.js';

/** Options of `torch.testing.makeTensor`. */
export interface MakeTensorOptions {
  dtype: DType;
  device: DeviceLike;
  /** The least value. Default: -9, or the least that the dtype has. */
  low?: number | bigint | null;
  /** What no value reaches. Default: 10 for integers, 9 for floats, 2 for booleans. */
  high?: number | bigint | null;
  requiresGrad?: boolean;
  /** Leave every other element of the memory out. Default: false. */
  noncontiguous?: boolean;
  /** Put 1, or the smallest positive number, in the place of zeros. Default: false. */
  excludeZero?: boolean;
  memoryFormat?: MemoryFormat | null;
}

const names = [
  'dtype',
  'device',
  'low',
  'high',
  'requiresGrad',
  'noncontiguous',
  'excludeZero',
  'memoryFormat',
] as const;

type Bound = number | bigint;

interface Range {
  least: Bound;
  end: Bound;
  low: Bound;
  high: Bound;
}

function isIntegral({ isFloatingPoint, isComplex }: DType): boolean {
  return !isFloatingPoint && !isComplex;
}

/** What a dtype can hold, and what is drawn unless the caller says otherwise. */
function rangeOf(dtype: DType): Range {
  if (dtype.name === 'bool') return { least: 0, end: 2, low: 0, high: 2 };
  if (isIntegral(dtype)) {
    const { min, max } = iinfo(dtype);
    return { least: min, end: dtype.name === 'int64' ? max : BigInt(max) + 1n, low: -9, high: 10 };
  }
  const { min, max } = finfo(dtype);
  return { least: min, end: max, low: -9, high: 9 };
}

function clamp(value: Bound, least: Bound, end: Bound): Bound {
  if (value < least) return least;
  return value > end ? end : value;
}

function boundText(value: Bound): string {
  return typeof value === 'bigint' || Number.isInteger(value) ? String(value) : formatFloat(value);
}

function interval(dtype: DType, { low, high }: MakeTensorOptions): [low: Bound, high: Bound] {
  const range = rangeOf(dtype);
  const [from, to] = [low ?? range.low, high ?? range.high];
  const [fromText, toText] = [boundText(from), boundText(to)];
  if (Number.isNaN(from) || Number.isNaN(to))
    throw new ValueError(`\`low\` and \`high\` cannot be NaN, but got low=${fromText} and high=${toText}`);
  if (from === to && !isIntegral(dtype) && dtype.itemsize > 1) {
    warn(
      'Passing `low==high` to `torch.testing.make_tensor` for floating or complex types is deprecated since 2.1 and will be removed in 2.3. Use `torch.full(...)` instead.',
      'FutureWarning',
    );
  } else if (from >= to) {
    throw new ValueError(`\`low\` must be less than \`high\`, but got ${fromText} >= ${toText}`);
  } else if (to < range.least || from >= range.end) {
    throw new ValueError(
      `The value interval specified by \`low\` and \`high\` is [${fromText}, ${toText}), but ${dtype} only supports [${boundText(range.least)}, ${boundText(range.end)})`,
    );
  }
  const bounds = [from, to].map((bound) => clamp(bound, range.least, range.end));
  const ceil = (bound: Bound): Bound => (typeof bound === 'number' ? Math.ceil(bound) : bound);
  return (isIntegral(dtype) ? bounds.map(ceil) : bounds) as [Bound, Bound];
}

function fillUniform(tensor: Tensor, low: number, high: number): void {
  const isWide = high - low >= finfo(tensor.dtype).max;
  if (isWide) tensor.uniform_(low / 2, high / 2).mul_(2);
  else tensor.uniform_(low, high);
}

function draw(shape: Ints, options: MakeTensorOptions): Tensor {
  const { dtype, device } = options;
  const [low, high] = interval(dtype, options);
  if (isIntegral(dtype)) return ops.randint(low, high, shape, { dtype, device });
  const isTiny = dtype.itemsize === 1;
  const result = ops.empty(shape, { dtype: isTiny ? float32 : dtype, device });
  fillUniform(dtype.isComplex ? ops.viewAsReal(result) : result, Number(low), Number(high));
  return isTiny ? result.to(dtype) : result;
}

const integers = ['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64'];
const floats = ['float16', 'bfloat16', 'float32', 'float64', 'complex32', 'complex64', 'complex128'];
const tinyFloats = ['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz'];
const supported = new Set([...integers, ...floats, ...tinyFloats]);

function check(options: MakeTensorOptions): void {
  const { dtype, requiresGrad = false, noncontiguous = false, memoryFormat } = options;
  if (!isDType(dtype)) throw typeError(`make_tensor(): argument 'dtype' must be torch.dtype, not ${typeName(dtype)}`);
  if (!supported.has(dtype.name))
    throw typeError(`The requested dtype '${dtype}' is not supported by torch.testing.make_tensor().`);
  if (noncontiguous && memoryFormat != null) {
    throw new ValueError(
      `The parameters \`noncontiguous\` and \`memory_format\` are mutually exclusive, but got noncontiguous=True and memory_format=${memoryFormat}`,
    );
  }
  if (requiresGrad && isIntegral(dtype)) {
    throw new ValueError(
      `\`requires_grad=True\` is not supported for boolean and integral dtypes, but got dtype=${dtype}`,
    );
  }
}

/**
 * A tensor of the given sizes with random numbers from `low` on up to but without `high`; the same for the same seed as in Python.
 * Mirrors `torch.testing.make_tensor`.
 *
 * @throws ValueError for an interval that is empty or outside the dtype, TypeError for a dtype that has no such numbers.
 */
export function makeTensor(shape: Ints, options: MakeTensorOptions): Tensor;
export function makeTensor(...args: [...shape: Int[], options: MakeTensorOptions]): Tensor;
export function makeTensor(...args: unknown[]): Tensor {
  const options = args.pop();
  const shape = args.length === 0 ? [] : sizesOf(args);
  if (!isOptions(options) || shape === null)
    throw typeError('makeTensor() takes sizes and then options with at least dtype and device');
  checkOptions('makeTensor', options, names);
  const given = options as unknown as MakeTensorOptions;
  check(given);
  const { dtype, memoryFormat, excludeZero = false, requiresGrad = false } = given;
  const count = shape.reduce<number>((product, size) => product * Number(size), 1);
  const isSpread = (given.noncontiguous ?? false) && count > 1;
  const drawn = isSpread ? [...shape.slice(0, -1), 2 * Number(shape[shape.length - 1])] : shape;
  let result = draw(drawn, given);
  if (isSpread) result = result.at(ellipsis, slice(1, null, 2));
  else if (memoryFormat != null) result = result.clone({ memoryFormat });
  if (excludeZero) result.maskedFill_(result.eq(0), isIntegral(dtype) ? 1 : finfo(dtype).tiny);
  return requiresGrad ? result.requiresGrad_() : result;
}
