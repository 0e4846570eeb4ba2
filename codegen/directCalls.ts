/** @file Writes the tests by which a call goes straight to the overload that its arguments fit, as nearly all calls do. */

import { identifier } from './names.js';
import type { Parameter, PublicFunction, Signature } from './signatures.js';

/** A value that may be given by name. */
interface Option {
  readonly name: string;
  readonly test: string;
  readonly required: boolean;
  /** Whether null is a value of its own. */
  readonly nullable: boolean;
}

function optionsFrom({ parameters, schema, out, outCount, isFactory }: Signature, first: number): Option[] {
  const options: Option[] = parameters.slice(first).map(({ name, kind, required, argument }) => ({
    name,
    test: kind.test,
    required,
    nullable: argument.type.optional,
  }));
  if (out) {
    const isList = outCount > 1 || out.args.some(({ keywordOnly, type }) => keywordOnly && type.written && type.list);
    options.push({ name: 'out', test: isList ? 'isTensors' : 'isTensor', required: !schema, nullable: false });
  }
  if (isFactory) options.push({ name: 'requiresGrad', test: 'isBool', required: false, nullable: false });
  return options;
}

function testOf(value: string, { test, required, nullable }: Omit<Option, 'name'>): string {
  const call = `${test}(${value})`;
  if (!required) return `(${value} == null || ${call})`;
  return nullable ? `(${value} === null || ${call})` : call;
}

function positionalTests(parameters: readonly Parameter[], count: number): string[] {
  return parameters
    .slice(0, count)
    .map(({ kind, required, argument }, i) =>
      testOf(`a${i}`, { test: kind.test, required, nullable: argument.type.optional }),
    );
}

function absent(from: number, count: number): string[] {
  return Array.from({ length: Math.max(0, count - from) }, (_, i) => `a${from + i} === undefined`);
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `a${i}`);
}

/** For arguments without options. */
function plainCall(signature: Signature, count: number): string[] {
  const { parameters, positional, emitter } = signature;
  if (optionsFrom(signature, positional).some(({ required }) => required)) return [];
  const tests = [...positionalTests(parameters, positional), ...absent(positional, count)];
  return [`  if (${tests.join(' && ') || 'true'}) return ${emitter}(${numbered(positional).join(', ')});`];
}

/** A call with `at` arguments and the options whose values lie in variables. All of the `given` ones have to be known. */
function namedCall(signature: Signature, at: number): string {
  const options = optionsFrom(signature, at);
  const locals = options.map(({ name }) => identifier(name));
  const tests = options.map((option, i) => testOf(locals[i], option));
  const known = locals.map((local) => `+(${local} !== undefined)`).join(' + ');
  const conditions = [...positionalTests(signature.parameters, at), ...tests, `given === ${known}`];
  return `    if (${conditions.join(' && ')}) return ${signature.emitter}(${[...numbered(at), ...locals].join(', ')});`;
}

function namedCalls(signatures: readonly Signature[], at: number, count: number): string[] {
  const possible = signatures.filter(
    (signature) => at < count && at <= signature.positional && optionsFrom(signature, at).length > 0,
  );
  if (possible.length === 0) return [];
  const names = new Set(possible.flatMap((signature) => optionsFrom(signature, at).map(({ name }) => name)));
  const variables = [...names].map((name) => (identifier(name) === name ? name : `${name}: ${identifier(name)}`));
  return [
    `  if (${[`isOptions(a${at})`, ...absent(at + 1, count)].join(' && ')}) {`,
    `    const { ${variables.join(', ')} } = a${at};`,
    `    const given = countOptions(a${at});`,
    ...possible.map((signature) => namedCall(signature, at)),
    '  }',
  ];
}

/** Where options are expected: behind the required arguments, or one more. Functions whose one option is `out` are seldom called with it. */
function optionPlaces(signatures: readonly Signature[]): number[] {
  const least = Math.min(
    ...signatures.map(({ parameters, positional }) => parameters.slice(0, positional).filter((p) => p.required).length),
  );
  const isRich = signatures.some((signature) => optionsFrom(signature, least).some(({ name }) => name !== 'out'));
  return isRich ? [least, least + 1] : [];
}

/** The statements that do so, for a function of `count` arguments. */
export function directCalls({ signatures }: PublicFunction, count: number): string[] {
  return [
    ...signatures.flatMap((signature) => plainCall(signature, count)),
    ...optionPlaces(signatures).flatMap((at) => namedCalls(signatures, at, count)),
  ];
}
