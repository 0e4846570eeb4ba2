/** @file `torch.cuda.memory_summary`. */

import { type CudaDevice, indexOf } from './device.js';
import { memoryStats } from './memory.js';
import { summaryOf } from './memory-table.js';

/** What the allocator of a device holds, as a table to print. Mirrors `torch.cuda.memory_summary`. */
export function memorySummary(device?: CudaDevice, abbreviated = false): string {
  const index = indexOf(device);
  return summaryOf(memoryStats(index), index, abbreviated);
}
