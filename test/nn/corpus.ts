/** @file Reads the conformance corpus that lies beside the checkout, where it is there, and builds the modules that its records name. */

import { existsSync, readFileSync } from 'node:fs';
import * as torch from 'typetorch';
import { asFloat, complexNumber, nn, type Tensor } from 'typetorch';

const folder = new URL('../../../shared/conformance/corpus/', import.meta.url);

/** Whether the corpus is there. */
export const hasCorpus = existsSync(new URL('modules.jsonl', folder));

interface TensorEntry {
  d: string;
  s: number[];
  st?: number[];
  so?: number;
  b?: [offset: number, length: number];
  z?: number;
  g?: 1;
  P?: 1;
  lay?: string;
  cj?: 1;
  ng?: 1;
  idx?: number;
  val?: number;
  co?: boolean;
}

export interface ModuleValue {
  cls: string;
  a: unknown[];
  k?: Record<string, unknown>;
  sd: [string, unknown][];
  train: boolean;
}

export interface CorpusRecord extends ModuleValue {
  id: string;
  fn: string;
  op: string;
  prog: { steps: { f: string; a: unknown[]; k?: Record<string, unknown> }[]; ret: unknown };
  nin: number;
  cmp?: string;
  arg?: string;
  s: number[];
  dtype: string;
  on: string;
  type: string;
  regex: string;
  msg: string;
  match: boolean;
  repr: string;
  names: { params: string[]; buffers: string[]; modules: string[] };
  fa?: unknown[];
  fk?: Record<string, unknown>;
  out?: unknown;
  grad?: { outs: (string | number)[][]; in: number[]; exp: unknown[]; params: [string, unknown][] };
  sd2?: [string, unknown][];
  T: TensorEntry[];
}

/** The records of a group. */
export function records(group: string): CorpusRecord[] {
  if (!hasCorpus) return [];
  const lines = readFileSync(new URL(`${group}.jsonl`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusRecord);
}

const blobs = new Map<string, Buffer>();

function blobOf(group: string): Buffer {
  let blob = blobs.get(group);
  if (!blob) {
    blob = readFileSync(new URL(`${group}.bin`, folder));
    blobs.set(group, blob);
  }
  return blob;
}

export function dtypeNamed(name: string): torch.DType {
  return Reflect.get(torch, name) as torch.DType;
}

export function camel(name: string): string {
  return name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

type Callable = (...args: unknown[]) => unknown;

/** Arguments that TypeScript takes by position although a record may give them by name. */
const leading: Record<string, string[]> = {
  Embedding: ['num_embeddings', 'embedding_dim'],
  EmbeddingBag: ['num_embeddings', 'embedding_dim'],
  AvgPool1d: ['kernel_size'],
  RNN: ['input_size', 'hidden_size'],
  LSTM: ['input_size', 'hidden_size'],
  GRU: ['input_size', 'hidden_size'],
  MultiheadAttention: ['embed_dim', 'num_heads'],
  TransformerEncoderLayer: ['d_model', 'nhead'],
  TransformerDecoderLayer: ['d_model', 'nhead'],
};

/** Reads the values of one record. */
export class Reader {
  readonly #tensors = new Map<number, Tensor>();

  constructor(
    readonly group: string,
    readonly record: CorpusRecord,
  ) {}

  /** Tensor `index` of the record's table; the same one each time. */
  tensor(index: number): Tensor {
    let tensor = this.#tensors.get(index);
    if (!tensor) {
      tensor = this.#make(this.record.T[index]);
      this.#tensors.set(index, tensor);
    }
    return tensor;
  }

  #make(entry: TensorEntry): Tensor {
    const tensor = this.#data(entry);
    if (entry.P) return new nn.Parameter(tensor, { requiresGrad: Boolean(entry.g) });
    return entry.g ? tensor.detach().requiresGrad_() : tensor;
  }

  #data(entry: TensorEntry): Tensor {
    const dtype = dtypeNamed(entry.d);
    if (entry.lay === 'sparse_coo') {
      const [indices, values] = [this.tensor(entry.idx ?? 0), this.tensor(entry.val ?? 0)];
      const sparse = torch.sparseCooTensor(indices, values.detach(), entry.s);
      return entry.co ? sparse.coalesce() : sparse;
    }
    const [offset, length] = entry.b ?? [0, entry.z ?? 0];
    const source = entry.b ? blobOf(this.group).subarray(offset, offset + length) : new Uint8Array(length);
    if (length === 0) return torch.empty(entry.s, { dtype });
    const flat = torch.frombuffer(new Uint8Array(source), { dtype }).clone();
    const tensor = entry.st ? flat.asStrided(entry.s, entry.st, entry.so ?? 0) : flat.reshape(entry.s);
    return entry.cj ? tensor.conj() : tensor;
  }

  value(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== 'object' || value === null) return value;
    const [[kind, content]] = Object.entries(value) as [string, unknown][];
    switch (kind) {
      case 't':
        return this.tensor(content as number);
      case 'f': {
        const number = typeof content === 'number' ? content : Number(String(content).replace('inf', 'Infinity'));
        return Number.isInteger(number) ? asFloat(number) : number;
      }
      case 'c':
        return complexNumber(...(content as [number, number]));
      case 'T':
      case 'sz':
        return this.value(content);
      case 'd':
        return new Map((content as [string, unknown][]).map(([key, item]) => [key, this.value(item)]));
      case 'dt':
        return dtypeNamed(content as string);
      case 'dev':
        return content;
      case 'mod':
        return this.module(content as ModuleValue, true);
      case 'fn':
        return functionNamed(content as string);
      default:
        throw new Error(`the corpus value ${JSON.stringify(value)} is not read here`);
    }
  }

  /** Positional values followed by an options object, as TypeScript takes them. */
  args(values: unknown[] = [], options: Record<string, unknown> = {}, names: string[] = []): unknown[] {
    const given = { ...options };
    const args = values.map((value) => this.value(value));
    for (const name of names.slice(args.length)) {
      args.push(this.value(given[name]));
      delete given[name];
    }
    const rest = Object.entries(given).map(([name, value]) => [camel(name), this.value(value)]);
    return rest.length > 0 ? [...args, Object.fromEntries(rest)] : args;
  }

  /** Makes a module; with `load` in the state that the record gives. */
  module(value: ModuleValue, load: boolean): nn.AnyModule {
    const name = value.cls.split('.').at(-1) ?? '';
    const Class = classNamed(name);
    if (!Class) throw new Error(`there is no nn.${name}`);
    const module = new Class(...this.args(value.a, value.k, leading[name]));
    if (load) {
      module.loadStateDict(new Map(value.sd.map(([key, item]) => [key, this.value(item)])));
      module.train(value.train);
    }
    return module;
  }
}

