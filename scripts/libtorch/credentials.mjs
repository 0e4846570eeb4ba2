import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * An address without its user and password, for requests and for messages.
 *
 * @param {string | URL} url
 */
export function withoutSecrets(url) {
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  return clean;
}

/**
 * The value of an (Proxy-)Authorization header for the user and password that an address holds.
 *
 * @param {URL} url
 */
export function authorizationIn(url) {
  if (!url.username && !url.password) return undefined;
  return basic(decodeURIComponent(url.username), decodeURIComponent(url.password));
}

/**
 * The value of an Authorization header for a host, from the user's netrc file.
 *
 * @param {string} host
 * @param {NodeJS.ProcessEnv} env
 */
export function authorizationInNetrc(host, env) {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const files = env.NETRC ? [env.NETRC] : [join(home, '.netrc'), join(home, '_netrc')];
  for (const file of files) {
    let text;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      continue;
    }
    const machines = parseNetrc(text);
    const found = machines.find(({ machine }) => machine === host) ?? machines.find(({ machine }) => machine === '');
    if (found) return basic(found.login, found.password);
  }
  return undefined;
}

/** @param {string} text */
function parseNetrc(text) {
  const words = text.replace(/^\s*#.*$/gm, '').split(/\s+/);
  /** @type {{ machine: string, login: string, password: string }[]} */
  const machines = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] === 'default') machines.push({ machine: '', login: '', password: '' });
    else if (words[at] === 'machine') machines.push({ machine: words[++at], login: '', password: '' });
    else if (machines.length && (words[at] === 'login' || words[at] === 'password')) {
      machines[machines.length - 1][/** @type {'login' | 'password'} */ (words[at])] = words[++at];
    }
  }
  return machines;
}

/**
 * @param {string} user
 * @param {string} password
 */
function basic(user, password) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
