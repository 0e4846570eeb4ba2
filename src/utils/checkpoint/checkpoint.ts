/** @file `checkpoint` of a function, and of the segments of a chain. */

import { ValueError, ZeroDivisionError } from '../../native/errors.js';
import { isOptions } from '../../native/options.js';
import { warn } from '../../native/warnings.js';
import { Sequential } from '../../nn/index.js';
import { gather, requireFunction, requireList, toBool } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { checkpointNonReentrant, type DeterminismCheck, type RunIn } from './non-reentrant.js';
import { checkpointReentrant } from './reentrant.js';

/** Options of `checkpointSequential`. */
export interface CheckpointSequentialOptions {
  /**
   * False, which is recommended: the graph is recorded, only not with what it would save. True: nothing is recorded, and backward runs a
   * backward of its own; it works with `backward()` without `inputs` only. Default: true, with a warning.
   */
  useReentrant?: boolean | null;
  /** Whether the second run draws the same random numbers. Default: true. */
  preserveRngState?: boolean;
}

/** Options of `checkpoint`. All but the first two are for `useReentrant: false`. */
export interface CheckpointOptions extends CheckpointSequentialOptions {
  /** Gives two functions, in which the function is run the first time and the second time. */
  contextFn?: () => readonly [forward: RunIn, recompute: RunIn];
  /** Whether shape, dtype and device of what the two runs save are compared. Default: `'default'`, they are. */
  determinismCheck?: DeterminismCheck;
  /** Whether the error of two runs that differ lists the operators of both, with the places of their calls. Default: false. */
  debug?: boolean;
  /** Whether the second run stops as soon as everything is there that backward needs. Default: true. */
  earlyStop?: boolean;
}

/** What can be checkpointed: a function or a module. */
export type CheckpointedFunction<A extends unknown[], R> = (...args: A) => R;

const names = ['useReentrant', 'preserveRngState', 'contextFn', 'determinismCheck', 'debug', 'earlyStop'] as const;

/** An object that has one of the options is not an argument of the function. */
function separate(args: readonly unknown[]): [args: readonly unknown[], options: CheckpointOptions] {
  const last = args.at(-1);
  const isLast = isOptions(last) && Object.keys(last).some((key) => (names as readonly string[]).includes(key));
  return isLast ? [args.slice(0, -1), gather<CheckpointOptions>('checkpoint', names, [last])] : [args, {}];
}

function reentrantByDefault(fn: string): boolean {
  warn(
    `torch.utils.${fn}: the use_reentrant parameter should be passed explicitly. Starting in PyTorch 2.9, calling checkpoint without ` +
      'use_reentrant will raise an exception. use_reentrant=False is recommended, but if you need to preserve the current default ' +
      'behavior, you can pass use_reentrant=True. Refer to docs for more details on the differences between the two variants.',
  );
  return true;
}

/**
 * Calls `fn` without keeping what its backward needs: that is computed again, by calling `fn` a second time in the backward pass.
 * Behind the arguments of `fn` stand the options. Mirrors `torch.utils.checkpoint.checkpoint`.
 *
 * @throws ValueError for options that a reentrant checkpoint does not have; in the backward pass CheckpointError if the second call of `fn` did other things.
 */
export function checkpoint<A extends unknown[], R>(
  fn: CheckpointedFunction<A, R>,
  ...args: [...A, options: CheckpointOptions]
): R;
export function checkpoint<A extends unknown[], R>(fn: CheckpointedFunction<A, R>, ...args: A): R;
export function checkpoint(fn: CheckpointedFunction<unknown[], unknown>, ...given: unknown[]): unknown {
  requireFunction('checkpoint', 'fn', fn);
  const [args, options] = separate(given);
  const preserveRngState = toBool('checkpoint', 'preserveRngState', options.preserveRngState, true);
  const debug = toBool('checkpoint', 'debug', options.debug, false);
  if (options.useReentrant ?? reentrantByDefault('checkpoint')) {
    if (options.contextFn !== undefined || debug) {
      throw new ValueError('Passing `context_fn` or `debug` is only supported when use_reentrant=False.');
    }
    return checkpointReentrant(fn, preserveRngState, args);
  }
  return checkpointNonReentrant(fn, args, {
    preserveRngState,
    contextFn: options.contextFn ?? null,
    determinismCheck: options.determinismCheck ?? 'default',
    debug,
    earlyStop: toBool('checkpoint', 'earlyStop', options.earlyStop, true),
  });
}

type Step = (input: Tensor) => Tensor;

function chain(steps: readonly Step[]): Step {
  return (input) => steps.reduce((value, step) => step(value), input);
}

/**
 * Calls modules or functions one after the other, in `segments` parts of which all but the last are checkpointed.
 * Mirrors `torch.utils.checkpoint.checkpoint_sequential`.
 *
 * @throws ValueError if there are more segments than functions.
 */
export function checkpointSequential(
  functions: Sequential | readonly Step[],
  segments: number,
  input: Tensor,
  options: CheckpointSequentialOptions = {},
): Tensor {
  const given = gather<CheckpointSequentialOptions>(
    'checkpointSequential',
    ['useReentrant', 'preserveRngState'],
    [options],
  );
  const useReentrant = given.useReentrant ?? reentrantByDefault('checkpoint.checkpoint_sequential');
  const steps = functions instanceof Sequential ? ([...functions.children()] as unknown as Step[]) : functions;
  requireList('checkpointSequential', 'functions', steps);
  for (const [i, step] of steps.entries()) requireFunction('checkpointSequential', `functions[${i}]`, step);
  if (segments === 0) throw new ZeroDivisionError('integer division or modulo by zero');
  const size = Math.floor(steps.length / segments);
  if (size === 0) throw new ValueError('range() arg 3 must not be zero');
  // As Python's range: a negative number of segments makes none.
  const last = size > 0 ? Math.max(size * (segments - 1), 0) : 0;
  let value = input;
  for (let start = 0; start < last; start += size) {
    value = checkpoint(chain(steps.slice(start, start + size)), value, { ...given, useReentrant });
  }
  return chain(steps.slice(last))(value);
}
