/** @file Graphs: work on a device that is recorded once and replayed in one launch. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { addon } from '../native/addon.js';
import { collect } from '../native/machine.js';
import { checkOptions } from '../native/options.js';
import { isAvailable } from './availability.js';
import { ask, call } from './call.js';
import { synchronize } from './device.js';
import { emptyCache } from './memory.js';
import { entering as enteringStream, Stream } from './stream.js';

/** Stands for memory that graphs share. */
export type PoolHandle = readonly [number, number];

/** What other threads may do during a capture without breaking it. */
export type CaptureErrorMode = 'global' | 'thread_local' | 'relaxed';

const finalizer = new FinalizationRegistry<number>((id) => addon.callNamed('freeGraph', [id], ''));

/** Whether work that is queued into the current stream is being captured. Mirrors `torch.cuda.is_current_stream_capturing`. */
export function isCurrentStreamCapturing(): boolean {
  return isAvailable() && ask<boolean>('isCapturing');
}

/** What stands for memory that graphs captured with it share. Mirrors `torch.cuda.graph_pool_handle`. */
export function graphPoolHandle(): PoolHandle {
  return call<PoolHandle>('newPoolHandle');
}

/** Work on a device, captured by `graph` and replayed with the tensors that it was captured with. Mirrors `torch.cuda.CUDAGraph`. */
export class CUDAGraph {
  readonly #id: number;

  /** @param keepGraph Whether `rawCudaGraph` can be asked for and changed before `instantiate`. Default: false. */
  constructor(keepGraph = false) {
    this.#id = call<number>('newGraph', keepGraph);
    finalizer.register(this, this.#id);
  }

  /** Begins to capture what is queued into the current stream; `graph` does it for a scope. */
  captureBegin(pool: PoolHandle = [0, 0], captureErrorMode: CaptureErrorMode = 'global'): void {
    call('beginCapture', this.#id, ...pool, captureErrorMode);
  }

  captureEnd(): void {
    ask('endCapture', this.#id);
  }

  /** Makes the captured graph ready to be replayed; for graphs that were made with `keepGraph`. */
  instantiate(): void {
    ask('instantiateGraph', this.#id);
  }

  /** Queues the captured work. */
  replay(): void {
    ask('replayGraph', this.#id);
  }

  /** Forgets what was captured. */
  reset(): void {
    ask('resetGraph', this.#id);
  }

  /** What stands for the graph's memory, for graphs that may share it. */
  pool(): PoolHandle {
    return ask<PoolHandle>('graphPool', this.#id);
  }

  enableDebugMode(): void {
    ask('debugGraph', this.#id);
  }

  /** Writes the graph in the language of Graphviz, after `enableDebugMode`. */
  debugDump(debugPath: string): void {
    ask('dumpGraph', this.#id, debugPath);
  }

  /** The address of CUDA's own graph. */
  rawCudaGraph(): number {
    return ask<number>('rawGraph', this.#id);
  }

  /** The address of CUDA's own instance of the graph. */
  rawCudaGraphExec(): number {
    return ask<number>('rawGraphExec', this.#id);
  }
}

/** Options of `graph`. */
export interface GraphOptions {
  /** What graphs that share memory have in common: `graphPoolHandle()`, or another graph's `pool()`. */
  pool?: PoolHandle | null;
  /** The stream to capture; by default one for all captures. */
  stream?: Stream | null;
  /** Default: `'global'`. */
  captureErrorMode?: CaptureErrorMode;
}

let captureStream: Stream | null = null;

function entering(cudaGraph: CUDAGraph, { pool, stream, captureErrorMode }: GraphOptions): Enter {
  captureStream ??= stream ? null : new Stream();
  const enterStream = enteringStream(stream ?? captureStream);
  return () => {
    // Memory of tensors that nothing uses any more is of use to the graph.
    synchronize();
    collect();
    emptyCache();
    call('emptyHostCache');
    const leaveStream = enterStream();
    try {
      cudaGraph.captureBegin(pool ?? undefined, captureErrorMode);
    } catch (error) {
      leaveStream();
      throw error;
    }
    return () => {
      try {
        cudaGraph.captureEnd();
      } finally {
        leaveStream();
      }
    };
  };
}

/**
 * Captures what runs in a scope into a graph, without running it: `graph(g, () => …)` or `using _ = graph(g)`. `g.replay()` then runs it with the same tensors,
 * into which new inputs are copied before. Mirrors `torch.cuda.graph`.
 */
export function graph(cudaGraph: CUDAGraph, options?: GraphOptions): Mode;
export function graph<R>(cudaGraph: CUDAGraph, fn: () => R): R;
export function graph<R>(cudaGraph: CUDAGraph, options: GraphOptions, fn: () => R): R;
export function graph<R>(cudaGraph: CUDAGraph, first: GraphOptions | (() => R) = {}, fn?: () => R): R | Mode {
  if (typeof first === 'function') return runInMode('graph', entering(cudaGraph, {}), first);
  checkOptions('graph', first, ['pool', 'stream', 'captureErrorMode']);
  const enter = entering(cudaGraph, first);
  return fn ? runInMode('graph', enter, fn) : makeMode('graph', enter);
}
