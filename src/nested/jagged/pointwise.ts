/** @file Operators that work on each element alone. */

import type { Call } from '../../native/dispatch.js';
import { NotImplementedError, RuntimeError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { formatSize, formatTuple } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { isRaggedSize, sizeText } from '../../values/ragged.js';
import { matchesRaggedness } from './dimensions.js';
import { fromPaddedLike } from './padding.js';
import { isJagged, nestLike, raggedDimOf, valuesOf } from './parts.js';
import { checkArguments, define, type Redo, redoOf } from './table.js';

/** `aten.add.Tensor` is `add.Tensor` as Python's name of the function. */
const nameOf = ({ op }: Call): string => String(op).replace('aten.', '');

function replaced(args: readonly unknown[], from: Tensor, to: Tensor): unknown[] {
  return args.map((arg) => (arg === from ? to : arg));
}

function unary(redo: Redo, args: readonly unknown[]): Tensor {
  const tensor = args.find(isJagged) as Tensor;
  return nestLike(tensor, redo(...replaced(args, tensor, valuesOf(tensor))) as Tensor);
}

function withoutLeadingOnes(tensor: Tensor): Tensor {
  let result = tensor;
  while (result.dim() > 0 && result.size(0) === 1) result = result.squeeze(0);
  return result;
}

/** One of the two may be a dense tensor, which is broadcast. */
function binary(name: string, redo: Redo, a: Tensor, b: Tensor, rest: readonly unknown[]): Tensor {
  const mismatch = (format: (shape: readonly number[]) => string): RuntimeError =>
    new RuntimeError(
      `cannot call binary pointwise function ${name} with inputs of shapes ${format(a.shape)} and ${format(b.shape)}`,
    );
  if (isJagged(a) && isJagged(b)) {
    if (!matchesRaggedness(a, b.shape)) throw mismatch(formatTuple);
    return nestLike(a, redo(valuesOf(a), valuesOf(b), ...rest) as Tensor);
  }
  const [nested, dense] = isJagged(a) ? [a, b] : [b, a];
  const apply = (own: Tensor, other: Tensor): Tensor =>
    redo(...(nested === a ? [own, other] : [other, own]), ...rest) as Tensor;
  if (dense.dim() > nested.dim()) throw new NotImplementedError('NYI: broadcasting NT with T with larger dim');
  const squeezed = withoutLeadingOnes(dense);
  if (nested.dim() >= squeezed.dim() + 2) return nestLike(nested, apply(valuesOf(nested), squeezed));
  if (a.dim() !== b.dim() || a.size(0) !== b.size(0)) throw mismatch(formatSize);
  const raggedDim = raggedDimOf(nested);
  const spread = fromPaddedLike(nested, (length) =>
    dense.expand(dense.shape.map((size, i) => (i === raggedDim ? length : size))),
  );
  return apply(nested, spread);
}

/** Does a pointwise operator of one or two tensors; undefined for others. */
export function pointwise(call: Call): Tensor | undefined {
  const { args, overload } = call;
  const { schema, positional } = overload;
  if (!call.isPointwise || schema.returns[0].type.base !== 'Tensor') return undefined;
  const name = nameOf(call);
  const ragged = args.find((arg) => typeof arg === 'number' && isRaggedSize(arg));
  if (ragged !== undefined)
    throw new RuntimeError(`NestedTensor ${name}: invalid argument ${sizeText(ragged as number)}`);
  const count = args.slice(0, positional).filter(isTensor).length;
  if (count === 1) {
    const first = schema.args.findIndex(({ type }) => type.base === 'Tensor');
    const types = schema.args.slice(0, first + 1).map((arg, i) => `${arg.name}: ${i === first ? 'jt_all' : 'any'}`);
    checkArguments(name, [...types, '...'].join(', '), args);
    return unary(redoOf(call), args);
  }
  const [a, b, ...rest] = args;
  return count === 2 ? binary(name, redoOf(call), a as Tensor, b as Tensor, rest) : undefined;
}

const backwards = ['elu', 'hardshrink', 'hardsigmoid', 'hardtanh', 'softplus', 'softshrink'];

define(
  backwards.map((name) => `${name}_backward.default`),
  'activation_backward',
  'self: jt_all, ...',
  (redo, ...args) =>
    nestLike(
      args.find(isJagged) as Tensor,
      redo(...args.map((arg) => (isJagged(arg) ? valuesOf(arg as Tensor) : arg))) as Tensor,
    ),
);

define('fill.Scalar', 'fill_Scalar', 'self: jt_all, value: any', (fill, self: Tensor, value) =>
  nestLike(self, fill(valuesOf(self), value) as Tensor),
);

define('frexp.Tensor', 'frexp_Tensor', 'self: jt_all', (frexp, self: Tensor) =>
  (frexp(valuesOf(self)) as Tensor[]).map((part) => nestLike(self, part)),
);
