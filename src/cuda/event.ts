/** @file Events: marks in streams that can be waited for and timed. */

import { inspect } from 'node:util';
import { addon } from '../native/addon.js';
import { checkOptions } from '../native/options.js';
import { Device } from '../values/device.js';
import { ask, call } from './call.js';
import type { Stream } from './stream.js';

/** Options of `Event`. */
export interface EventOptions {
  /** Whether `elapsedTime` can use it. Default: false. */
  enableTiming?: boolean;
  /** Whether `synchronize` lets the processor sleep. Default: false. */
  blocking?: boolean;
  /** Whether it can be shared with other processes. Default: false. */
  interprocess?: boolean;
  /** Whether a graph that captures it gets nodes of its own for it. Default: false. */
  external?: boolean;
}

const finalizer = new FinalizationRegistry<number>((id) => addon.callNamed('freeEvent', [id], ''));

interface StreamData {
  readonly id: number;
  readonly device: number;
}

function dataOf(stream: Stream | null | undefined): [id: number, device: number] {
  const { id, device } = stream?._data ?? call<StreamData>('currentStream', call<number>('currentDevice'));
  return [id, device];
}

/** A mark in a stream, which can be waited for and timed. Mirrors `torch.cuda.Event`. */
export class Event {
  readonly #id: number;

  constructor(options: EventOptions = {}) {
    checkOptions('Event', options, ['enableTiming', 'blocking', 'interprocess', 'external']);
    const { enableTiming = false, blocking = false, interprocess = false, external = false } = options;
    this.#id = call<number>('newEvent', enableTiming, blocking, interprocess, external);
    finalizer.register(this, this.#id);
  }

  /** Marks the place in a stream, by default the current one, that its work has reached. */
  record(stream?: Stream | null): void {
    call('recordEvent', this.#id, ...dataOf(stream));
  }

  /** Makes a stream, by default the current one, wait for the event. */
  wait(stream?: Stream | null): void {
    call('waitEvent', this.#id, ...dataOf(stream));
  }

  /** Whether everything before the mark is done. */
  query(): boolean {
    return ask<boolean>('queryEvent', this.#id);
  }

  /**
   * Milliseconds from this event to another.
   *
   * @throws ValueError if one was made without `enableTiming` or was not recorded; RuntimeError if one is not done.
   */
  elapsedTime(endEvent: Event): number {
    return ask<number>('elapsedTime', this.#id, endEvent.#id);
  }

  /** Waits until everything before the mark is done. */
  synchronize(): void {
    ask('synchronizeEvent', this.#id);
  }

  /** The address of CUDA's own event, 0 before it was recorded. */
  get cudaEvent(): number {
    return ask<number>('eventHandle', this.#id);
  }

  /** Where it was recorded, null before that. */
  get device(): Device | null {
    const index = ask<number | null>('eventDevice', this.#id);
    return index === null ? null : new Device('cuda', index);
  }

  toString(): string {
    const { cudaEvent } = this;
    return cudaEvent === 0 ? '<torch.cuda.Event uninitialized>' : `<torch.cuda.Event 0x${cudaEvent.toString(16)}>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
