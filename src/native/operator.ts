/** @file Any operator of libtorch by name, as `torch.ops` of Python: for those that have no typed function. */

import { dtypeOf } from '../values/codes.js';
import { qschemeOf } from '../values/qscheme.js';
import { FloatScalar } from '../values/scalar.js';
import { addon } from './addon.js';
import { O } from './buffers.js';
import * as encode from './encode.js';
import { RuntimeError, typeError } from './errors.js';
import { adoptList, callPlain } from './handles.js';
import * as match from './match.js';
import { isOptions } from './options.js';
import { adoptResult, readScalar } from './results.js';
import { fullName, parseSchema, type Schema, type SchemaType } from './schema.js';
import { isNativeStorage, type NativeStorage } from './storages.js';

/**
 * An operator as a function: arguments in the schema's order; those with a default may be left out at the end, or given by name in an options object.
 * As a text it is its name in Python, such as `aten.add.Tensor`.
 */
export type Operator = ((...args: unknown[]) => unknown) & { readonly schema: string };

interface Writer {
  readonly fits: (value: unknown) => boolean;
  // biome-ignore lint/suspicious/noExplicitAny: `fits` has checked the value
  readonly put: (n: number, value: any) => number;
}

const single: Readonly<Record<string, Writer>> = {
  Tensor: { fits: match.isTensorOrNumber, put: encode.putTensorOrNumber },
  int: { fits: match.isInt, put: encode.putInt },
  SymInt: { fits: match.isInt, put: encode.putInt },
  float: { fits: match.isFloat, put: encode.putFloat },
  bool: { fits: match.isBool, put: encode.putBool },
  Scalar: { fits: match.isScalar, put: encode.putScalar },
  str: { fits: match.isString, put: encode.putString },
  ScalarType: { fits: match.isDType, put: encode.putEnum },
  Layout: { fits: match.isLayout, put: encode.putEnum },
  MemoryFormat: { fits: match.isMemoryFormat, put: encode.putEnum },
  QScheme: { fits: match.isQScheme, put: encode.putEnum },
  Device: { fits: match.isDevice, put: encode.putDevice },
  Generator: { fits: match.isGenerator, put: encode.putGenerator },
  Storage: { fits: isNativeStorage, put: (n, { _flat }: NativeStorage) => encode.putTensor(n, _flat) },
};

const lists: Readonly<Record<string, Writer>> = {
  Tensor: { fits: match.isOptionalTensors, put: encode.putTensors },
  int: { fits: match.isIntOrInts, put: encode.putInts },
  SymInt: { fits: match.isIntOrInts, put: encode.putInts },
  float: { fits: match.isFloats, put: encode.putFloats },
  bool: { fits: match.isBools, put: encode.putBools },
  Scalar: { fits: match.isScalars, put: encode.putScalars },
  str: { fits: match.isStrings, put: encode.putNames },
};

function writerOf(type: SchemaType): Writer | null {
  return (type.list ? lists : single)[type.base] ?? null;
}

function putNone(n: number, { base, list }: SchemaType): number {
  if (!list && (base === 'Tensor' || base === 'Generator')) return encode.putTensor(n, null);
  return base === 'float' && !list ? encode.putOptionalFloat(n, null) : encode.putOptionalInt(n, null);
}

/** A default as the schema writes it. */
function parseDefault(text: string, { base, list }: SchemaType): unknown {
  if (text === 'None') return null;
  if (text === 'True' || text === 'False') return text === 'True';
  if (text.startsWith('[')) return JSON.parse(text) as unknown;
  // libtorch writes single quotes as an escape too, which JSON has not.
  if (text.startsWith('"')) return JSON.parse(text.replace(/\\./g, (escape) => (escape === "\\'" ? "'" : escape)));
  if (base === 'ScalarType') return dtypeOf(Number(text));
  if (base === 'Scalar' && !list && /[.e]/.test(text)) return new FloatScalar(Number(text));
  return text === 'inf' ? Number.POSITIVE_INFINITY : Number(text);
}

/** One overload of an operator. */
export interface Overload {
  readonly name: string;
  readonly schema: Schema;
  /** How many arguments may be given by position. */
  readonly positional: number;
  /** By argument; undefined for those without a default. */
  readonly defaults: readonly unknown[];
  /** Calls it with all arguments in the schema's order; undefined stands for the default. */
  readonly call: (args: readonly unknown[]) => unknown;
}

/** The arguments do not fit the schema. */
class MismatchError extends RuntimeError {}

function write({ name, schema, defaults }: Overload, n: number, given: unknown, position: number): number {
  const argument = schema.args[position];
  const { type } = argument;
  const writer = writerOf(type);
  const value = given === undefined ? defaults[position] : given;
  if (value === undefined)
    throw new MismatchError(`${name}() is missing value for argument '${argument.name}' (position ${position + 1})`);
  if (value === null && type.optional) return putNone(n, type);
  const isFixed = type.list && type.size > 1 && match.isInt(value);
  if (writer && isFixed) return encode.putIntsOf(n, type.size, value);
  // Enumerations have numbers as defaults.
  const isNumber = given === undefined && typeof value === 'number';
  if (!writer || !(writer.fits(value) || isNumber)) {
    throw new MismatchError(
      `${name}() expected a value of type '${type.base}${type.list ? '[]' : ''}' for argument '${argument.name}' (position ${position + 1}) but got ${match.typeName(value)}`,
    );
  }
  const isOptionalFloat = type.base === 'float' && type.optional && !type.list;
  return isOptionalFloat ? encode.putOptionalFloat(n, Number(value)) : writer.put(n, value);
}

