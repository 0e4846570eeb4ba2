/** @file A place in the graph where a gradient is computed. */

import { RuntimeError } from '../native/errors.js';
import { GraphNode, gradientNodeOf, type Node, owningNodeOf } from './node.js';
import type { Tensor } from './tensor.js';

/** One output of a node, as `torch.autograd.graph.GradientEdge`: `grad` and `backward` take it in place of a tensor. */
export class GradientEdge {
  readonly node: Node;
  readonly outputNr: number;
  /** Keeps the graph alive where `node` does not. @internal */
  readonly _owner: GraphNode;

  /** @internal */
  constructor(node: Node, outputNr: number, owner: GraphNode) {
    this.node = node;
    this.outputNr = outputNr;
    this._owner = owner;
  }
}

/**
 * The place where the gradient of `tensor` is computed. Mirrors `torch.autograd.graph.get_gradient_edge`.
 *
 * @throws RuntimeError if the tensor does not require a gradient.
 */
export function getGradientEdge(tensor: Tensor): GradientEdge {
  if (!tensor.requiresGrad) {
    throw new RuntimeError('It is not possible to get the gradient edge for a Tensor that does not require gradients');
  }
  const node = gradientNodeOf(tensor);
  const owner = node instanceof GraphNode ? node : owningNodeOf(tensor);
  return new GradientEdge(node, tensor.outputNr, owner);
}

/** What can stand for a place. */
export type Place = Tensor | GradientEdge;
