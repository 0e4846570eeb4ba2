/** @file What nodes of libtorch's own operators saved: `node._savedSelf` is Python's `node._saved_self`, `node._rawSavedSelf` its `node._raw_saved_self`. */

import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import type { SchemaType } from '../native/schema.js';
import { TaggedReader } from '../native/tagged.js';
import type { Node } from './node.js';
import { packing, type Unpacking } from './packing.js';
import type { Tensor } from './tensor.js';

/** A variable in the place where a node keeps it. Mirrors `torch._C._autograd.SavedTensor`. */
export class SavedTensor {
  readonly #node: Node;
  readonly #field: number;
  readonly #element: number;

  /** @internal */
  constructor(node: Node, field: number, element: number) {
    if (typeof (node as Partial<Node> | undefined)?._use !== 'function') {
      throw new RuntimeError('Trying to create a SavedTensor object from Python is forbidden.');
    }
    this.#node = node;
    this.#field = field;
    this.#element = element;
  }

  /**
   * Packs the variable now, and unpacks it when it is needed, as `savedTensorsHooks` do, also where those are refused.
   *
   * @throws RuntimeError if it has such hooks, if there is none, or if the graph was freed.
   */
  registerHooks<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): void {
    const run = packing(pack, unpack);
    this.#use('register_hooks', (id) => addon.packSaved(id, this.#field, this.#element, run));
  }

  /** What `pack` returned; without hooks the tensor that the graph keeps. Null where nothing was saved, or if the graph was freed. */
  get data(): unknown {
    const unpacking = this.#unpacking();
    if (unpacking) return unpacking.packed;
    const id = this.#use('data', (node) => addon.callNamed('node.savedData', [node, this.#field, this.#element], ''));
    return id === '' ? null : adopt(Number(id));
  }

  /** The hook that unpacks; null without hooks. */
  get unpackHook(): ((packed: unknown) => Tensor) | null {
    return this.#unpacking()?.unpack ?? null;
  }

  #unpacking(): Unpacking | null {
    return this.#use('unpack_hook', (id) => addon.savedUnpacking(id, this.#field, this.#element)) as Unpacking | null;
  }

  #use<R>(name: string, fn: (id: number) => R): R {
    return this.#node._use(name, fn);
  }
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

function valueOf(id: number, member: number): unknown {
  addon.callNamed('node.savedMember', [id, member], '');
  return new TaggedReader().value(anything);
}

function rawOf(node: Node, id: number, member: number): SavedTensor | SavedTensor[] {
  const count = addon.callNamed('node.savedCount', [id, member], '');
  if (count === '') return new SavedTensor(node, member, 0);
  return Array.from({ length: Number(count) }, (_, element) => new SavedTensor(node, member, element));
}

/** The members of a node, or of all; the names of variables end in an underscore. */
function membersOf(...id: [] | [number]): string[] {
  return JSON.parse(addon.callNamed('node.savedMembers', id, '')) as string[];
}

function camelCase(name: string): string {
  return name.replace(/(?<!^)_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

type Read = (node: Node, id: number, member: number) => unknown;

/** Makes an attribute that reads one of some members, and is undefined for nodes that have none of them. */
function define(prototype: Node, attribute: string, members: readonly string[], read: Read): void {
  Object.defineProperty(prototype, camelCase(attribute), {
    configurable: true,
    get(this: Node) {
      return this._use(attribute, (id) => {
        const at = membersOf(id).findIndex((member) => members.includes(member));
        return at < 0 ? undefined : read(this, id, at);
      });
    },
  });
}

/** Gives a prototype the attributes of all nodes: there are fewer names than kinds of nodes. What is a variable in some is a number in others. */
export function defineSaved(prototype: Node): void {
  const members = membersOf();
  for (const name of new Set(members.map((member) => member.replace(/_$/, '')))) {
    define(prototype, `_saved_${name}`, [name, `${name}_`], (_, id, member) => valueOf(id, member));
    if (members.includes(`${name}_`)) define(prototype, `_raw_saved_${name}`, [`${name}_`], rawOf);
  }
}
