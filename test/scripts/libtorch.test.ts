import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer as createSecureServer } from 'node:https';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import anyTest, { type TestFn } from 'ava';
import { ensureLibtorch } from '../../scripts/libtorch/ensure.mjs';
import { LibtorchError } from '../../scripts/libtorch/errors.mjs';
import { divide, select } from '../../scripts/libtorch/fetch.mjs';
import { HttpClient } from '../../scripts/libtorch/http.mjs';
import { findWheel, parsePage } from '../../scripts/libtorch/index.mjs';
import { parseConfigList, readPipConfiguration } from '../../scripts/libtorch/pip.mjs';
import { loadTable } from '../../scripts/libtorch/platforms.mjs';
import { Progress } from '../../scripts/libtorch/progress.mjs';
import { proxyFor } from '../../scripts/libtorch/proxy.mjs';
import { RemoteWheel } from '../../scripts/libtorch/download.mjs';
import { readDirectory } from '../../scripts/libtorch/zip.mjs';
import { FILENAME, MEMBERS, PackageIndex, PLATFORM, sha256, TABLE, WHEEL } from './package-index.js';

interface Context {
  home: string;
  index: PackageIndex;
  env: NodeJS.ProcessEnv;
  log: string[];
  /** Where the fake platform's files end. */
  installed: string;
}

const test = anyTest as TestFn<Context>;
const patience = { attempts: 3, pause: 5, timeout: 20_000 };
/** Where the largest wanted member begins. */
const MEMBER = WHEEL.indexOf('torch/lib/libtorch_cpu.so') - 30;
const scripts = new URL('../../scripts/libtorch/', import.meta.url);
const linuxOnly = process.platform === 'linux' ? test : test.skip;
const posixOnly = process.platform === 'win32' ? test.skip : test;

test.beforeEach(async (t) => {
  const home = await mkdtemp(join(tmpdir(), 'typetorch-libtorch-'));
  const index = await PackageIndex.start();
  t.context = {
    home,
    index,
    // Without a PATH there is no pip, and the environment alone tells the index.
    env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), PATH: join(home, 'bin'), PIP_INDEX_URL: index.url },
    log: [],
    installed: join(home, 'cache', 'typetorch', `libtorch-2.11.0-${PLATFORM}`),
  };
});

test.afterEach.always(async ({ context }) => {
  context.index.stop();
  await rm(context.home, { recursive: true, force: true });
});

function ensure({ env, log }: Context, more: NodeJS.ProcessEnv = {}, verify = false) {
  const output = { write: (text: string) => log.push(text) };
  return ensureLibtorch({ env: { ...env, ...more }, output, table: TABLE, platform: PLATFORM, patience, verify });
}

