/** @file What an autograd function's forward leaves for its gradient. */

import { addon } from '../native/addon.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { adoptSeveral } from '../native/handles.js';
import { readList } from '../native/lists.js';
import { isTensor } from '../native/match.js';
import { pythonTypeName } from '../tensor/data.js';
import { GraphNode, Node } from '../tensor/node.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Definition } from './apply.js';

type Saved = readonly (Tensor | null)[];

const NONE: readonly Tensor[] = [];

function checkMarked(fn: string, tensor: unknown, position: number): Tensor {
  if (isTensor(tensor)) return tensor;
  throw typeError(`${fn} can only accept variables, but argument ${position} is of type ${pythonTypeName(tensor)}`);
}

function checkSaved(tensors: (Tensor | null | undefined)[], refuse: (position: number) => TypeError): Saved {
  for (let i = 0; i < tensors.length; i++) {
    tensors[i] ??= null;
    if (tensors[i] !== null && !isTensor(tensors[i])) throw refuse(i);
  }
  return tensors as Saved;
}

/** What `forward` asked for, until the outputs are connected to the graph. */
export class Request {
  saved: Saved = NONE;
  savedForForward: Saved | null = null;
  dirty: readonly Tensor[] = NONE;
  nonDifferentiable: readonly Tensor[] = NONE;
  materializeGrads = true;
}

/**
 * What `forward` leaves for `backward`; it is the node of the graph too. Values other than tensors are kept as properties:
 * `ctx.margin = margin`. It does not keep the graph alive.
 */
export class Context extends Node {
  [name: string]: unknown;

  readonly #handle: number;
  readonly #definition: Definition;
  #request: Request | null = new Request();

  /** @internal */
  constructor(handle: number, definition: Definition) {
    super();
    this.#handle = handle;
    this.#definition = definition;
  }

  get #asked(): Request {
    return this.#request ?? new Request();
  }

  /**
   * Keeps inputs, outputs or intermediate tensors for `backward`; null keeps a place.
   *
   * @throws TypeError for anything but tensors and null.
   */
  saveForBackward(...tensors: (Tensor | null | undefined)[]): void {
    this.#asked.saved = checkSaved(tensors, (position) =>
      typeError(
        `save_for_backward can only save variables, but argument ${position} is of type ${pythonTypeName(tensors[position])}`,
      ),
    );
  }

  /**
   * Keeps tensors for `jvp`, where `savedTensors` gives them; null keeps a place.
   *
   * @throws TypeError for anything but tensors and null.
   */
  saveForForward(...tensors: (Tensor | null | undefined)[]): void {
    this.#asked.savedForForward = checkSaved(tensors, () =>
      typeError(
        'save_for_forward expects all arguments to be tensors; you should save non-tensors as attributes on ctx.',
      ),
    );
  }

  /**
   * The tensors given to `saveForBackward`; those that were null are typed as tensors, as they are where the function saves them always.
   *
   * @throws RuntimeError outside of `backward`, after the graph was freed, or if one was changed in place since.
   */
  get savedTensors(): Tensor[] {
    const forward = this.#request?.savedForForward;
    if (forward) return [...forward] as Tensor[];
    addon.functionSaved(this.#handle);
    return adoptSeveral(readList()) as Tensor[];
  }

  /** Says which inputs `forward` changes in place. They must be among its outputs. */
  markDirty(...tensors: readonly Tensor[]): void {
    this.#asked.dirty = tensors.map((tensor, i) => checkMarked('mark_dirty', tensor, i));
  }

  /** Says which outputs have no gradient. */
  markNonDifferentiable(...tensors: readonly Tensor[]): void {
    this.#asked.nonDifferentiable = tensors.map((tensor, i) => checkMarked('mark_non_differentiable', tensor, i));
  }

  /** Whether `backward` and `jvp` get zeros instead of null where there is no gradient. Default: true. */
  setMaterializeGrads(value: boolean): void {
    if (typeof value !== 'boolean') throw typeError(`set_materialize_grads takes a bool, not ${typeof value}`);
    this.#asked.materializeGrads = value;
  }

  /** For each argument, whether a gradient for it is needed. Empty when the graph is gone. */
  get needsInputGrad(): boolean[] {
    addon.functionNeedsInputGrad(this.#handle);
    return readList().map((needed) => needed === 1);
  }

  /** The id of the native node, to be released. */
  #node(attribute: string): number {
    const id = addon.functionNode(this.#handle);
    if (id !== 0) return id;
    throw new RuntimeError(
      `Attribute '${attribute}' is invalid for this instance of _C._FunctionBase. ` +
        'Accessing this attribute directly on an instance of autograd.Function is a legacy access pattern that is no longer supported. ' +
        'For examples on how to use new‑style autograd functions, see https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function ',
    );
  }

  override _use<R>(attribute: string, fn: (id: number) => R): R {
    const id = this.#node(attribute);
    try {
      return fn(id);
    } finally {
      addon.releaseNode(id);
    }
  }

  override _owning(): GraphNode {
    return new GraphNode(this.#node('_input_metadata'));
  }

  /** Whose context it is. @internal */
  _definition(): Definition {
    return this.#definition;
  }

  /** What was asked for. @internal */
  _request(): Request {
    return this.#asked;
  }

  /** Lets go of tensors that the graph holds now: held here too, an output would keep itself alive. @internal */
  _forget(): void {
    this.#request = null;
  }
}
