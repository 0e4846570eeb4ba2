/** @file Nodes of the autograd graph: what made a tensor, and where its gradient goes on to. */

import { addon } from '../native/addon.js';
import { O, W } from '../native/buffers.js';
import { RuntimeError } from '../native/errors.js';
import { adoptOptional } from '../native/handles.js';
import { leave, readList } from '../native/lists.js';
import { Device } from '../values/device.js';
import { dtypeOf } from '../values/codes.js';
import type { DType } from '../values/dtype.js';
import { HookHandle } from './handle.js';
import { checkReplacement, hookName, requireHook } from './hooks.js';
import { Flag, hasFlag } from './meta.js';
import { defineSaved, type SavedTensor } from './saved.js';
import type { Tensor } from './tensor.js';

type Gradients = readonly (Tensor | null)[];
type Replacement = Gradients | Tensor | null | undefined;

/** Called after a node ran, with the gradients that it computed and those that it got; what it returns replaces the former. */
export type NodeHook =
  | ((gradInputs: Gradients, gradOutputs: Gradients) => Replacement)
  | ((gradInputs: Gradients, gradOutputs: Gradients) => void);

/** Called before a node runs, with the gradients of its outputs; what it returns replaces them. */
export type NodePreHook = ((gradOutputs: Gradients) => Replacement) | ((gradOutputs: Gradients) => void);

/** What a node knows of a tensor that it made. */
export interface InputMetadata {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly device: Device;
}

function idsOf(hook: NodeHook | NodePreHook, result: unknown, grads: Gradients): number[] | null {
  if (result == null) return null;
  const values: readonly unknown[] = Array.isArray(result) ? result : [result];
  if (values.length !== grads.length) {
    throw new RuntimeError(
      `hook '${hookName(hook)}' has returned an incorrect number of values (got ${values.length}, but expected ${grads.length})`,
    );
  }
  return values.map((value, i) => {
    if (value == null) return 0;
    checkReplacement(hook, value, grads[i]);
    return value._id;
  });
}

/**
 * An operator that was recorded, as `torch.autograd.graph.Node`. What an operator of libtorch saved for backward are attributes with PyTorch's names:
 * `node._savedSelf`, `node._savedDim`; `node._rawSavedSelf` is the place of a variable, for hooks of its own.
 */
export abstract class Node {
  /** Undefined if the node saves no such thing. @throws RuntimeError for a tensor after the graph was freed. */
  readonly [name: `_saved${string}`]: unknown;
  readonly [name: `_rawSaved${string}`]: SavedTensor | SavedTensor[] | undefined;

  /** Runs `fn` with the id of the native node; `attribute` is what was asked for. @internal */
  abstract _use<R>(attribute: string, fn: (id: number) => R): R;

  /** A wrapper that keeps the graph alive. @internal */
  abstract _owning(): GraphNode;

  /** Its name as PyTorch gives it, such as `AddBackward0`. */
  name(): string {
    return this._use('name', (id) => addon.nodeName(id));
  }

  /** The nodes that its gradients go to, each with the number of that node's output; null where none is needed. */
  get nextFunctions(): readonly (readonly [Node | null, number])[] {
    return this._use('next_functions', (id) => {
      addon.nodeEdges(id);
      const edges = Array.from(O.subarray(1, 1 + 3 * O[0]));
      const result: [Node | null, number][] = [];
      for (let i = 0; i < edges.length; i += 3) result.push([nodeOf(edges[i], edges[i + 1] === 1), edges[i + 2]]);
      return result;
    });
  }

  /** An object of the user's own that lives as long as the node. */
  get metadata(): Record<PropertyKey, unknown> {
    return this._use('metadata', (id) => {
      const known = addon.nodeMetadata(id) as Record<PropertyKey, unknown> | null;
      if (known !== null) return known;
      const made = {};
      addon.setNodeMetadata(id, made);
      return made;
    });
  }

  /** Nodes are numbered in the order in which they were made. */
  _sequenceNr(): number {
    return this._use('_sequence_nr', (id) => addon.nodeSequenceNumber(id));
  }

