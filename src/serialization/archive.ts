/** @file Checkpoint files: a zip file with one folder, in which the pickle and the storages lie. */

import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';
import { piecesOf, readMemory } from './memory.js';
import { UnpicklingError } from './pickle/errors.js';
import type { SavedStorage } from './tensors.js';
import type { ZipEntry } from './zip/directory.js';
import { PIECE, ZipReader } from './zip/reader.js';
import { ZipWriter } from './zip/writer.js';

/** Larger pickles are no checkpoint's: they hold what tensors are, not their values. */
const LARGEST_PICKLE = 1 << 30;

/** A checkpoint that is open for reading. */
export class Archive {
  private readonly zip: ZipReader;
  private readonly records: ReadonlyMap<string, ZipEntry>;
  private readonly isBigEndian: boolean;

  /** @throws UnpicklingError if the file is damaged, or is something else in a zip file. */
  constructor(private readonly file: string) {
    this.zip = new ZipReader(file);
    try {
      this.records = recordsOf(this.zip);
      if (this.records.has('constants.pkl')) {
        throw new UnpicklingError(`${file} is a TorchScript program, not a checkpoint; load it with torch.jit.load()`);
      }
      this.isBigEndian = this.records.has('byteorder') && this.readByteOrder() === 'big';
    } catch (error) {
      this.zip.close();
      throw error;
    }
  }

  close(): void {
    this.zip.close();
  }

  pickle(): Uint8Array {
    const entry = this.records.get('data.pkl');
    if (!entry)
      throw new UnpicklingError(`${this.file} is a zip file, but no checkpoint of torch.save: it has no data.pkl`);
    if (entry.size > LARGEST_PICKLE)
      throw new UnpicklingError(`${this.file} is damaged: its data.pkl has ${entry.size} bytes`);
    return this.zip.bytes(entry);
  }

  /** A storage's bytes as a flat uint8 tensor; `dtype` says how to turn bytes that a big-endian machine wrote. */
  storage(key: string, bytes: number, dtype: DType): Tensor {
    const entry = this.records.get(`data/${key}`);
    if (!entry) throw new UnpicklingError(`${this.file} is damaged: it has no bytes for storage ${key}`);
    if (entry.size !== bytes) {
      throw new UnpicklingError(
        `${this.file} is damaged: storage ${key} has ${entry.size} bytes and should have ${bytes}`,
      );
    }
    const memory = readMemory(bytes, this.zip.pieces(entry));
    return this.isBigEndian ? swapBytes(memory, dtype) : memory;
  }

  private readByteOrder(): string {
    const entry = this.records.get('byteorder') as ZipEntry;
    const order = entry.size > 16 ? '' : Buffer.from(this.zip.bytes(entry)).toString('latin1');
    if (order !== 'little' && order !== 'big') throw new UnpicklingError(`Unknown endianness type: ${order}`);
    return order;
  }
}

/** The records by their names inside the archive's folder. */
function recordsOf(zip: ZipReader): Map<string, ZipEntry> {
  const entries = [...zip.entries.values()];
  const folder = `${entries[0]?.name.split('/')[0] ?? ''}/`;
  return new Map(
    entries.map((entry) => [entry.name.startsWith(folder) ? entry.name.slice(folder.length) : entry.name, entry]),
  );
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
  const zip = new ZipWriter(file, folder);
  try {
    zip.bytes('data.pkl', pickle);
    zip.text('.format_version', '1');
    zip.text('.storage_alignment', '64');
    zip.text('byteorder', 'little');
    for (const { key, tensor, bytes } of storages) zip.record(`data/${key}`, bytes, piecesOf(tensor, bytes, PIECE));
    zip.text('version', '3\n');
    zip.text('.data/serialization_id', zip.identity());
    zip.finish();
  } finally {
    zip.close();
  }
}
