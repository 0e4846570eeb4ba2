/** @file What nodes of libtorch's own operators saved: `node._savedSelf` is Python's `node._saved_self`, `node._rawSavedSelf` its `node._raw_saved_self`. */

import { addon } from '../native/addon.js';
import type { SchemaType } from '../native/schema.js';
import { TaggedReader } from '../native/tagged.js';
import type { Node } from './node.js';
import { packing } from './packing.js';
import type { Tensor } from './tensor.js';

/** A variable in the place where a node keeps it. Mirrors `torch._C._autograd.SavedTensor`. */
export class SavedTensor {
  readonly #node: Node;
  readonly #field: number;
  readonly #element: number;

  /** @internal */
  constructor(node: Node, field: number, element: number) {
    this.#node = node;
    this.#field = field;
    this.#element = element;
  }

  /**
   * Packs the variable now, and unpacks it when it is needed, as `savedTensorsHooks` do.
   *
   * @throws RuntimeError if it has such hooks, if there is none, if the graph was freed, or where hooks are refused.
   */
  registerHooks<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): void {
    const depth = addon.pushSavedHooks(packing(pack, unpack));
    try {
      this.#node._use('register_hooks', (id) =>
        addon.callNamed('node.packSaved', [id, this.#field, this.#element], ''),
      );
    } finally {
      addon.popSavedHooks(depth);
    }
  }
}

function camelCase(name: string): string {
  return name.replace(/(?<!^)_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What stands for itself, whatever it is. */
const anything: SchemaType = {
  base: 'float',
  optional: false,
  list: false,
  size: 0,
  optionalElement: false,
  alias: null,
  written: false,
};

function read(id: number, member: number): unknown {
  addon.callNamed('node.savedMember', [id, member], '');
  return new TaggedReader().value(anything);
}

function rawOf(node: Node, id: number, member: number): SavedTensor | SavedTensor[] {
  const count = addon.callNamed('node.savedCount', [id, member], '');
  if (count === '') return new SavedTensor(node, member, 0);
  return Array.from({ length: Number(count) }, (_, element) => new SavedTensor(node, member, element));
}

/** The value of an attribute, undefined if the node saves no such thing. Variables are those members whose names end in an underscore. */
function attributeOf(node: Node, id: number, key: string): unknown {
  const members = JSON.parse(addon.callNamed('node.savedMembers', [id], '')) as string[];
  const value = members.findIndex((name) => key === camelCase(`_saved_${name.replace(/_$/, '')}`));
  if (value >= 0) return read(id, value);
  const variable = members.findIndex(
    (name) => name.endsWith('_') && key === camelCase(`_raw_saved_${name.slice(0, -1)}`),
  );
  return variable < 0 ? undefined : rawOf(node, id, variable);
}

/**
 * Stands at the end of the prototypes of nodes, so that only what no node has is looked up here. There are some two thousand attributes, and a class
 * for each kind of node would have to be chosen by name whenever one is met.
 */
export const savedAttributes: object = new Proxy(Object.create(Object.prototype) as object, {
  get(target, key, node: Node) {
    if (typeof key !== 'string' || !/^_(s|rawS)aved[A-Z]/.test(key)) return Reflect.get(target, key, node) as unknown;
    return node._use(key, (id) => attributeOf(node, id, key));
  },
});
