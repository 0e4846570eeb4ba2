/** @file Which arguments a derivative is taken with respect to. */

import { RuntimeError } from '../native/errors.js';
import { pythonTypeName } from '../tensor/data.js';

/** The position of an argument, or several; negative ones count from the end. */
export type Argnums = number | readonly number[];

function position(argnum: unknown, count: number): number {
  if (!Number.isInteger(argnum)) throw new RuntimeError(`argnum must be int, got: <class '${pythonTypeName(argnum)}'>`);
  const number = argnum as number;
  if (number >= -count && number < count) return number < 0 ? number + count : number;
  throw new RuntimeError(`Got argnum=${number}, but only ${count} positional inputs`);
}

/** The positions of the arguments. */
export function positions(argnums: Argnums, count: number): number[] {
  if (!Array.isArray(argnums)) {
    if (typeof argnums !== 'number') {
      throw new RuntimeError(`argnums must be int or Tuple[int, ...], got: <class '${pythonTypeName(argnums)}'>`);
    }
    return [position(argnums, count)];
  }
  const list = argnums.map((argnum) => position(argnum, count));
  if (list.length === 0) throw new RuntimeError('argnums must be non-empty');
  if (new Set(list).size !== list.length) {
    throw new RuntimeError(`argnums elements must be unique, got (${list.join(', ')})`);
  }
  return list;
}

/** The arguments themselves: the only one, or a list. */
export function pick(args: readonly unknown[], argnums: Argnums): unknown {
  const list = positions(argnums, args.length).map((i) => args[i]);
  return Array.isArray(argnums) ? list : list[0];
}

/** What is computed for the arguments that `N` says, of a function of `A`. */
export type Picked<A extends readonly unknown[], N> = N extends readonly number[]
  ? { -readonly [K in keyof N]: PickedOne<A, N[K]> }
  : PickedOne<A, N>;

type PickedOne<A extends readonly unknown[], N> = N extends keyof A ? A[N] : A[number];
