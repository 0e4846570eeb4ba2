/** @file Writing checkpoints. */

import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tidy } from '../native/handles.js';
import { noGrad } from '../autograd/index.js';
import { typeError } from '../native/errors.js';
import { writeArchive } from './archive.js';
import { replaceFile } from './atomic.js';
import { PickleWriter } from './pickle/writer.js';
import { Pickler } from './pickler.js';
import { TensorTable } from './tensors.js';

/** A file's path, as text or as a `file:` URL. */
export type FilePath = string | URL;

export function toPath(fn: string, path: FilePath): string {
  if (path instanceof URL) return fileURLToPath(path);
  if (typeof path !== 'string' || path === '')
    throw typeError(`${fn}() takes the path of a file, as a string or a file: URL`);
  return path;
}

/**
 * Saves a value to a file that Python's `torch.load(path, weights_only=True)` reads. Mirrors `torch.save`.
 *
 * A value may be a tensor, a number, a string, a boolean, null, a byte array, or any nesting of arrays (lists; frozen ones are tuples),
 * plain objects and maps (dicts), and sets. An integral number becomes an int, any other a float; `asFloat(2)` is written as `2.0`.
 * Tensors that share memory go on sharing it.
 *
 * The file is written beside its destination, flushed to the disk and renamed, so that whatever happens the path holds the old contents or the new ones.
 *
 * @throws RuntimeError that names the place in the value if something in it cannot be saved, or if the path cannot be written.
 */
export function save(value: unknown, path: FilePath): void {
  const target = toPath('save', path);
  noGrad(() =>
    tidy(() => {
      const out = new PickleWriter();
      const table = new TensorTable();
      new Pickler(out, table.write).write(value, '');
      const pickle = out.finish();
      replaceFile(target, (temporary) => writeArchive(temporary, archiveName(target), pickle, table.storages));
    }),
  );
}

/** The folder inside the archive: the file's name without its ending, as PyTorch has it. */
function archiveName(path: string): string {
  const name = basename(path).replace(/\.[^.]*$/, '');
  return /^[\w .-]+$/.test(name) ? name : 'archive';
}