  /** What it knows of the tensors that it made; null for one without a gradient. */
  get _inputMetadata(): readonly (InputMetadata | null)[] {
    return this._use('_input_metadata', (id) =>
      Array.from({ length: addon.nodeInputCount(id) }, (_, index) => {
        addon.nodeInputMetadata(id, index);
        if (O[0] < 0) return null;
        return { shape: Array.from(W.subarray(0, O[3])), dtype: dtypeOf(O[0]), device: Device.fromCode(O[1], O[2]) };
      }),
    );
  }

  /**
   * Calls `hook` whenever the node has run in a backward.
   *
   * @throws RuntimeError out of that backward if the hook returns another number of gradients, or gradients of another kind.
   */
  registerHook(hook: NodeHook): HookHandle {
    requireHook(hook);
    const run = (): void => {
      const gradInputs = readList();
      const gradOutputs = readList(gradInputs.length + 1);
      const grads = gradInputs.map(adoptOptional);
      leave(idsOf(hook, hook(grads, gradOutputs.map(adoptOptional)), grads));
    };
    return this._use('register_hook', (id) => handleOf(addon.registerNodeHook(id, run)));
  }

  /** Calls `hook` whenever the node is about to run in a backward; throws as `registerHook` does. */
  registerPrehook(hook: NodePreHook): HookHandle {
    requireHook(hook);
    const run = (): void => {
      const grads = readList().map(adoptOptional);
      leave(idsOf(hook, hook(grads), grads));
    };
    return this._use('register_prehook', (id) => handleOf(addon.registerNodePrehook(id, run)));
  }

  toString(): string {
    return `<${shortName(this.name())}>`;
  }
}

function handleOf(token: number): HookHandle {
  return new HookHandle(() => addon.removeHook(token));
}

/** Python names nodes by their class, without C++ namespaces. */
function shortName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** A node that libtorch made. It keeps the graph below it alive. */
export class GraphNode extends Node {
  static #isComplete = false;

  /** @internal */
  readonly _id: number;

  /** @internal */
  constructor(id: number) {
    super();
    if (!GraphNode.#isComplete) {
      GraphNode.#isComplete = true;
      defineSaved(GraphNode.prototype);
    }
    this._id = id;
    addon.trackNode(this, id);
  }

  _use<R>(_attribute: string, fn: (id: number) => R): R {
    return fn(this._id);
  }

  _owning(): GraphNode {
    return this;
  }
}

/** Takes over an id that libtorch gave; `hasContext` says that an object of an autograd function stands for the node. */
function nodeOf(id: number, hasContext: boolean): Node | null {
  if (id === 0) return null;
  if (hasContext) {
    const context = addon.nodeContext(id) as Node;
    addon.releaseNode(id);
    return context;
  }
  const known = addon.nodeWrapper(id) as GraphNode | null;
  if (known) {
    addon.releaseNode(id);
    return known;
  }
  return new GraphNode(id);
}

/** The node that made a tensor, null for a leaf. @throws RuntimeError for a view that a change of its base has spoiled. */
export function gradFnOf(tensor: Tensor): Node | null {
  if (!hasFlag(tensor, Flag.hasGradFn | Flag.gradFnRefused)) return null;
  addon.tensorNode(tensor._id, false);
  return nodeOf(O[0], O[1] === 1);
}

/** Whether no node made a tensor; throws as `gradFnOf`. */
export function isLeaf(tensor: Tensor): boolean {
  if (hasFlag(tensor, Flag.leaf)) return true;
  return hasFlag(tensor, Flag.gradFnRefused) && gradFnOf(tensor) === null;
}

/** The node that made a tensor, or the one that accumulates its gradient. */
export function gradientNodeOf(tensor: Tensor): Node {
  addon.tensorNode(tensor._id, true);
  return nodeOf(O[0], O[1] === 1) as Node;
}

/** The name that printing shows, null for a leaf. */
export function gradFnName(tensor: Tensor): string | null {
  if (hasFlag(tensor, Flag.gradFnRefused)) return 'Invalid';
  const node = gradFnOf(tensor);
  return node && shortName(node.name());
}
