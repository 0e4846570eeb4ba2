/** @file Reads records of the conformance corpus that lies beside the checkout, where it is there: the values and tensors of its calls. */

import { existsSync, readFileSync } from 'node:fs';
import * as torch from 'typetorch';
import { asFloat, complexNumber, ellipsis, slice, type Tensor } from 'typetorch';

const folder = new URL('../../../shared/conformance/corpus/', import.meta.url);

/** Whether the corpus is there. */
export const hasCorpus = existsSync(new URL('extra.jsonl', folder));

interface TensorEntry {
  d: string;
  s: number[];
  st?: number[];
  b?: [offset: number, length: number];
  z?: number;
  g?: 1;
  so?: number;
  lay?: string;
  idx?: number;
  val?: number;
}

export interface CorpusRecord {
  id: string;
  op: string;
  prog: { steps: { f: string; a: unknown[]; k?: Record<string, unknown> }[]; ret: unknown };
  out: unknown;
  mut?: [number, unknown][];
  view?: [unknown[], number][];
  T: TensorEntry[];
}

const blob = hasCorpus ? readFileSync(new URL('extra.bin', folder)) : Buffer.alloc(0);

export function records(op: string): CorpusRecord[] {
  if (!hasCorpus) return [];
  const lines = readFileSync(new URL('extra.jsonl', folder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusRecord).filter((record) => record.op === op);
}

export function dtypeNamed(name: string): torch.DType {
  return (torch as unknown as Record<string, torch.DType>)[name];
}

function bytesOf({ b, z }: TensorEntry): Uint8Array {
  if (z !== undefined) return new Uint8Array(z);
  const [offset, length] = b ?? [0, 0];
  return new Uint8Array(blob.subarray(offset, offset + length));
}

/** Tensor `index` of a record's table, made afresh. */
export function tensorOf(record: CorpusRecord, index: number): Tensor {
  const entry = record.T[index];
  const dtype = dtypeNamed(entry.d);
  if (entry.lay === 'sparse_coo') {
    const [indices, values] = [tensorOf(record, entry.idx ?? 0), tensorOf(record, entry.val ?? 0)];
    return torch.sparseCooTensor(indices, values, entry.s, { isCoalesced: true });
  }
  const bytes = bytesOf(entry);
  const flat = bytes.length === 0 ? torch.empty([0], { dtype }) : torch.frombuffer(bytes, { dtype }).clone();
  const tensor = entry.st ? torch.asStrided(flat, entry.s, entry.st, entry.so ?? 0) : torch.reshape(flat, entry.s);
  return entry.g ? tensor.detach().requiresGrad_() : tensor;
}

function decodeFloat(value: unknown): number {
  if (value === 'inf') return Number.POSITIVE_INFINITY;
  if (value === '-inf') return Number.NEGATIVE_INFINITY;
  return value === 'nan' ? Number.NaN : (value as number);
}

/** A value of the corpus as an argument: floats that are integral become `asFloat`. */
export function valueOf(record: CorpusRecord, value: unknown, inputs: readonly Tensor[]): unknown {
  if (Array.isArray(value)) return value.map((item) => valueOf(record, item, inputs));
  if (typeof value !== 'object' || value === null) return value;
  const [[kind, content]] = Object.entries(value) as [string, unknown][];
  const list = (items: unknown): unknown[] => (items as unknown[]).map((item) => valueOf(record, item, inputs));
  switch (kind) {
    case 't':
      return inputs[content as number] ?? tensorOf(record, content as number);
    case 'f': {
      const number = decodeFloat(content);
      return Number.isInteger(number) ? asFloat(number) : number;
    }
    case 'c': {
      const [re, im] = (content as unknown[]).map(decodeFloat);
      return complexNumber(re, im);
    }
    case 'T':
    case 'sz':
      return list(content);
    case 'sl': {
      const [start, stop, step] = list(content) as (number | null)[];
      return slice(start, stop, step);
    }
    case 'el':
      return ellipsis;
    case 'dt':
      return dtypeNamed(content as string);
    default:
      throw new Error(`the corpus value ${JSON.stringify(value)} is not read here`);
  }
}

/** Bytes, dtype and shape of a tensor, to compare. */
export function fingerprint(tensor: Tensor): { dtype: string; shape: number[]; bytes: string } {
  const data = tensor.typedArray();
  return {
    dtype: String(tensor.dtype),
    shape: [...tensor.shape],
    bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex'),
  };
}
