/** @file Arithmetic on settings that are numbers or tensors of one element, in the way Python's operators compute it. */

import { pow as powOf, rsub } from '../ops/functions.js';
import { Tensor } from '../tensor/tensor.js';
import type { FloatScalar } from '../values/scalar.js';
import { pow } from './libm.js';

/** A number, or a tensor of one element that stands for it. */
export type Value = number | Tensor;

/** `a + b` */
export function plus(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.add(b);
  return b instanceof Tensor ? b.add(a) : a + b;
}

/** `a - b` */
export function minus(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.sub(b);
  return b instanceof Tensor ? rsub(b, a) : a - b;
}

/** `a * b` */
export function times(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.mul(b);
  return b instanceof Tensor ? b.mul(a) : a * b;
}

/** `a / b` */
export function over(a: Value, b: Value): Value {
  if (a instanceof Tensor) return a.div(b);
  return b instanceof Tensor ? b.reciprocal().mul(a) : a / b;
}

/** `a ** b` */
export function raise(a: Value, b: Value): Value {
  // One call for each overload: the types know no call that takes either.
  if (a instanceof Tensor) return b instanceof Tensor ? a.pow(b) : a.pow(b);
  return b instanceof Tensor ? powOf(a, b) : pow(a, b);
}

/** `-a` */
export function negate(a: Value): Value {
  return a instanceof Tensor ? a.neg() : -a;
}

/** The number behind a value. */
export function numberOf(value: Value | FloatScalar): number {
  return value instanceof Tensor ? Number(value.item()) : Number(value);
}

/** A tensor of one element without its dimensions; numbers stay. */
export function toScalar(value: Value): Value {
  return value instanceof Tensor && value.dim() > 0 ? value.squeeze() : value;
}
