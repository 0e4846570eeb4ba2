/** @file Numbers written the way Python writes them. JavaScript rounds exact ties up, Python to even; exponents differ too. */

import { sizeText } from '../values/ragged.js';

/** Lowers the last digit of a decimal number by one; the number is odd in that digit. */
function lower(digits: string): string {
  return digits.slice(0, -1) + String(Number(digits.at(-1)) - 1);
}

/** Whether the exact value of `x` lies halfway between two neighbours with `decimals` decimals. */
function isTie(x: number, decimals: number): boolean {
  if (decimals > 1000) return false;
  const scaled = x * 2 ** (decimals + 1);
  return Number.isInteger(scaled) && Math.abs(scaled % 2) === 1;
}

function isOddDigit(digit: string): boolean {
  return Number(digit) % 2 === 1;
}

function special(x: number): string | null {
  if (Number.isNaN(x)) return 'nan';
  if (x === Number.POSITIVE_INFINITY) return 'inf';
  return x === Number.NEGATIVE_INFINITY ? '-inf' : null;
}

function signOf(x: number): string {
  return x < 0 || Object.is(x, -0) ? '-' : '';
}

/** Python's `'{:.<decimals>f}'.format(x)`. */
export function formatFixed(x: number, decimals: number): string {
  const odd = special(x);
  if (odd !== null) return odd;
  const size = Math.abs(x);
  if (size >= 1e21) return `${signOf(x)}${BigInt(size)}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const digits = size.toFixed(decimals);
  const tie = isTie(size, decimals) && isOddDigit(digits.at(-1) ?? '0');
  return signOf(x) + (tie ? lower(digits) : digits);
}

/** Python's `'{:.<decimals>e}'.format(x)`. */
export function formatExponent(x: number, decimals: number): string {
  const odd = special(x);
  if (odd !== null) return odd;
  const size = Math.abs(x);
  const [mantissa, power] = size.toExponential(decimals).split('e');
  const exponent = Number(power);
  const tie = isExponentTie(size, exponent - decimals) && isOddDigit(mantissa.at(-1) ?? '0');
  const sign = exponent < 0 ? '-' : '+';
  return `${signOf(x)}${tie ? lower(mantissa) : mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** Whether `x` lies halfway between two neighbouring multiples of 10^`unit`. */
function isExponentTie(x: number, unit: number): boolean {
  if (unit <= 0) return isTie(x, -unit);
  if (!Number.isInteger(x)) return false;
  const step = 10n ** BigInt(unit);
  return (BigInt(x) % step) * 2n === step;
}

/** Python's `repr` of a float: the shortest digits that give the number back. */
export function formatFloat(x: number): string {
  const odd = special(x);
  if (odd !== null) return odd;
  const [mantissa, power] = Math.abs(x).toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    return `${signOf(x)}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const digits = mantissa.replace('.', '');
  if (exponent < 0) return `${signOf(x)}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${signOf(x)}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

/** A shape as Python prints a tuple: `(2, 3)`, `(2,)`, `()`. */
export function formatTuple(values: readonly (number | bigint | string)[]): string {
  return values.length === 1 ? `(${sizeText(values[0])},)` : `(${values.map(sizeText).join(', ')})`;
}

/** A shape as Python prints it in messages: `torch.Size([2, 3])`. */
export function formatSize(shape: readonly number[]): string {
  return `torch.Size([${shape.map(sizeText).join(', ')}])`;
}

/** C's `%g` with six digits. */
export function formatGeneral(x: number): string {
  const odd = special(x);
  if (odd !== null) return odd;
  if (x === 0) return `${signOf(x)}0`;
  const [mantissa, power] = formatExponent(x, 5).split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 6) return `${stripZeros(mantissa)}e${power}`;
  return stripZeros(formatFixed(x, 5 - exponent));
}

function stripZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
