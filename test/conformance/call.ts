/** @file Turns a recorded call of Python into a call of the public TypeScript API. */

import { FloatScalar } from 'typetorch';
import type { Decoder } from './codec.js';
import type { Corpus, Program, Step, Value } from './records.js';
import { functionNamed, requiredParameters, takesData, takesSchemaNames } from './resolve.js';

/** Python's numbers as data (rule 3): its integers are bigints, its floats plain numbers. */
function literal(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(literal);
  return value instanceof FloatScalar ? value.value : value;
}

/** Arguments as TypeScript takes them: positions, then one options object for what Python takes by name. */
export function argumentsOf(
  corpus: Corpus,
  step: Step,
  decoder: Decoder,
  results: Record<string, unknown> = {},
): unknown[] {
  const { f, a, k = {} } = step;
  const args = a.map((value) => decoder.value(value, results));
  const named: Record<string, Value> = { ...k };
  if ('input' in named || Object.keys(named).length > 0) {
    const required = requiredParameters(corpus.signature(f));
    // A parameter without a default has a place here even if the recorded call gives it by name.
    const names = args.length === 0 && required.length === 0 ? ['input'] : required;
    for (const name of names.slice(args.length)) {
      if (!(name in named)) break;
      args.push(decoder.value(named[name], results));
      delete named[name];
    }
  }
  if (takesData(f)) {
    const at = f.includes('.Tensor.') ? 1 : 0;
    args[at] = literal(args[at]);
  }
  if (Object.keys(named).length === 0) return args;
  const options = takesSchemaNames(f)
    ? Object.fromEntries(Object.entries(named).map(([key, value]) => [key, decoder.value(value, results)]))
    : decoder.options(named, results);
  return [...args, options];
}

/** Adds an option to a call's arguments. */
export function withOption(args: readonly unknown[], name: string, value: unknown): unknown[] {
  const last = args.at(-1);
  const isOptions = typeof last === 'object' && last !== null && Object.getPrototypeOf(last) === Object.prototype;
  return isOptions ? [...args.slice(0, -1), { ...last, [name]: value }] : [...args, { [name]: value }];
}

/** Runs a program; `results` may hold values that its steps refer to by name. */
export function runProgram(
  corpus: Corpus,
  program: Program,
  decoder: Decoder,
  results: Record<string, unknown> = {},
): unknown {
  for (const [i, step] of program.steps.entries()) {
    const fn = functionNamed(step.f);
    results[i] = fn(...argumentsOf(corpus, step, decoder, results));
  }
  return decoder.value(program.ret, results);
}
