/** @file Events of any type of device. */

import { inspect } from 'node:util';
import { addon } from '../native/addon.js';
import { RuntimeError, typeError, ValueError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { gather } from '../tensor/arguments.js';
import { Device, type DeviceLike } from '../values/device.js';
import { defaultType, type Guard, guardOf } from './guard.js';
import type { Stream } from './stream.js';

/** Options of `torch.Event`. */
export interface EventOptions {
  device?: DeviceLike | null;
  /** Whether `elapsedTime` can use it. Default: false. */
  enableTiming?: boolean;
  /** Whether `synchronize` lets the processor sleep. Default: false. */
  blocking?: boolean;
  /** Whether it can be shared with other processes. Default: false. */
  interprocess?: boolean;
}

const finalizer = new FinalizationRegistry<number>((id) => addon.callNamed('freeEvent', [id], ''));

/** A mark in a stream of any type of device, which is made when it is first recorded. Mirrors `torch.Event`. */
export class Event {
  readonly #type: string;
  readonly #options: EventOptions;
  /** The number of the event, 0 before it was recorded. @internal */
  _id = 0;
  /** Whether a graph that captures it gets nodes of its own for it. @internal */
  _external = false;
  #index: number | null = null;

  /** @throws RuntimeError for a type of device that libtorch does not know. */
  constructor(device?: DeviceLike | null | EventOptions, options?: EventOptions) {
    const names = ['device', 'enableTiming', 'blocking', 'interprocess'] as const;
    this.#options = gather<EventOptions>('Event', names, [device, options]);
    this.#type = Device.of(this.#options.device ?? defaultType()).type;
    guardOf(this.#type);
  }

  get #guard(): Guard {
    return guardOf(this.#type);
  }

  /** Where it was recorded; before that, its type of device. */
  get device(): Device | null {
    return new Device(this.#type, this.#index);
  }

  /** The number of the event, 0 before it was recorded. */
  get eventId(): number {
    return this._id;
  }

  /** Marks the place in a stream, by default the current one, that its work has reached. @throws RuntimeError on a device without events. */
  record(stream?: Stream | null): void {
    const { _data: data } = this.#check(stream) ?? { _data: this.#guard.currentStream() };
    if (this._id === 0) {
      const { enableTiming = false, blocking = false, interprocess = false } = this.#options;
      this._id = this.#guard.newEvent(enableTiming, blocking, interprocess, this._external);
      finalizer.register(this, this._id);
    }
    this.#guard.record(this._id, data);
    this.#index = data.device;
  }

  /** Makes a stream, by default the current one, wait for the event. */
  wait(stream?: Stream | null): void {
    this.#check(stream);
    if (this._id !== 0) this.#guard.block(this._id, stream?._data ?? this.#guard.currentStream());
  }

  /** Whether everything before the mark is done. */
  query(): boolean {
    return this._id === 0 || this.#guard.queryEvent(this._id);
  }

  /** Waits until everything before the mark is done. */
  synchronize(): void {
    if (this._id !== 0) this.#guard.synchronizeEvent(this._id);
  }

  /**
   * Milliseconds from this event to another.
   *
   * @throws ValueError if one was made without `enableTiming` or was not recorded; RuntimeError for events of different types of devices.
   */
  elapsedTime(endEvent: Event): number {
    if (!(endEvent instanceof Event)) throw typeError(`elapsedTime() takes an event, not ${typeName(endEvent)}`);
    if (this.#type !== endEvent.#type) {
      const [own, other] = [this.#type, endEvent.#type].map((type) => type.toUpperCase());
      throw new RuntimeError(`Event device type ${own} does not match other's device type ${other}.`);
    }
    if (!this.#options.enableTiming || !endEvent.#options.enableTiming) {
      throw new ValueError("Both events must be created with argument 'enable_timing=True'.");
    }
    if (this._id === 0 || endEvent._id === 0) {
      throw new ValueError('Both events must be recorded before calculating elapsed time.');
    }
    return this.#guard.elapsedTime(this._id, endEvent._id);
  }

  #check(stream: Stream | null | undefined): Stream | null {
    if (stream && stream._type !== this.#type) {
      const [own, other] = [this.#type, stream._type].map((type) => type.toUpperCase());
      throw new RuntimeError(`Event device type ${own} does not match recording stream's device type ${other}.`);
    }
    return stream ?? null;
  }

  toString(): string {
    const flag = this.#options.enableTiming ? 1 : 0;
    return `torch.Event device_type=${this.#type}, device_index=${this.#index ?? -1}, event_flag=${flag}, event_id=${this._id}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
