/** @file Pools: memory apart from the rest, for what is allocated in a scope. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { addon } from '../native/addon.js';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import { ask, call } from './call.js';
import { type CudaDevice, indexOf } from './device.js';
import type { PoolHandle } from './graph.js';
import { type MemorySegment, memorySnapshot } from './memory.js';

const finalizer = new FinalizationRegistry<number>((id) => addon.callNamed('freePool', [id], ''));

/** Options of `MemPool`. */
export interface MemPoolOptions {
  /** Whether other tensors may use it before memory runs out. Default: false. */
  useOnOom?: boolean;
  /** Whether its segments stay whole. Default: false. */
  noSplit?: boolean;
}

/** Memory apart from the rest of the allocator's. Mirrors `torch.cuda.MemPool` with the allocator of libtorch. */
export class MemPool {
  /** @internal */
  readonly _number: number;

  constructor(options: MemPoolOptions = {}) {
    checkOptions('MemPool', options, ['useOnOom', 'noSplit']);
    this._number = call<number>('newPool', options.useOnOom ?? false, options.noSplit ?? false);
    finalizer.register(this, this._number);
  }

  /** What stands for the pool where a graph is captured. */
  get id(): PoolHandle {
    return ask<PoolHandle>('poolId', this._number);
  }

  /** How many scopes and graphs use it. */
  useCount(): number {
    return ask<number>('poolUseCount', this._number);
  }

  /** What it holds. */
  snapshot(): MemorySegment[] {
    return memorySnapshot(this.id);
  }
}

function entering(pool: MemPool, device: CudaDevice | undefined): Enter {
  if (!(pool instanceof MemPool)) throw typeError(`useMemPool() takes a MemPool, not ${typeName(pool)}`);
  return () => {
    const index = indexOf(device);
    call('beginPool', pool._number, index);
    return () => ask('endPool', pool._number, index);
  };
}

/**
 * Takes memory for what this thread allocates in a scope from a pool: `useMemPool(pool, () => …)`, `using _ = useMemPool(pool)`, or a decorator.
 * Mirrors `torch.cuda.use_mem_pool`.
 */
export function useMemPool(pool: MemPool, device?: CudaDevice): Mode;
export function useMemPool<R>(pool: MemPool, fn: () => R): R;
export function useMemPool<R>(pool: MemPool, device: CudaDevice, fn: () => R): R;
export function useMemPool<R>(pool: MemPool, first?: CudaDevice | (() => R), fn?: () => R): R | Mode {
  if (typeof first === 'function') return runInMode('useMemPool', entering(pool, null), first);
  const enter = entering(pool, first);
  return fn ? runInMode('useMemPool', enter, fn) : makeMode('useMemPool', enter);
}
