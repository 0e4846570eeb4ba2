/** @file Arithmetic on lists of tensors, element by element of the lists: with one `_foreach_` operator, or one operator per tensor. */

import { keep } from '../native/handles.js';
import * as ops from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../values/dtype.js';

type Tensors = readonly Tensor[];
type Numbers = readonly number[];

/** The operations that optimizers are made of. Those whose name ends in `_` change their first argument. */
export interface Lists {
  neg(a: Tensors): Tensor[];
  abs(a: Tensors): Tensor[];
  sqrt(a: Tensors): Tensor[];
  sqrt_(a: Tensors): void;
  /** `a + alpha * b` */
  add(a: Tensors, b: Tensors, alpha: number): Tensor[];
  add_(a: Tensors, b: Tensors, alpha?: number): void;
  addNumber(a: Tensors, value: number): Tensor[];
  addNumber_(a: Tensors, value: number): void;
  mul(a: Tensors, b: Tensors): Tensor[];
  mul_(a: Tensors, b: Tensors): void;
  mulNumber_(a: Tensors, value: number): void;
  mulNumbers_(a: Tensors, values: Numbers): void;
  div_(a: Tensors, b: Tensors): void;
  divNumbers(a: Tensors, values: Numbers): Tensor[];
  divNumbers_(a: Tensors, values: Numbers): void;
  lerp_(a: Tensors, b: Tensors, weight: number): void;
  /** `a + value * b * c` */
  addcmul(a: Tensors, b: Tensors, c: Tensors, value: number): Tensor[];
  addcmul_(a: Tensors, b: Tensors, c: Tensors, value: number): void;
  /** `a + value * b / c` */
  addcdiv_(a: Tensors, b: Tensors, c: Tensors, value: number): void;
  addcdivNumbers_(a: Tensors, b: Tensors, c: Tensors, values: Numbers): void;
  maximum_(a: Tensors, b: Tensors): void;
}

/** One call for a whole list. On the CPU it gives the bits that one operator per tensor gives for float32 and float64. */
export const foreachLists: Lists = {
  neg: (a) => ops._foreachNeg(a),
  abs: (a) => ops._foreachAbs(a),
  sqrt: (a) => ops._foreachSqrt(a),
  sqrt_: (a) => ops._foreachSqrt_(a),
  add: (a, b, alpha) => ops._foreachAdd(a, b, { alpha }),
  add_: (a, b, alpha = 1) => ops._foreachAdd_(a, b, { alpha }),
  addNumber: (a, value) => ops._foreachAdd(a, value),
  addNumber_: (a, value) => ops._foreachAdd_(a, value),
  mul: (a, b) => ops._foreachMul(a, b),
  mul_: (a, b) => ops._foreachMul_(a, b),
  mulNumber_: (a, value) => ops._foreachMul_(a, value),
  mulNumbers_: (a, values) => ops._foreachMul_(a, values),
  div_: (a, b) => ops._foreachDiv_(a, b),
  divNumbers: (a, values) => ops._foreachDiv(a, values),
  divNumbers_: (a, values) => ops._foreachDiv_(a, values),
  lerp_: (a, b, weight) => ops._foreachLerp_(a, b, weight),
  addcmul: (a, b, c, value) => ops._foreachAddcmul(a, b, c, value),
  addcmul_: (a, b, c, value) => ops._foreachAddcmul_(a, b, c, value),
  addcdiv_: (a, b, c, value) => ops._foreachAddcdiv_(a, b, c, value),
  addcdivNumbers_: (a, b, c, values) => ops._foreachAddcdiv_(a, b, c, values),
  maximum_: (a, b) => ops._foreachMaximum_(a, b),
};

/** 0-dimensional tensors that stand for the numbers of past steps; `_foreach_` operators would make one for each tensor of a list. */
const constants = new Map<string, Tensor>();
const REMEMBERED = 256;

function constant(value: number, dtype: DType): Tensor {
  const key = `${dtype.code} ${Object.is(value, -0) ? '-0' : value}`;
  let known = constants.get(key);
  if (!known) {
    if (constants.size === REMEMBERED) forget();
    known = keep(ops.full([], value, { dtype }));
    constants.set(key, known);
  }
  return known;
}

