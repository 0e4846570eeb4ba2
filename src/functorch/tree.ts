/** @file Tensors in nested lists and plain objects: taken apart into a list of leaves and put together again. */

import { checkDepth } from '../native/nesting.js';
import { isOptions as isPlainObject } from '../native/options.js';

/** How leaves are nested. */
type Structure =
  | { readonly kind: 'leaf' }
  | { readonly kind: 'list'; readonly children: readonly Structure[] }
  | { readonly kind: 'object'; readonly keys: readonly string[]; readonly children: readonly Structure[] };

const leaf: Structure = { kind: 'leaf' };

/** The leaves of a value, and how they were nested. */
export class Tree<L = unknown> {
  private constructor(
    readonly leaves: L[],
    readonly structure: Structure,
  ) {}

  static of(value: unknown): Tree {
    const leaves: unknown[] = [];
    return new Tree(leaves, structureOf(value, leaves, 0));
  }

  /** The same structure around other leaves. */
  with(leaves: readonly unknown[]): unknown {
    let next = 0;
    const build = (structure: Structure): unknown => {
      if (structure.kind === 'leaf') return leaves[next++];
      const children = structure.children.map(build);
      if (structure.kind === 'list') return children;
      return Object.fromEntries(structure.keys.map((key, i) => [key, children[i]]));
    };
    return build(this.structure);
  }

  map(fn: (value: L) => unknown): unknown {
    return this.with(this.leaves.map(fn));
  }

  hasStructureOf(other: Tree): boolean {
    return this.text === other.text;
  }

  /** As Python writes it in most of its messages. */
  get text(): string {
    return describe(this.structure, 0);
  }

  /** As Python writes it in short. */
  get short(): string {
    return sketch(this.structure);
  }

  /** One value for each leaf, from a tree whose leaves may stand for whole parts of this one; null if it does not fit. */
  spread(values: unknown): unknown[] | null {
    const result: unknown[] = [];
    return spread(this.structure, values, result) ? result : null;
  }
}

function structureOf(value: unknown, leaves: unknown[], depth: number): Structure {
  checkDepth(depth);
  if (Array.isArray(value)) {
    return { kind: 'list', children: value.map((item) => structureOf(item, leaves, depth + 1)) };
  }
  if (isPlainObject(value)) {
    const keys = Object.keys(value);
    return { kind: 'object', keys, children: keys.map((key) => structureOf(value[key], leaves, depth + 1)) };
  }
  leaves.push(value);
  return leaf;
}

function keyList(keys: readonly string[]): string {
  return `[${keys.map((key) => `'${key}'`).join(', ')}]`;
}

function describe(structure: Structure, indent: number): string {
  if (structure.kind === 'leaf') return '*';
  const children = structure.children.map((child) => describe(child, indent + 2));
  const head = structure.kind === 'list' ? 'tuple, None' : `dict, ${keyList(structure.keys)}`;
  return `TreeSpec(${head}, [${children.join(`,\n${' '.repeat(indent + 2)}`)}])`;
}

function sketch(structure: Structure): string {
  if (structure.kind === 'leaf') return '*';
  const children = structure.children.map(sketch);
  if (structure.kind === 'object') return `{${structure.keys.map((key, i) => `'${key}': ${children[i]}`).join(', ')}}`;
  return children.length === 1 ? `(${children[0]},)` : `(${children.join(', ')})`;
}

function countOf(structure: Structure): number {
  if (structure.kind === 'leaf') return 1;
  return structure.children.reduce((sum, child) => sum + countOf(child), 0);
}

function spread(structure: Structure, values: unknown, result: unknown[]): boolean {
  if (structure.kind === 'leaf') {
    if (Array.isArray(values) || isPlainObject(values)) return false;
    result.push(values);
    return true;
  }
  if (Array.isArray(values)) {
    if (structure.kind !== 'list' || values.length !== structure.children.length) return false;
    return structure.children.every((child, i) => spread(child, values[i], result));
  }
  if (isPlainObject(values)) {
    if (structure.kind !== 'object' || Object.keys(values).length !== structure.keys.length) return false;
    return structure.children.every(
      (child, i) => Object.hasOwn(values, structure.keys[i]) && spread(child, values[structure.keys[i]], result),
    );
  }
  result.push(...new Array<unknown>(countOf(structure)).fill(values));
  return true;
}
