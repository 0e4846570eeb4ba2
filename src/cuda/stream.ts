/** @file Streams: queues of work on a device, and which one is current. */

import type { StreamData } from '../accelerator/guard.js';
import { Stream as AnyStream } from '../accelerator/stream.js';
import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { requireCuda } from '../native/cuda.js';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import { ask, call } from './call.js';
import { type CudaDevice, indexOf } from './device.js';
import { Event } from './event.js';

/** Options of `torch.cuda.Stream`. */
export interface StreamOptions {
  device?: CudaDevice;
  /** Lower numbers come first; 0 or -1 on most devices. Default: 0. */
  priority?: number;
}

/** A queue of work on a device, which runs beside the work of others. Mirrors `torch.cuda.Stream`. */
export class Stream extends AnyStream {
  /** A stream of the device's pool. */
  constructor(options: StreamOptions = {}) {
    requireCuda();
    checkOptions('Stream', options, ['device', 'priority']);
    super(`cuda:${indexOf(options.device)}`, { priority: options.priority });
  }

  /** @internal */
  static _of(data: StreamData): Stream {
    return Object.assign(Object.create(Stream.prototype) as Stream, { _type: 'cuda', _data: data });
  }

  /** The address of CUDA's own stream. */
  get cudaStream(): number {
    return this.nativeHandle;
  }

  get priority(): number {
    return call<number>('streamPriority', this._data.id, this._data.device);
  }

  /** Marks this place in the stream with an event, by default a new one, and returns it. */
  override recordEvent(event: Event = new Event()): Event {
    event.record(this);
    return event;
  }

  override toString(): string {
    return `<torch.cuda.Stream device=${this.device} cuda_stream=0x${this.cudaStream.toString(16)}>`;
  }
}

/** A stream that another library made, by its address; it must live as long as it is used. Mirrors `torch.cuda.ExternalStream`. */
export class ExternalStream extends Stream {
  constructor(streamPtr: number, device?: CudaDevice) {
    super();
    Object.assign(this, { _data: call<StreamData>('externalStream', streamPtr, indexOf(device)) });
  }
}

/** The stream into which a device's work goes. Mirrors `torch.cuda.current_stream`. */
export function currentStream(device?: CudaDevice): Stream {
  return Stream._of(call<StreamData>('currentStream', indexOf(device)));
}

/** The stream that is current at first. Mirrors `torch.cuda.default_stream`. */
export function defaultStream(device?: CudaDevice): Stream {
  return Stream._of(call<StreamData>('defaultStream', indexOf(device)));
}

/** A stream that another library made, by its address. Mirrors `torch.cuda.get_stream_from_external`. */
export function getStreamFromExternal(dataPtr: number, device?: CudaDevice): Stream {
  return Stream._of(call<StreamData>('externalStream', dataPtr, indexOf(device)));
}

function requireStream(fn: string, stream: unknown): void {
  if (!(stream instanceof AnyStream && stream._type === 'cuda')) {
    throw typeError(`${fn}() takes a stream or null, not ${typeName(stream)}`);
  }
}

/** Makes a stream the current one of its device, and its device the current one; `stream` does it for a scope. Mirrors `torch.cuda.set_stream`. */
export function setStream(stream: AnyStream | null): void {
  if (stream === null) return;
  requireStream('setStream', stream);
  call('exchangeDevice', stream._data.device);
  ask('setStream', stream._data.id, stream._data.device);
}

/** What makes a stream current, and then those that were before. @internal */
export function entering(stream: AnyStream | null): Enter {
  return () => {
    if (stream === null) return () => undefined;
    const source = currentStream();
    const target = source._data.device === stream._data.device ? null : currentStream(stream.device);
    setStream(stream);
    return () => {
      setStream(target);
      setStream(source);
    };
  };
}

/**
 * Queues what runs in a scope into a stream: `stream(s, () => …)`, `using _ = stream(s)`, or `@stream(s)` on a method. Null does nothing.
 * Mirrors `torch.cuda.stream`.
 */
export function stream(stream: AnyStream | null): Mode;
export function stream<R>(stream: AnyStream | null, fn: () => R): R;
export function stream<R>(stream: AnyStream | null, fn?: () => R): R | Mode {
  if (stream !== null) requireStream('stream', stream);
  const enter = entering(stream);
  return fn ? runInMode('stream', enter, fn) : makeMode('stream', enter);
}
