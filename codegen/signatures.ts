/** @file Groups operators into the functions that Python shows, each with its overloads. */

import type { NativeFunction } from './nativeFunctions.js';
import { camelCase, identifier, isHidden, isShadowed, memberName, moduleFiles, takesNumbers } from './names.js';
import { type Argument, fullName, type Schema } from '../src/native/schema.js';
import { factoryDevice, type Kind, kindOf, tensorOrNumber } from './types.js';

export interface Parameter {
  /** As an option. */
  readonly name: string;
  readonly argument: Argument;
  readonly kind: Kind;
  readonly required: boolean;
}

export interface Signature {
  /** Name of the function that writes the buffer. */
  readonly emitter: string;
  readonly schema: Schema | null;
  /** The variant that writes into given tensors. */
  readonly out: Schema | null;
  readonly outCount: number;
  readonly parameters: readonly Parameter[];
  readonly positional: number;
  readonly isMethod: boolean;
  /** Makes a tensor from sizes and options: takes `requiresGrad` too. */
  readonly isFactory: boolean;
  readonly varargs: number;
  readonly tags: readonly string[];
}

export interface PublicFunction {
  readonly pythonName: string;
  readonly pythonPath: string;
  readonly name: string;
  readonly file: string;
  readonly signatures: readonly Signature[];
}

function outArguments(schema: Schema): readonly Argument[] {
  return schema.args.filter((arg) => arg.keywordOnly && arg.type.written);
}

function isOut(schema: Schema): boolean {
  return outArguments(schema).length > 0;
}

function inputs(schema: Schema): readonly Argument[] {
  return schema.args.filter((arg) => !(arg.keywordOnly && arg.type.written));
}

/** What says how a factory's tensor is made, which an output given to it says by itself. */
export function isTensorOption({ name, keywordOnly }: Argument): boolean {
  return keywordOnly && ['dtype', 'layout', 'device', 'pin_memory'].includes(name);
}

function isFactory({ args }: Schema): boolean {
  return ['layout', 'pin_memory'].every((option) => args.some(({ name }) => name === option));
}

/** Whether `out` is the variant of `schema` that writes into given tensors. */
function isOutOf(schema: Schema, out: Schema): boolean {
  const key = (args: readonly Argument[]): string =>
    args.map(({ name, type }) => `${name}:${type.base}:${type.list}:${type.optional}`).join();
  const own = inputs(schema);
  const shared = isFactory(schema) ? own.filter((argument) => !isTensorOption(argument)) : own;
  return [own, shared].some((args) => key(args) === key(inputs(out)));
}

/** The parser of arguments in Python cannot read the default `at::Reduction::Mean`: it takes it for 0, which is none. */
function asInPython(argument: Argument): Argument {
  return argument.name === 'reduction' && argument.default === '1' ? { ...argument, default: '0' } : argument;
}

function toParameter(given: Argument, schema: Schema, native: NativeFunction): Parameter | null {
  const argument = asInPython(given);
  const type = native.dimnames.has(argument.name) ? { ...argument.type, base: 'Dimname' } : argument.type;
  let kind = kindOf(type);
  if (kind === null) return null;
  const followsTensor = schema.args.some(({ name }) => name === 'self');
  if (type.base === 'Device' && isFactory(schema) && !followsTensor) kind = factoryDevice;
  const plainTensor = type.base === 'Tensor' && !type.list && !type.optional && !type.written;
  if (plainTensor && takesNumbers(schema.name)) kind = tensorOrNumber;
  return { name: camelCase(argument.name), argument: { ...argument, type }, kind, required: argument.default === null };
}

function toSignature(base: Schema, out: Schema | null, isMethod: boolean, native: NativeFunction): Signature | null {
  const outOnly = isOut(base);
  const parameters = inputs(base).map((arg) => toParameter(arg, base, native));
  if (parameters.some((parameter) => parameter === null)) return null;
  const list = parameters as Parameter[];
  const positional = list.filter(({ argument }) => !argument.keywordOnly).length;
  const outs = outOnly ? base : out;
  const own = list.filter(({ argument }, i) => i < positional && argument.name !== 'self');
  const ints = own[0]?.argument.type;
  const isSizes = own.length === 1 && ints.list && ints.size === 0 && (ints.base === 'int' || ints.base === 'SymInt');
  return {
    emitter: `$${fullName(base).replace('.', '_')}`,
    schema: outOnly ? null : base,
    out: outs,
    outCount: outs ? outArguments(outs).length : 0,
    parameters: list,
    positional,
    isMethod,
    isFactory: isFactory(base),
    varargs: isSizes && base.name !== 'squeeze' ? positional - 1 : -1,
    tags: native.tags,
  };
}

/** Results that the buffer can carry and the generator can read. */
function hasReadableResults(schema: Schema): boolean {
  const readable = new Set(['Tensor', 'int', 'SymInt', 'float', 'bool', 'Scalar', 'ScalarType', 'QScheme']);
  return schema.returns.every(
    ({ type }, i) =>
      readable.has(type.base) && (!type.list || (type.base === 'Tensor' && i === schema.returns.length - 1)),
  );
}

export function publicFunctions(
  schemas: ReadonlyMap<string, Schema>,
  natives: readonly NativeFunction[],
): PublicFunction[] {
  const groups = new Map<string, { native: NativeFunction; schema: Schema }[]>();
  for (const native of natives) {
    const schema = schemas.get(native.key);
    if (!schema || isShadowed(native.key) || !hasReadableResults(schema)) continue;
    const key = `${native.module}/${schema.name}`;
    groups.set(key, [...(groups.get(key) ?? []), { native, schema }]);
  }
  return [...groups.values()].flatMap((members) => {
    const { module } = members[0].native;
    const name = members[0].schema.name;
    const functional = members.filter(({ schema }) => !isOut(schema));
    const outs = members.filter(({ schema }) => isOut(schema));
    const paired = new Set<Schema>();
    const signatures = functional.map(({ native, schema }) => {
      const out = outs.find((candidate) => !paired.has(candidate.schema) && isOutOf(schema, candidate.schema));
      if (out) paired.add(out.schema);
      return toSignature(schema, out?.schema ?? null, native.method, native);
    });
    for (const { native, schema } of outs) {
      if (!paired.has(schema)) signatures.push(toSignature(schema, null, false, native));
    }
    const usable = signatures.filter((signature) => signature !== null);
    if (usable.length === 0) return [];
    const member = memberName(module, name);
    const methodOnly = functional.every(({ native }) => !native.function) && functional.length > 0;
    const file = isHidden(name) ? 'internal' : methodOnly ? 'tensor' : (moduleFiles[module] ?? 'internal');
    const path = methodOnly
      ? 'torch.Tensor'
      : module === 'nn'
        ? 'torch.nn.functional'
        : module
          ? `torch.${module}`
          : 'torch';
    return [{ pythonName: name, pythonPath: `${path}.${member}`, name: camelCase(member), file, signatures: usable }];
  });
}

/** The name under which a function is declared; its export name may be a reserved word. */
export function declaredName(fn: PublicFunction): string {
  return identifier(fn.name);
}
