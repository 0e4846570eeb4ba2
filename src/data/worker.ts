/** @file Who reads samples. */

import type { DatasetLike } from './dataset.js';

/** A worker that reads samples beside the program. */
export interface WorkerInfo {
  /** Its number, from 0. */
  readonly id: number;
  readonly numWorkers: number;
  /** The seed of its random generators. */
  readonly seed: bigint;
  /** Its copy of the dataset. */
  readonly dataset: DatasetLike<unknown>;
}

/**
 * The worker in which this code runs, null outside of workers. Loaders read samples in the thread that iterates, so that there are none yet.
 * Mirrors `torch.utils.data.get_worker_info`.
 */
export function getWorkerInfo(): WorkerInfo | null {
  return null;
}
