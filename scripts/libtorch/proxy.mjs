import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { authorizationIn } from './credentials.mjs';
import { LibtorchError } from './errors.mjs';

/**
 * The proxy for an address, as pip would choose it: its own option, else the environment's.
 *
 * @param {URL} url
 * @param {string | undefined} option pip's `proxy`
 * @param {NodeJS.ProcessEnv} env
 * @returns {URL | undefined}
 */
export function proxyFor(url, option, env) {
  const scheme = url.protocol.slice(0, -1);
  const read = (/** @type {string} */ name) => env[name] || env[name.toUpperCase()];
  if (bypasses(url, read('no_proxy') ?? '')) return undefined;
  const proxy = option || read(`${scheme}_proxy`) || read('all_proxy');
  return proxy ? new URL(/^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`) : undefined;
}

/**
 * @param {URL} url
 * @param {string} list NO_PROXY's: hosts, domains, ports, address ranges, or a star
 */
function bypasses(url, list) {
  const host = hostOf(url);
  const withPort = `${host}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((item) => {
      if (item === '*') return true;
      const [address, bits] = item.split('/');
      if (bits && net.isIP(host) && net.isIP(host) === net.isIP(address)) {
        const range = new net.BlockList();
        const family = net.isIPv6(host) ? 'ipv6' : 'ipv4';
        range.addSubnet(address, Number(bits), family);
        return range.check(host, family);
      }
      const suffix = item.replace(/^\*?\.?/, '');
      return [host, withPort].some((name) => name === suffix || name.endsWith(`.${suffix}`));
    });
}

/**
 * Opens a tunnel through a proxy and, in it, TLS to the target.
 *
 * @param {URL} proxy
 * @param {URL} target
 * @param {tls.ConnectionOptions} security
 * @param {number} timeout milliseconds
 * @returns {Promise<tls.TLSSocket>}
 */
export function tunnel(proxy, target, security, timeout) {
  const authority = `${target.hostname}:${target.port || 443}`;
  const authorization = authorizationIn(proxy);
  return new Promise((resolve, reject) => {
    const connecting = http.request({
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...(authorization && { 'proxy-authorization': authorization }) },
      createConnection: () => connectToProxy(proxy, security),
    });
    connecting.setTimeout(timeout, () => connecting.destroy(timedOut()));
    connecting.once('error', (error) => reject(Object.assign(error, { proxy: proxy.host })));
    connecting.once('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        const problem = `The proxy ${proxy.host} refuses a connection to ${authority} (HTTP ${response.statusCode})`;
        reject(new LibtorchError(problem, 'correct the proxy in `pip config list` or HTTPS_PROXY'));
        return;
      }
      // The certificate is compared with the host where there is no server name, as for an address.
      const host = hostOf(target);
      const secure = tls.connect({ ...security, socket, host, servername: serverName(target) });
      secure.once('error', reject);
      secure.once('secureConnect', () => resolve(secure));
    });
    connecting.end();
  });
}

/**
 * @param {URL} proxy
 * @param {tls.ConnectionOptions} security
 */
export function connectToProxy(proxy, security) {
  const host = hostOf(proxy);
  return proxy.protocol === 'https:'
    ? tls.connect({ ...security, host, port: Number(proxy.port || 443), servername: serverName(proxy) })
    : net.connect({ host, port: Number(proxy.port || 80) });
}

/** @param {URL} url */
export function serverName(url) {
  const host = hostOf(url);
  return net.isIP(host) ? undefined : host;
}

/**
 * A name or an address, without the brackets of IPv6.
 *
 * @param {URL} url
 */
function hostOf({ hostname }) {
  return hostname.replace(/^\[|\]$/g, '');
}

export function timedOut() {
  return Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' });
}
