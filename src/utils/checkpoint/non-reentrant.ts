/** @file Checkpoints whose graph is recorded, without the tensors that it would save. */

import { type Context, Function as CustomFunction } from '../../autograd/index.js';
import { type Enter, type Mode, useMode } from '../../autograd/mode.js';
import { AssertionError, typeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { isTensor } from '../../native/match.js';
import { empty } from '../../ops/functions.js';
import { pythonTypeName } from '../../tensor/data.js';
import type { Tensor } from '../../tensor/tensor.js';
import { debugging } from './debug.js';
import { type Describe, describe, Frame } from './frame.js';
import { surroundings } from './surroundings.js';

/** Runs what it is given in surroundings of its own. */
export type RunIn = (fn: () => unknown) => unknown;

/** What is compared between a function's two runs: shape, dtype and device of what they save, or nothing. */
export type DeterminismCheck = 'default' | 'none';

export interface NonReentrantOptions {
  readonly preserveRngState: boolean;
  readonly contextFn: (() => readonly [forward: RunIn, recompute: RunIn]) | null;
  readonly determinismCheck: DeterminismCheck;
  readonly debug: boolean;
  readonly earlyStop: boolean;
}

const checks: Readonly<Record<DeterminismCheck, Describe>> = { default: describe, none: () => null };

/** An option of checkpoints that may be set for all of them at once; null leaves it to each. */
class ForAll {
  #value: boolean | null = null;

  /** What counts for a checkpoint that says `own`. */
  or(own: boolean): boolean {
    return this.#value ?? own;
  }

  setting(value: boolean | null): Enter {
    return () => {
      const before = this.#value;
      this.#value = value;
      return () => {
        this.#value = before;
      };
    };
  }
}

const earlyStopForAll = new ForAll();
const debugForAll = new ForAll();

/**
 * Says for all checkpoints made inside whether computing again stops as soon as everything is there that backward needs, whatever their own
 * option says. Used like `noGrad`. Mirrors `torch.utils.checkpoint.set_checkpoint_early_stop`.
 */
export function setCheckpointEarlyStop(enable: boolean): Mode;
export function setCheckpointEarlyStop<R>(enable: boolean, fn: () => R): R;
export function setCheckpointEarlyStop<R>(enable: boolean, fn?: () => R): R | Mode {
  if (typeof enable !== 'boolean') {
    throw typeError(`setCheckpointEarlyStop() takes a bool, not ${pythonTypeName(enable)}`);
  }
  return useMode('setCheckpointEarlyStop', earlyStopForAll.setting(enable), fn);
}

/**
 * Says for all checkpoints made inside whether their errors list the operators of both runs, whatever their own option `debug` says; null leaves it to that.
 * Used like `noGrad`. Mirrors `torch.utils.checkpoint.set_checkpoint_debug_enabled`.
 */
export function setCheckpointDebugEnabled(enabled: boolean | null): Mode;
export function setCheckpointDebugEnabled<R>(enabled: boolean | null, fn: () => R): R;
export function setCheckpointDebugEnabled<R>(enabled: boolean | null, fn?: () => R): R | Mode {
  if (typeof enabled !== 'boolean' && enabled !== null) {
    throw typeError(`setCheckpointDebugEnabled() takes a bool or None, not ${pythonTypeName(enabled)}`);
  }
  return useMode('setCheckpointDebugEnabled', debugForAll.setting(enabled), fn);
}

/** Saves arguments as an operator does, so that a checkpoint around this one does not keep them either. */
class Arguments extends CustomFunction {
  static override forward(..._tensors: Tensor[]): Tensor {
    return empty([0]);
  }

  static override setupContext(ctx: Context, tensors: Tensor[]): void {
    ctx.saveForBackward(...tensors);
  }

  static override backward(): never {
    throw new AssertionError('Did not expect to backward on this graph');
  }
}

/** Saves arguments and gives what reads them; null if nothing is recorded. */
function saved(args: readonly unknown[]): (() => unknown[]) | null {
  const node = Arguments.apply(empty([0], { requiresGrad: true }), ...args.filter(isTensor));
  if (!node.requiresGrad) return null;
  const others = args.map((arg) => (isTensor(arg) ? null : arg));
  const positions = [...args.keys()].filter((i) => isTensor(args[i]));
  keep(node);
  return () => {
    const tensors = (node.gradFn as Context).savedTensors;
    const again = [...others];
    positions.forEach((position, i) => {
      again[position] = tensors[i + 1];
    });
    return again;
  };
}

const plainly: RunIn = (fn) => fn();

/** Runs `fn`, and again when backward needs what its graph would have saved. */
export function checkpointNonReentrant(
  fn: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  { preserveRngState, contextFn, determinismCheck, debug, earlyStop }: NonReentrantOptions,
): unknown {
  const watched = debugForAll.or(debug) ? debugging() : null;
  if (watched && contextFn) throw new ValueError('debug=True is incompatible with non-default context_fn');
  if (!Object.hasOwn(checks, determinismCheck)) {
    throw new ValueError(`determinism_check should be one of ['default', 'none'], but got ${String(determinismCheck)}`);
  }
  const [forward, recompute] = watched?.contexts ?? contextFn?.() ?? [plainly, plainly];
  const again = surroundings(args, preserveRngState);
  const read = saved(args);
  if (read === null) return fn(...args);
  const frame = new Frame({
    run: () => {
      const values = read();
      again(() => recompute(() => fn(...values)));
    },
    earlyStop: earlyStopForAll.or(earlyStop),
    describe: checks[determinismCheck],
    explain: watched?.explain,
  });
  return frame.record(() => forward(() => fn(...args)));
}
