/** @file What tells why a function gave other tensors to save when it was run again: all operators of both runs, and where they were called. */

import { trimStack } from '../../native/errors.js';
import { numberOf } from '../../native/identity.js';
import { isTensor } from '../../native/match.js';
import { type Operator, overloadOf } from '../../native/operator.js';
import { formatFloat, formatTuple } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DType } from '../../values/dtype.js';
import { TorchDispatchMode } from '../dispatch-mode.js';
import { CheckpointError } from './frame.js';
import type { RunIn } from './non-reentrant.js';

/** `f32`, `i64`, `c64`, `bf16`, `b8`. */
function abbreviation({ name }: DType): string {
  if (name === 'bool') return 'b8';
  const [, kind, rest] = /^(bfloat|float|complex|uint|int|bits)(.*)$/.exec(name) ?? ['', name, ''];
  return (kind === 'bfloat' ? 'bf' : kind[0]) + rest.replaceAll('_', '');
}

function formatNumber(value: unknown): string {
  if (typeof value === 'number' && !Number.isInteger(value)) return formatFloat(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value == null ? 'None' : String(value);
}

interface Call {
  readonly text: string;
  /** Made where the operator was called; its stack becomes text only if it is wanted. */
  readonly place: Error;
}

/** Writes down every operator, with a number for each tensor. */
class Log extends TorchDispatchMode {
  calls: Call[] = [];
  readonly #numbers = new Map<number, number>();

  override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown {
    const given = [
      ...args.map((arg) => this.#format(arg)),
      ...Object.entries(kwargs).map(([name, value]) => `${name}=${this.#format(value)}`),
    ];
    const results = op(...args, kwargs);
    const text = `${this.#formatResults(op, results)} = torch._ops.${op}(${given.join(', ')})`;
    this.calls.push({ text, place: new Error() });
    return results;
  }

  #name(tensor: Tensor): string {
    const number = numberOf(tensor);
    const short = this.#numbers.get(number) ?? this.#numbers.size;
    this.#numbers.set(number, short);
    return `$${short}`;
  }

  #format(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((item) => `'${this.#format(item)}'`).join(', ')}]`;
    return isTensor(value) ? this.#name(value) : formatNumber(value);
  }

  #formatResult(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((item) => `'${this.#formatResult(item)}'`).join(', ')}]`;
    if (!isTensor(value)) return formatNumber(value);
    return `${this.#name(value)}: ${abbreviation(value.dtype)}[${value.shape.join(', ')}]`;
  }

  #formatResults(op: Operator, results: unknown): string {
    const isTuple = (overloadOf(op)?.schema.returns.length ?? 0) > 1;
    if (!isTuple) return this.#formatResult(results);
    return formatTuple((results as unknown[]).map((value) => `'${this.#formatResult(value)}'`));
  }
}

/** `file:line:function`, from the frames of a stack. */
function framesOf(place: Error): string {
  trimStack(place);
  const frames = (place.stack ?? '').matchAll(/^ {4}at (?:(.*?) \()?(.*?):(\d+):\d+\)?$/gm);
  return [...frames].map(([, name, file, line]) => `${file}:${line}:${name ?? '<anonymous>'}\n`).join('');
}

function traces(label: string, calls: readonly Call[]): string {
  return calls
    .map(({ text, place }, i) => `${text}   (${i + 1} of ${calls.length} in ${label})\n\n${framesOf(place)}\n\n`)
    .join('');
}

function operators(calls: readonly Call[]): string {
  return calls.map(({ text }) => text).join('\n');
}

function report(forward: readonly Call[], recompute: readonly Call[]): string {
  return ` \
An error happened while unpacking tensors; dumping logs of latest computation
because you passed \`debug=True\` to \`torch.utils.checkpoint.checkpoint()\`.
Scroll all the way down for guidance on how to navigate these logs.

+~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~+
|        1. Stack traces of the operators that ran in the original forward     |
+------------------------------------------------------------------------------+

${traces('original', forward)}
+~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~+
|        2. Stack traces of the operators that ran during recomputation        |
+------------------------------------------------------------------------------+

${traces('recompute', recompute)}
+~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~+
|       3. Log of operators in the original forward and recomputation          |
+------------------------------------------------------------------------------+
(Scroll up to correlate stack traces with each operation listed below. This
 helps identify their source in the code.)

IMPORTANT: Differences in "detach" calls between the original forward and the
           recomputation are expected. They are introduced by the checkpointing
           mechanism and can be ignored.

Operations executed during the original forward:

${operators(forward)}

Operations executed during recomputation:

${operators(recompute)}

+------------------------------------------------------------------------------+
 ERROR: Detected non-determinism while running activation checkpointing

 You are seeing this error because you passed \`debug=True\` to checkpoint and
 tensors to be saved during the original forward and differ between those saved
 during recomputation. This can happen if different operators were ran in the
 original forward and in the recomputation.

 To identify where the mismatch may be coming from, you can do the following:

 1) Compare the operators ran during original forward and recomputation to
    see where they differ. These operators are printed above in the order they
    were executed.

 2) Review the stack trace for each operator to locate its invocation source.
    Each operator's stack trace is printed in their execution order.

 Note that the logs can be quite long. Here's how they are structured:
 (Tip: you can Ctrl-f for these headers)

 1. Stack traces of the operators that ran in the original forward
 2. Stack traces of the operators that ran during recomputation
 3. Log of operators in the original forward and recomputation
 4. Error message                                             <--- You are here
--------------------------------------------------------------------------------
`;
}

/** What both runs of a function are watched by, and what becomes of the error that they were not alike. */
export interface Debugging {
  readonly contexts: readonly [forward: RunIn, recompute: RunIn];
  readonly explain: (error: CheckpointError) => CheckpointError;
}

export function debugging(): Debugging {
  const [forward, recompute] = [new Log(), new Log()];
  const watched =
    (log: Log): RunIn =>
    (fn) => {
      log.calls = [];
      return log.enter(fn);
    };
  return {
    contexts: [watched(forward), watched(recompute)],
    explain: (cause) => new CheckpointError(report(forward.calls, recompute.calls), { cause }),
  };
}
