import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LibtorchError, USE_ANOTHER } from './errors.mjs';

/**
 * @typedef {{ filename: string, url: string, sha256?: string, yanked: boolean }} ProjectFile
 * @typedef {import('./platforms.mjs').Wheel} Wheel
 */

const ACCEPT = [
  'application/vnd.pypi.simple.v1+json',
  'application/vnd.pypi.simple.v1+html;q=0.2',
  'text/html;q=0.1',
].join(', ');

/**
 * Finds a wheel by its exact name in pip's indexes and find-links places, the latter first as they may be on
 * this machine.
 *
 * @param {import('./http.mjs').HttpClient} client
 * @param {Wheel} wheel
 * @returns {Promise<ProjectFile>}
 */
export async function findWheel(client, wheel) {
  const { indexes, findLinks } = client.configuration;
  /** @type {LibtorchError | undefined} */
  let failure;
  for (const [place, page] of [
    ...findLinks.map((link) => /** @type {const} */ ([link, () => listFindLinks(client, link)])),
    ...indexes.map((index) => /** @type {const} */ ([index, () => listProject(client, index, wheel.project)])),
  ]) {
    try {
      const found = (await page()).find(({ filename }) => filename === wheel.filename);
      if (!found) continue;
      if (!found.sha256 || found.sha256 === wheel.sha256) return found;
      failure = new LibtorchError(
        `${nameOf(place)} has another ${wheel.filename} than the one that this version of typetorch knows`,
        `point pip at an index with the published file, or ${USE_ANOTHER}`,
      );
    } catch (error) {
      if (!(error instanceof LibtorchError)) throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
  const places = [...indexes, ...findLinks].map(nameOf).join(', ') || 'no index at all';
  throw new LibtorchError(
    `${wheel.filename} (${wheel.project} ${wheel.version}) is not in pip's index (${places})`,
    `add one that has it with \`pip config set global.extra-index-url URL\`, or ${USE_ANOTHER}`,
  );
}

/**
 * @param {import('./http.mjs').HttpClient} client
 * @param {string} index
 * @param {string} project
 */
export async function listProject(client, index, project) {
  const base = index.endsWith('/') ? index : `${index}/`;
  return listPage(client, locate(`${base}${project}/`));
}

/**
 * @param {import('./http.mjs').HttpClient} client
 * @param {string} link an address of a page, or a path of a folder or page
 */
function listFindLinks(client, link) {
  return listPage(client, locate(link));
}

/** @param {string} place */
function locate(place) {
  return /^(https?|file):/.test(place) ? new URL(place) : pathToFileURL(resolve(place));
}

/**
 * @param {import('./http.mjs').HttpClient} client
 * @param {URL} url
 * @returns {Promise<ProjectFile[]>}
 */
async function listPage(client, url) {
  if (url.protocol === 'file:') return listLocal(url);
  const answer = await client.get(url, { accept: ACCEPT });
  if (answer.statusCode !== 200) {
    answer.destroy();
    return [];
  }
  /** @type {Buffer[]} */
  const chunks = [];
  try {
    for await (const chunk of answer) chunks.push(chunk);
  } catch (error) {
    throw client.explain(error, url);
  }
  const page = Buffer.concat(chunks).toString('utf8');
  return parsePage(page, answer.headers['content-type'] ?? '', answer.address);
}

/**
 * @param {URL} url of a folder with files or an index.html, or of a page
 * @returns {ProjectFile[]}
 */
function listLocal(url) {
  const path = fileURLToPath(url);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) return [];
  if (kind.isFile()) return parsePage(readFileSync(path, 'utf8'), 'text/html', url);
  const names = readdirSync(path);
  if (names.includes('index.html')) return listLocal(pathToFileURL(join(path, 'index.html')));
  return names.map((filename) => ({ filename, url: pathToFileURL(join(path, filename)).href, yanked: false }));
}

/**
 * Reads an answer of the simple repository interface, HTML or JSON.
 *
 * @param {string} page
 * @param {string} type the Content-Type
 * @param {URL} url the page's own address, for relative links
 * @returns {ProjectFile[]}
 */
export function parsePage(page, type, url) {
  return /json/.test(type) ? parseJson(page, url) : parseHtml(page, url);
}

/**
 * @param {string} page
 * @param {URL} url
 */
function parseJson(page, url) {
  /** @type {{ filename: string, url: string, hashes?: { sha256?: string }, yanked?: boolean | string }[]} */
  let files;
  try {
    ({ files } = JSON.parse(page));
  } catch (error) {
    throw new LibtorchError(`${url.host} answers with broken JSON`, 'try again later', error);
  }
  return files.map((file) => ({
    filename: file.filename,
    url: new URL(file.url, url).href,
    sha256: file.hashes?.sha256,
    yanked: Boolean(file.yanked),
  }));
}

/**
 * @param {string} page
 * @param {URL} url
 */
function parseHtml(page, url) {
  const html = page.replace(/<!--.*?-->/gs, '');
  const base = /<base\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1];
  const origin = base ? new URL(decodeEntities(base), url) : url;
  /** @type {ProjectFile[]} */
  const files = [];
  for (const [, attributes] of html.matchAll(/<a\s((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)) {
    const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
    if (!href) continue;
    const target = decodeEntities(href[1] ?? href[2] ?? href[3]);
    if (!URL.canParse(target, String(origin))) continue;
    const link = new URL(target, origin);
    const sha256 = /(?:^#|&)sha256=([0-9a-f]{64})/.exec(link.hash)?.[1];
    link.hash = '';
    files.push({
      filename: decodeURIComponent(basename(link.pathname)),
      url: link.href,
      sha256,
      yanked: /(?:^|\s)data-yanked(?=[\s=]|$)/i.test(attributes),
    });
  }
  return files;
}

/** @param {string} text */
function decodeEntities(text) {
  /** @type {Record<string, string>} */
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (named[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/**
 * A place for messages: an address without secrets.
 *
 * @param {string} place
 */
function nameOf(place) {
  return /^https?:/.test(place) ? new URL(place).host : place;
}
