/** @file The format that `torch.save` wrote before PyTorch 1.6: several pickles in a row, then the storages' bytes. */

import { readFileSync } from 'node:fs';
import type { Tensor } from '../tensor/tensor.js';
import type { Device } from '../values/device.js';
import { findGlobal } from './globals.js';
import { readStorageId } from './load.js';
import { type MapLocation, moveTo, placeFor } from './locations.js';
import { readMemory } from './memory.js';
import { UnpicklingError } from './pickle/errors.js';
import { PyCallable, PyDict } from './pickle/objects.js';
import { Unpickler, type UnpicklerHost } from './pickle/reader.js';
import { LoadedStorage } from './storage.js';

const MAGIC = 0x1950a86a20f9469cfc6cn;
const VERSION = 1001;
/** The first bytes of such a file: protocol 2 and the magic number, an integer of ten bytes. */
const BEGINNING = [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

export function isLegacy(head: Uint8Array): boolean {
  return BEGINNING.every((byte, i) => head[i] === byte);
}

/** What the pickle says of a storage, whose bytes come behind it. */
interface Announced {
  readonly bytes: number;
  readonly itemsize: number;
  readonly device: Device;
  memory: Tensor | null;
}

/** Loads a file of the older format. The whole file is read into memory, once to find the storages' bytes and once to build the value. */
export function loadLegacy(file: string, mapLocation: MapLocation | null | undefined): unknown {
  const content = readFileSync(file);
  const announced = new Map<string, Announced>();
  const collector = new LegacyReader(content, announced, mapLocation, false);
  const end = collector.read();
  fill(content, end.position, end.keys, announced);
  return new LegacyReader(content, announced, mapLocation, true).read().value;
}

class LegacyReader {
  constructor(
    private readonly content: Uint8Array,
    private readonly announced: Map<string, Announced>,
    private readonly mapLocation: MapLocation | null | undefined,
    private readonly filled: boolean,
  ) {}

  read(): { value: unknown; keys: readonly string[]; position: number } {
    const host: UnpicklerHost = {
      findGlobal: this.filled ? findGlobal : findWithoutTensors,
      persistentLoad: (id) => this.storage(id),
    };
    let position = 0;
    const next = (): unknown => {
      const unpickler = new Unpickler(this.content, host, position);
      const value = unpickler.load();
      position = unpickler.position;
      return value;
    };
    if (next() !== MAGIC) throw new UnpicklingError('Invalid magic number; corrupt file?');
    const version = next();
    if (version !== VERSION) throw new UnpicklingError(`Invalid protocol version: ${String(version)}`);
    const system = next();
    if (system instanceof PyDict && system.items.get('little_endian') === false) {
      throw new UnpicklingError(
        'the checkpoint was written on a big-endian machine in the format before PyTorch 1.6; save it again in Python',
      );
    }
    const value = next();
    const keys = next();
    if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) {
      throw new UnpicklingError("the checkpoint's data is damaged: its list of storages is unreadable");
    }
    return { value, keys, position };
  }

  private storage(id: unknown): LoadedStorage {
    const { type, key, location, bytes, args } = readStorageId(id, 1);
    const view: unknown = args.any(5);
    let known = this.announced.get(key);
    if (!known) {
      known = { bytes, itemsize: type.dtype.itemsize, device: placeFor(location, this.mapLocation), memory: null };
      this.announced.set(key, known);
    }
    if (known.bytes !== bytes) throw args.error(`storage ${key} has two sizes, ${known.bytes} and ${bytes} bytes`);
    const whole = new LoadedStorage(known.memory, bytes, type.dtype);
    if (view === undefined || view === null) return whole;
    throw args.error('it is a view of another storage, as PyTorch wrote before 0.4; save it again in Python');
  }
}

/** In the first pass tensors are not built, for their bytes are not there yet: only which storages there are is of interest. */
function findWithoutTensors(module: string, name: string): unknown {
  const value = findGlobal(module, name);
  return value instanceof PyCallable && value.name.startsWith('torch') ? new PyCallable(value.name, () => null) : value;
}

function fill(content: Uint8Array, start: number, keys: readonly string[], announced: Map<string, Announced>): void {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = start;
  for (const key of keys) {
    const storage = announced.get(key);
    if (!storage)
      throw new UnpicklingError(
        `the checkpoint's data is damaged: it has bytes for storage ${key}, which nothing refers to`,
      );
    if (at + 8 + storage.bytes > content.length)
      throw new UnpicklingError(`the checkpoint is cut off in the bytes of storage ${key}`);
    const count = view.getBigInt64(at, true);
    if (count * BigInt(storage.itemsize) !== BigInt(storage.bytes)) {
      throw new UnpicklingError(
        `the checkpoint's data is damaged: storage ${key} has ${count} elements and should have ${storage.bytes / storage.itemsize}`,
      );
    }
    if (storage.device.type !== 'meta') {
      storage.memory = moveTo(
        readMemory(storage.bytes, [content.subarray(at + 8, at + 8 + storage.bytes)]),
        storage.device,
      );
    }
    at += 8 + storage.bytes;
  }
}
