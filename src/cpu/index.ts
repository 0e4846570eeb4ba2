/** @file What `torch.cuda` has for devices, for the one CPU, so that programs can be written for either. Mirrors `torch.cpu`. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';

export * as amp from '../amp/cpu.js';

/** Always. Mirrors `torch.cpu.is_available`. */
export function isAvailable(): boolean {
  return true;
}

/** Always. Mirrors `torch.cpu.is_initialized`. */
export function isInitialized(): boolean {
  return true;
}

/** One. Mirrors `torch.cpu.device_count`. */
export function deviceCount(): number {
  return 1;
}

/** `'cpu'`. Mirrors `torch.cpu.current_device`. */
export function currentDevice(): string {
  return 'cpu';
}

/** Does nothing: there is one CPU. Mirrors `torch.cpu.set_device`. */
export function setDevice(_device: unknown): void {}

/** Does nothing: operators on the CPU are done when they return. Mirrors `torch.cpu.synchronize`. */
export function synchronize(_device?: unknown): void {}

/** A queue of work, which on the CPU is always empty. Mirrors `torch.cpu.Stream`. */
export class Stream {
  waitStream(_stream: Stream): void {}
  waitEvent(_event: Event): void {}
  recordEvent(): Event {
    return new Event();
  }
}

/** A mark in a stream, which on the CPU is reached at once. Mirrors `torch.cpu.Event`. */
export class Event {
  record(_stream?: Stream | null): void {}
  wait(_stream?: Stream | null): void {}
  query(): boolean {
    return true;
  }
  synchronize(): void {}
}

let current = new Stream();

/** The stream that `stream` selected. Mirrors `torch.cpu.current_stream`. */
export function currentStream(_device?: unknown): Stream {
  return current;
}

/** Selects a stream for a scope, as `torch.cuda.stream` does. Mirrors `torch.cpu.stream`. */
export function stream(stream: Stream | null): Mode;
export function stream<R>(stream: Stream | null, fn: () => R): R;
export function stream<R>(stream: Stream | null, fn?: () => R): R | Mode {
  const enter: Enter = () => {
    const before = current;
    current = stream ?? current;
    return () => {
      current = before;
    };
  };
  return fn ? runInMode('stream', enter, fn) : makeMode('stream', enter);
}
