import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findCuda } from './cuda.mjs';
import { cacheFolder, install, isInstalled } from './cache.mjs';
import { explainDisk } from './errors.mjs';
import { fetchFiles } from './fetch.mjs';
import { findPythonTorch, linkFolder, openFolder } from './folder.mjs';
import { HttpClient } from './http.mjs';
import { readPipConfiguration } from './pip.mjs';
import { checkCLibrary, currentPlatform, loadTable, platformOf } from './platforms.mjs';
import { verifyAll } from './verify.mjs';

/**
 * @typedef {{
 *   env?: NodeJS.ProcessEnv,
 *   output?: NodeJS.WriteStream | { write(text: string): unknown, isTTY?: boolean },
 *   table?: import('./platforms.mjs').Table,
 *   platform?: string,
 *   patience?: import('./http.mjs').Patience,
 *   verify?: boolean,
 * }} Options
 *   `verify` compares every byte of a fetched libtorch with the pins, not only sizes
 * @typedef {{
 *   dir: string,
 *   source: 'cache' | 'LIBTORCH' | 'python',
 *   libraries: string[],
 *   nativeFunctions: string | undefined,
 *   cuda: import('./cuda.mjs').Cuda | undefined,
 *   env: Record<string, string | undefined>,
 * }} Libtorch
 *   `dir` holds lib and include; `libraries` are the shared libraries in the order in which to load them;
 *   `nativeFunctions` is native_functions.yaml, where the libtorch came with it; `cuda` its CUDA libraries, if it has them; `env` is what to add to the
 *   environment of cargo, undefined being a variable to take away
 */

/**
 * Finds the libtorch to build with: the user's own if told so, else the one in the user's cache, fetched if needed.
 *
 * @param {Options} [options]
 * @returns {Promise<Libtorch>}
 */
export async function ensureLibtorch(options = {}) {
  const { env = process.env, output = process.stderr, table = loadTable() } = options;
  const name = options.platform ?? currentPlatform;
  const platform = platformOf(table, name);
  const cache = cacheFolder(env);

  const usePython = /^(1|true|yes|on)$/i.test(env.LIBTORCH_USE_PYTORCH ?? '');
  if (env.LIBTORCH || usePython) {
    const given = env.LIBTORCH || (await findPythonTorch(env, table.version));
    const folder = openFolder(given, env.LIBTORCH ? 'LIBTORCH' : "Python's torch", table.version, platform);
    const dir = await linkFolder(folder, platform, cache).catch((error) => {
      throw explainDisk(error, cache);
    });
    return describe(dir, folder, env.LIBTORCH ? 'LIBTORCH' : 'python', env);
  }

  const folder = join(cache, `libtorch-${table.version}-${name}`);
  if (!isInstalled(folder, platform)) {
    checkCLibrary();
    const log = (/** @type {string} */ message) => void output.write(`${message}\n`);
    await install(folder, platform, (staging) => fetchInto(staging, platform, env, output, options.patience), log);
  }
  if (options.verify) await verifyAll(folder, platform);
  const libraries = platform.libraries.map((path) => join(folder, path));
  const dir = join(folder, 'torch');
  return describe(dir, { dir, libraries }, 'cache', env);
}

/**
 * @param {string} staging
 * @param {import('./platforms.mjs').Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {{ write(text: string): unknown }} output
 * @param {import('./http.mjs').Patience} [patience]
 */
async function fetchInto(staging, platform, env, output, patience) {
  const client = new HttpClient(await readPipConfiguration(env), env, patience);
  try {
    await fetchFiles(client, platform, staging, output);
  } finally {
    client.close();
  }
}

/** Where the system's loader looks for libraries first. */
const LOADER_PATH =
  process.platform === 'win32' ? 'PATH' : process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';

const NATIVE_FUNCTIONS = 'torchgen/packaged/ATen/native/native_functions.yaml';

/**
 * @param {string} dir to build with
 * @param {import('./folder.mjs').Folder} origin
 * @param {Libtorch['source']} source
 * @param {NodeJS.ProcessEnv} env
 * @returns {Libtorch}
 */
function describe(dir, origin, source, env) {
  const { libraries } = origin;
  const nativeFunctions = join(dirname(origin.dir), NATIVE_FUNCTIONS);
  const folders = [...new Set([join(dir, 'lib'), ...libraries.map((path) => dirname(path))])];
  return {
    dir,
    source,
    libraries,
    nativeFunctions: existsSync(nativeFunctions) ? nativeFunctions : undefined,
    cuda: findCuda(origin.dir, env),
    env: {
      LIBTORCH: dir,
      LIBTORCH_BYPASS_VERSION_CHECK: '1',
      LIBTORCH_USE_PYTORCH: undefined,
      [LOADER_PATH]: [...folders, env[LOADER_PATH]].filter(Boolean).join(delimiter),
    },
  };
}
