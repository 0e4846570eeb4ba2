/** @file The autograd graph of a tensor as a picture. */

import { RuntimeError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import type { AnyModule } from '../nn/index.js';
import { gradFnOf, gradientNodeOf, type Node } from '../tensor/node.js';
import { requireObject, requireTensor, requireTensorList } from '../tensor/arguments.js';
import { requireModule } from '../nn/checks.js';
import type { Tensor } from '../tensor/tensor.js';

/** Options of `toDot` and `toSvg`. */
export interface DotOptions {
  /** A model whose parameters show with their names. */
  model?: AnyModule | null;
  /** Further tensors that show with their names. */
  names?: Readonly<Record<string, Tensor>>;
}

const colors = { output: '#b5e5a4', leaf: '#a8d0f0', node: '#e8e8e8' } as const;

/** Text between quotes, line by line. */
function label(...lines: readonly string[]): string {
  return `"${lines.map((line) => line.replace(/[\\"]/g, '\\$&')).join('\\n')}"`;
}

function shapeText(shape: readonly number[]): string {
  return `(${shape.join(', ')})`;
}

/** The node from which a tensor's gradient goes on: the one that made it, or the one that accumulates a leaf's gradient. */
function startOf(tensor: Tensor): Node | null {
  return gradFnOf(tensor) ?? (tensor.requiresGrad ? gradientNodeOf(tensor) : null);
}

/** Collects the lines of a graph; every node is drawn once. */
class Drawing {
  readonly lines: string[] = [];
  readonly #ids = new Map<Node, string>();
  readonly #open: Node[] = [];

  constructor(readonly leaves: ReadonlyMap<Node, string>) {}

  /** Draws a tensor that the user holds, and all that it was computed from. */
  output(tensor: Tensor, name: string, start: Node): void {
    const id = `output${this.lines.length}`;
    this.#box(id, label(name, shapeText(tensor.shape)), colors.output);
    this.#edge(this.#draw(start), id);
    for (let node = this.#open.pop(); node; node = this.#open.pop()) {
      const to = this.#draw(node);
      for (const [next] of node.nextFunctions) if (next) this.#edge(this.#draw(next), to);
    }
  }

  #draw(node: Node): string {
    const known = this.#ids.get(node);
    if (known) return known;
    const id = `n${this.#ids.size}`;
    this.#ids.set(node, id);
    this.#open.push(node);
    const name = node.name().replace(/^.*::/, '');
    if (name !== 'AccumulateGrad') {
      this.#box(id, label(name), colors.node);
    } else {
      const shape = shapeText(node._inputMetadata[0]?.shape ?? []);
      const given = this.leaves.get(node);
      this.#box(id, given ? label(given, shape) : label(shape), colors.leaf);
    }
    return id;
  }

  #box(id: string, text: string, color: string): void {
    this.lines.push(`  ${id} [label=${text}, fillcolor="${color}"];`);
  }

  #edge(from: string, to: string): void {
    this.lines.push(`  ${from} -> ${to};`);
  }
}

/**
 * The autograd graph of a tensor, or of several, in Graphviz's language: parameters and other leaves on top, then the functions that
 * were recorded, the tensors below. `torch.toDot(model(x), { model })` shows the parameters' names.
 *
 * @throws RuntimeError if no tensor was computed from one that requires gradients.
 */
export function toDot(outputs: Tensor | readonly Tensor[], options: DotOptions = {}): string {
  checkOptions('toDot', options, ['model', 'names']);
  const { model, names = {} } = options;
  if (model != null) requireModule('toDot', 'model', model);
  requireObject('toDot', 'names', names);
  for (const [name, tensor] of Object.entries(names)) requireTensor('toDot', `names.${name}`, tensor);
  const leaves = new Map<Node, string>();
  const named = [...(model?.namedParameters() ?? []), ...Object.entries(names)];
  for (const [name, tensor] of named)
    if (tensor.isLeaf && tensor.requiresGrad) leaves.set(gradientNodeOf(tensor), name);
  const drawing = new Drawing(leaves);
  const list = isTensor(outputs) ? [outputs] : outputs;
  requireTensorList('toDot', 'outputs', list);
  for (const [i, tensor] of list.entries()) {
    const start = startOf(tensor);
    const name = Object.entries(names).find(([, other]) => other === tensor)?.[0];
    if (start) drawing.output(tensor, name ?? (list.length === 1 ? 'output' : `output ${i}`), start);
  }
  if (drawing.lines.length === 0) {
    throw new RuntimeError('toDot() draws the graph of tensors that were computed from others that require gradients');
  }
  const style =
    '  node [shape=box, style="filled,rounded", margin="0.18,0.06", fontname="Helvetica,Arial,sans-serif", fontsize=11, color="#808080"];';
  return ['digraph autograd {', style, ...drawing.lines, '}', ''].join('\n');
}

/** The picture of `toDot` as SVG, drawn by Graphviz, which is loaded by the first call. */
export async function toSvg(outputs: Tensor | readonly Tensor[], options: DotOptions = {}): Promise<string> {
  const dot = toDot(outputs, options);
  const { instance } = await import('@viz-js/viz');
  return (await instance()).renderString(dot, { format: 'svg' });
}
