/** @file Replays the records of one kind and says how each of their comparisons ended. */

import * as torch from 'typetorch';
import { autograd, type Tensor } from 'typetorch';
import { argumentsOf, runProgram, withOption } from './call.js';
import { attempt, type Check, type Context } from './checks.js';
import { Decoder, dtypeNamed } from './codec.js';
import { at, Comparer, type CompareOptions, cotangent, type Likeness, tensorsIn } from './compare.js';
import { expectError } from './errors.js';
import type { ErrorRecord, InitRecord, OperatorRecord, Value } from './records.js';
import { functionNamed } from './resolve.js';

function storageOf(tensor: Tensor): bigint | null {
  if (tensor.layout !== torch.strided || tensor.device.type === 'meta' || tensor.numel() === 0) return null;
  return tensor.dataPtr() - BigInt(tensor.storageOffset() * tensor.itemsize);
}

/** Whether outputs share memory with the inputs that they are views of, and with no other. */
function compareViews(record: OperatorRecord, out: unknown, decoder: Decoder): Likeness {
  const views = new Map((record.view ?? []).map(([path, input]) => [path.join(), input]));
  const inputs = new Set<bigint>();
  for (const [index, tensor] of decoder.tensors) {
    const storage = index < record.nin ? storageOf(tensor) : null;
    if (storage !== null) inputs.add(storage);
  }
  for (const [path, tensor] of tensorsIn(out)) {
    const storage = storageOf(tensor);
    const input = views.get(path.join());
    views.delete(path.join());
    if (input !== undefined && (storage === null || storage !== storageOf(decoder.tensor(input))))
      return { wrong: `result [${path}] does not share the memory of input ${input}` };
    if (input === undefined && storage !== null && inputs.has(storage))
      return { wrong: `result [${path}] shares the memory of an input` };
  }
  return views.size === 0 ? 'exact' : { wrong: `no tensors at ${[...views.keys()].join(' and ')} of the result` };
}

function compareGradients(
  record: OperatorRecord,
  context: Context,
  out: unknown,
  decoder: Decoder,
  expected: Comparer,
): Likeness {
  const { in: inputs, outs, exp, post } = record.grad as NonNullable<OperatorRecord['grad']>;
  const value = post ? runProgram(context.corpus, post, decoder, { out }) : out;
  const outputs = outs.map((path) => at(value, path) as Tensor);
  const leaves = inputs.map((index) => decoder.tensor(index));
  const grads = autograd.grad(outputs, leaves, outputs.map(cotangent), { allowUnused: true });
  return expected.gradients(grads, exp);
}

/** Tensors for `out`, of the results' shapes. What they hold is none of the results, so that one that is not written shows. */
function outputsLike(value: Value, decoder: Decoder): unknown {
  const decoded = decoder.value(value);
  const empty = (item: unknown): unknown =>
    Array.isArray(item) ? item.map(empty) : torch.emptyLike(item as Tensor).fill_(7);
  return empty(decoded);
}

/** The public function of a variant's code. */
function variantName(record: OperatorRecord, { corpus }: Context, code: string): string {
  const meta = corpus.meta(record.op, record.variant);
  const plain: Record<string, string | null> = { m: meta.method, i: meta.inplace, op: meta.operator };
  const lists: Record<string, (string | null)[]> = { a: meta.aliases, b: meta.alias_methods, c: meta.alias_inplace };
  const name = code in plain ? plain[code] : lists[code[0]]?.[Number(code.slice(1))];
  if (!name) throw new Error(`ops_meta.json has no name for the variant ${code}`);
  // Aliases of torch.special carry the prefix twice.
  return name.replace(/^torch\.torch\./, 'torch.');
}

function compareVariant(record: OperatorRecord, context: Context, code: string, expected: Comparer): Likeness {
  const decoder = new Decoder(record.T, context.blob, context);
  const [step] = record.prog.steps;
  const args = argumentsOf(context.corpus, step, decoder);
  const isOut = code === 'o';
  const fn = functionNamed(isOut ? step.f : variantName(record, context, code));
  const out = isOut ? outputsLike(record.out, expected.expected) : null;
  torch.manualSeed(0);
  const result = torch.noGrad(() => fn(...(isOut ? withOption(args, 'out', out) : args)));
  const isInPlace = code === 'i' || code[0] === 'c';
  if (isInPlace && result !== args[0]) return { wrong: 'the in-place method did not return its tensor' };
  return expected.value(isOut ? out : result, record.out, { names: !isOut });
}

const variantNames: Record<string, string> = { m: 'method', i: 'in-place', op: 'operator', o: 'out' };
const aliasNames: Record<string, string> = { a: 'alias', b: 'alias method', c: 'alias in-place' };

export function replayOperator(record: OperatorRecord, context: Context): Check[] {
  const checks: Check[] = [];
  const decoder = new Decoder(record.T, context.blob, context);
  const expected = new Comparer(new Decoder(record.T, context.blob, context));
  const options: CompareOptions = { metaOnly: record.cmp === 'meta', strides: true };
  let out: unknown;
  let ran = false;
  attempt(checks, 'result', () => {
    torch.manualSeed(0);
    out = runProgram(context.corpus, record.prog, decoder);
    ran = true;
    return record.cmp === 'nondet' ? 'exact' : expected.value(out, record.out, options);
  });
  if (ran) {
    if (!options.metaOnly) attempt(checks, 'views', () => compareViews(record, out, decoder));
    for (const [input, value] of record.mut ?? []) {
      attempt(checks, 'changed input', () => expected.value(decoder.tensor(input), value));
    }
    if (record.grad) attempt(checks, 'gradient', () => compareGradients(record, context, out, decoder, expected));
  }
  for (const code of record.v ?? []) {
    const name = variantNames[code] ?? aliasNames[code[0]];
    attempt(checks, name, () => compareVariant(record, context, code, expected));
  }
  return checks;
}

export function replayError(record: ErrorRecord, context: Context): Check[] {
  const decoder = new Decoder(record.T, context.blob, context);
  // Python's argument parser words its errors in Python's terms; ours must be thrown, with the same class.
  return expectError(record, () => runProgram(context.corpus, record.prog, decoder), { inOtherWords: true });
}

export function replayInit(record: InitRecord, context: Context): Check[] {
  const checks: Check[] = [];
  const decoder = new Decoder(record.T, context.blob, context);
  const expected = new Comparer(decoder);
  attempt(checks, 'initialisation', () => {
    const fn = functionNamed(record.fn);
    if (record.arg !== undefined) return expected.value(fn(decoder.value(record.arg)), record.out);
    const tensor = torch.zeros(record.s, { dtype: dtypeNamed(record.dtype), device: context.device });
    torch.manualSeed(0);
    const options = decoder.options(record.k);
    const required = ['val', 'sparsity'].filter((name) => name in options).map((name) => options[name]);
    delete options.val;
    delete options.sparsity;
    fn(tensor, ...required, ...(Object.keys(options).length > 0 ? [options] : []));
    return expected.value(tensor, record.out);
  });
  return checks;
}
