/** @file Decodes the corpus's values and tensors into what a program passes to the public functions. */

import * as torch from 'typetorch';
import { asFloat, complexNumber, ellipsis, nn, slice, type Tensor } from 'typetorch';
import { camel, functionNamed, markTuple, Missing } from './resolve.js';
import type { ModuleValue, TensorEntry, Value } from './records.js';

export function dtypeNamed(name: string): torch.DType {
  const dtype: unknown = Reflect.get(torch, name);
  if (!(dtype instanceof torch.DType)) throw new Missing(`torch.${name}`);
  return dtype;
}

function constantNamed(name: string): unknown {
  const value: unknown = Reflect.get(torch, camel(name));
  if (value === undefined) throw new Missing(`torch.${camel(name)}`);
  return value;
}

/** A float as the corpus writes it: a number, or the name of one that JSON has not. */
export function floatOf(value: Value): number {
  if (value === 'inf') return Number.POSITIVE_INFINITY;
  if (value === '-inf') return Number.NEGATIVE_INFINITY;
  return value === 'nan' ? Number.NaN : (value as number);
}

/** The kind of an encoded object and its content. */
export function kindOf(value: { [kind: string]: Value }): [kind: string, content: Value] {
  const kind = Object.keys(value).find((key) => key !== 'p' && key !== 'n' && key !== 'v');
  return kind === undefined ? ['', null] : [kind, value[kind]];
}

export function contiguousStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  for (let i = shape.length - 1, step = 1; i >= 0; step *= Math.max(shape[i], 1), i--) strides[i] = step;
  return strides;
}

/** The bytes that an entry gives: its elements' span, or its whole storage. */
export function rawBytes({ b, z, bytes }: TensorEntry, blob: Uint8Array): Uint8Array {
  if (bytes) return bytes;
  if (b) return blob.subarray(b[0], b[0] + b[1]);
  return new Uint8Array(z ?? 0);
}

