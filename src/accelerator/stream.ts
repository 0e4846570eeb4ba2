/** @file Streams of any type of device. */

import { inspect } from 'node:util';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { gather } from '../tensor/arguments.js';
import { Device, type DeviceLike } from '../values/device.js';
import { Event } from './event.js';
import { defaultType, type Guard, guardOf, type StreamData, typeCode } from './guard.js';

/** Options of `torch.Stream`. */
export interface StreamOptions {
  device?: DeviceLike | null;
  /** Lower numbers come first. Default: 0. */
  priority?: number;
}

/** A queue of work on a device of any type; by default on the accelerator, or on the CPU where there is none. Mirrors `torch.Stream`. */
export class Stream {
  /** @internal */
  readonly _data: StreamData;
  /** @internal */
  readonly _type: string;

  /** @throws RuntimeError for a type of device that libtorch does not know, or that is not there. */
  constructor(device?: DeviceLike | null | StreamOptions, options?: StreamOptions) {
    const given = gather<StreamOptions>('Stream', ['device', 'priority'], [device, options]);
    const { type, index } = Device.of(given.device ?? defaultType());
    this._type = type;
    this._data = guardOf(type).newStream(index, given.priority ?? 0);
  }

  /** @internal */
  get _guard(): Guard {
    return guardOf(this._type);
  }

  get device(): Device {
    return new Device(this._type, this._data.device < 0 ? null : this._data.device);
  }

  /** libtorch's number of the stream. */
  get streamId(): number {
    return this._data.id;
  }

  /** The number of its device, -1 where there is one device only. */
  get deviceIndex(): number {
    return this._data.device;
  }

  /** libtorch's number of the type of its device. */
  get deviceType(): number {
    return typeCode(this.device);
  }

  /** The address of the device library's own stream. @throws RuntimeError where there is none. */
  get nativeHandle(): number {
    return this._guard.nativeHandle(this._data);
  }

  /** Makes work that is queued from now on wait for an event. */
  waitEvent(event: Event): void {
    if (!(event instanceof Event)) throw typeError(`waitEvent() takes an event, not ${typeName(event)}`);
    event.wait(this);
  }

  /** Makes work that is queued from now on wait for what is in another stream now. */
  waitStream(stream: Stream): void {
    if (!(stream instanceof Stream)) throw typeError(`waitStream() takes a stream, not ${typeName(stream)}`);
    this.waitEvent(stream.recordEvent());
  }

  /** Marks this place in the stream with an event, by default a new one, and returns it. @throws RuntimeError on a device without events. */
  recordEvent(event: Event = new Event(this.device)): Event {
    if (!(event instanceof Event)) throw typeError(`recordEvent() takes an event, not ${typeName(event)}`);
    event.record(this);
    return event;
  }

  /** Whether everything in the stream is done. */
  query(): boolean {
    return this._guard.queryStream(this._data);
  }

  /** Waits until everything in the stream is done. */
  synchronize(): void {
    this._guard.synchronizeStream(this._data);
  }

  equals(other: unknown): boolean {
    if (!(other instanceof Stream)) return false;
    const [a, b] = [this._data, other._data];
    return other._type === this._type && a.id === b.id && a.device === b.device;
  }

  toString(): string {
    return `torch.Stream device_type=${this._type}, device_index=${this.deviceIndex}, stream_id=${this.streamId}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
