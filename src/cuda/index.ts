/** @file The public face of `torch.cuda`. */

export * as amp from '../amp/cuda.js';
export { OutOfMemoryError } from '../native/errors.js';
export {
  deviceCount,
  init,
  isAvailable,
  isBf16Supported,
  isInitialized,
  isTf32Supported,
  unavailableReason,
} from './availability.js';
export {
  type CudaDevice,
  canDeviceAccessPeer,
  currentBlasHandle,
  currentDevice,
  type DeviceProperties,
  device,
  deviceOf,
  getArchList,
  getDeviceCapability,
  getDeviceName,
  getDeviceProperties,
  getGencodeFlags,
  getSyncDebugMode,
  setDevice,
  setSyncDebugMode,
  synchronize,
} from './device.js';
export { Event, type EventOptions } from './event.js';
export {
  type CaptureErrorMode,
  CUDAGraph,
  type GraphOptions,
  graph,
  graphPoolHandle,
  isCurrentStreamCapturing,
  type PoolHandle,
} from './graph.js';
export { type GraphedCallablesOptions, makeGraphedCallables } from './graphed-callables.js';
export * from './memory.js';
export { memorySummary } from './memory-summary.js';
export * as nvtx from './nvtx.js';
export { MemPool, type MemPoolOptions, useMemPool } from './pool.js';
export * from './random.js';
export {
  currentStream,
  defaultStream,
  ExternalStream,
  getStreamFromExternal,
  Stream,
  type StreamOptions,
  setStream,
  stream,
} from './stream.js';