function forget(): void {
  for (const tensor of constants.values()) tensor.dispose();
  constants.clear();
}

/** For a number that no later step needs again. */
function withConstant<R>(value: number, dtype: DType, use: (tensor: Tensor) => R): R {
  const tensor = ops.full([], value, { dtype });
  try {
    return use(tensor);
  } finally {
    tensor.dispose();
  }
}

function isUniform(values: Numbers): boolean {
  for (let i = 1; i < values.length; i++) if (!Object.is(values[i], values[0])) return false;
  return true;
}

/** Like `foreachLists`, for lists of one dtype on the CPU: numbers are handed over as tensors of that dtype, which gives the same bits in a fraction of the time. */
export function uniformLists(dtype: DType): Lists {
  const number = (value: number): Tensor => constant(value, dtype);
  return {
    ...foreachLists,
    addNumber: (a, value) => ops._foreachAdd(a, number(value)),
    addNumber_: (a, value) => ops._foreachAdd_(a, number(value)),
    mulNumber_: (a, value) => ops._foreachMul_(a, number(value)),
    divNumbers: (a, values) =>
      isUniform(values) ? withConstant(values[0], dtype, (by) => ops._foreachDiv(a, by)) : ops._foreachDiv(a, values),
    divNumbers_: (a, values) => {
      if (isUniform(values)) withConstant(values[0], dtype, (by) => ops._foreachDiv_(a, by));
      else ops._foreachDiv_(a, values);
    },
  };
}

function each(a: Tensors, change: (tensor: Tensor, i: number) => unknown): void {
  for (let i = 0; i < a.length; i++) change(a[i], i);
}

/** One operator per tensor, as Python's for-loop implementations have it. */
export const loopLists: Lists = {
  neg: (a) => a.map((x) => x.neg()),
  abs: (a) => a.map((x) => x.abs()),
  sqrt: (a) => a.map((x) => x.sqrt()),
  sqrt_: (a) => each(a, (x) => x.sqrt_()),
  add: (a, b, alpha) => a.map((x, i) => x.add(b[i], { alpha })),
  add_: (a, b, alpha = 1) => each(a, (x, i) => x.add_(b[i], { alpha })),
  addNumber: (a, value) => a.map((x) => x.add(value)),
  addNumber_: (a, value) => each(a, (x) => x.add_(value)),
  mul: (a, b) => a.map((x, i) => x.mul(b[i])),
  mul_: (a, b) => each(a, (x, i) => x.mul_(b[i])),
  mulNumber_: (a, value) => each(a, (x) => x.mul_(value)),
  mulNumbers_: (a, values) => each(a, (x, i) => x.mul_(values[i])),
  div_: (a, b) => each(a, (x, i) => x.div_(b[i])),
  divNumbers: (a, values) => a.map((x, i) => x.div(values[i])),
  divNumbers_: (a, values) => each(a, (x, i) => x.div_(values[i])),
  lerp_: (a, b, weight) => each(a, (x, i) => x.lerp_(b[i], weight)),
  addcmul: (a, b, c, value) => a.map((x, i) => x.addcmul(b[i], c[i], { value })),
  addcmul_: (a, b, c, value) => each(a, (x, i) => x.addcmul_(b[i], c[i], { value })),
  addcdiv_: (a, b, c, value) => each(a, (x, i) => x.addcdiv_(b[i], c[i], { value })),
  addcdivNumbers_: (a, b, c, values) => each(a, (x, i) => x.addcdiv_(b[i], c[i], { value: values[i] })),
  maximum_: (a, b) => each(a, (x, i) => ops.maximum(x, b[i], { out: x })),
};

/** Complex tensors as views of real ones with a dimension more; others as they are. */
export function realTensors(tensors: Tensors): Tensor[] {
  return tensors.map(realTensor);
}

export function realTensor(tensor: Tensor): Tensor {
  return tensor.isComplex() ? ops.viewAsReal(tensor) : tensor;
}
