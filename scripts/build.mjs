/**
 * Builds what is missing or older than its sources: npm packages, libtorch, the addon, the JavaScript.
 * `node scripts/build.mjs native` stops before the JavaScript, `node scripts/build.mjs javascript` builds nothing else.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureLibtorch } from './libtorch/ensure.mjs';
import { LibtorchError } from './libtorch/errors.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const record = join(build, 'libtorch.json');

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  if (error)
    throw new BuildError(`${command} could not be started (${error.message}): install it, then run this again`);
  if (status !== 0) throw new BuildError(`\`${command} ${args.join(' ')}\` failed`);
}

class BuildError extends Error {}

/** The time of the newest file at or below the given paths, 0 if there is none. @param {string[]} paths @returns {number} */
function newest(...paths) {
  let time = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const entry = statSync(path);
    if (!entry.isDirectory()) time = Math.max(time, entry.mtimeMs);
    else time = Math.max(time, newest(...readdirSync(path).map((name) => join(path, name))));
  }
  return time;
}

/** @param {string} target @param {string[]} sources */
function isStale(target, ...sources) {
  return !existsSync(target) || newest(...sources) > statSync(target).mtimeMs;
}

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (isStale(installed, join(root, 'package-lock.json'))) {
    // Not `npm ci`: a registry that mirrors only some platforms' optional packages leaves gaps in the lock file, which it refuses.
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  }
}

/** @param {string} bin @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function runPackage(bin, args, env) {
  run(process.execPath, [join(root, 'node_modules', bin), ...args], env);
}

/** For what cargo builds. The command of napi-rs names the platform, and only what is built by name too shares its folder. */
function cargoTarget() {
  if (process.env.CARGO_BUILD_TARGET) return process.env.CARGO_BUILD_TARGET;
  const { stdout, error } = spawnSync('rustc', ['-vV'], { encoding: 'utf8' });
  const host = /^host: (.*)$/m.exec(stdout ?? '')?.[1];
  if (!host)
    throw new BuildError(
      `rustc could not be asked for its platform (${error?.message}): install Rust, then run this again`,
    );
  return host;
}

/** The environment in which cargo finds libtorch. @param {Record<string, string | undefined>} additions */
export function cargoEnvironment(additions) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, CARGO_BUILD_TARGET: cargoTarget(), ...additions };
  for (const name of Object.keys(env)) if (env[name] === undefined) delete env[name];
  return env;
}

/** What cargo calls a library on this platform. @param {string} name */
function libraryName(name) {
  if (process.platform === 'win32') return `${name}.dll`;
  return process.platform === 'darwin' ? `lib${name}.dylib` : `lib${name}.so`;
}

/** A library that cargo has built. @param {string} name @param {NodeJS.ProcessEnv} env */
function builtLibrary(name, env) {
  const target = env.CARGO_TARGET_DIR ?? join(root, 'target');
  return join(target, env.CARGO_BUILD_TARGET ?? '', 'release', libraryName(name));
}

/**
 * Builds our library for CUDA, if CUDA's headers are there.
 *
 * @param {import('./libtorch/cuda.mjs').Cuda} cuda
 * @param {NodeJS.ProcessEnv} env
 */
function buildCuda({ dir, include, lacking }, env) {
  if (lacking) {
    console.error(
      `${dir} has CUDA, but its header ${lacking} is missing: torch.cuda will have no events, graphs and device properties. ` +
        'Install CUDA, or the packages nvidia-cuda-crt and nvidia-cuda-cccl beside torch, and build again.',
    );
    return;
  }
  const cudaEnv = { ...env, TYPETORCH_CUDA_LIBTORCH: dir, TYPETORCH_CUDA_INCLUDE: include.join(delimiter) };
  run('cargo', ['build', '--release', '--locked', '-p', 'torch-cuda'], cudaEnv);
  copyFileSync(builtLibrary('typetorch_cuda', cudaEnv), join(build, libraryName('typetorch_cuda')));
}

/** @param {import('./libtorch/ensure.mjs').Libtorch} libtorch */
function buildNative(libtorch) {
  const { cuda } = libtorch;
  const known = {
    libraries: libtorch.libraries,
    nativeFunctions: libtorch.nativeFunctions ?? null,
    cuda: cuda ? { libraries: cuda.libraries, functions: cuda.lacking ? null : libraryName('typetorch_cuda') } : null,
  };
  const text = `${JSON.stringify(known, null, 2)}\n`;
  const sources = ['crates', 'Cargo.toml', 'Cargo.lock'].map((name) => join(root, name));
  const sameLibtorch = existsSync(record) && readFileSync(record, 'utf8') === text;
  if (sameLibtorch && !isStale(record, ...sources)) return;
  mkdirSync(build, { recursive: true });
  const env = cargoEnvironment(libtorch.env);
  runPackage(
    '@napi-rs/cli/dist/cli.js',
    [
      'build',
      '--platform',
      '--release',
      '--no-js',
      '--dts',
      '../index.d.ts',
      '--output-dir',
      'build',
      '--manifest-path',
      'Cargo.toml',
      '-p',
      'typetorch',
      '--',
      '--locked',
    ],
    env,
  );
  run('cargo', ['build', '--release', '--locked', '-p', 'loader'], env);
  if (cuda) buildCuda(cuda, env);
  const [addon] = readdirSync(build).filter((name) => /^typetorch\..*\.node$/.test(name));
  copyFileSync(builtLibrary('loader', env), join(build, addon.replace('typetorch', 'loader')));
  writeFileSync(record, text);
}

const tsc = 'typescript/bin/tsc';

/** Compiles what is older than its sources; the library's modules are joined into `dist/bundle`, which is what `typetorch` means. */
export function buildJavaScript() {
  const projects = [
    {
      stamp: 'dist/.built',
      sources: ['src', 'index.d.ts', 'tsconfig.json', 'tsconfig.build.json', 'rolldown.config.mjs'],
      commands: [
        [tsc, '-p', 'tsconfig.build.json'],
        ['rolldown/bin/cli.mjs', '-c', 'rolldown.config.mjs'],
      ],
    },
    {
      stamp: 'dist/examples/.built',
      sources: ['src', 'examples', 'tsconfig.json', 'tsconfig.examples.json'],
      commands: [[tsc, '-p', 'tsconfig.examples.json']],
    },
  ];
  for (const { stamp, sources, commands } of projects) {
    if (!isStale(join(root, stamp), ...sources.map((name) => join(root, name)))) continue;
    for (const [bin, ...args] of commands) runPackage(bin, args);
    writeFileSync(join(root, stamp), '');
  }
}

/** @param {{ javaScript?: boolean }} [options] @returns {Promise<import('./libtorch/ensure.mjs').Libtorch>} */
export async function buildAll({ javaScript = true } = {}) {
  installPackages();
  const libtorch = await ensureLibtorch();
  buildNative(libtorch);
  if (javaScript) buildJavaScript();
  return libtorch;
}

/** Says in one sentence why a build failed, and ends the process. @param {unknown} error @returns {never} */
export function fail(error) {
  const expected = error instanceof BuildError || error instanceof LibtorchError;
  console.error(expected ? error.message : error);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {Record<string, () => Promise<unknown>>} */
  const parts = { native: () => buildAll({ javaScript: false }), javascript: async () => buildJavaScript() };
  await (parts[process.argv[2]] ?? buildAll)().catch(fail);
}
