/** @file Derivatives of functions, as `torch.autograd.functional`. */

export {
  type HessianOptions,
  hessian,
  type Jacobian,
  type JacobianOptions,
  jacobian,
  type Strategy,
} from './jacobian.js';
export { hvp, jvp, type ProductOptions, vhp, vjp } from './products.js';
export type { Form, OneOrMany, TensorFunction } from './structure.js';
