/** @file Constraints on parameters and samples, as `torch.distributions.constraints`. */

export {
  greaterThan,
  greaterThanEq,
  halfOpenInterval,
  integerInterval,
  interval,
  lessThan,
  multinomial,
  nonnegative,
  nonnegativeInteger,
  positive,
  positiveInteger,
  unitInterval,
} from './bounds.js';
export { cat, independent, MixtureSameFamilyConstraint, realVector, stack } from './combined.js';
export {
  Constraint,
  type ConstraintFactory,
  type DependentOptions,
  dependent,
  dependentProperty,
  isDependent,
} from './constraint.js';
export {
  corrCholesky,
  lowerCholesky,
  lowerTriangular,
  positiveDefinite,
  positiveSemidefinite,
  square,
  symmetric,
} from './matrices.js';
export { boolean, oneHot, real, simplex } from './values.js';
