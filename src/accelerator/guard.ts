/** @file What streams and events need of the devices of one type. */

import { ask, call } from '../cuda/call.js';
import { isCudaBuilt } from '../native/cuda.js';
import { RuntimeError, ValueError } from '../native/errors.js';
import type { Device } from '../values/device.js';

/** libtorch's numbers of a stream. */
export interface StreamData {
  readonly id: number;
  /** The device's number; -1 where there is one device only. */
  readonly device: number;
}

/** Streams and events of one type of devices; an event is a number, 0 as long as it was not recorded. */
export interface Guard {
  newStream(index: number | null, priority: number): StreamData;
  currentStream(): StreamData;
  queryStream(stream: StreamData): boolean;
  synchronizeStream(stream: StreamData): void;
  nativeHandle(stream: StreamData): number;
  newEvent(enableTiming: boolean, blocking: boolean, interprocess: boolean, external: boolean): number;
  record(event: number, stream: StreamData): void;
  block(event: number, stream: StreamData): void;
  queryEvent(event: number): boolean;
  synchronizeEvent(event: number): void;
  elapsedTime(start: number, end: number): number;
}

const cuda: Guard = {
  newStream: (index, priority) => call<StreamData>('newStream', index ?? call<number>('currentDevice'), priority),
  currentStream: () => call<StreamData>('currentStream', call<number>('currentDevice')),
  queryStream: ({ id, device }) => call<boolean>('queryStream', id, device),
  synchronizeStream: ({ id, device }) => call('synchronizeStream', id, device),
  nativeHandle: ({ id, device }) => call<number>('streamHandle', id, device),
  newEvent: (...flags) => call<number>('newEvent', ...flags),
  record: (event, { id, device }) => call('recordEvent', event, id, device),
  block: (event, { id, device }) => call('waitEvent', event, id, device),
  queryEvent: (event) => ask<boolean>('queryEvent', event),
  synchronizeEvent: (event) => ask('synchronizeEvent', event),
  elapsedTime: (start, end) => ask<number>('elapsedTime', start, end),
};

/** Devices whose operators are done when they return: they have one stream, and no events. */
function synchronous(type: string): Guard {
  const only: StreamData = { id: 0, device: -1 };
  const refuse = (): never => {
    throw new RuntimeError(`${type} backend doesn't support events.`);
  };
  return {
    newStream: () => only,
    currentStream: () => only,
    queryStream: () => true,
    synchronizeStream: () => undefined,
    nativeHandle: () => {
      throw new RuntimeError("Backend doesn't support getting stream native handle.");
    },
    newEvent: refuse,
    record: refuse,
    block: () => undefined,
    queryEvent: () => true,
    synchronizeEvent: () => undefined,
    elapsedTime: () => {
      throw new ValueError('Both events must be recorded before calculating elapsed time.');
    },
  };
}

const guards: ReadonlyMap<string, Guard> = new Map([
  ['cuda', cuda],
  ['cpu', synchronous('cpu')],
  ['meta', synchronous('meta')],
]);

/** The guard of a type of devices. @throws RuntimeError if libtorch does not know such devices. */
export function guardOf(type: string): Guard {
  const guard = guards.get(type);
  if (!guard || (type === 'cuda' && !isCudaBuilt())) {
    throw new RuntimeError(`PyTorch is not linked with support for ${type} devices`);
  }
  return guard;
}

/** Where a stream or an event is made for which no device is given: an accelerator, if libtorch has one. */
export function defaultType(): string {
  return isCudaBuilt() ? 'cuda' : 'cpu';
}

/** libtorch's number of a device's type. */
export function typeCode({ code }: Device): number {
  return code >> 8;
}
