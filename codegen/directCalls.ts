/** @file Writes the tests by which a call goes straight to the overload that its arguments fit, as nearly all calls do. */

import { identifier } from './names.js';
import { type NamedValue, namedValues } from './namedValues.js';
import type { PublicFunction, Signature } from './signatures.js';

function testOf(value: string, { test, required, nullable }: NamedValue): string {
  const call = `${test}(${value})`;
  if (!required) return `(${value} == null || ${call})`;
  return nullable ? `(${value} === null || ${call})` : call;
}

function positionalTests(signature: Signature, count: number): string[] {
  return namedValues(signature)
    .slice(0, count)
    .map((value, i) => testOf(`a${i}`, value));
}

function absent(from: number, count: number): string[] {
  return Array.from({ length: Math.max(0, count - from) }, (_, i) => `a${from + i} === undefined`);
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `a${i}`);
}

/** For arguments without options. */
function plainCall(signature: Signature, count: number): string[] {
  const { positional, emitter } = signature;
  if (namedValues(signature, positional).some(({ required }) => required)) return [];
  const tests = [...positionalTests(signature, positional), ...absent(positional, count)];
  return [`  if (${tests.join(' && ') || 'true'}) return ${emitter}(${numbered(positional).join(', ')});`];
}

/** A call with `at` arguments and the options whose values lie in variables. All of the `given` ones have to be known. */
function namedCall(signature: Signature, at: number): string {
  const options = namedValues(signature, at);
  const locals = options.map(({ name }) => identifier(name));
  const tests = options.map((option, i) => testOf(locals[i], option));
  const known = locals.map((local) => `+(${local} !== undefined)`).join(' + ');
  const conditions = [...positionalTests(signature, at), ...tests, `given === ${known}`];
  return `    if (${conditions.join(' && ')}) return ${signature.emitter}(${[...numbered(at), ...locals].join(', ')});`;
}

function namedCalls(signatures: readonly Signature[], at: number, count: number): string[] {
  const possible = signatures.filter(
    (signature) => at < count && at <= signature.positional && namedValues(signature, at).length > 0,
  );
  if (possible.length === 0) return [];
  const names = new Set(possible.flatMap((signature) => namedValues(signature, at).map(({ name }) => name)));
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
  const isRich = signatures.some((signature) => namedValues(signature, least).some(({ name }) => name !== 'out'));
  return isRich ? [least, least + 1] : [];
}

/** The statements that do so, for a function of `count` arguments. */
export function directCalls({ signatures }: PublicFunction, count: number): string[] {
  return [
    ...signatures.flatMap((signature) => plainCall(signature, count)),
    ...optionPlaces(signatures).flatMap((at) => namedCalls(signatures, at, count)),
  ];
}
