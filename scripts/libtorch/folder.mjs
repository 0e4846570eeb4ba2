import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { LibtorchError } from './errors.mjs';
import { interpreters } from './pip.mjs';

/**
 * A libtorch of the user's own: what to build with, and the libraries to load, in this order.
 *
 * @typedef {{ dir: string, libraries: string[] }} Folder
 * @typedef {import('./platforms.mjs').Platform} Platform
 */

/**
 * Accepts an unpacked libtorch or the torch folder of a Python installation.
 *
 * @param {string} given
 * @param {string} origin what the user set, for messages
 * @param {string} version
 * @param {Platform} platform
 * @returns {Folder}
 */
export function openFolder(given, origin, version, platform) {
  const dir = [given, join(given, 'torch')].map((path) => resolve(path)).find(isLibtorch);
  if (!dir) {
    throw new LibtorchError(
      `${origin} is ${given}, which is no libtorch (a folder with lib and include)`,
      `correct it, or unset it to have libtorch ${version} fetched`,
    );
  }
  const found = versionOf(dir);
  if (found !== version) {
    throw new LibtorchError(
      `${origin} is ${given}, which holds libtorch ${found ?? 'of an unknown version'} and not ${version}`,
      `point it at libtorch ${version}, or unset it to have that fetched`,
    );
  }
  const libraries = platform.libraries.flatMap((name) => findLibrary(dir, name) ?? []);
  const required = [...platform.libraries.filter((name) => /torch_cpu|c10/.test(name)), ...Object.keys(platform.texts)];
  const lacking = [...required.map((name) => `lib/${basename(name)}`), 'include/ATen/ATen.h'].find(
    (name) => !existsSync(join(dir, name)),
  );
  if (lacking) {
    throw new LibtorchError(
      `${origin} is ${given}, which lacks ${lacking}`,
      `unpack libtorch ${version} again, or unset it to have that fetched`,
    );
  }
  return { dir, libraries };
}

/** @param {string} dir */
function isLibtorch(dir) {
  return ['lib', 'include'].every((name) => statSync(join(dir, name), { throwIfNoEntry: false })?.isDirectory());
}

/**
 * @param {string} dir
 * @returns {string | undefined} without a local part such as +cpu
 */
function versionOf(dir) {
  for (const [name, pattern] of /** @type {const} */ ([
    ['build-version', /^([\d.]+\w*)/],
    ['version.py', /^__version__ = '([\d.]+\w*)/m],
    ['include/torch/headeronly/version.h', /#define TORCH_VERSION\s+\\?\s*"([\d.]+\w*)/],
    ['include/torch/csrc/api/include/torch/version.h', /#define TORCH_VERSION\s+\\?\s*"([\d.]+\w*)/],
  ])) {
    const path = join(dir, name);
    const found = existsSync(path) && pattern.exec(readFileSync(path, 'utf8'));
    if (found) return found[1];
  }
  return undefined;
}

/**
 * Some packages keep a library under a name with a digest in it, or not at all where libtorch doesn't need it.
 *
 * @param {string} dir
 * @param {string} name as in a wheel
 */
function findLibrary(dir, name) {
  const places = name.startsWith('torch/') ? [join(dir, 'lib')] : [join(dir, '..', dirname(name)), join(dir, 'lib')];
  const [stem, ...suffix] = basename(name).split('.');
  const hashed = new RegExp(`^${stem}-[0-9a-f]+\\.${suffix.join('\\.')}`);
  for (const place of places.filter((folder) => existsSync(folder))) {
    const file = readdirSync(place).find((found) => found === basename(name) || hashed.test(found));
    if (file) return join(place, file);
  }
  return undefined;
}

/**
 * With CUDA's libraries beside it, linking against a libtorch would make the addon need them. The folder made here
 * shows only the CPU's.
 *
 * @param {Folder} folder
 * @param {Platform} platform
 * @param {string} cache
 * @returns {Promise<string>} the folder to build with
 */
export async function linkFolder({ dir, libraries }, platform, cache) {
  const beside = readdirSync(join(dir, 'lib'));
  const hasDevices = beside.some((name) => /^libtorch_(cuda|hip|xpu)\.so/.test(name));
  if (!hasDevices || !Object.keys(platform.texts).length) return dir;

  const real = realpathSync(dir);
  const links = join(cache, 'links', createHash('sha256').update(real).digest('hex').slice(0, 16));
  const wanted = new Map([
    [join(links, 'include'), join(real, 'include')],
    ...libraries.map(
      (path) => /** @type {[string, string]} */ ([join(links, 'lib', basename(path)), realpathSync(path)]),
    ),
  ]);
  await mkdir(join(links, 'lib'), { recursive: true });
  for (const [link, target] of wanted) {
    if (existsSync(link) && realpathSync(link) === realpathSync(target)) continue;
    await rm(link, { force: true });
    await symlink(target, link).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  for (const [name, text] of Object.entries(platform.texts)) {
    const path = join(links, 'lib', basename(name));
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) await writeFile(path, text);
  }
  return links;
}

/**
 * Asks Python where its torch is, without importing it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} version
 */
export async function findPythonTorch(env, version) {
  const code =
    "import importlib.util as u; s = u.find_spec('torch'); print(s.submodule_search_locations[0] if s else '')";
  const remedy = `install torch ${version} with pip, set PYTHON to the interpreter that has it, or unset LIBTORCH_USE_PYTORCH`;
  let asked = false;
  for (const python of interpreters(env)) {
    try {
      const { stdout } = await promisify(execFile)(python, ['-c', code], { env, timeout: 60_000 });
      asked = true;
      if (stdout.trim()) return stdout.trim();
    } catch {}
  }
  const problem = asked ? 'Python has no torch' : `${interpreters(env).join(' or ')} can't be run`;
  throw new LibtorchError(`LIBTORCH_USE_PYTORCH is set and ${problem}`, remedy);
}
