/** @file Devices, as `torch.device`. */

import { inspect } from 'node:util';
import { RuntimeError, typeError } from '../native/errors.js';

/** libtorch's DeviceType numbers. */
const types = new Map([
  ['cpu', 0],
  ['cuda', 1],
  ['mkldnn', 2],
  ['opengl', 3],
  ['opencl', 4],
  ['ideep', 5],
  ['hip', 6],
  ['fpga', 7],
  ['maia', 8],
  ['xla', 9],
  ['vulkan', 10],
  ['metal', 11],
  ['xpu', 12],
  ['mps', 13],
  ['meta', 14],
  ['hpu', 15],
  ['ve', 16],
  ['lazy', 17],
  ['ipu', 18],
  ['mtia', 19],
  ['privateuseone', 20],
]);
const names = new Map([...types].map(([name, code]) => [code, name]));

/** Where a tensor lives, as `torch.device`. A name such as `'cuda:1'` serves wherever a device is asked for. */
export class Device {
  /** `'cpu'`, `'cuda'`, `'meta'`, … */
  readonly type: string;
  /** The device's number, or null for the current one of its type. */
  readonly index: number | null;

  constructor(type: string, index: number | null = null) {
    if (typeof type !== 'string') {
      throw typeError("device(): argument 'type' must be a device type such as 'cuda', or a device such as 'cuda:0'");
    }
    const [name, number, ...rest] = type.split(':');
    if (!types.has(name) || rest.length > 0) {
      throw new RuntimeError(
        `Expected one of ${[...types.keys()].join(', ')} device type at start of device string: ${type}`,
      );
    }
    if (number !== undefined && !/^(0|[1-9]\d*)$/.test(number))
      throw new RuntimeError(`Invalid device string: '${type}'`);
    if (number !== undefined && index !== null) {
      throw new RuntimeError(`type (string) must not include an index because index was passed explicitly: ${type}`);
    }
    this.type = name;
    this.index = number === undefined ? index : Number(number);
    if (this.index !== null && (!Number.isInteger(this.index) || this.index < 0 || this.index > 127)) {
      throw new RuntimeError(`Device index must be an integer between 0 and 127, got ${this.index}`);
    }
    Object.freeze(this);
  }

  /** @internal */
  static of(device: DeviceLike): Device {
    if (device instanceof Device) return device;
    if (typeof device === 'number') return new Device('cuda', device);
    if (typeof device !== 'string') {
      throw typeError("device(): argument 'type' must be a device, its name such as 'cuda:0', or a number");
    }
    let known = cache.get(device);
    if (!known) {
      known = new Device(device);
      cache.set(device, known);
    }
    return known;
  }

  /** From libtorch's numbers. @internal */
  static fromCode(type: number, index: number): Device {
    return Device.of(index < 0 ? (names.get(type) ?? 'cpu') : `${names.get(type)}:${index}`);
  }

  /** The word that stands for this device in the call buffer. @internal */
  get code(): number {
    return (types.get(this.type) ?? 0) * 256 + (this.index ?? -1) + 1;
  }

  equals(other: DeviceLike): boolean {
    return this.code === Device.of(other).code;
  }

  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [inspect.custom](): string {
    return this.index === null ? `device(type='${this.type}')` : `device(type='${this.type}', index=${this.index})`;
  }
}

const cache = new Map<string, Device>();

/** A device, its name, or a CUDA device's number. */
export type DeviceLike = Device | string | number;

/** Mirrors `torch.device`. */
export function device(type: DeviceLike, index?: number): Device {
  return index === undefined ? Device.of(type) : new Device(String(type), index);
}
