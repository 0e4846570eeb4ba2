/** @file What every reference program shares: exact numbers, checksums, and the document that it writes. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as torch from 'typetorch';
import type { nn, Tensor } from 'typetorch';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A number as JSON can hold it exactly: not-a-number and the infinities are text. */
export function num(value: number | bigint | boolean | torch.Complex): Json {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof torch.Complex) return [num(value.re), num(value.im)];
  if (typeof value === 'boolean') return value;
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return value;
}

/** The first `count` values (all without it), exactly. */
export function vals(tensor: Tensor, count?: number): Json[] {
  const flat = tensor.detach().cpu().contiguous().reshape(-1);
  const list = (count === undefined ? flat : flat.at(torch.slice(0, count))).tolist() as (number | bigint | boolean)[];
  return list.map(num);
}

function sha256(tensor: Tensor): string {
  const { buffer, byteOffset, byteLength } = tensor.detach().cpu().contiguous().typedArray();
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex');
}

/** Checksum of a tensor: dtype, shape, sums in float64, digest of the bytes. */
export function ck(tensor: Tensor, first = 0): { [key: string]: Json } {
  const values = tensor.detach().cpu();
  const doubles = values.isComplex() ? torch.viewAsReal(values).double() : values.double();
  const result: { [key: string]: Json } = {
    dtype: String(tensor.dtype),
    shape: [...tensor.shape],
    sum: num(doubles.sum().item()),
    abs_sum: num(doubles.abs().sum().item()),
    sha256: sha256(values),
  };
  if (first > 0) result.first = vals(values, first);
  return result;
}

export function stateChecksums(model: nn.Module<never[], unknown>): { [key: string]: Json } {
  return Object.fromEntries(Object.entries(model.stateDict()).map(([name, tensor]) => [name, ck(tensor)]));
}

export interface Settings {
  /** Folder with the data sets, `mnist/*.gz` and others. */
  readonly data: string;
}

export interface Program {
  /** `p3`, the prefix of its cases. */
  readonly name: string;
  /** The Python program that it is a port of. */
  readonly python: string;
  /** Parts that the Python program does one at a time, each with a document of its own. Default: it does all at once. */
  readonly parts?: readonly string[];
  /** Cases that cannot be run yet, with the reason. */
  readonly missing: Readonly<Record<string, string>>;
  run(settings: Settings): Promise<Record<string, Json>>;
}

function idx(folder: string, name: string): Tensor {
  const path = join(folder, 'mnist', name);
  if (!existsSync(path)) throw new Error(`${path} is not there: --data names the folder that holds mnist/*.gz`);
  const bytes = gunzipSync(readFileSync(path));
  const rank = bytes[3];
  const shape = Array.from({ length: rank }, (_, i) => bytes.readUInt32BE(4 + 4 * i));
  return torch.tensor(new Uint8Array(bytes.subarray(4 + 4 * rank))).view(shape);
}

/** MNIST as uint8 images (N, 28, 28) and int64 labels. */
export function mnist(folder: string, train = true): [images: Tensor, labels: Tensor] {
  const prefix = train ? 'train' : 't10k';
  return [idx(folder, `${prefix}-images-idx3-ubyte.gz`), idx(folder, `${prefix}-labels-idx1-ubyte.gz`).long()];
}

/** Runs `fn` and returns the texts of the warnings that it gave. */
export async function warningsOf(fn: () => void): Promise<string[]> {
  const texts: string[] = [];
  const listen = (warning: Error): void => {
    texts.push(warning.message);
  };
  process.on('warning', listen);
  fn();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  return texts;
}
