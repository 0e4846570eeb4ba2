/** @file The tensors of each case of the tests, as in python.py, and the form in which results are compared. */

import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

const { nested } = torch;

/** Leaves take gradients. */
export class Given {
  readonly leaves = new Map<string, Tensor>();
  readonly offsets = ints(0, 2, 3, 6);
  readonly v: Tensor;
  readonly x: Tensor;
  readonly y: Tensor;
  readonly other: Tensor;
  readonly heads: Tensor;
  readonly flat: Tensor;
  readonly late: Tensor;
  readonly holes: Tensor;
  readonly ids: Tensor;
  readonly mask: Tensor;
  readonly w: Tensor;
  readonly b: Tensor;
  readonly row: Tensor;
  readonly gain: Tensor;
  readonly each: Tensor;
  readonly batch: Tensor;
  readonly table: Tensor;

  constructor() {
    torch.manualSeed(0);
    const { offsets } = this;
    const maxSeqlen = 3;
    this.v = this.#leaf('v', 6, 4);
    this.x = nested.nestedTensorFromJagged(this.v, offsets, { minSeqlen: 1, maxSeqlen });
    this.y = nested.nestedTensorFromJagged(this.#leaf('u', 6, 4), offsets);
    this.other = nested.nestedTensorFromJagged(this.#leaf('o', 6, 4), ints(0, 1, 3, 6));
    this.heads = nested.nestedTensorFromJagged(this.#leaf('hv', 6, 2, 4), offsets, { maxSeqlen });
    this.flat = nested.nestedTensorFromJagged(this.#leaf('f', 6), offsets, { maxSeqlen });
    this.late = nested.nestedTensorFromJagged(this.#leaf('t', 4, 6), offsets, { jaggedDim: 2, maxSeqlen });
    this.holes = nested.nestedTensorFromJagged(this.#leaf('g', 6, 4), offsets, ints(1, 1, 2));
    this.ids = nested.nestedTensorFromJagged(ints(0, 4, 2, 1, 2, 3), offsets);
    const thirds = torch.arange(24, { dtype: torch.int64 }).view(6, 4).remainder(3).eq(0);
    this.mask = nested.nestedTensorFromJagged(thirds, offsets, { maxSeqlen });
    this.w = this.#leaf('w', 5, 4);
    this.b = this.#leaf('b', 5);
    this.row = this.#leaf('row', 4);
    this.gain = this.#leaf('gain', 4);
    this.each = this.#leaf('each', 3, 1, 4);
    this.batch = this.#leaf('batch', 3, 4, 5);
    this.table = this.#leaf('table', 7, 4);
  }

  #leaf(name: string, ...size: number[]): Tensor {
    const tensor = torch.randn(size, { requiresGrad: true });
    this.leaves.set(name, tensor);
    return tensor;
  }
}

export function ints(...values: number[]): Tensor {
  return torch.tensor(values.map(BigInt));
}

/** Which ragged structure a size names depends on how many there were before. */
function withoutIds(text: string): string {
  return text.replace(/\bj\d+/g, 'j');
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

function sizeText(tensor: Tensor): string {
  const sizes = tensor.shape.map((size) => (size < 0 ? 'j' : String(size)));
  return sizes.length === 1 ? `(${sizes[0]},)` : `(${sizes.join(', ')})`;
}

function node(tensor: Tensor): string {
  return tensor.gradFn ? tensor.gradFn.name() : 'NoneType';
}

function tell(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tell);
  if (typeof value === 'string') return withoutIds(value);
  if (!(value instanceof torch.Tensor)) return plain(value);
  const facts = { size: sizeText(value), dtype: String(value.dtype), node: node(value) };
  if (value.layout !== torch.jagged) return { ...facts, values: plain(value.detach().tolist()) };
  return {
    ...facts,
    values: plain(value.values().detach().tolist()),
    offsets: value.offsets().tolist(),
    lengths: value.lengths()?.tolist() ?? null,
  };
}

function failure(error: unknown): unknown {
  const { name, message } = error as Error;
  return { error: name, message: withoutIds(message.split('\n')[0]) };
}

function tensorsOf(value: unknown): Tensor[] {
  if (value instanceof torch.Tensor) return [value];
  return Array.isArray(value) ? value.flatMap(tensorsOf) : [];
}

/** What a case gives, and the gradients of the leaves. */
export function run(fn: (given: Given) => unknown): unknown {
  const given = new Given();
  let result: unknown;
  try {
    result = fn(given);
  } catch (error) {
    return failure(error);
  }
  const outputs = tensorsOf(result).filter(({ requiresGrad }) => requiresGrad);
  const told = { result: tell(result) };
  if (outputs.length === 0) return told;
  try {
    const losses = outputs.map((t) => (t.layout === torch.jagged ? t.values() : t).pow(2).sum());
    losses.reduce((a, b) => a.add(b)).backward();
  } catch (error) {
    return { ...told, backward: failure(error) };
  }
  const grads = [...given.leaves].flatMap(([name, { grad }]) => (grad ? [[name, plain(grad.tolist())] as const] : []));
  return { ...told, grads: Object.fromEntries(grads) };
}
