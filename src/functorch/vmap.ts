/** @file `vmap`: a function of single examples, computed for a batch of them at once. */

import { addon } from '../native/addon.js';
import { RuntimeError, ValueError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { isTensor } from '../native/match.js';
import { cat } from '../ops/functions.js';
import { gather, requireFunction } from '../tensor/arguments.js';
import { getRngState, setRngState } from '../tensor/random.js';
import type { Tensor } from '../tensor/tensor.js';
import { wrappingOf } from '../tensor/wrapping.js';
import { atLevel, batch, requireSynchronous, unbatchAll } from './level.js';
import { nameOf, shown, typeText } from './texts.js';
import { Tree } from './tree.js';

/** A dimension, null for what has none, or these in the structure of what they are for. */
export type Dimensions = number | null | readonly Dimensions[] | { readonly [key: string]: Dimensions };

/** What random operators do inside: fail, draw once for all examples, or for each. */
export type Randomness = 'error' | 'same' | 'different';

/** Options of `vmap`. */
export interface VmapOptions {
  /** Which dimension of each argument counts the examples; null for one that is the same for all. Default: 0. */
  inDims?: Dimensions;
  /** Which dimension of each result counts them. Default: 0. */
  outDims?: Dimensions;
  /** Default: `'error'`. */
  randomness?: Randomness;
  /** How many examples are computed at once. Default: all. */
  chunkSize?: number | null;
}

interface Settings {
  readonly name: string;
  readonly func: (...args: unknown[]) => unknown;
  readonly inDims: unknown;
  readonly outDims: unknown;
  readonly randomness: number;
}

/** In the order in which native code counts them. */
export const kinds: readonly Randomness[] = ['error', 'same', 'different'];

interface Batch {
  readonly tree: Tree;
  /** One for each leaf of the arguments. */
  readonly dims: readonly (number | null)[];
  readonly size: number;
}

function checkedDim(settings: Settings, arg: unknown, dim: unknown): number | null {
  const start = `vmap(${settings.name}, in_dims=${shown(settings.inDims)}, ...)(<inputs>): `;
  if (dim === null) return null;
  if (!Number.isInteger(dim)) {
    throw new ValueError(
      `${start}Got in_dim=${shown(dim)} for an input but in_dim must be either an integer dimension or None.`,
    );
  }
  const number = dim as number;
  if (!isTensor(arg)) {
    throw new ValueError(
      `${start}Got in_dim=${number} for an input but the input is of type ${typeText(arg)}. We cannot vmap over non-Tensor ` +
        'arguments, please use None as the respective in_dim',
    );
  }
  const count = arg.dim();
  if (number < -count || number >= count) {
    throw new ValueError(
      `${start}Got in_dim=${number} for some input, but that input is a Tensor of dimensionality ${count} so expected in_dim to satisfy ` +
        `-${count} <= in_dim < ${count}.`,
    );
  }
  return number < 0 ? number + count : number;
}

function sizeOf(leaves: readonly unknown[], dims: readonly (number | null)[]): number {
  const sizes = leaves.flatMap((leaf, i) => {
    const dim = dims[i];
    return dim === null ? [] : [(leaf as Tensor).size(dim)];
  });
  if (sizes.length === 0) throw new ValueError('vmap: Expected at least one Tensor to vmap over');
  if (sizes.some((size) => size !== sizes[0])) {
    throw new ValueError(
      `vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [${sizes.join(', ')}] for the mapped dimension`,
    );
  }
  return sizes[0];
}

function batchOf(settings: Settings, args: readonly unknown[]): Batch {
  const { name, inDims } = settings;
  if (!Number.isInteger(inDims) && !Array.isArray(inDims)) {
    throw new ValueError(
      `vmap(${name}, in_dims=${shown(inDims)}, ...)(<inputs>): expected \`in_dims\` to be int or a (potentially nested) tuple matching ` +
        `the structure of inputs, got: ${typeText(inDims)}.`,
    );
  }
  if (args.length === 0) {
    throw new ValueError(
      `vmap(${name})(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are trying to vmap over a function with no inputs. ` +
        'The latter is unsupported.',
    );
  }
  const tree = Tree.of(args);
  const given = tree.spread(inDims);
  if (given === null) {
    throw new ValueError(
      `vmap(${name}, in_dims=${shown(inDims)}, ...)(<inputs>): in_dims is not compatible with the structure of \`inputs\`. ` +
        `in_dims has structure ${Tree.of(inDims).text} but inputs has structure ${tree.text}.`,
    );
  }
  const dims = given.map((dim, i) => checkedDim(settings, tree.leaves[i], dim));
  return { tree, dims, size: sizeOf(tree.leaves, dims) };
}

function outDimsFor({ name, outDims }: Settings, outputs: unknown, tree: Tree): unknown[] {
  const single = isTensor(outputs) && Array.isArray(outDims) && outDims.length === 1;
  const dims = single ? [...(outDims as unknown[])] : tree.spread(outDims);
  if (dims !== null) return dims;
  throw new ValueError(
    `vmap(${name}, ..., out_dims=${shown(outDims)})(<inputs>): out_dims is not compatible with the structure of \`outputs\`. ` +
      `out_dims has structure ${Tree.of(outDims).text} but outputs has structure ${tree.text}.`,
  );
}

function withoutBatch(name: string, output: unknown, dim: unknown, level: number, size: number): unknown {
  if (dim === null) {
    if (isTensor(output) && wrappingOf(output)?.dimension != null) {
      throw new ValueError(`vmap(${name}, ...): \`${name}\` can not return a BatchedTensor when out_dim is None`);
    }
    return output;
  }
  if (!isTensor(output)) {
    throw new ValueError(
      `vmap(${name}, ...): \`${name}\` must only return Tensors, got type ${typeText(output)}. ` +
        'Did you mean to set out_dims= to None for output?',
    );
  }
  return adopt(addon.functorchRemoveBatchDimension(output._id, level, size, dim as number));
}

/** Runs the function once for a batch. */
function runBatch(settings: Settings, { tree, dims, size }: Batch): unknown {
  const { name, func, randomness } = settings;
  return atLevel(
    () => addon.functorchPushVmap(size, randomness),
    (level) => {
      const inputs = tree.leaves.map((leaf, i) => batch(leaf as Tensor, dims[i], level));
      const outputs = func(...(tree.with(inputs) as unknown[]));
      requireSynchronous('vmap', outputs);
      const results = Tree.of(outputs);
      const outDims = outDimsFor(settings, outputs, results);
      return results.with(results.leaves.map((leaf, i) => withoutBatch(name, leaf, outDims[i], level, size)));
    },
  );
}

/** Runs the function for one part of the batch after the other. */
function runChunks(settings: Settings, { tree, dims, size }: Batch, chunkSize: number): unknown {
  const state = kinds[settings.randomness] === 'same' ? getRngState() : null;
  const results: Tree[] = [];
  for (let start = 0; start === 0 || start < size; start += chunkSize) {
    const count = Math.min(chunkSize, size - start);
    const leaves = tree.leaves.map((leaf, i) => {
      const dim = dims[i];
      return dim === null ? leaf : (leaf as Tensor).narrow(dim, start, count);
    });
    if (state) setRngState(state);
    results.push(Tree.of(runBatch(settings, { tree: Tree.of(tree.with(leaves)), dims, size: count })));
  }
  const [first] = results;
  const outDims = first.spread(settings.outDims) ?? [];
  return first.with(
    first.leaves.map((_, i) => {
      const parts = results.map(({ leaves }) => leaves[i] as Tensor);
      return cat(parts, (outDims[i] ?? 0) as number);
    }),
  );
}

function checkOutDims(name: string, outDims: unknown): void {
  const valid = (dim: unknown): boolean => dim === null || Number.isInteger(dim);
  if (Tree.of(outDims).leaves.every(valid)) return;
  throw new ValueError(
    `vmap(${name}, ..., out_dims=${shown(outDims)}): \`out_dims\` must be an int, None or a python collection of ints representing where in ` +
      'the outputs the vmapped dimension should appear.',
  );
}

/** All tensors of a value with the batch dimensions that `dims` says, in the value's structure. */
export function batchAll(value: unknown, dims: unknown, level: number): unknown {
  const tree = Tree.of(value);
  const list = tree.spread(dims) as (number | null)[];
  return tree.with(tree.leaves.map((leaf, i) => batch(leaf as Tensor, list[i], level)));
}

/** Runs `fn` as `vmap` does, but for any arguments and results; these with the dimension that counts the examples in each, null for none. */
export function withBatch(
  batchSize: number,
  randomness: number,
  [args, dims]: readonly [args: readonly unknown[], dims: unknown],
  fn: (...args: never[]) => unknown,
): [outputs: unknown, outDims: unknown] {
  return atLevel(
    () => addon.functorchPushVmap(batchSize, randomness),
    (level) => unbatchAll(fn(...(batchAll(args, dims, level) as never[])), level),
  );
}

const names = ['inDims', 'outDims', 'randomness', 'chunkSize'] as const;

/**
 * A function that computes `func`, which is written for one example, for all examples of a dimension at once. Arguments and results may be nested
 * in lists and objects. Mirrors `torch.vmap` and `torch.func.vmap`.
 *
 * @throws RuntimeError for another randomness, and inside for what cannot be batched, such as reading values; ValueError if dimensions do not fit.
 */
export function vmap<A extends unknown[], R>(func: (...args: A) => R, options?: VmapOptions): (...args: A) => R;
export function vmap<A extends unknown[], R>(
  func: (...args: A) => R,
  inDims: Dimensions,
  outDims?: Dimensions | VmapOptions,
  randomness?: Randomness | VmapOptions,
  options?: VmapOptions,
): (...args: A) => R;
export function vmap(func: (...args: unknown[]) => unknown, ...given: unknown[]): (...args: unknown[]) => unknown {
  const { inDims = 0, outDims = 0, randomness = 'error', chunkSize = null } = gather<VmapOptions>('vmap', names, given);
  if (!kinds.includes(randomness)) {
    throw new RuntimeError(
      `Only allowed values for randomness are 'error', 'different', or 'same'. Got ${String(randomness)}`,
    );
  }
  if (chunkSize !== null && !(chunkSize > 0)) {
    throw new ValueError(`vmap: chunk_size should be None or greater than 0. (got ${chunkSize})`);
  }
  requireFunction('vmap', 'func', func);
  const settings = { name: nameOf(func), func, inDims, outDims, randomness: kinds.indexOf(randomness) };
  return (...args) => {
    checkOutDims(settings.name, outDims);
    const batch = batchOf(settings, args);
    return chunkSize === null ? runBatch(settings, batch) : runChunks(settings, batch, chunkSize);
  };
}