export function classNamed(name: string): (new (...args: unknown[]) => nn.AnyModule) | undefined {
  return Reflect.get(nn, name) as (new (...args: unknown[]) => nn.AnyModule) | undefined;
}

function functionNamed(name: string): unknown {
  const path = name.replace(/^torch\./, '').replace(/^nn\.functional\./, '');
  const fn: unknown = Reflect.get(nn.functional, camel(path)) ?? Reflect.get(torch, camel(path));
  if (!fn) throw new Error(`there is no ${name}`);
  return fn;
}

export function call(fn: unknown, ...args: unknown[]): unknown {
  return (fn as Callable)(...args);
}

/** A tensor's elements as bytes, in row-major order. */
export function bytes(tensor: Tensor): string {
  const plain = tensor.detach().isSparse ? tensor.detach().toDense() : tensor.detach();
  const data = plain.contiguous().view([-1]).view(torch.uint8).typedArray();
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex');
}

const tolerances: Record<string, [rtol: number, atol: number]> = {
  float16: [1e-3, 1e-5],
  bfloat16: [1.6e-2, 1e-5],
  float32: [1.3e-6, 1e-5],
  float64: [1e-7, 1e-7],
  complex64: [1.3e-6, 1e-5],
  complex128: [1e-7, 1e-7],
};

export type Likeness = 'exact' | 'close' | 'different';

/** How two tensors compare: the same bits, within `assert_close`'s tolerances, or neither. */
export function compare(got: unknown, expected: Tensor): Likeness {
  if (!torch.isTensor(got) || got.dtype !== expected.dtype) return 'different';
  if (got.shape.join() !== expected.shape.join()) return 'different';
  if (got.numel() === 0) return 'exact';
  if (got.dtype.isComplex ? got.equal(expected) : bytes(got) === bytes(expected)) return 'exact';
  const [rtol, atol] = tolerances[got.dtype.name] ?? [0, 0];
  const plain = (tensor: Tensor): Tensor => (tensor.isSparse ? tensor.toDense() : tensor).detach();
  return torch.allclose(plain(got), plain(expected), rtol, atol, true) ? 'close' : 'different';
}

/** Gradients that every dtype holds exactly: ((7 i + 3) mod 11 - 5) / 4 at linear index i, with ((5 i + 1) mod 11 - 5) / 4 as imaginary part. */
export function cotangent(like: Tensor): Tensor {
  const part = (step: number, start: number): Tensor => {
    const values = Array.from({ length: like.numel() }, (_, i) => (((step * i + start) % 11) - 5) / 4);
    return torch.tensor(values, { dtype: torch.float64 });
  };
  const values = like.dtype.isComplex ? torch.complex(part(7, 3), part(5, 1)) : part(7, 3);
  return values.to(like.dtype).reshape(like.shape);
}
