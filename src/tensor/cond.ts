/** @file A choice between two computations. */

import { RuntimeError } from '../native/errors.js';
import { isString, isTensor } from '../native/match.js';
import { pythonTypeName } from './data.js';
import type { Tensor } from './tensor.js';
import { toBoolean } from './values.js';

/**
 * `trueFn(...operands)` if `pred`, a boolean or a tensor of one element, is true, else `falseFn(...operands)`. Mirrors `torch.cond`.
 *
 * @throws RuntimeError for a tensor of several elements, for branches that are no functions, and for operands that are no tensors if `pred` is one.
 */
export function cond<A extends readonly unknown[], R>(
  pred: boolean | number | Tensor,
  trueFn: (...operands: A) => R,
  falseFn: (...operands: A) => R,
  operands: A = [] as unknown as A,
): R {
  if (!isList(operands)) throw badOperands(operands);
  if (typeof trueFn !== 'function' || typeof falseFn !== 'function') {
    throw new RuntimeError('Expect both branches to be callable.');
  }
  if (isTensor(pred)) checkTensors(pred, operands);
  else if (typeof pred !== 'boolean' && typeof pred !== 'number') {
    throw new RuntimeError(
      `Expected pred to be bool or tensor, but got ${isString(pred) ? pred : pythonTypeName(pred)}.`,
    );
  }
  return (isTensor(pred) ? toBoolean(pred) : pred) ? trueFn(...operands) : falseFn(...operands);
}

function isList(operands: readonly unknown[]): boolean {
  return Array.isArray(operands);
}

function badOperands(operands: unknown): RuntimeError {
  const given = Array.isArray(operands) ? `(${operands.map(pythonTypeName).join(', ')})` : pythonTypeName(operands);
  return new RuntimeError(
    `Expect operands to be a tuple of possibly nested dict/list/tuple that only consists of tensor leaves, but got ${given}.`,
  );
}

function checkTensors(pred: Tensor, operands: unknown): void {
  if (pred.numel() !== 1) throw new RuntimeError(`Expected pred to be bool or single-element tensor, but got ${pred}.`);
  if (!isNestOfTensors(operands)) throw badOperands(operands);
}

function isNestOfTensors(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => isTensor(item) || isNestOfTensors(item));
}
