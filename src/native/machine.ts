/** @file Threads, versions and the memory that the addon holds. */

import { addon } from './addon.js';
import { RuntimeError, typeError } from './errors.js';
import { typeName } from './match.js';

/** Sets how many threads one operator may use, as `torch.set_num_threads`. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw typeError('set_num_threads expects a positive integer');
  addon.setNumThreads(count);
}

/** How many threads one operator may use, as `torch.get_num_threads`. */
export function getNumThreads(): number {
  return addon.getNumThreads();
}

let choseInteropThreads = false;

/**
 * Sets how many threads run operators beside each other where libtorch itself does so, as `torch.set_num_interop_threads`. Can be set once, before such work has begun.
 *
 * @throws RuntimeError for anything but a positive integer, and when it is too late.
 */
export function setNumInteropThreads(count: number): void {
  if (typeof count !== 'number' || !Number.isInteger(count)) {
    throw new RuntimeError(`set_num_interop_threads expects an int, but got ${typeName(count)}`);
  }
  if (count <= 0) throw new RuntimeError('set_num_interop_threads expects a positive integer');
  if (choseInteropThreads) {
    throw new RuntimeError(
      'Error: cannot set number of interop threads after parallel work has started or set_num_interop_threads called',
    );
  }
  choseInteropThreads = true;
  addon.setNumInteropThreads(count);
}

/** How many threads run operators beside each other where libtorch itself does so, as `torch.get_num_interop_threads`. */
export function getNumInteropThreads(): number {
  return addon.getNumInteropThreads();
}

/** Tensors that the addon holds for this thread, and what the collections that it asked for did. */
export interface MemoryStats {
  /** Live tensor handles. */
  readonly handles: number;
  /** Bytes of the storages that they own. */
  readonly bytes: number;
  /** Collections of young objects that the addon asked for. */
  readonly minorCollections: number;
  /** Full collections that the addon asked for. */
  readonly majorCollections: number;
}

/** What the addon holds at the moment. */
export function memoryStats(): MemoryStats {
  return addon.memoryStats();
}

/** Frees every tensor that nothing refers to any more, by a full collection. Programs need not call it. */
export function collect(): void {
  addon.collect();
}

const { typetorch, libtorch } = addon.versions();

/** Versions of this package and of libtorch, whose numbers are PyTorch's. */
export const version: { readonly typetorch: string; readonly torch: string } = { typetorch, torch: libtorch };
