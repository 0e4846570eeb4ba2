import { readdirSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { authorizationIn, authorizationInNetrc, withoutSecrets } from './credentials.mjs';
import { LibtorchError, USE_ANOTHER } from './errors.mjs';
import { connectToProxy, proxyFor, serverName, timedOut, tunnel } from './proxy.mjs';

/** @typedef {{ attempts?: number, pause?: number, timeout?: number }} Patience
 *   tries for a request, milliseconds before the second one (then doubled), milliseconds of silence to bear
 */

const MOST_REDIRECTS = 10;
const LONGEST_PAUSE = 10_000;

/** Speaks HTTP the way pip does: its proxies, certificates, trusted hosts, user names. */
export class HttpClient {
  #agent = new http.Agent({ keepAlive: true });
  #secureAgent = new https.Agent({ keepAlive: true });
  /** @type {Map<string, string>} */
  #authorizations = new Map();
  /** @type {tls.ConnectionOptions | undefined} */
  #security;

  /**
   * @param {import('./pip.mjs').PipConfiguration} configuration
   * @param {NodeJS.ProcessEnv} env
   * @param {Patience} [patience]
   */
  constructor(configuration, env, patience = {}) {
    this.configuration = configuration;
    this.env = env;
    this.attempts = patience.attempts ?? 5;
    this.pause = patience.pause ?? 500;
    this.timeout = patience.timeout ?? Math.max(30, configuration.timeout ?? 0) * 1000;
  }

  /**
   * Requests an address, following redirects and trying again after what may pass by itself.
   *
   * @param {string | URL} address
   * @param {Record<string, string>} [headers]
   * @returns {Promise<http.IncomingMessage & { address: URL }>} an answer with status 200, 206, 404 or 416
   */
  async get(address, headers = {}) {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.#follow(new URL(address), headers);
        if ([200, 206, 404, 416].includes(answer.statusCode ?? 0)) return answer;
        answer.destroy();
        throw refused(answer.address, answer.statusCode ?? 0);
      } catch (error) {
        if (!passes(error) || attempt >= this.attempts) throw this.explain(error, address);
        await this.wait(attempt);
      }
    }
  }

  /** @param {number} attempt the failed one, from 1 */
  wait(attempt) {
    return sleep(Math.min(this.pause * 2 ** (attempt - 1), LONGEST_PAUSE));
  }

  close() {
    this.#agent.destroy();
    this.#secureAgent.destroy();
  }

  /**
   * @param {URL} url
   * @param {Record<string, string>} headers
   */
  async #follow(url, headers) {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await this.#send(url, headers);
      const { location } = answer.headers;
      if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || !location) {
        return Object.assign(answer, { address: withoutSecrets(url) });
      }
      answer.resume();
      const next = new URL(location, url);
      if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw new LibtorchError(
          `${withoutSecrets(url).host} redirects to an address without TLS`,
          'point pip at another index',
        );
      }
      url = next;
    }
    throw new LibtorchError(`${url.host} redirects without end`, 'point pip at another index');
  }

  /**
   * @param {URL} url
   * @param {Record<string, string>} extra
   * @returns {Promise<http.IncomingMessage>}
   */
  async #send(url, extra) {
    const secure = url.protocol === 'https:';
    const proxy = proxyFor(url, this.configuration.proxy, this.env);
    const authorization = this.#authorization(url);
    /** @type {http.RequestOptions & tls.ConnectionOptions} */
    const options = {
      agent: secure ? this.#secureAgent : this.#agent,
      headers: {
        host: url.host,
        'user-agent': 'typetorch',
        'accept-encoding': 'identity',
        ...(authorization && { authorization }),
        ...extra,
      },
    };
    if (secure) Object.assign(options, this.#securityFor(url), { servername: serverName(url) });
    if (proxy && secure) {
      const socket = await tunnel(proxy, url, this.#securityFor(url), this.timeout);
      Object.assign(options, { agent: undefined, createConnection: () => socket });
    } else if (proxy) {
      const proxyAuthorization = authorizationIn(proxy);
      if (proxyAuthorization) Object.assign(options.headers ?? {}, { 'proxy-authorization': proxyAuthorization });
      Object.assign(options, {
        agent: undefined,
        createConnection: () => connectToProxy(proxy, this.#securityFor(proxy)),
        path: withoutSecrets(url).href,
      });
    }
    return new Promise((resolve, reject) => {
      const target = withoutSecrets(url);
      const request = (secure ? https : http).request(target, options, resolve);
      // It stays on the socket, so a body that stops arriving ends as an error too.
      request.setTimeout(this.timeout, () => request.destroy(timedOut()));
      request.once('error', reject);
      request.end();
    });
  }

  /**
   * Remembers what an index's address says, as the files that it lists often lie on the same host.
   *
   * @param {URL} url
   */
  #authorization(url) {
    const own = authorizationIn(url);
    if (own) this.#authorizations.set(url.host, own);
    return own ?? this.#authorizations.get(url.host) ?? authorizationInNetrc(url.hostname, this.env);
  }

  /**
   * @param {URL} url
   * @returns {tls.ConnectionOptions}
   */
  #securityFor({ host, hostname }) {
    const { certificates, clientCertificate, trustedHosts } = this.configuration;
    this.#security ??= {
      secureContext: tls.createSecureContext({
        ca: [...tls.rootCertificates, ...[certificates, this.env.NODE_EXTRA_CA_CERTS].flatMap(readCertificates)],
        ...(clientCertificate && { cert: readFileSync(clientCertificate), key: readFileSync(clientCertificate) }),
      }),
    };
    const trusted = trustedHosts.includes(host) || trustedHosts.includes(hostname);
    return { ...this.#security, rejectUnauthorized: !trusted };
  }

  /**
   * @param {unknown} error
   * @param {string | URL} address
   * @returns {unknown}
   */
  explain(error, address) {
    if (error instanceof LibtorchError) return error;
    const { host } = new URL(address);
    const { code, message, proxy } = /** @type {NodeJS.ErrnoException & { proxy?: string }} */ (error);
    if (/CERT|SELF_SIGNED|ISSUER|ERR_TLS|SIGNATURE/.test(code ?? '')) {
      return new LibtorchError(
        `The certificate of ${host} can't be checked (${code})`,
        "set PIP_CERT to the file with your organisation's certificates",
        error,
      );
    }
    return new LibtorchError(
      `${proxy ? `The proxy ${proxy}` : host} can't be reached (${code ?? message})`,
      `check the network and the index and proxy that \`pip config list\` shows, or ${USE_ANOTHER}`,
      error,
    );
  }
}

