import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LibtorchError, USE_ANOTHER } from './errors.mjs';

/**
 * Where pip would look for wheels, and how it would get there.
 *
 * @typedef {{
 *   indexes: string[], findLinks: string[],
 *   proxy?: string, certificates?: string, clientCertificate?: string,
 *   trustedHosts: string[], timeout?: number,
 * }} PipConfiguration
 */

const execute = promisify(execFile);

/**
 * Learns from pip itself (its environment variables, its configuration files, its default).
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<PipConfiguration>}
 */
export async function readPipConfiguration(env) {
  const pip = await findPip(env);
  const options = pip ? parseConfigList(await pip('config', 'list')) : optionsOfEnvironment(env);
  const noIndex = /^(1|y|yes|t|true|on)$/i.test(options['no-index'] ?? '');
  if (!pip && !options['index-url'] && !noIndex) {
    throw new LibtorchError(
      'pip, which knows the package index to use, was not found',
      `install Python 3 with pip, or set PYTHON to its interpreter, or PIP_INDEX_URL to an index, or ${USE_ANOTHER}`,
    );
  }
  const first = options['index-url'] ?? (noIndex || !pip ? '' : await defaultIndex(pip));
  const words = (/** @type {string | undefined} */ list) => list?.split(/\s+/).filter(Boolean) ?? [];
  return {
    indexes: noIndex ? [] : [first, ...words(options['extra-index-url'])].map((url) => url.trim()),
    findLinks: words(options['find-links']),
    proxy: options.proxy,
    certificates: options.cert ?? env.REQUESTS_CA_BUNDLE ?? env.CURL_CA_BUNDLE ?? env.SSL_CERT_FILE,
    clientCertificate: options['client-cert'],
    trustedHosts: words(options['trusted-host']),
    timeout: Number(options.timeout ?? options['default-timeout']) || undefined,
  };
}

/**
 * The commands to try, in this order; an interpreter named by PYTHON is the only one.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function interpreters(env) {
  return env.PYTHON ? [env.PYTHON] : process.platform === 'win32' ? ['python', 'py', 'python3'] : ['python3', 'python'];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<((...args: string[]) => Promise<string>) | undefined>}
 */
async function findPip(env) {
  const commands = interpreters(env).map((python) => [python, '-m', 'pip']);
  if (!env.PYTHON) commands.push(['pip3'], ['pip']);
  for (const [program, ...first] of commands) {
    const pip = async (/** @type {string[]} */ ...args) => {
      // The width keeps an address in pip's help on one line.
      const quiet = { ...env, COLUMNS: '1000', NO_COLOR: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
      const { stdout } = await execute(program, [...first, ...args], { env: quiet, timeout: 60_000 });
      return stdout;
    };
    try {
      await pip('--version');
    } catch {
      continue;
    }
    return (...args) =>
      pip(...args).catch((error) => {
        throw new LibtorchError(
          `pip ${args.join(' ')} fails (${error.stderr?.trim().split('\n').at(-1) || error.message})`,
          'repair pip or its configuration',
          error,
        );
      });
  }
  return undefined;
}

/** @param {(...args: string[]) => Promise<string>} pip */
async function defaultIndex(pip) {
  const help = await pip('install', '--isolated', '--help');
  const url = /--index-url\b.*?\(default:? ([^\s)]+)\)/s.exec(help)?.[1];
  if (url) return url;
  throw new LibtorchError("pip doesn't say which index is its default", 'set PIP_INDEX_URL to the index to use');
}

/**
 * Reads `pip config list`: lines `section.option='value'`, of which the environment's win over those of
 * `pip install`, and these over the global ones.
 *
 * @param {string} listing
 * @returns {Record<string, string>}
 */
export function parseConfigList(listing) {
  /** @type {Record<string, Record<string, string>>} */
  const sections = { global: {}, install: {}, ':env:': {} };
  for (const line of listing.split(/\r?\n/)) {
    const match = /^([^.=]+)\.([^=]+)=(.*)$/.exec(line);
    if (match && sections[match[1]]) sections[match[1]][match[2]] = unquote(match[3]);
  }
  return { ...sections.global, ...sections.install, ...sections[':env:'] };
}

/** @type {Record<string, string>} */
const WHITESPACE = { n: '\n', r: '\r', t: '\t' };

/**
 * Reads what Python's repr() of a str wrote.
 *
 * @param {string} literal
 */
function unquote(literal) {
  return literal
    .replace(/^(['"])(.*)\1$/s, '$2')
    .replace(/\\(?:([nrt\\'"])|x([0-9a-f]{2})|u([0-9a-f]{4}))/g, (_, plain, byte, unit) =>
      plain ? (WHITESPACE[plain] ?? plain) : String.fromCharCode(parseInt(byte ?? unit, 16)),
    );
}

/** @param {NodeJS.ProcessEnv} env */
function optionsOfEnvironment(env) {
  /** @type {Record<string, string>} */
  const options = {};
  for (const [name, value] of Object.entries(env)) {
    if (name.startsWith('PIP_') && value) options[name.slice(4).toLowerCase().replaceAll('_', '-')] = value;
  }
  return options;
}
