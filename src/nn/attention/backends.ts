/** @file Which kernels attention may take. */

import { type Enter, type Mode, makeMode, runInMode } from '../../autograd/mode.js';
import { addon } from '../../native/addon.js';
import { AssertionError } from '../../native/errors.js';
import { checkOptions } from '../../native/options.js';
import { typeName } from '../typename.js';

/** The kernels of `F.scaledDotProductAttention`. Mirrors `torch.nn.attention.SDPBackend`. */
export enum SDPBackend {
  ERROR = -1,
  /** Products and a softmax, one after the other. */
  MATH = 0,
  FLASH_ATTENTION = 1,
  EFFICIENT_ATTENTION = 2,
  CUDNN_ATTENTION = 3,
  OVERRIDEABLE = 4,
}

/** Options of `sdpaKernel`. */
export interface SdpaKernelOptions {
  /** Whether the backends are tried in the order in which they are given. Default: false. */
  setPriority?: boolean;
}

type Backends = SDPBackend | readonly SDPBackend[];

function listOf(backends: unknown): SDPBackend[] {
  const list: unknown[] = Array.isArray(backends) ? backends : [backends];
  if (!list.every((backend) => typeof backend === 'number' && backend in SDPBackend)) {
    throw new AssertionError(
      `Backend must be an instance of SDPBackend or a list of SDPBackend instances, got ${typeName(backends)}`,
    );
  }
  return [...new Set(list as SDPBackend[])];
}

function entering(backends: readonly SDPBackend[], setPriority: boolean): Enter {
  const bits = backends.filter((backend) => backend >= 0).reduce((all, backend) => all | (1 << backend), 0);
  return () => {
    const before = addon.getAttentionBackends();
    const order = addon.getAttentionPriority();
    addon.setAttentionBackends(bits);
    if (setPriority) addon.setAttentionPriority([...new Set<number>([...backends, ...order])]);
    return () => {
      addon.setAttentionBackends(before);
      if (setPriority) addon.setAttentionPriority(order);
    };
  };
}

/**
 * Lets attention take the given kernels only: `sdpaKernel(SDPBackend.MATH, () => …)`, `using _ = sdpaKernel(…)` until the end of the block, or
 * `@sdpaKernel(…)` for a method. It holds for all threads. Mirrors `torch.nn.attention.sdpa_kernel`.
 */
export function sdpaKernel(backends: Backends, options?: SdpaKernelOptions): Mode;
export function sdpaKernel<R>(backends: Backends, fn: () => R): R;
export function sdpaKernel<R>(backends: Backends, options: SdpaKernelOptions, fn: () => R): R;
export function sdpaKernel<R>(
  backends: Backends,
  optionsOrFn: SdpaKernelOptions | (() => R) = {},
  last?: () => R,
): R | Mode {
  const [options, fn] = typeof optionsOrFn === 'function' ? [{}, optionsOrFn] : [optionsOrFn, last];
  checkOptions('sdpaKernel', options, ['setPriority']);
  const enter = entering(listOf(backends), options.setPriority ?? false);
  return fn === undefined ? makeMode('sdpaKernel', enter) : runInMode('sdpaKernel', enter, fn);
}