/** Arguments that TypeScript takes by position although a record may give them by name. */
const leading: Record<string, readonly string[]> = {
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

export interface DecoderOptions {
  /** Where tensors are made. */
  device?: string;
}

/** Decodes the values of one record. The same tensor of the table is the same object each time. */
export class Decoder {
  readonly tensors = new Map<number, Tensor>();
  readonly #storages = new Map<number, Tensor>();
  readonly #device: string;

  constructor(
    readonly table: readonly TensorEntry[],
    readonly blob: Uint8Array,
    { device = 'cpu' }: DecoderOptions = {},
  ) {
    this.#device = device;
  }

  tensor(index: number): Tensor {
    let tensor = this.tensors.get(index);
    if (!tensor) {
      tensor = this.#make(this.table[index]);
      this.tensors.set(index, tensor);
    }
    return tensor;
  }

  #make(entry: TensorEntry): Tensor {
    const tensor = entry.lay ? this.#sparse(entry) : this.#dense(entry);
    if (entry.P) return new nn.Parameter(tensor, { requiresGrad: Boolean(entry.g) });
    return entry.g ? tensor.detach().requiresGrad_() : tensor;
  }

  #sparse(entry: TensorEntry): Tensor {
    const values = this.tensor(entry.val ?? 0).detach();
    if (entry.lay === 'sparse_coo') {
      const indices = this.tensor(entry.idx ?? 0).detach();
      const options = { isCoalesced: entry.co ? true : null };
      const tensor = torch.sparseCooTensor(indices, values, entry.s, options);
      return entry.co ? tensor : tensor._coalesced_(false);
    }
    const layout = constantNamed(entry.lay ?? '') as torch.Layout;
    const [compressed, plain] = [entry.cr ?? 0, entry.co as number].map((index) => this.tensor(index));
    return torch.sparseCompressedTensor(compressed, plain, values, entry.s, { layout });
  }

  #dense(entry: TensorEntry): Tensor {
    const dtype = dtypeNamed(entry.d);
    if (entry.meta)
      return torch.emptyStrided(entry.s, entry.st ?? contiguousStrides(entry.s), { dtype, device: 'meta' });
    let tensor: Tensor;
    if (entry.st || entry.so !== undefined || entry.sid !== undefined) {
      const strides = entry.st ?? contiguousStrides(entry.s);
      tensor = torch.empty([0], { dtype, device: this.#device });
      tensor.set_(this.#storage(entry, dtype), entry.so ?? 0, entry.s, strides);
    } else {
      const bytes = rawBytes(entry, this.blob);
      if (bytes.length === 0) return torch.empty(entry.s, { dtype, device: this.#device });
      tensor = this.#place(torch.frombuffer(new Uint8Array(bytes), { dtype }).view(entry.s));
    }
    if (entry.cj) tensor = tensor.conj();
    return entry.ng ? torch._negView(tensor) : tensor;
  }

  #place(tensor: Tensor): Tensor {
    return this.#device === 'cpu' ? tensor.clone() : tensor.to(this.#device);
  }

  #storage(entry: TensorEntry, dtype: torch.DType): Tensor {
    const known = entry.sid === undefined ? undefined : this.#storages.get(entry.sid);
    if (known) return known;
    const bytes = rawBytes(entry, this.blob);
    const flat =
      bytes.length === 0
        ? torch.empty([0], { dtype, device: this.#device })
        : this.#place(torch.frombuffer(new Uint8Array(bytes), { dtype }));
    if (entry.sid !== undefined) this.#storages.set(entry.sid, flat);
    return flat;
  }

  /** An encoded value; `results` are those of the program's steps so far. */
  value(value: Value, results: Readonly<Record<string, unknown>> = {}): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item, results));
    if (typeof value !== 'object' || value === null) return value;
    const [kind, content] = kindOf(value);
    const list = (items: Value): unknown[] => (items as Value[]).map((item) => this.value(item, results));
    switch (kind) {
      case 't':
        return this.tensor(content as number);
      case 'r': {
        const path = (value.p ?? []) as (number | string)[];
        return path.reduce<unknown>((at, key) => Reflect.get(at as object, key), results[String(content)]);
      }
      case 'i':
        return BigInt(content as string);
      case 'f': {
        const number = floatOf(content);
        return Number.isInteger(number) ? asFloat(number) : number;
      }
      case 'c': {
        const [re, im] = (content as Value[]).map(floatOf);
        return complexNumber(re, im);
      }
      case 'T':
        return markTuple(list(content));
      case 'sz':
        return list(content);
      case 'nt':
        return list(value.v);
      case 'd':
        return new Map((content as Value[][]).map(([key, item]) => [this.value(key), this.value(item, results)]));
      case 'dt':
        return dtypeNamed(content as string);
      case 'dev':
        return content === 'cpu' ? this.#device : content;
      case 'lay':
      case 'mf':
        return constantNamed(content as string);
      case 'sl': {
        const [start, stop, step] = list(content) as (number | null)[];
        return slice(start, stop, step);
      }
      case 'el':
        return ellipsis;
      case 'gen':
        return new torch.Generator(this.#device).manualSeed(content as number);
      case 'fn':
        return functionNamed(content as string);
      case 'mod':
        return this.#module(content as unknown as ModuleValue);
      default:
        throw new Missing(`a value of the kind ${JSON.stringify(value).slice(0, 80)}`);
    }
  }

  /** A module in the state that the value gives. */
  #module(value: ModuleValue): nn.AnyModule {
    const module = this.newModule(value);
    module.loadStateDict(new Map(value.sd.map(([key, item]) => [key, this.value(item) as Tensor])));
    return module.train(value.train);
  }

  /** A module as its constructor leaves it. */
  newModule({ cls, a, k }: Pick<ModuleValue, 'cls' | 'a' | 'k'>): nn.AnyModule {
    const name = cls.split('.').at(-1) ?? '';
    const Class = Reflect.get(nn, name) as (new (...args: unknown[]) => nn.AnyModule) | undefined;
    if (!Class) throw new Missing(`nn.${name}`);
    return new Class(...this.args(a, k, leading[name]));
  }

  /** Positional arguments, those called `names` among them, followed by an options object with the rest. */
  args(values: readonly Value[] = [], options: Record<string, Value> = {}, names: readonly string[] = []): unknown[] {
    const args = values.map((value) => this.value(value));
    const rest = { ...options };
    for (const name of names.slice(args.length)) {
      args.push(this.value(rest[name]));
      delete rest[name];
    }
    return Object.keys(rest).length > 0 ? [...args, this.options(rest)] : args;
  }

  /** Keyword arguments as an options object. */
  options(given: Record<string, Value>, results: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [camel(key), this.value(item, results)]));
  }
}
