/** @file What a constraint is, and constraints that depend on other parameters. */

import { inspect } from 'node:util';
import { NotImplementedError, ValueError } from '../../native/errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asCallable } from '../callable.js';

/** A region over which a variable is valid. Mirrors `torch.distributions.constraints.Constraint`. */
export class Constraint {
  /** Whether its values are discrete. */
  get isDiscrete(): boolean {
    return false;
  }

  /** How many dimensions on the right together make one value. */
  get eventDim(): number {
    return 0;
  }

  /** For each event in `value` whether it satisfies the constraint: a bool tensor without the event's dimensions. */
  check(_value: Tensor): Tensor {
    throw new NotImplementedError(`${this.constructor.name} does not implement check`);
  }

  toString(): string {
    return `${this.constructor.name}()`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** What is known of a constraint that depends on other variables. */
export interface DependentOptions {
  isDiscrete?: boolean;
  eventDim?: number;
}

/** A variable whose range depends on other variables. */
export class Dependent extends Constraint {
  constructor(readonly known: DependentOptions = {}) {
    super();
  }

  /** @throws NotImplementedError if it is not known. */
  override get isDiscrete(): boolean {
    if (this.known.isDiscrete === undefined)
      throw new NotImplementedError('.is_discrete cannot be determined statically');
    return this.known.isDiscrete;
  }

  /** @throws NotImplementedError if it is not known. */
  override get eventDim(): number {
    if (this.known.eventDim === undefined) throw new NotImplementedError('.event_dim cannot be determined statically');
    return this.known.eventDim;
  }

  /** @throws ValueError always: the other variables are not known here. */
  override check(_value: Tensor): Tensor {
    throw new ValueError('Cannot determine validity of dependent constraint');
  }
}

/** The constraint of which nothing is known; called with what is known, it makes another. */
export const dependent = asCallable(new Dependent(), (known: DependentOptions = {}) => new Dependent(known));

/** Whether a constraint depends on other variables, so that it cannot be checked by itself. */
export function isDependent(constraint: Constraint): boolean {
  return constraint instanceof Dependent;
}

const getters = new WeakMap<object, Dependent>();

/**
 * Decorates a getter whose constraint depends on the object's parameters: `@constraints.dependentProperty({ eventDim: 0 }) get support()`.
 * The class itself has a dependent constraint of which only the given options are known. Mirrors `torch.distributions.constraints.dependent_property`.
 */
export function dependentProperty(known: DependentOptions = {}) {
  return <T, V extends Constraint | null>(
    get: (this: T) => V,
    _context: ClassGetterDecoratorContext<T, V>,
  ): ((this: T) => V) => {
    const decorated = function (this: T): V {
      return get.call(this);
    };
    getters.set(decorated, new Dependent(known));
    return decorated;
  };
}

/** What a class knows of the constraint that a `dependentProperty` of its objects gives. */
export function dependentOf(prototype: object, name: string): Dependent | undefined {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return getters.get(get);
  }
  return undefined;
}

/** Makes constraints of a class without `new`; registries take it for the class. */
export interface ConstraintFactory<A extends unknown[] = never[], C extends Constraint = Constraint> {
  (...args: A): C;
  readonly Class: new (...args: A) => C;
}

/** The factory of a class of constraints. */
export function factoryOf<A extends unknown[], C extends Constraint>(
  Class: new (...args: A) => C,
): ConstraintFactory<A, C> {
  return Object.assign((...args: A) => new Class(...args), { Class });
}
