/** @file Checkpoint files through libtorch's own zip reader and writer. */

import { addon } from '../native/addon.js';
import { adopt } from '../native/handles.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import { UnpicklingError } from './pickle/errors.js';
import type { SavedStorage } from './tensors.js';
import { readZipDirectory } from './zip-directory.js';

/** A checkpoint that is open for reading. */
export interface Archive {
  pickle(): Uint8Array;
  /** The storage's bytes as a flat uint8 tensor; `dtype` says how to turn bytes that a big-endian machine wrote. */
  storage(key: string, bytes: number, dtype: DType): Tensor;
  close(): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Opens a checkpoint.
 *
 * @throws UnpicklingError if it is damaged, or is something else in a zip file.
 */
export function openArchive(file: string): Archive {
  const sizes = recordSizes(file);
  if (!sizes.has('data.pkl'))
    throw new UnpicklingError(`${file} is a zip file, but no checkpoint of torch.save: it has no data.pkl`);
  if (sizes.has('constants.pkl')) {
    throw new UnpicklingError(`${file} is a TorchScript program, not a checkpoint; load it with torch.jit.load()`);
  }
  const reader = addon.zipReaderOpen(file);
  const text = (name: string): string => decoder.decode(addon.zipReadBytes(reader, name));
  const isBigEndian = sizes.has('byteorder') && readByteOrder(text('byteorder')) === 'big';
  return {
    pickle: () => addon.zipReadBytes(reader, 'data.pkl'),
    storage(key, bytes, dtype) {
      const name = `data/${key}`;
      const size = sizes.get(name);
      if (size === undefined) throw new UnpicklingError(`${file} is damaged: it has no bytes for storage ${key}`);
      if (size !== bytes)
        throw new UnpicklingError(`${file} is damaged: storage ${key} has ${size} bytes and should have ${bytes}`);
      const memory = adopt(addon.zipReadStorage(reader, name));
      return isBigEndian ? swapBytes(memory, dtype) : memory;
    },
    close: () => addon.zipReaderClose(reader),
  };
}

/** Sizes of the records inside the archive's one folder. */
function recordSizes(file: string): Map<string, number> {
  const entries = readZipDirectory(file);
  const folder = entries[0]?.name.split('/')[0] ?? '';
  return new Map(
    entries.map(({ name, size }) => [name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name, size]),
  );
}

function readByteOrder(text: string): string {
  if (text !== 'little' && text !== 'big') throw new UnpicklingError(`Unknown endianness type: ${text.slice(0, 20)}`);
  return text;
}

function swapBytes(memory: Tensor, dtype: DType): Tensor {
  const unit = dtype.isComplex ? dtype.itemsize / 2 : dtype.itemsize;
  return unit === 1 ? memory : memory.view(-1, unit).flip([1]).reshape([-1]);
}

/** Writes a checkpoint with the records that PyTorch 2.11 writes. */
export function writeArchive(
  file: string,
  folder: string,
  pickle: Uint8Array,
  storages: readonly SavedStorage[],
): void {
  const writer = addon.zipWriterOpen(file, folder);
  try {
    addon.zipWriteBytes(writer, 'data.pkl', pickle);
    addon.zipWriteBytes(writer, '.format_version', encoder.encode('1'));
    addon.zipWriteBytes(writer, '.storage_alignment', encoder.encode('64'));
    addon.zipWriteBytes(writer, 'byteorder', encoder.encode('little'));
    for (const { key, tensor } of storages) addon.zipWriteStorage(writer, `data/${key}`, tensor._id);
  } finally {
    addon.zipWriterClose(writer);
  }
}
