/** @file Which transform leads from real numbers to the values that a constraint allows: `bijectTo` and `transformTo`. */

import { NotImplementedError, typeError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { rsub } from '../ops/functions.js';
import type { TensorOrNumber } from './arguments.js';
import { plain } from './broadcast.js';
import { asCallable } from './callable.js';
import { GreaterThan, GreaterThanEq, HalfOpenInterval, Interval, LessThan } from './constraints/bounds.js';
import { Cat, IndependentConstraint, Stack } from './constraints/combined.js';
import { Constraint, type ConstraintFactory } from './constraints/constraint.js';
import {
  corrCholesky,
  lowerCholesky,
  positiveDefinite,
  positiveSemidefinite,
  real,
  simplex,
} from './constraints/index.js';
import {
  AffineTransform,
  CatTransform,
  ComposeTransform,
  CorrCholeskyTransform,
  ExpTransform,
  IndependentTransform,
  identityTransform,
  LowerCholeskyTransform,
  PositiveDefiniteTransform,
  SigmoidTransform,
  SoftmaxTransform,
  StackTransform,
  StickBreakingTransform,
  type Transform,
} from './transforms/index.js';

type ConstraintClass<C extends Constraint> = new (...args: never[]) => C;
/** A constraint's class, a function that makes constraints of it, or one of them. */
type ConstraintKind<C extends Constraint> = C | ConstraintClass<C> | ConstraintFactory<never[], C>;
type TransformFactory<C extends Constraint> = (constraint: C) => Transform;

function classOf(kind: unknown): unknown {
  if (kind instanceof Constraint) return kind.constructor;
  return typeof kind === 'function' && 'Class' in kind ? kind.Class : kind;
}

/** Registries are called like functions: `transformTo(constraint)` makes the transform. */
export interface ConstraintRegistry {
  // biome-ignore lint/style/useShorthandFunctionType: it adds the call to the class of this name
  (constraint: Constraint): Transform;
}

/** Links constraints to transforms from real numbers to the values that they allow. Mirrors `torch.distributions.constraint_registry.ConstraintRegistry`. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor returns a callable object
export class ConstraintRegistry {
  declare private readonly factories: Map<unknown, TransformFactory<never>>;

  constructor() {
    this.factories = new Map();
    // biome-ignore lint/correctness/noConstructorReturn: a callable object takes the place of `this`
    return asCallable(this, (constraint: Constraint) => this.find(constraint));
  }

  /**
   * Says what makes the transform for a kind of constraints. Without `factory` it returns a function that takes it.
   *
   * @throws TypeError if `constraint` is no constraint and no class of constraints.
   */
  register<C extends Constraint>(constraint: ConstraintKind<C>, factory: TransformFactory<C>): TransformFactory<C>;
  register<C extends Constraint>(constraint: ConstraintKind<C>): (factory: TransformFactory<C>) => TransformFactory<C>;
  register<C extends Constraint>(
    constraint: ConstraintKind<C>,
    factory?: TransformFactory<C>,
  ): TransformFactory<C> | ((factory: TransformFactory<C>) => TransformFactory<C>) {
    if (factory === undefined) return (given: TransformFactory<C>) => this.register(constraint, given);
    const kind = classOf(constraint);
    if (typeof kind !== 'function' || !(kind.prototype instanceof Constraint)) {
      throw typeError(
        `Expected constraint to be either a Constraint subclass or instance, but got ${String(constraint)}`,
      );
    }
    this.factories.set(kind, factory);
    return factory;
  }

  private find(constraint: Constraint): Transform {
    const factory = this.factories.get(constraint?.constructor) as TransformFactory<Constraint> | undefined;
    if (factory) return factory(constraint);
    throw new NotImplementedError(`Cannot transform ${constraint?.constructor.name} constraints`);
  }
}

/** Finds a bijective transform from real numbers to the values of a constraint. */
export const bijectTo = new ConstraintRegistry();

/** Finds a transform from real numbers to the values of a constraint, not always bijective: of parameters to be optimised. */
export const transformTo = new ConstraintRegistry();

function minus(upper: TensorOrNumber, lower: TensorOrNumber): TensorOrNumber {
  if (isTensor(upper)) return upper.sub(lower as number);
  return isTensor(lower) ? rsub(lower, upper) : plain(upper) - plain(lower);
}

function toInterval({ lowerBound, upperBound }: Interval | HalfOpenInterval): Transform {
  const isUnit = !isTensor(lowerBound) && plain(lowerBound) === 0 && !isTensor(upperBound) && plain(upperBound) === 1;
  if (isUnit) return new SigmoidTransform();
  const affine = new AffineTransform(lowerBound, minus(upperBound, lowerBound));
  return new ComposeTransform([new SigmoidTransform(), affine]);
}

for (const registry of [bijectTo, transformTo]) {
  registry.register(real, () => identityTransform);
  for (const kind of [GreaterThan, GreaterThanEq]) {
    registry.register(
      kind,
      ({ lowerBound }) => new ComposeTransform([new ExpTransform(), new AffineTransform(lowerBound, 1)]),
    );
  }
  registry.register(
    LessThan,
    ({ upperBound }) => new ComposeTransform([new ExpTransform(), new AffineTransform(upperBound, -1)]),
  );
  registry.register(Interval, toInterval);
  registry.register(HalfOpenInterval, toInterval);
  registry.register(
    IndependentConstraint,
    ({ baseConstraint, reinterpretedBatchNdims }) =>
      new IndependentTransform(registry(baseConstraint), reinterpretedBatchNdims),
  );
  registry.register(corrCholesky, () => new CorrCholeskyTransform());
  registry.register(Cat, ({ cseq, dim, lengths }) => new CatTransform(cseq.map(registry), dim, lengths));
  registry.register(Stack, ({ cseq, dim }) => new StackTransform(cseq.map(registry), dim));
}

bijectTo.register(simplex, () => new StickBreakingTransform());
transformTo.register(simplex, () => new SoftmaxTransform());
transformTo.register(lowerCholesky, () => new LowerCholeskyTransform());
for (const kind of [positiveDefinite, positiveSemidefinite]) {
  transformTo.register(kind, () => new PositiveDefiniteTransform());
}
