/** @file Threads, versions and the memory that the addon holds. */

import { addon } from './addon.js';

/** Sets how many threads one operator may use, as `torch.set_num_threads`. */
export function setNumThreads(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new TypeError('set_num_threads expects a positive integer');
  addon.setNumThreads(count);
}

/** How many threads one operator may use, as `torch.get_num_threads`. */
export function getNumThreads(): number {
  return addon.getNumThreads();
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
