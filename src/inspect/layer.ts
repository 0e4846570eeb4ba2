/** @file What is known of one layer of a model, or of one call of it. */

import { isOptions } from '../native/options.js';
import { isTensor } from '../native/match.js';
import { type AnyModule, isLazy } from '../nn/index.js';
import type { Tensor } from '../tensor/tensor.js';

/** A shape, and how many bytes an element takes. */
interface Size {
  shape: number[];
  elementBytes: number;
}

const nothing: Size = { shape: [], elementBytes: 0 };

/** The size of the first tensor in a value. */
function firstSize(value: unknown): Size {
  if (isTensor(value)) return { shape: [...value.shape], elementBytes: value.itemsize };
  if (Array.isArray(value)) return value.length > 0 ? firstSize(value[0]) : nothing;
  if (isOptions(value)) return firstSize(Object.values(value));
  const data: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'data') : undefined;
  return isTensor(data) ? firstSize(data) : nothing;
}

/** The size of what a layer takes or gives; in lists the batch counts as one if `batchDim` says where it is. */
function sizeOf(value: unknown, batchDim: number | null): Size {
  if (isOptions(value)) return sizeOf([Object.values(value).at(-1)], batchDim);
  const size = firstSize(value);
  if (batchDim !== null && Array.isArray(value) && batchDim < size.shape.length) size.shape[batchDim] = 1;
  return size;
}

export function product(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => a * b, 1);
}

/** A pruned parameter counts with what is left of it, under its own name. */
function countOf(module: AnyModule, name: string, parameter: Tensor): [count: number, name: string] {
  if (name.endsWith('_orig')) {
    const plain = name.slice(0, -'_orig'.length);
    const mask = [...module.namedBuffers()].find(([buffer]) => buffer === `${plain}_mask`)?.[1];
    if (mask) return [Number(mask.sum().item()), plain];
  }
  return [parameter.numel(), name];
}

/** One row of a summary: a layer in its place, each call of it on its own. */
export class Layer {
  readonly className: string;
  readonly isLeaf: boolean;
  /** Its number among the rows of its depth, from 1. */
  index = 0;
  /** All rows below it. */
  inner: Layer[] = [];
  /** Whether the layer had a row before. */
  repeated = false;
  executed = false;
  inputSize: number[] = [];
  outputSize: number[] = [];
  outputBytes = 0;
  params = 0;
  paramBytes = 0;
  trainableParams = 0;
  /** Multiplications and additions of the whole batch. */
  multAdds = 0;

  constructor(
    /** The property that holds it. */
    readonly name: string,
    readonly module: AnyModule,
    /** How far below the model it is. */
    readonly depth: number,
    readonly parent: Layer | null,
  ) {
    this.className = module.constructor.name;
    this.isLeaf = module.children().next().done === true;
  }

  countParams(): void {
    this.params = 0;
    this.paramBytes = 0;
    this.trainableParams = 0;
    for (const [name, parameter] of this.module.namedParameters()) {
      if (isLazy(parameter)) continue;
      const [count] = countOf(this.module, name, parameter);
      this.params += count;
      this.paramBytes += parameter.itemsize * count;
      if (parameter.requiresGrad) this.trainableParams += count;
    }
  }

  /** Takes what a call was given and what it gave. */
  ran(args: unknown[], output: unknown, batchDim: number | null): void {
    this.countParams();
    this.inputSize = sizeOf(args, batchDim).shape;
    const { shape, elementBytes } = sizeOf(output, batchDim);
    this.outputSize = shape;
    this.outputBytes = elementBytes * product(shape);
    this.executed = true;
    this.multAdds = this.#countMultAdds();
  }

  #countMultAdds(): number {
    const size = this.outputSize;
    let total = 0;
    for (const [fullName, parameter] of this.module.namedParameters()) {
      const [count, name] = countOf(this.module, fullName, parameter);
      if (name === 'weight' || name === 'bias') {
        // A convolution uses its weights once for every place of the output.
        total += this.className.includes('Conv')
          ? count * product([...size.slice(0, 1), ...size.slice(2)])
          : size[0] * count;
      } else if (name.includes('weight') || name.includes('bias')) {
        total += count * product(size.slice(0, 2));
      }
    }
    return total;
  }

  /** What its inner layers do not count, of `'params'` or `'trainableParams'`. */
  leftover(what: 'params' | 'trainableParams'): number {
    const counted = this.inner
      .filter(({ repeated }) => !repeated)
      .map((layer) => (layer.isLeaf ? layer[what] : layer.leftover(what)));
    return this[what] - counted.reduce((a, b) => a + b, 0);
  }
}
