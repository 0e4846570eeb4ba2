/** @file The caching allocator: what it holds, and its limits. */

import { typeError, ValueError } from '../native/errors.js';
import { warn } from '../native/warnings.js';
import { pythonTypeName } from '../tensor/data.js';
import { FloatScalar } from '../values/scalar.js';
import { isInitialized } from './availability.js';
import { ask, call } from './call.js';
import { type CudaDevice, device as onDevice, indexOf } from './device.js';
import { currentStream, Stream } from './stream.js';
import { requireList } from '../tensor/arguments.js';

/** Statistics in groups: `stats.allocated_bytes.all.current`. */
export interface NestedStats {
  readonly [name: string]: number | NestedStats;
}

/** Statistics by name: `stats['allocated_bytes.all.current']`. */
export type Stats = Record<string, number>;

function* flatten(stats: NestedStats, prefix = ''): Generator<[name: string, value: number]> {
  for (const [name, value] of Object.entries(stats)) {
    if (typeof value === 'number') yield [prefix + name, value];
    else yield* flatten(value, `${prefix}${name}.`);
  }
}

function flat(stats: NestedStats): Stats {
  return Object.fromEntries([...flatten(stats)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the allocator of a device did: counts and bytes, current, peak, allocated and freed. Mirrors `torch.cuda.memory_stats_as_nested_dict`. */
export function memoryStatsAsNestedDict(device?: CudaDevice): NestedStats {
  return isInitialized() ? ask<NestedStats>('memoryStats', indexOf(device)) : {};
}

/** What the allocator of a device did, by names such as `allocated_bytes.all.peak`; empty before CUDA is used. Mirrors `torch.cuda.memory_stats`. */
export function memoryStats(device?: CudaDevice): Stats {
  return flat(memoryStatsAsNestedDict(device));
}

/** What the allocator of pinned memory did. Mirrors `torch.cuda.host_memory_stats_as_nested_dict`. */
export function hostMemoryStatsAsNestedDict(): NestedStats {
  return isInitialized() ? ask<NestedStats>('hostMemoryStats') : {};
}

/** What the allocator of pinned memory did, by names such as `allocated_bytes.current`. Mirrors `torch.cuda.host_memory_stats`. */
export function hostMemoryStats(): Stats {
  return flat(hostMemoryStatsAsNestedDict());
}

/** Bytes that tensors take on a device. Mirrors `torch.cuda.memory_allocated`. */
export function memoryAllocated(device?: CudaDevice): number {
  return memoryStats(device)['allocated_bytes.all.current'] ?? 0;
}

/** The most bytes that tensors took. Mirrors `torch.cuda.max_memory_allocated`. */
export function maxMemoryAllocated(device?: CudaDevice): number {
  return memoryStats(device)['allocated_bytes.all.peak'] ?? 0;
}

/** Bytes that the allocator took from the device, in use or not. Mirrors `torch.cuda.memory_reserved`. */
export function memoryReserved(device?: CudaDevice): number {
  return memoryStats(device)['reserved_bytes.all.current'] ?? 0;
}

/** The most bytes that the allocator took. Mirrors `torch.cuda.max_memory_reserved`. */
export function maxMemoryReserved(device?: CudaDevice): number {
  return memoryStats(device)['reserved_bytes.all.peak'] ?? 0;
}

/** Use `memoryReserved`. Mirrors `torch.cuda.memory_cached`. */
export function memoryCached(device?: CudaDevice): number {
  warn('`torch.cuda.memory_cached` has been renamed to `torch.cuda.memory_reserved`', 'FutureWarning');
  return memoryReserved(device);
}

/** Use `maxMemoryReserved`. Mirrors `torch.cuda.max_memory_cached`. */
export function maxMemoryCached(device?: CudaDevice): number {
  warn('`torch.cuda.max_memory_cached` has been renamed to `torch.cuda.max_memory_reserved`', 'FutureWarning');
  return maxMemoryReserved(device);
}

/** Lets peaks begin again. Mirrors `torch.cuda.reset_peak_memory_stats`. */
export function resetPeakMemoryStats(device?: CudaDevice): void {
  call('resetPeakMemoryStats', indexOf(device));
}

/** Lets what was allocated and freed be counted from now. Mirrors `torch.cuda.reset_accumulated_memory_stats`. */
export function resetAccumulatedMemoryStats(device?: CudaDevice): void {
  call('resetAccumulatedMemoryStats', indexOf(device));
}

/** Lets the peaks of pinned memory begin again. Mirrors `torch.cuda.reset_peak_host_memory_stats`. */
export function resetPeakHostMemoryStats(): void {
  call('resetPeakHostMemoryStats');
}

/** Lets pinned memory be counted from now. Mirrors `torch.cuda.reset_accumulated_host_memory_stats`. */
export function resetAccumulatedHostMemoryStats(): void {
  call('resetAccumulatedHostMemoryStats');
}

function resetAllPeaks(name: string, device: CudaDevice | undefined): void {
  warn(
    `torch.cuda.${name} now calls torch.cuda.reset_peak_memory_stats, which resets /all/ peak memory stats.`,
    'FutureWarning',
  );
  resetPeakMemoryStats(device);
}

/** Use `resetPeakMemoryStats`. Mirrors `torch.cuda.reset_max_memory_allocated`. */
export function resetMaxMemoryAllocated(device?: CudaDevice): void {
  resetAllPeaks('reset_max_memory_allocated', device);
}

/** Use `resetPeakMemoryStats`. Mirrors `torch.cuda.reset_max_memory_cached`. */
export function resetMaxMemoryCached(device?: CudaDevice): void {
  resetAllPeaks('reset_max_memory_cached', device);
}

/** Gives memory that no tensor uses back to the device, for other programs. Does nothing before CUDA is used. Mirrors `torch.cuda.empty_cache`. */
export function emptyCache(): void {
  if (isInitialized()) ask('emptyCache');
}

/** Bytes of a device that are free, and all of its bytes, as the driver counts them. Mirrors `torch.cuda.mem_get_info`. */
export function memGetInfo(device?: CudaDevice): [free: number, total: number] {
  return call<[number, number]>('memGetInfo', indexOf(device));
}

/**
 * Lets this process take at most a part of a device's memory. Mirrors `torch.cuda.set_per_process_memory_fraction`.
 *
 * @throws ValueError if `fraction` is not between 0 and 1.
 */
export function setPerProcessMemoryFraction(fraction: number | FloatScalar, device?: CudaDevice): void {
  const index = indexOf(device);
  const value = fraction instanceof FloatScalar ? fraction.value : fraction;
  if (typeof value !== 'number') throw typeError('Invalid type for fraction argument, must be `float`');
  if (!(value >= 0 && value <= 1)) throw new ValueError(`Invalid fraction value: ${value}. Allowed range: 0~1`);
  call('setMemoryFraction', value, index);
}

/** The part of a device's memory that this process may take. Mirrors `torch.cuda.get_per_process_memory_fraction`. */
export function getPerProcessMemoryFraction(device?: CudaDevice): number {
  return call<number>('memoryFraction', indexOf(device));
}

/** A part of a segment. */
export interface MemoryBlock {
  readonly address: number;
  readonly size: number;
  readonly requested_size: number;
  readonly state: 'active_allocated' | 'active_pending_free' | 'inactive';
}

/** Memory that the allocator took from a device at once. */
export interface MemorySegment {
  readonly device: number;
  readonly address: number;
  readonly total_size: number;
  readonly allocated_size: number;
  readonly active_size: number;
  readonly requested_size: number;
  readonly stream: number;
  readonly segment_type: 'large' | 'small';
  readonly segment_pool_id: readonly [number, number];
  readonly is_expandable: boolean;
  readonly blocks: readonly MemoryBlock[];
}

/** What the allocator holds, of all devices or of a pool. Mirrors `torch.cuda.memory_snapshot` without traces. */
export function memorySnapshot(mempoolId: readonly [number, number] = [0, 0]): MemorySegment[] {
  requireList('memorySnapshot', 'mempoolId', mempoolId);
  return call<MemorySegment[]>('snapshot', ...mempoolId);
}

/** The allocator's name: `native` or `cudaMallocAsync`. Mirrors `torch.cuda.get_allocator_backend`. */
export function getAllocatorBackend(): string {
  return call<string>('allocatorBackend');
}

/** Takes memory from the allocator, for another library; returns its address. Mirrors `torch.cuda.caching_allocator_alloc`. */
export function cachingAllocatorAlloc(size: number, device?: CudaDevice, stream?: Stream | number | null): number {
  const index = indexOf(device);
  const given = stream ?? currentStream(index);
  if (typeof given !== 'number' && !(given instanceof Stream)) {
    throw typeError(
      `Invalid type for stream argument, must be \`torch.cuda.Stream\` or \`int\` representing a pointer to a existing stream, not ${pythonTypeName(given)}`,
    );
  }
  const handle = typeof given === 'number' ? given : given.cudaStream;
  return onDevice(index, () => call<number>('allocate', size, index, handle));
}

/** Gives memory from `cachingAllocatorAlloc` back. Mirrors `torch.cuda.caching_allocator_delete`. */
export function cachingAllocatorDelete(memPtr: number): void {
  call('deallocate', memPtr);
}

/** Keeps freed memory for later tensors, or not. Mirrors `torch.cuda.caching_allocator_enable`. */
export function cachingAllocatorEnable(value = true): void {
  if (isInitialized()) ask('enableCaching', value);
}
