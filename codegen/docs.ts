/** @file Documentation of generated functions: PyTorch's name and signature, shapes, errors. */

import type { PublicFunction, Signature } from './signatures.js';

/** What operators of a family do to shapes, by the tag that libtorch gives them. */
const shapesByTag: Readonly<Record<string, string>> = {
  pointwise:
    'Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.',
  reduction: 'Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.',
  inplace_view: 'Shapes: changes the shape of the tensor itself; the data stay where they are.',
};

function shapes(signature: Signature): string | null {
  const schema = signature.schema ?? signature.out;
  for (const tag of signature.tags) if (tag in shapesByTag) return shapesByTag[tag];
  if (!schema) return null;
  const [first] = schema.args;
  const [result] = schema.returns;
  if (schema.name.endsWith('_') && first?.type.written)
    return 'Shapes: works in place, so the shape of the tensor stays as it is.';
  if (result?.type.alias && !result.type.written && first?.type.alias === result.type.alias) {
    return 'Shapes: returns a view that shares memory with the input where it can.';
  }
  if (schema.name.endsWith('_like')) return 'Shapes: that of the input.';
  if (signature.isFactory && schema.args[0]?.name === 'size') return 'Shapes: `size`.';
  return null;
}

/** The comment of one overload. */
export function documentation(fn: PublicFunction, signature: Signature): string {
  const schema = signature.schema ?? signature.out;
  const lines = [`Mirrors \`${fn.pythonPath}\`: \`${schema?.text}\`.`];
  const note = shapes(signature);
  if (note) lines.push(note);
  lines.push("@throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together");
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}
