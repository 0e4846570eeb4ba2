/** @file Transforms of images; mirrors `torchvision.transforms`. */

import { typeError } from '../../native/errors.js';
import { STATE } from '../../nn/callable.js';
import { globalHooks } from '../../nn/hooks.js';
import { type Rest, readOptions } from '../../nn/arguments.js';
import { type AnyModule, Module } from '../../nn/module.js';
import { floatText, quote } from '../../nn/python.js';
import { typeName } from '../../nn/typename.js';
import { from, getDefaultDtype, type Tensor } from '../../tensor/index.js';
import { float32 } from '../../values/dtype.js';
import { Image } from '../image.js';
import { type NormalizeOptions, normalize, toTensor } from './functional.js';
import { applyTable, byteScale, normalizedTable, type PixelTable } from './table.js';
import { requireList } from '../../tensor/arguments.js';

/** A function, a module or a transform of this folder: anything that is called with one value and gives another. */
export type Transform<In, Out> = (input: In) => Out;

type AnyTransform = Transform<never, unknown>;

/** What a chain of transforms takes. */
export type InputOf<T extends readonly AnyTransform[]> = T extends readonly [Transform<infer In, unknown>, ...unknown[]]
  ? In
  : unknown;

/** What a chain of transforms gives. */
export type OutputOf<T extends readonly AnyTransform[]> = T extends readonly [...unknown[], Transform<never, infer Out>]
  ? Out
  : unknown;

/** Makes a tensor with values from 0 to 1, of shape `[channels, height, width]`, from an image; mirrors `torchvision.transforms.ToTensor`. */
export class ToTensor extends Module<[image: Image], Tensor> {
  /** @throws TypeError if `image` is no `Image`. */
  override forward(image: Image): Tensor {
    return toTensor(image);
  }

  override toString(): string {
    return `${this.constructor.name}()`;
  }
}

/** Takes a mean per channel away and divides by a standard deviation per channel; mirrors `torchvision.transforms.Normalize`. */
export class Normalize extends Module<[tensor: Tensor], Tensor> {
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly inplace: boolean;

  /**
   * @param mean one value, or one per channel
   * @param std one value, or one per channel; none may be zero
   */
  constructor(mean: readonly number[], std: readonly number[], ...rest: Rest<[inplace?: boolean], NormalizeOptions>) {
    super();
    requireList('Normalize', 'mean', mean);
    requireList('Normalize', 'std', std);
    this.mean = Object.freeze([...mean]);
    this.std = Object.freeze([...std]);
    this.inplace = readOptions<NormalizeOptions>('Normalize', ['inplace'], rest).inplace ?? false;
  }

  /** @throws TypeError, ValueError as `functional.normalize`. */
  override forward(tensor: Tensor): Tensor {
    return normalize(tensor, this.mean, this.std, this.inplace);
  }

  override toString(): string {
    return `${this.constructor.name}(mean=${tupleText(this.mean)}, std=${tupleText(this.std)})`;
  }
}

/** `(0.5,)`, as Python writes a tuple of floats. */
function tupleText(values: readonly number[]): string {
  return `(${values.map(floatText).join(', ')}${values.length === 1 ? ',' : ''})`;
}

/** Calls a function; mirrors `torchvision.transforms.Lambda`. */
export class Lambda<In, Out> extends Module<[input: In], Out> {
  /** @throws TypeError if `lambd` cannot be called. */
  constructor(readonly lambd: Transform<In, Out>) {
    super();
    if (typeof lambd !== 'function') {
      throw typeError(`Argument lambd should be callable, got ${quote(typeName(lambd))}`);
    }
  }

  override forward(input: In): Out {
    return this.lambd(input);
  }

  override toString(): string {
    return `${this.constructor.name}()`;
  }
}

/** How many of a chain's first transforms a table stands for. */
interface Shortcut {
  readonly table: PixelTable;
  readonly covers: number;
}

/** Calls transforms one after the other; mirrors `torchvision.transforms.Compose`. */
export class Compose<const T extends readonly AnyTransform[]> extends Module<[input: InputOf<T>], OutputOf<T>> {
  readonly transforms: T;
  /** By number of channels. */
  private readonly shortcuts = new Map<number, Shortcut | null>();

  /** @throws TypeError if one of them cannot be called. */
  constructor(transforms: T) {
    super();
    requireList('Compose', 'transforms', transforms);
    const stranger = transforms.find((transform) => typeof transform !== 'function');
    if (stranger !== undefined) throw typeError(`Compose() takes functions and transforms, got ${typeName(stranger)}`);
    this.transforms = Object.freeze([...transforms]) as readonly AnyTransform[] as T;
  }

  override forward(input: InputOf<T>): OutputOf<T> {
    const transforms: readonly AnyTransform[] = this.transforms;
    const chain = transforms as readonly Transform<unknown, unknown>[];
    const image: unknown = input;
    const shortcut = image instanceof Image ? this.shortcut(image.channels) : null;
    let value: unknown = input;
    if (image instanceof Image && shortcut) {
      const values = new Float32Array(image.data.length);
      applyTable(shortcut.table, image, values, 0);
      value = from(values, [image.channels, image.height, image.width]);
    }
    for (let at = shortcut?.covers ?? 0; at < chain.length; at++) value = chain[at](value);
    return value as OutputOf<T>;
  }

  override toString(): string {
    const lines = this.transforms.map((transform) => `\n    ${describe(transform)}`);
    return `${this.constructor.name}(${lines.join('')}\n)`;
  }

  /** The table for the `ToTensor` and `Normalize` that the chain begins with, if it does and nobody watches them. @internal */
  shortcut(channels: number): Shortcut | null {
    if (getDefaultDtype() !== float32 || this.transforms.some(isWatched)) return null;
    let found = this.shortcuts.get(channels);
    if (found === undefined) {
      found = shortcutOf(this.transforms, channels);
      this.shortcuts.set(channels, found);
    }
    return found;
  }
}

function isWatched(transform: AnyTransform): boolean {
  return transform instanceof Module && (globalHooks.count > 0 || (transform as AnyModule)[STATE].hooks !== null);
}

/** Subclasses may do something else, so only these very classes count. */
function isExactly<C extends AnyModule>(value: unknown, type: { readonly prototype: C }): value is C {
  return typeof value === 'function' && Object.getPrototypeOf(value) === type.prototype;
}

function shortcutOf(transforms: readonly AnyTransform[], channels: number): Shortcut | null {
  if (!isExactly(transforms[0], ToTensor)) return null;
  let table = byteScale(channels);
  let covers = 1;
  for (; covers < transforms.length; covers++) {
    const next = transforms[covers];
    const normalized = isExactly(next, Normalize) ? normalizedTable(table, next.mean, next.std) : null;
    if (!normalized) break;
    table = normalized;
  }
  return { table, covers };
}

/** The table that stands for all of a transform, whatever the image; null if none does. @internal */
export function tableOf(transform: unknown, channels: number): PixelTable | null {
  const chain = isExactly(transform, ToTensor) ? new Compose([transform]) : transform;
  if (!isExactly(chain, Compose) || isWatched(chain)) return null;
  const shortcut = chain.shortcut(channels);
  return shortcut && shortcut.covers === chain.transforms.length ? shortcut.table : null;
}

/** As Python prints it. */
export function describe(transform: AnyTransform): string {
  return transform instanceof Module ? String(transform) : `<function ${transform.name || '<lambda>'}>`;
}
