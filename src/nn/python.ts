/** @file Values written as Python writes them, for `print(model)` and for PyTorch's messages. */

import { FloatScalar } from '../values/scalar.js';

/** `repr(float)`: shortest digits, exponents of two digits, always a point or an exponent. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [digits, power] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const text =
    exponent < 0 ? value.toFixed(Math.max(0, digits.replace(/^-?\d\.?/, '').length - exponent)) : String(value);
  return text.includes('.') ? text : `${text}.0`;
}

/** `repr(int)` for an integral number, `repr(float)` else. */
export function numberText(value: number | FloatScalar): string {
  if (value instanceof FloatScalar) return floatText(value.value);
  return Number.isInteger(value) && !Object.is(value, -0) ? String(value) : floatText(value);
}

export function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r');
  return mark + (mark === "'" ? body.replace(/'/g, "\\'") : body) + mark;
}

/** Lists within lists that are written out; a list may even hold itself. */
const spelledOut = 100;

/** `repr` of a value; arrays stand for tuples. */
export function repr(value: unknown): string {
  return textOf(value, 0);
}

function textOf(value: unknown, depth: number): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' || value instanceof FloatScalar) return numberText(value);
  if (typeof value === 'string') return quote(value);
  if (!Array.isArray(value)) return String(value);
  if (depth === spelledOut) return '(...)';
  const items = value.map((item: unknown) => textOf(item, depth + 1));
  return `(${items.join(', ')}${value.length === 1 ? ',' : ''})`;
}

/** `str` of a value: as `repr`, without quotes around text. */
export function str(value: unknown): string {
  return typeof value === 'string' ? value : repr(value);
}

/** `torch.Size([2, 3])`. */
export function sizeText(shape: readonly (number | bigint)[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}

/** `[2, 3]`. */
export function listText(values: readonly unknown[]): string {
  return `[${values.map((value) => repr(value)).join(', ')}]`;
}

/** Indents all lines of `text` but the first. */
export function indent(text: string, spaces: number): string {
  const [first, ...rest] = text.split('\n');
  return [first, ...rest.map((line) => (line.trim() ? ' '.repeat(spaces) + line : ''))].join('\n');
}

const floats = new WeakMap<object, Map<string, number>>();

/**
 * Settles a number that Python keeps as int or float: defaults and `asFloat` values are floats, a plain integral number is an int.
 * Which one it was only shows in `print(model)`, so the owner keeps a plain number and `shown` remembers.
 */
export function settle(
  owner: object,
  name: string,
  value: number | FloatScalar | null | undefined,
  fallback: number,
): number {
  if (typeof value === 'number') return value;
  const plain = value == null ? fallback : value.value;
  let mine = floats.get(owner);
  if (!mine) {
    mine = new Map();
    floats.set(owner, mine);
  }
  mine.set(name, plain);
  return plain;
}

/** Lets a copy of a module print its numbers as the module does. */
export function copySettled(from: object, to: object): void {
  const mine = floats.get(from);
  if (mine) floats.set(to, new Map(mine));
}

/** The text of a property that `settle` may have stored. */
export function shown(owner: object, name: string): string {
  const value: unknown = Reflect.get(owner, name);
  return typeof value === 'number' && floats.get(owner)?.get(name) === value ? floatText(value) : repr(value);
}

/** `name=value, …` for each of an owner's properties, under the names that Python has for them. */
export function fields(owner: object, ...names: readonly string[]): string {
  return names.map((name) => `${snake(name)}=${shown(owner, name)}`).join(', ');
}

export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
