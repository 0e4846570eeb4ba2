import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Table } from '../../scripts/libtorch/platforms.mjs';

/** A zip archive with the members deflated. */
export function makeWheel(members: Record<string, Buffer | string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const data = Buffer.from(content);
    const deflated = deflateRawSync(data);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(deflated.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), deflated]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

export function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Bytes that don't compress and are the same in every run. */
export function noise(length: number, seed: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

export const MEMBERS = {
  'torch/version.py': "__version__ = '2.11.0+fake'\n",
  'torch/include/ATen/ATen.h': '#pragma once\n',
  'torch/include/c10/macros/Macros.h': '#define C10_API\n',
  'torch/lib/libc10.so': noise(20_000, 1),
  'torch/lib/libtorch_cuda.so': noise(2_000_000, 2),
  'torch/lib/libtorch_cpu.so': noise(3_000_000, 3),
};

export const WHEEL = makeWheel(MEMBERS);
export const FILENAME = 'torch-2.11.0-cp311-cp311-fake.whl';
export const PLATFORM = 'fake-x64';

const wanted = ['torch/version.py', 'torch/lib/libc10.so', 'torch/lib/libtorch_cpu.so'] as const;
const headers = ['torch/include/ATen/ATen.h', 'torch/include/c10/macros/Macros.h'] as const;

export const TABLE: Table = {
  version: '2.11.0',
  platforms: {
    [PLATFORM]: {
      wheels: [
        {
          project: 'torch',
          version: '2.11.0',
          filename: FILENAME,
          size: WHEEL.length,
          sha256: sha256(WHEEL),
          files: wanted.map((name) => ({ name, size: MEMBERS[name].length, sha256: sha256(MEMBERS[name]) })),
          trees: [
            {
              prefix: 'torch/include/',
              files: headers.length,
              size: headers.reduce((sum, name) => sum + MEMBERS[name].length, 0),
              sha256: sha256(headers.map((name) => `${name}\0${sha256(MEMBERS[name])}\n`).join('')),
            },
          ],
        },
      ],
      libraries: ['torch/lib/libc10.so', 'torch/lib/libtorch_cpu.so'],
      texts: { 'torch/lib/libtorch.so': 'INPUT(libtorch_cpu.so)\n' },
    },
  },
};

/** A package index on the loopback interface, with faults to order. */
export class PackageIndex {
  readonly requests: { path: string; range?: string; authorization?: string }[] = [];
  wheel = WHEEL;
  ranges = true;
  json = false;
  /** How many bodies of the wheel are cut, and after how many bytes. */
  cuts = { count: 0, after: 0 };
  /** Called in place of the usual answer; false lets that go on. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  #server: Server;

  private constructor(wrap: (listener: RequestListener) => Server) {
    this.#server = wrap((request, response) => this.#answer(request, response));
  }

  static async start(wrap: (listener: RequestListener) => Server = createServer): Promise<PackageIndex> {
    const index = new PackageIndex(wrap);
    await new Promise<void>((resolve) => index.#server.listen(0, '127.0.0.1', resolve));
    return index;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/simple`;
  }

  /** The ranges of the wheel that were asked for. */
  get downloads() {
    return this.requests.filter(({ path }) => path.endsWith('.whl'));
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { range, authorization } = request.headers;
    const path = new URL(request.url ?? '', 'http://host').pathname;
    this.requests.push({ path, range, authorization });
    if (this.intercept(request, response)) return;
    if (path === '/simple/torch/') this.#list(response);
    else if (path === `/files/${FILENAME}`) this.#send(response, range);
    else response.writeHead(404).end();
  }

  #list(response: ServerResponse): void {
    const url = `../../files/${FILENAME}`;
    const digest = sha256(WHEEL);
    if (this.json) {
      response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
      response.end(JSON.stringify({ files: [{ filename: FILENAME, url, hashes: { sha256: digest } }] }));
    } else {
      response.setHeader('content-type', 'text/html');
      response.end(`<html><body><a href="${url}#sha256=${digest}">${FILENAME}</a></body></html>`);
    }
  }

  #send(response: ServerResponse, range: string | undefined): void {
    const [, first, last] = (this.ranges && /^bytes=(\d+)-(\d+)$/.exec(range ?? '')) || [];
    const start = Number(first ?? 0);
    const end = last === undefined ? this.wheel.length : Number(last) + 1;
    const body = this.wheel.subarray(start, end);
    response.setHeader('content-length', body.length);
    if (first !== undefined) {
      response.writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/${this.wheel.length}` });
    }
    if (this.cuts.count > 0 && body.length > this.cuts.after) {
      this.cuts.count--;
      response.write(body.subarray(0, this.cuts.after), () => setTimeout(() => response.destroy(), 20));
    } else {
      response.end(body);
    }
  }
}
