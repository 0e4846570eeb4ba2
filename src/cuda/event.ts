/** @file Events: marks in streams that can be waited for and timed. */

import { Event as AnyEvent, type EventOptions as AnyEventOptions } from '../accelerator/event.js';
import { requireCuda } from '../native/cuda.js';
import { checkOptions } from '../native/options.js';
import type { Device } from '../values/device.js';
import { ask } from './call.js';

/** Options of `torch.cuda.Event`. */
export interface EventOptions extends Omit<AnyEventOptions, 'device'> {
  /** Whether a graph that captures it gets nodes of its own for it. Default: false. */
  external?: boolean;
}

/** A mark in a stream, which can be waited for and timed. Mirrors `torch.cuda.Event`. */
export class Event extends AnyEvent {
  constructor(options: EventOptions = {}) {
    requireCuda();
    checkOptions('Event', options, ['enableTiming', 'blocking', 'interprocess', 'external']);
    const { external = false, ...rest } = options;
    super('cuda', rest);
    this._external = external;
  }

  /** The address of CUDA's own event, 0 before it was recorded. */
  get cudaEvent(): number {
    return this._id === 0 ? 0 : ask<number>('eventHandle', this._id);
  }

  /** Where it was recorded, null before that. */
  override get device(): Device | null {
    return this._id === 0 ? null : super.device;
  }

  override toString(): string {
    const { cudaEvent } = this;
    return cudaEvent === 0 ? '<torch.cuda.Event uninitialized>' : `<torch.cuda.Event 0x${cudaEvent.toString(16)}>`;
  }
}
