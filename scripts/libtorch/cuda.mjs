import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ dir: string, libraries: string[], include: string[], lacking: string | undefined }} Cuda
 *   `dir` is the libtorch's real folder; `libraries` are to be opened after the CPU's, if there is a device; `include` are the folders with
 *   CUDA's headers; `lacking` is a header that is in none of them, without which our library for CUDA cannot be compiled
 */

/** @type {Record<string, string>} */
const LIBRARY = { linux: 'libtorch_cuda.so', win32: 'torch_cuda.dll' };

/** Headers that are needed, each of another package. */
const HEADERS = ['cuda_runtime_api.h', 'crt/host_defines.h', 'nv/target', 'cublas_v2.h', 'cusparse.h', 'cusolverDn.h'];

/**
 * Where CUDA's headers may be: in packages beside torch, or in a toolkit.
 *
 * @param {string} dir
 * @param {NodeJS.ProcessEnv} env
 */
function includeFolders(dir, env) {
  const packages = join(dir, '../nvidia');
  const beside = existsSync(packages) ? readdirSync(packages).map((name) => join(packages, name)) : [];
  const toolkits = [env.CUDA_HOME, env.CUDA_PATH, '/usr/local/cuda'];
  return [...beside, ...toolkits]
    .flatMap((folder) => (folder ? [join(folder, 'include'), join(folder, 'include/cccl')] : []))
    .filter((folder) => existsSync(folder));
}

/**
 * The CUDA part of a libtorch, undefined if it has none.
 *
 * @param {string} given the folder of libtorch
 * @param {NodeJS.ProcessEnv} env
 * @returns {Cuda | undefined}
 */
export function findCuda(given, env) {
  const dir = realpathSync(given);
  const library = join(dir, 'lib', LIBRARY[process.platform] ?? 'libtorch_cuda');
  if (!existsSync(library)) return undefined;
  const include = includeFolders(dir, env);
  const lacking = HEADERS.find((name) => !include.some((folder) => existsSync(join(folder, name))));
  return { dir, libraries: [library], include, lacking };
}