/** Starts another process that ensures the fake libtorch. */
function ensureInProcess({ env }: Context) {
  const program = `
    import { ensureLibtorch } from ${JSON.stringify(new URL('ensure.mjs', scripts).href)};
    const [table, patience] = JSON.parse(process.argv[1]);
    const { dir } = await ensureLibtorch({ table, patience, platform: '${PLATFORM}' });
    console.log(dir);`;
  const args = ['--input-type=module', '-e', program, JSON.stringify([TABLE, patience])];
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

// --- What an index says

const page = new URL('https://index.example/simple/torch/');

test('an HTML page gives names, absolute addresses, digests and what was withdrawn', (t) => {
  const digest = 'a'.repeat(64);
  const html = `<!-- <a href="no.whl">no</a> -->
    <a href="../../f/torch-1%2Bcpu.whl#sha256=${digest}" data-requires-python="&gt;=3.10">torch-1+cpu.whl</a>
    <A class=x HREF='https://files.example/b.whl?a=1&amp;b=2' data-yanked="broken">b</A><a href=c.whl>c.whl</a>`;
  t.deepEqual(parsePage(html, 'text/html; charset=utf-8', page), [
    {
      filename: 'torch-1+cpu.whl',
      url: 'https://index.example/f/torch-1%2Bcpu.whl',
      sha256: digest,
      yanked: false,
    },
    { filename: 'b.whl', url: 'https://files.example/b.whl?a=1&b=2', sha256: undefined, yanked: true },
    { filename: 'c.whl', url: 'https://index.example/simple/torch/c.whl', sha256: undefined, yanked: false },
  ]);
});

test('a <base> in an HTML page is what links are relative to', (t) => {
  const [file] = parsePage('<base href="/files/"><a href="a.whl">a</a>', 'text/html', page);
  t.is(file.url, 'https://index.example/files/a.whl');
});

test('a JSON page gives the same as an HTML one', (t) => {
  const json = JSON.stringify({
    files: [
      { filename: 'a.whl', url: '/f/a.whl', hashes: { sha256: 'b'.repeat(64) }, yanked: false },
      { filename: 'b.whl', url: 'b.whl', hashes: {}, yanked: 'broken' },
    ],
  });
  t.deepEqual(parsePage(json, 'application/vnd.pypi.simple.v1+json', page), [
    { filename: 'a.whl', url: 'https://index.example/f/a.whl', sha256: 'b'.repeat(64), yanked: false },
    { filename: 'b.whl', url: 'https://index.example/simple/torch/b.whl', sha256: undefined, yanked: true },
  ]);
});

// --- What pip knows

test("of pip's options the environment's win over those of install, and these over the global ones", (t) => {
  const listing = [
    "global.index-url='https://global.example/simple'",
    "global.proxy='http://proxy.example:3128'",
    "global.extra-index-url='\\nhttps://one.example\\nhttps://two.example'",
    "install.index-url='https://install.example/simple'",
    "download.index-url='https://download.example/simple'",
    ':env:.index-url="https://user:it\'s@env.example/simple"',
  ].join('\n');
  t.deepEqual(parseConfigList(listing), {
    'index-url': "https://user:it's@env.example/simple",
    proxy: 'http://proxy.example:3128',
    'extra-index-url': '\nhttps://one.example\nhttps://two.example',
  });
});

const hasPip = (() => {
  try {
    execFileSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const withPip = hasPip ? test : test.skip;

withPip('the index is learnt from a configuration file of pip, and from its variables before that', async (t) => {
  const file = join(t.context.home, 'pip.conf');
  await writeFile(
    file,
    '[global]\nindex-url = https://file.example/simple\ntrusted-host = a.example\n  b.example\ncert = /ca.pem\n',
  );
  const env = { HOME: t.context.home, PATH: process.env.PATH, PIP_CONFIG_FILE: file };
  const fromFile = await readPipConfiguration(env);
  t.deepEqual(fromFile.indexes, ['https://file.example/simple']);
  t.deepEqual(fromFile.trustedHosts, ['a.example', 'b.example']);
  t.is(fromFile.certificates, '/ca.pem');

  const fromVariables = await readPipConfiguration({
    ...env,
    PIP_INDEX_URL: 'https://env.example/simple',
    PIP_EXTRA_INDEX_URL: 'https://one.example https://two.example',
    PIP_FIND_LINKS: '/wheels',
    PIP_PROXY: 'proxy.example:3128',
  });
  t.deepEqual(fromVariables.indexes, ['https://env.example/simple', 'https://one.example', 'https://two.example']);
  t.deepEqual(fromVariables.findLinks, ['/wheels']);
  t.is(fromVariables.proxy, 'proxy.example:3128');
});

withPip("without any configuration the index is pip's own default", async (t) => {
  const env = { HOME: t.context.home, PATH: process.env.PATH, PIP_CONFIG_FILE: '/dev/null' };
  const { indexes } = await readPipConfiguration(env);
  t.is(indexes.length, 1);
  t.regex(indexes[0], /^https:\/\/.+\/simple$/);
});

withPip('PIP_NO_INDEX leaves only the places of find-links', async (t) => {
  const env = { HOME: t.context.home, PATH: process.env.PATH, PIP_NO_INDEX: '1', PIP_FIND_LINKS: '/wheels' };
  const { indexes, findLinks } = await readPipConfiguration(env);
  t.deepEqual([indexes, findLinks], [[], ['/wheels']]);
});

test('without Python one sentence says what to install or set', async (t) => {
  const error = await t.throwsAsync(ensure(t.context, { PIP_INDEX_URL: undefined }), { instanceOf: LibtorchError });
  t.regex(error.message, /^pip, .* was not found: install Python 3 with pip, or set PYTHON .* or set LIBTORCH .*\.$/);
});

// --- The table

for (const [name, platform] of Object.entries(loadTable().platforms)) {
  test(`the pinned files for ${name} are in the index's wheels, resolved without downloading them`, async (t) => {
    const client = new HttpClient(await readPipConfiguration(process.env), process.env);
    try {
      for (const wheel of platform.wheels) {
        const { url } = await findWheel(client, wheel);
        const members = select(await readDirectory(new RemoteWheel(client, url, wheel)), wheel);
        const size = members.reduce((sum, member) => sum + member.size, 0);
        t.is(
          size,
          [...wheel.files, ...wheel.trees].reduce((sum, pinned) => sum + pinned.size, 0),
        );
        t.true(divide(members).length <= 8);
      }
    } catch (error) {
      if (!(error instanceof LibtorchError) || !/can't be reached|was not found/.test(error.message)) throw error;
      t.log(`skipped: ${error.message}`);
      t.pass();
    } finally {
      client.close();
    }
  });
}

test('a platform without wheels is refused by name', async (t) => {
  const error = await t.throwsAsync(ensureLibtorch({ env: t.context.env, table: TABLE, platform: 'sunos-sparc' }));
  t.is(
    error?.message,
    'There is no libtorch 2.11.0 for sunos-sparc (only for fake-x64): set LIBTORCH to an unpacked libtorch of the right version.',
  );
});

// --- Fetching

test('the wanted files, and only their bytes, come into the cache', async (t) => {
  const { index, installed } = t.context;
  const libtorch = await ensure(t.context);
  t.is(libtorch.dir, join(installed, 'torch'));
  t.is(libtorch.source, 'cache');
  t.deepEqual(libtorch.libraries, [
    join(installed, 'torch/lib/libc10.so'),
    join(installed, 'torch/lib/libtorch_cpu.so'),
  ]);
  t.is(libtorch.env.LIBTORCH, libtorch.dir);
  t.is(libtorch.env.LIBTORCH_BYPASS_VERSION_CHECK, '1');
  t.true('LIBTORCH_USE_PYTORCH' in libtorch.env);
  for (const name of ['torch/version.py', 'torch/lib/libtorch_cpu.so', 'torch/include/ATen/ATen.h'] as const) {
    t.is(sha256(await readFile(join(installed, name))), sha256(MEMBERS[name]));
  }
  t.is(await readFile(join(installed, 'torch/lib/libtorch.so'), 'utf8'), 'INPUT(libtorch_cpu.so)\n');
  t.false(existsSync(join(installed, 'torch/lib/libtorch_cuda.so')));
  const bytes = index.downloads.reduce((sum, { range }) => {
    const [first, last] = (range ?? '').replace('bytes=', '').split('-').map(Number);
    return sum + last - first + 1;
  }, 0);
  t.true(bytes < WHEEL.length - 1_500_000, `${bytes} of ${WHEEL.length}`);
});

test('a finished installation is found again without a request', async (t) => {
  await ensure(t.context);
  const requests = t.context.index.requests.length;
  await ensure(t.context);
  t.is(t.context.index.requests.length, requests);
  t.deepEqual(await readdir(join(t.context.installed, '..')), [`libtorch-2.11.0-${PLATFORM}`]);
});

test('an index that answers in JSON serves as well', async (t) => {
  t.context.index.json = true;
  await t.notThrowsAsync(ensure(t.context));
});

test('from a server without ranges the whole wheel is taken, once', async (t) => {
  const { index, installed } = t.context;
  index.ranges = false;
  await ensure(t.context);
  t.is(index.downloads.filter(({ range }) => !range).length, 1);
  t.is(
    sha256(await readFile(join(installed, 'torch/lib/libtorch_cpu.so'))),
    sha256(MEMBERS['torch/lib/libtorch_cpu.so']),
  );
  t.false(existsSync(join(installed, FILENAME)));
});

test('a wheel in a folder of find-links needs no server', async (t) => {
  const { index, home, installed } = t.context;
  await mkdir(join(home, 'wheels'));
  await writeFile(join(home, 'wheels', FILENAME), WHEEL);
  await ensure(t.context, { PIP_NO_INDEX: '1', PIP_FIND_LINKS: join(home, 'wheels') });
  t.is(index.requests.length, 0);
  t.true(existsSync(join(installed, 'torch/lib/libtorch_cpu.so')));
  t.true(existsSync(join(home, 'wheels', FILENAME)));
});

test('a cut download goes on where it broke', async (t) => {
  const { index, installed } = t.context;
  index.cuts = { count: 1, after: 1_000_000 };
  await ensure(t.context);
  const starts = index.downloads.map(({ range }) => Number(/=(\d+)/.exec(range ?? '')?.[1]));
  t.true(starts.some((start) => start > MEMBER && start <= MEMBER + 1_000_000));
  t.is(
    sha256(await readFile(join(installed, 'torch/lib/libtorch_cpu.so'))),
    sha256(MEMBERS['torch/lib/libtorch_cpu.so']),
  );
});

test('a cut download of a whole wheel starts again', async (t) => {
  const { index } = t.context;
  index.ranges = false;
  // The first one is the attempt to read a range.
  index.cuts = { count: 2, after: 1_000_000 };
  await ensure(t.context);
  t.is(index.downloads.filter(({ range }) => !range).length, 2);
});

test('a download that is cut time and again ends in one sentence, and the next run continues it', async (t) => {
  const { index } = t.context;
  index.cuts = { count: 3, after: 500_000 };
  index.intercept = (_, response) => {
    if (index.cuts.count) return false;
    response.destroy();
    return true;
  };
  const error = await t.throwsAsync(ensure(t.context), { instanceOf: LibtorchError });
  t.regex(error.message, /^127\.0\.0\.1:\d+ can't be reached \(.+\): check the network .+\.$/);

  index.intercept = () => false;
  const before = index.downloads.length;
  await ensure(t.context);
  const offset = Math.max(...index.downloads.slice(before).map(({ range }) => Number(/=(\d+)/.exec(range ?? '')?.[1])));
  t.true(offset > 3_000_000 && offset < WHEEL.length);
});

test('a killed process leaves what it has to the next one', async (t) => {
  const { index, installed } = t.context;
  index.intercept = (request, response) => {
    const start = Number(/bytes=(\d+)/.exec(request.headers.range ?? '')?.[1]);
    if (start !== MEMBER) return false;
    const { length } = WHEEL;
    const end = Number(/-(\d+)/.exec(request.headers.range ?? '')?.[1]);
    response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${length}`, 'content-length': end - start + 1 });
    response.write(WHEEL.subarray(start, start + 2_000_000));
    return true;
  };
  const child = ensureInProcess(t.context);
  const parts = `${installed}.unfinished/downloads`;
  const part = () => readdir(parts).then((names) => names.find((name) => name.includes(`${MEMBER}-`)));
  for (let tries = 0; tries < 200; tries++) {
    const name = await part().catch(() => undefined);
    if (name && (await readFile(join(parts, name))).length >= 1_900_000) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  t.false(existsSync(installed));

  index.intercept = () => false;
  const before = index.downloads.length;
  await ensure(t.context);
  const starts = index.downloads.slice(before).map(({ range }) => Number(/=(\d+)/.exec(range ?? '')?.[1]));
  t.true(starts.some((start) => start >= MEMBER + 1_900_000 && start < MEMBER + 2_100_000));
  t.is(
    sha256(await readFile(join(installed, 'torch/lib/libtorch_cpu.so'))),
    sha256(MEMBERS['torch/lib/libtorch_cpu.so']),
  );
});

for (const ranges of [true, false]) {
  test(`a changed byte is refused ${ranges ? 'in a range' : 'in a whole wheel'}, and not kept`, async (t) => {
    const { index, installed } = t.context;
    index.ranges = ranges;
    index.wheel = Buffer.from(WHEEL);
    index.wheel[WHEEL.indexOf('torch/lib/libtorch_cpu.so') + 1_000] ^= 1;
    const error = await t.throwsAsync(ensure(t.context), { instanceOf: LibtorchError });
    t.regex(error.message, /(is not the file that was pinned|doesn't have the pinned sha256): run this again, .+\.$/);
    t.false(existsSync(installed));

    index.wheel = WHEEL;
    await t.notThrowsAsync(ensure(t.context));
  });
}

test('a changed header is refused by the digest of its folder', async (t) => {
  const table = structuredClone(TABLE);
  table.platforms[PLATFORM].wheels[0].trees[0].sha256 = '0'.repeat(64);
  const output = { write() {} };
  const error = await t.throwsAsync(
    ensureLibtorch({ env: t.context.env, output, table, platform: PLATFORM, patience }),
  );
  t.regex(error?.message ?? '', /^torch\/include\/ .*is not the folder that was pinned: .+\.$/);
});

test('a wheel of another size is refused', async (t) => {
  t.context.index.wheel = Buffer.concat([WHEEL, Buffer.alloc(1)]);
  await t.throwsAsync(ensure(t.context), { message: /doesn't have the pinned size/ });
});

test('--verify finds a byte that changed on the disk', async (t) => {
  await ensure(t.context);
  const file = join(t.context.installed, 'torch/lib/libc10.so');
  const bytes = await readFile(file);
  bytes[5] ^= 1;
  await writeFile(file, bytes);
  await t.notThrowsAsync(ensure(t.context));
  await t.throwsAsync(ensure(t.context, {}, true), {
    message: /^torch\/lib\/libc10\.so in .+ is damaged: remove .+\.$/,
  });
});

// --- Servers, proxies and certificates

test('a busy server is asked again', async (t) => {
  let refusals = 2;
  t.context.index.intercept = (_, response) => {
    if (!refusals) return false;
    refusals--;
    response.writeHead(503).end();
    return true;
  };
  await t.notThrowsAsync(ensure(t.context));
});

test('a broken server ends in one sentence', async (t) => {
  t.context.index.intercept = (_, response) => {
    response.writeHead(500).end();
    return true;
  };
  await t.throwsAsync(ensure(t.context), { message: /answers with HTTP 500: try again later .+\.$/ });
  t.is(t.context.index.requests.length, patience.attempts);
});

test('a server that falls silent does not hold us for ever', async (t) => {
  t.context.index.intercept = () => true;
  const { env, log } = t.context;
  const output = { write: (text: string) => log.push(text) };
  const impatient = { attempts: 2, pause: 5, timeout: 100 };
  await t.throwsAsync(ensureLibtorch({ env, output, table: TABLE, platform: PLATFORM, patience: impatient }), {
    message: /can't be reached \(ETIMEDOUT\)/,
  });
});

test('without a network one sentence says so', async (t) => {
  t.context.index.stop();
  await t.throwsAsync(ensure(t.context), { message: /can't be reached \(ECONNREFUSED\): check the network .+\.$/ });
});

test('an index without the version says which file it lacks', async (t) => {
  t.context.index.intercept = (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<a href="torch-2.10.0-cp311-cp311-fake.whl">torch</a>');
    return true;
  };
  await t.throwsAsync(ensure(t.context), { message: /^torch-2\.11\.0-cp311-cp311-fake\.whl .+ is not in pip's index/ });
});

test('a redirect keeps the range and does not take the password to another host', async (t) => {
  const other = await PackageIndex.start();
  t.teardown(() => other.stop());
  const { index } = t.context;
  index.intercept = (request, response) => {
    if (!request.url?.startsWith('/files/')) return false;
    response.writeHead(302, { location: new URL(request.url, other.url).href }).end();
    return true;
  };
  await ensure(t.context, { PIP_INDEX_URL: index.url.replace('://', '://user:secret@') });
  t.is(index.requests[0].authorization, `Basic ${Buffer.from('user:secret').toString('base64')}`);
  t.true(other.requests.length > 0);
  t.true(other.requests.every(({ range, authorization }) => range && !authorization));
});

test('a password is never printed', async (t) => {
  const { index, log } = t.context;
  index.intercept = (_, response) => {
    response.writeHead(401).end();
    return true;
  };
  const url = index.url.replace('://', '://user:secret@');
  const error = await t.throwsAsync(ensure(t.context, { PIP_INDEX_URL: url }), { instanceOf: LibtorchError });
  t.regex(error.message, /refuses access \(HTTP 401\): put the user and password into .+\.$/);
  t.notRegex(`${error.stack}${log.join('')}`, /secret/);
});

test('user and password are taken from netrc', async (t) => {
  const { home, index } = t.context;
  await writeFile(
    join(home, '.netrc'),
    'machine other login a password b\nmachine 127.0.0.1\n  login me\n  password word\n',
  );
  await ensure(t.context);
  t.is(index.requests[0].authorization, `Basic ${Buffer.from('me:word').toString('base64')}`);
});

test("pip's proxy wins over the environment's, and NO_PROXY over both", (t) => {
  const url = new URL('https://files.example/a');
  const env = { HTTPS_PROXY: 'http://env.example:1', no_proxy: 'other.example, .internal.example,10.0.0.0/8' };
  t.is(proxyFor(url, undefined, env)?.host, 'env.example:1');
  t.is(proxyFor(url, 'pip.example:2', env)?.host, 'pip.example:2');
  t.is(proxyFor(new URL('https://a.internal.example/'), 'pip.example:2', env), undefined);
  t.is(proxyFor(new URL('https://10.1.2.3/'), undefined, env), undefined);
  t.is(proxyFor(url, undefined, { ...env, no_proxy: '*' }), undefined);
  t.is(proxyFor(new URL('http://files.example/'), undefined, env), undefined);
});

test('a plain request goes through the proxy with its full address', async (t) => {
  const { index } = t.context;
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(`${request.headers['proxy-authorization']} ${request.url}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.teardown(() => proxy.close());
  const { port } = proxy.address() as AddressInfo;
  await t.throwsAsync(ensure(t.context, { PIP_PROXY: `http://me:word@127.0.0.1:${port}` }));
  t.deepEqual(seen, [`Basic ${Buffer.from('me:word').toString('base64')} ${index.url}/torch/`]);
});

const certificate = (() => {
  try {
    const pem = execFileSync(
      'openssl',
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout - -out -'.split(
        ' ',
      ),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return pem;
  } catch {
    return undefined;
  }
})();
const withOpenssl = certificate ? test : test.skip;

withOpenssl('TLS goes through a CONNECT proxy and is checked with the certificates of pip', async (t) => {
  const secure = await PackageIndex.start((listener) =>
    createSecureServer({ key: certificate, cert: certificate }, listener),
  );
  t.teardown(() => secure.stop());
  const targets: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    targets.push(request.url ?? '');
    const upstream = connect(secure.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.teardown(() => proxy.close());
  const settings = {
    PIP_INDEX_URL: secure.url.replace('http:', 'https:'),
    HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  };
  await t.throwsAsync(ensure(t.context, settings), {
    message: /^The certificate of .+ can't be checked .+: set PIP_CERT .+\.$/,
  });

  const file = join(t.context.home, 'ca.pem');
  await writeFile(file, certificate ?? '');
  await ensure(t.context, { ...settings, PIP_CERT: file });
  t.true(existsSync(t.context.installed));
  t.deepEqual([...new Set(targets)], [`127.0.0.1:${secure.port}`]);
});

withOpenssl('a trusted host needs no certificate', async (t) => {
  const secure = await PackageIndex.start((listener) =>
    createSecureServer({ key: certificate, cert: certificate }, listener),
  );
  t.teardown(() => secure.stop());
  const settings = { PIP_INDEX_URL: secure.url.replace('http:', 'https:'), PIP_TRUSTED_HOST: '127.0.0.1' };
  await t.notThrowsAsync(ensure(t.context, settings));
});

test('a proxy that is not there is named', async (t) => {
  const settings = { PIP_INDEX_URL: 'https://index.invalid/simple', HTTPS_PROXY: 'http://127.0.0.1:9' };
  await t.throwsAsync(ensure(t.context, settings), { message: /^The proxy 127\.0\.0\.1:9 can't be reached/ });
});

// --- Several at once, and the disk

test('of two processes one fetches and the other waits for it', async (t) => {
  const { index, installed } = t.context;
  const children = [ensureInProcess(t.context), ensureInProcess(t.context)];
  const outputs = await Promise.all(
    children.map(async (child) => {
      let text = '';
      child.stdout.on('data', (data) => (text += data));
      const [code] = await once(child, 'close');
      t.is(code, 0);
      return text.trim();
    }),
  );
  t.deepEqual(outputs, [join(installed, 'torch'), join(installed, 'torch')]);
  const ranges = index.downloads.map(({ range }) => range);
  t.is(new Set(ranges).size, ranges.length);
});

for (const [whose, holder, age] of [
  ['a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), token: 'old' }, 0],
  ['another machine without a heartbeat', { pid: 1, host: 'elsewhere', token: 'old' }, 3_600],
] as const) {
  test(`the lock of ${whose} is taken over`, async (t) => {
    const lock = `${t.context.installed}.lock`;
    await mkdir(join(lock, '..'), { recursive: true });
    await writeFile(lock, JSON.stringify(holder));
    const time = Date.now() / 1_000 - age;
    await utimes(lock, time, time);
    await ensure(t.context);
    t.false(existsSync(lock));
  });
}

linuxOnly('a full disk ends in one sentence', async (t) => {
  const staging = `${t.context.installed}.unfinished/downloads`;
  await mkdir(staging, { recursive: true });
  const members = select(await readDirectory({ size: WHEEL.length, read: slice }), TABLE.platforms[PLATFORM].wheels[0]);
  for (const { start, end } of divide(members)) await symlink('/dev/full', join(staging, `torch-${start}-${end}.part`));
  await t.throwsAsync(ensure(t.context), { message: /^The disk that holds .+ is full: free some space .+\.$/ });
});

async function* slice(start: number, end: number) {
  yield WHEEL.subarray(start, end);
}

test('too little space is noticed before downloading', async (t) => {
  const table = structuredClone(TABLE);
  table.platforms[PLATFORM].wheels[0].trees[0].size = 2 ** 60;
  t.context.index.ranges = false;
  const output = { write() {} };
  await t.throwsAsync(ensureLibtorch({ env: t.context.env, output, table, platform: PLATFORM, patience }), {
    message: /^libtorch needs \d+ MB and the disk that holds .+ has \d+ MB left: free some space, .+\.$/,
  });
  t.is(t.context.index.downloads.length, 1);
});

test('a file in the place of the cache is named', async (t) => {
  await writeFile(join(t.context.home, 'cache'), '');
  await t.throwsAsync(ensure(t.context), { message: /can't be made because a file is in its place: .+\.$/ });
});

test('progress is a line for each tenth where there is no terminal, and one redrawn line where there is', (t) => {
  for (const isTTY of [false, true]) {
    const written: string[] = [];
    const progress = new Progress({ isTTY, write: (text: string) => written.push(text) }, 'libtorch', 1_000);
    for (let done = 0; done < 1_000; done++) progress.add(1);
    progress.end();
    const text = written.join('');
    t.is(text.split('\n').length - 1, isTTY ? 1 : 10);
    t.regex(text, /libtorch.* 100 % of 0\.0 MB/);
  }
});

// --- A libtorch of the user's own

async function makeFolder(dir: string, version: string, libraries: string[]) {
  await mkdir(join(dir, 'include', 'ATen'), { recursive: true });
  await mkdir(join(dir, 'lib'), { recursive: true });
  await writeFile(join(dir, 'include', 'ATen', 'ATen.h'), '');
  await writeFile(join(dir, 'version.py'), `__version__ = '${version}'\n`);
  for (const name of libraries) await writeFile(join(dir, 'lib', name), '');
}

test('LIBTORCH is used as it is when it has the version and the files', async (t) => {
  const dir = join(t.context.home, 'libtorch');
  await makeFolder(dir, '2.11.0+cpu', ['libc10.so', 'libtorch_cpu.so', 'libtorch.so']);
  const libtorch = await ensure(t.context, { LIBTORCH: dir });
  t.is(libtorch.dir, dir);
  t.is(libtorch.source, 'LIBTORCH');
  t.is(libtorch.nativeFunctions, undefined);
  t.deepEqual(libtorch.libraries, [join(dir, 'lib/libc10.so'), join(dir, 'lib/libtorch_cpu.so')]);
  t.is(t.context.index.requests.length, 0);
});

posixOnly('beside CUDA, LIBTORCH is linked through a folder that shows the CPU only', async (t) => {
  const dir = join(t.context.home, 'torch');
  await makeFolder(dir, '2.11.0+cu130', ['libc10.so', 'libtorch_cpu.so', 'libtorch.so', 'libtorch_cuda.so']);
  for (const _ of ['made', 'made again']) {
    const libtorch = await ensure(t.context, { LIBTORCH: dir });
    t.not(libtorch.dir, dir);
    t.deepEqual((await readdir(join(libtorch.dir, 'lib'))).sort(), ['libc10.so', 'libtorch.so', 'libtorch_cpu.so']);
    t.is(await readFile(join(libtorch.dir, 'lib', 'libtorch.so'), 'utf8'), 'INPUT(libtorch_cpu.so)\n');
    t.true(existsSync(join(libtorch.dir, 'include', 'ATen', 'ATen.h')));
    t.deepEqual(libtorch.libraries, [join(dir, 'lib/libc10.so'), join(dir, 'lib/libtorch_cpu.so')]);
  }
  t.is(await readFile(join(dir, 'lib', 'libtorch.so'), 'utf8'), '');
});

for (const [what, version, libraries, message] of [
  [
    'of another version',
    '2.10.0+cpu',
    [],
    /holds libtorch 2\.10\.0 and not 2\.11\.0: point it at libtorch 2\.11\.0, .+\.$/,
  ],
  [
    'without a library',
    '2.11.0',
    ['libc10.so'],
    /which lacks lib\/libtorch_cpu\.so: unpack libtorch 2\.11\.0 again, .+\.$/,
  ],
] as const) {
  test(`a LIBTORCH ${what} is refused`, async (t) => {
    const dir = join(t.context.home, 'libtorch');
    await makeFolder(dir, version, [...libraries]);
    await t.throwsAsync(ensure(t.context, { LIBTORCH: dir }), { message });
  });
}

test('a version is read from the headers where nothing else tells it', async (t) => {
  const dir = join(t.context.home, 'libtorch');
  await makeFolder(dir, '2.11.0', ['libc10.so', 'libtorch_cpu.so', 'libtorch.so']);
  await rm(join(dir, 'version.py'));
  await mkdir(join(dir, 'include/torch/headeronly'), { recursive: true });
  const header = join(dir, 'include/torch/headeronly/version.h');
  await writeFile(header, '#define TORCH_VERSION \\\n  "2.9.1"\n');
  await t.throwsAsync(ensure(t.context, { LIBTORCH: dir }), { message: /holds libtorch 2\.9\.1/ });
  await writeFile(header, '#define TORCH_VERSION \\\n  "2.11.0"\n');
  await t.notThrowsAsync(ensure(t.context, { LIBTORCH: dir }));
});

posixOnly('LIBTORCH_USE_PYTORCH asks Python for its torch', async (t) => {
  const { home } = t.context;
  const dir = join(home, 'site-packages', 'torch');
  await makeFolder(dir, '2.11.0+cpu', ['libc10.so', 'libtorch_cpu.so', 'libtorch.so']);
  const yaml = join(home, 'site-packages', 'torchgen', 'packaged', 'ATen', 'native');
  await mkdir(yaml, { recursive: true });
  await writeFile(join(yaml, 'native_functions.yaml'), '');
  const python = join(home, 'python');
  await writeFile(python, `#!/bin/sh\necho ${dir}\n`);
  await chmod(python, 0o755);
  const libtorch = await ensure(t.context, { LIBTORCH_USE_PYTORCH: '1', PYTHON: python });
  t.is(libtorch.dir, dir);
  t.is(libtorch.source, 'python');
  t.is(libtorch.nativeFunctions, join(yaml, 'native_functions.yaml'));
});

test('LIBTORCH_USE_PYTORCH without Python or torch says so', async (t) => {
  const settings = { LIBTORCH_USE_PYTORCH: '1', PYTHON: join(t.context.home, 'nowhere') };
  await t.throwsAsync(ensure(t.context, settings), {
    message: /^LIBTORCH_USE_PYTORCH is set and .+nowhere can't be run: install torch 2\.11\.0 .+\.$/,
  });
});

test('the command prints one sentence and fails, without a stack', async (t) => {
  const run = promisify(execFile)(process.execPath, [fileURLToPath(new URL('cli.mjs', scripts))], {
    env: { ...process.env, LIBTORCH: t.context.home },
  });
  const { code, stdout, stderr } = await t.throwsAsync<Error & { code: number; stdout: string; stderr: string }>(run);
  t.deepEqual([code, stdout], [1, '']);
  t.regex(stderr, /^LIBTORCH is .+, which is no libtorch \(a folder with lib and include\): correct it, .+\.\n$/);
});