/** The server's own refusal; it may pass when it is busy or broken. */
class Refusal extends LibtorchError {
  /**
   * @param {string} problem
   * @param {string} remedy
   * @param {boolean} passing
   */
  constructor(problem, remedy, passing) {
    super(problem, remedy);
    this.passing = passing;
  }
}

/**
 * @param {URL} url
 * @param {number} status
 */
function refused({ host }, status) {
  if (status === 401 || status === 403 || status === 407) {
    return new Refusal(
      `${host} refuses access (HTTP ${status})`,
      'put the user and password into the index URL of pip or into your netrc file',
      false,
    );
  }
  return new Refusal(
    `${host} answers with HTTP ${status}`,
    'try again later or point pip at another index',
    status >= 500 || status === 408 || status === 429,
  );
}

/** @param {unknown} error */
function passes(error) {
  if (error instanceof Refusal) return error.passing;
  if (error instanceof LibtorchError) return false;
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  return !/CERT|SELF_SIGNED|ISSUER|ERR_TLS|SIGNATURE|ERR_INVALID/.test(code ?? '');
}

/**
 * @param {string | undefined} path a bundle, or a folder of certificates
 * @returns {string[]}
 */
function readCertificates(path) {
  if (!path) return [];
  try {
    const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
    return files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.includes('-----BEGIN'));
  } catch (error) {
    throw new LibtorchError(
      `The certificates in ${path} can't be read`,
      'correct PIP_CERT, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS',
      error,
    );
  }
}
