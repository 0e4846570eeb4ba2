/** @file `torch.cuda.nvtx`: ranges and marks that NVIDIA's profilers show. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { cudaProblem } from '../native/cuda.js';
import { RuntimeError } from '../native/errors.js';
import { ask } from './call.js';

function nvtx<T = null>(name: string, argument: string | number = ''): T {
  if (cudaProblem() !== null) {
    throw new RuntimeError('NVTX functions not installed. Are you sure you have a CUDA build?');
  }
  return ask<T>(name, argument);
}

/** Begins a range inside those that are open; returns its depth. Mirrors `torch.cuda.nvtx.range_push`. */
export function rangePush(msg: string): number {
  return nvtx<number>('nvtxPush', msg);
}

/** Ends the innermost range; returns its depth. Mirrors `torch.cuda.nvtx.range_pop`. */
export function rangePop(): number {
  return nvtx<number>('nvtxPop');
}

/** Begins a range that may end in another thread, and returns its number. Mirrors `torch.cuda.nvtx.range_start`. */
export function rangeStart(msg: string): number {
  return nvtx<number>('nvtxStart', msg);
}

/** Ends a range of `rangeStart`. Mirrors `torch.cuda.nvtx.range_end`. */
export function rangeEnd(rangeId: number): void {
  nvtx('nvtxEnd', rangeId);
}

/** Marks this moment. Mirrors `torch.cuda.nvtx.mark`. */
export function mark(msg: string): void {
  nvtx('nvtxMark', msg);
}

/** A range for a scope: `range('forward', () => …)`, `using _ = range('forward')`, or `@range('forward')`. Mirrors `torch.cuda.nvtx.range`. */
export function range(msg: string): Mode;
export function range<R>(msg: string, fn: () => R): R;
export function range<R>(msg: string, fn?: () => R): R | Mode {
  const enter: Enter = () => {
    rangePush(msg);
    return () => rangePop();
  };
  return fn ? runInMode('range', enter, fn) : makeMode('range', enter);
}