function read(schema: Schema, args: readonly unknown[]): unknown {
  let id = 0;
  let word = 0;
  const values = schema.returns.map(({ type }) => {
    const own = type.written ? schema.args.findIndex((arg) => arg.type.written && arg.type.alias === type.alias) : -1;
    if (own >= 0) return args[own];
    if (type.base === 'Tensor' && type.list) {
      const list = adoptList(id);
      id += 1 + list.length;
      return list;
    }
    if (type.base === 'Tensor') return adoptResult(O[id++]);
    const value = readScalar(word);
    word += 2;
    if (type.base === 'QScheme') return qschemeOf(Number(value));
    return type.base === 'ScalarType' ? dtypeOf(Number(value)) : value;
  });
  return values.length > 1 ? values : values[0];
}

function bind({ name, schema, positional }: Overload, given: readonly unknown[]): unknown[] {
  const last = given[given.length - 1];
  const options = isOptions(last) ? last : null;
  const args = options ? given.slice(0, -1) : given;
  if (args.length > positional) {
    throw new MismatchError(
      `${name}() expected at most ${positional} argument(s) but received ${args.length} argument(s). Declaration: ${schema.text}`,
    );
  }
  const values: unknown[] = schema.args.map((_, i) => args[i]);
  for (const key in options) {
    const at = schema.args.findIndex((argument) => argument.name === key);
    if (at < 0)
      throw new MismatchError(`Unknown keyword argument '${key}' for operator '${name}'. Schema: ${schema.text}`);
    values[at] = options[key];
  }
  return values;
}

/** Writes a call's arguments into the buffer. @throws TypeError if they do not fit the schema. */
function writeAll(overload: Overload, args: readonly unknown[]): void {
  let n = 0;
  for (let i = 0; i < overload.schema.args.length; i++) n = write(overload, n, args[i], i);
}

const overloadsOf = new WeakMap<Operator, Overload>();

/** What an operator is that is one overload; undefined for those that choose among several. */
export function overloadOf(operator: Operator): Overload | undefined {
  return overloadsOf.get(operator);
}

/** As Python shows it: `aten.add.Tensor`. */
function pythonName(name: string): string {
  return name.includes('::') ? name.replace('::', '.') : `aten.${name}`;
}

function withText(run: (...args: unknown[]) => unknown, schema: string, name: string): Operator {
  return Object.assign(run, { schema, toString: () => pythonName(name) });
}

/** The operator of one schema. */
function operatorOf(name: string, text: string): Operator {
  const schema = parseSchema(text);
  const index = addon.addOperator(fullName(schema));
  const overload: Overload = {
    name,
    schema,
    positional: schema.args.filter(({ keywordOnly }) => !keywordOnly).length,
    defaults: schema.args.map(({ default: text, type }) => (text === null ? undefined : parseDefault(text, type))),
    call: (args) => {
      writeAll(overload, args);
      callPlain(index);
      return read(schema, args);
    },
  };
  const run = (...given: unknown[]): unknown => overload.call(bind(overload, given));
  const operator = withText(run, text, `${schema.name}.${schema.overload || 'default'}`);
  overloadsOf.set(operator, overload);
  return operator;
}

let schemaTexts: readonly string[] | null = null;

/** The schemas of all overloads of an operator: the plain one first, those that write into given tensors last. */
function overloadTexts(name: string): string[] {
  schemaTexts ??= addon.schemas().split('\n');
  const rank = (text: string): number => {
    const { overload } = parseSchema(text);
    if (/(^|_)out$/.test(overload)) return 3;
    return overload === '' ? 0 : overload === 'Tensor' ? 1 : 2;
  };
  const own = new RegExp(`^aten::${name}[.(]`);
  return schemaTexts.filter((text) => own.test(text)).sort((a, b) => rank(a) - rank(b));
}

/** The name that one overload alone has. */
function overloadName(text: string): string {
  const { name, overload } = parseSchema(text);
  return `${name}.${overload || 'default'}`;
}

/** The first overload that takes a call's arguments. */
function packetOf(name: string, overloads: readonly Operator[]): Operator {
  const run = (...given: unknown[]): unknown => {
    if (overloads.length === 1) return overloads[0](...given);
    const reasons: string[] = [];
    for (const overload of overloads) {
      try {
        return overload(...given);
      } catch (error) {
        if (!(error instanceof MismatchError)) throw error;
        reasons.push(error.message);
      }
    }
    throw new RuntimeError(`Overloaded torch operator ${name} failed to match any schema:\n${reasons.join('\n')}`);
  };
  return withText(run, overloads.map(({ schema }) => schema).join('\n'), name);
}

const known = new Map<string, Operator>();

function find(name: string): Operator {
  if (/\W/.test(name)) {
    const text = addon.operatorSchema(name.replace(/\.default$/, ''));
    if (text !== null) return operatorOf(name, text);
  } else {
    const overloads = overloadTexts(name).map((text) => operator(overloadName(text)));
    if (overloads.length > 0) return packetOf(name, overloads);
  }
  throw new RuntimeError(`No such operator aten::${name}`);
}

/**
 * The operator of that name: one overload such as `'aten::add.Tensor'` or `'aten::relu.default'`; or, as `torch.ops.aten.add` of Python, the first
 * overload that fits, `'aten::add'`.
 * Option names are the schema's own.
 *
 * @throws RuntimeError if libtorch has no such operator, and when it is called with arguments that do not fit.
 */
export function operator(name: string): Operator {
  if (typeof name !== 'string') throw typeError(`operator(): argument 'name' must be str, not ${match.typeName(name)}`);
  const short = name.replace(/^aten::/, '');
  const operator = known.get(short) ?? find(short);
  known.set(short, operator);
  return operator;
}
