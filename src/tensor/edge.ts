/** @file A place in the graph where a gradient is computed. */

import { RuntimeError, typeError } from '../native/errors.js';
import { isInt, typeName } from '../native/match.js';
import { type GraphNode, gradientNodeOf, Node } from './node.js';
import type { Tensor } from './tensor.js';
import { requireTensor } from './arguments.js';

/** One output of a node, as `torch.autograd.graph.GradientEdge`: `grad` and `backward` take it in place of a tensor. */
export class GradientEdge {
  readonly node: Node;
  readonly outputNr: number;
  /** Keeps the graph alive where `node` does not. @internal */
  readonly _owner: GraphNode;

  /** @throws TypeError for anything but a node and the number of one of its outputs. */
  constructor(node: Node, outputNr: number) {
    if (!(node instanceof Node)) throw typeError(`a gradient edge needs a node, not ${typeName(node)}`);
    if (!isInt(outputNr)) throw typeError(`a gradient edge needs an output's number, not ${typeName(outputNr)}`);
    this.node = node;
    this.outputNr = outputNr;
    this._owner = node._owning();
  }
}

/**
 * The place where the gradient of `tensor` is computed. Mirrors `torch.autograd.graph.get_gradient_edge`.
 *
 * @throws RuntimeError if the tensor does not require a gradient.
 */
export function getGradientEdge(tensor: Tensor): GradientEdge {
  requireTensor('getGradientEdge', 'tensor', tensor);
  if (!tensor.requiresGrad) {
    throw new RuntimeError('It is not possible to get the gradient edge for a Tensor that does not require gradients');
  }
  return new GradientEdge(gradientNodeOf(tensor), tensor.outputNr);
}

/** What can stand for a place. */
export type Place = Tensor | GradientEdge;
