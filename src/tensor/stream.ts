/** @file Telling the allocator which streams use a tensor. */

import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import type { Tensor } from './tensor.js';

/** What is read of a stream. */
export interface StreamLike {
  readonly deviceType: number;
  readonly streamId: number;
  readonly deviceIndex: number;
}

function isStream(value: unknown): value is StreamLike {
  if (typeof value !== 'object' || value === null) return false;
  return ['streamId', 'deviceType', 'deviceIndex'].every((name) => typeof Reflect.get(value, name) === 'number');
}

export function recordStream(tensor: Tensor, stream: StreamLike): void {
  if (!isStream(stream)) throw new RuntimeError('unknown parameter type');
  addon.callNamed('recordStream', [tensor._id, stream.deviceType, stream.streamId, stream.deviceIndex], '');
}
