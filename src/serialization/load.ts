/** @file Reading checkpoints. */

import { closeSync, openSync, readSync } from 'node:fs';
import { RuntimeError } from '../native/errors.js';
import { release } from '../native/handles.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { Arguments } from './arguments.js';
import { Archive } from './archive.js';
import { findGlobal } from './globals.js';
import { isLegacy, loadLegacy } from './legacy.js';
import { type MapLocation, moveTo, placeFor } from './locations.js';
import { UnpicklingError } from './pickle/errors.js';
import { Unpickler, type UnpicklerHost } from './pickle/reader.js';
import { type Loaded, toJavaScript } from './python.js';
import { type FilePath, toPath } from './save.js';
import { LoadedStorage, StorageType } from './storage.js';

/** Options of `load`. */
export interface LoadOptions {
  /** Where to put tensors. Default: where they were when they were saved. */
  mapLocation?: MapLocation | null;
  /** Always true: a checkpoint's code is never run. */
  weightsOnly?: true;
}

/**
 * Loads what `torch.save` wrote, here or in Python. Mirrors `torch.load(path, weights_only=True)`.
 *
 * Dicts come as plain objects, or as maps if they have keys that an object would not keep as they are (numbers, `'0'`); lists as arrays, tuples
 * and sizes as frozen arrays, sets as sets, bytes as byte arrays, integers beyond 2^53 as bigints. No code in the file is run: a name that does not stand for
 * a tensor or plain data is refused.
 *
 * @throws UnpicklingError if the file is damaged, is no checkpoint, or holds something other than tensors and plain data;
 * RuntimeError if its tensors belong on a device that is not there (give `mapLocation: 'cpu'`).
 */
export function load<T = Loaded>(path: FilePath, options: LoadOptions = {}): T {
  checkOptions('load', options, ['mapLocation', 'weightsOnly']);
  if ((options.weightsOnly as boolean | undefined) === false) {
    throw new RuntimeError(
      'load() always works as with weightsOnly: true: a checkpoint that needs its own code to be run can only be loaded in Python; save its state_dict() there',
    );
  }
  const file = toPath('load', path);
  return (isZip(file) ? loadZip(file, options) : loadOther(file, options)) as T;
}

function head(file: string): Uint8Array {
  const bytes = new Uint8Array(16);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

function isZip(file: string): boolean {
  const bytes = head(file);
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function loadOther(file: string, { mapLocation }: LoadOptions): unknown {
  const bytes = head(file);
  if (bytes.length === 0) throw new UnpicklingError(`${file} is empty: it is no checkpoint`);
  if (isLegacy(bytes)) return toJavaScript(loadLegacy(file, mapLocation));
  throw new UnpicklingError(
    `${file} is no checkpoint: it begins neither like a file of torch.save nor like one of its older format`,
  );
}

/** The parts of a storage's persistent id: `('storage', class, key, location, elements)`. */
export function readStorageId(
  id: unknown,
  rest: number,
): { type: StorageType; key: string; location: string; bytes: number; args: Arguments } {
  if (!Array.isArray(id)) throw new UnpicklingError("the checkpoint's data is damaged: a storage's id is not a tuple");
  const args = new Arguments("a storage's id", id, 5, 5 + rest);
  if (args.string(0) !== 'storage')
    throw args.error(`it refers to a '${args.string(0)}' beside it; only storages are allowed`);
  const type = args.instance(1, StorageType, 'storage class');
  const bytes = args.size(4) * type.dtype.itemsize;
  if (!Number.isSafeInteger(bytes)) throw args.error(`a storage of ${args.size(4)} elements is impossible`);
  return { type, key: args.string(2), location: args.string(3), bytes, args };
}

function loadZip(file: string, { mapLocation }: LoadOptions): unknown {
  const archive = new Archive(file);
  const storages = new Map<string, { memory: Tensor | null; bytes: number }>();
  try {
    const host: UnpicklerHost = {
      findGlobal,
      persistentLoad(id) {
        const { type, key, location, bytes, args } = readStorageId(id, 0);
        let known = storages.get(key);
        if (!known) {
          const device = placeFor(location, mapLocation);
          known = {
            memory: device.type === 'meta' ? null : moveTo(archive.storage(key, bytes, type.dtype), device),
            bytes,
          };
          storages.set(key, known);
        }
        if (bytes !== known.bytes) throw args.error(`storage ${key} has two sizes, ${known.bytes} and ${bytes} bytes`);
        return new LoadedStorage(known.memory, bytes, type.dtype);
      },
    };
    return toJavaScript(new Unpickler(archive.pickle(), host).load());
  } finally {
    archive.close();
    // The tensors that look into the storages keep them alive.
    for (const { memory } of storages.values()) if (memory) release(memory);
  }
}
