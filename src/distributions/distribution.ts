/** @file What every probability distribution has: shapes, checks of parameters and samples, expansion, its printed form. */

import { inspect } from 'node:util';
import { NotImplementedError, typeError, ValueError } from '../native/errors.js';
import { isTensor, typeName } from '../native/match.js';
import { checkOptions, isOptions } from '../native/options.js';
import { warn } from '../native/warnings.js';
import { repr, sizeText, snake } from '../nn/python.js';
import { _isAllTrue } from '../ops/functions.js';
import { withoutGrad } from '../tensor/gradMode.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Shape, sizesOf } from './arguments.js';
import { sameShape } from './broadcast.js';
import { type Constraint, dependentOf, isDependent } from './constraints/constraint.js';
import { isUnread } from './lazy.js';
import { tensorText } from './text.js';

/** Constraints by the names of the parameters that they are for. */
export type ArgConstraints = Readonly<Record<string, Constraint>>;

/** Options of `Distribution`. */
export interface DistributionOptions {
  /** Whether parameters and samples are checked. Default: what `setDefaultValidateArgs` says. */
  validateArgs?: boolean | null;
  /** Properties that the object gets before its parameters are checked: the parameters, and what they are computed from. */
  fields?: Readonly<Record<string, unknown>>;
}

let validateByDefault = true;

/**
 * Base class of probability distributions. A subclass says what it accepts in the static `argConstraints` and `support`, declares its parameters, hands
 * them over as `fields`, and overrides `rsample` or `sample`, `logProb`, … Mirrors `torch.distributions.Distribution`.
 *
 * Shapes: a sample has `sampleShape + batchShape + eventShape`, a log probability `sampleShape + batchShape`.
 */
export class Distribution {
  /** What the parameters have to satisfy. */
  static readonly argConstraints?: ArgConstraints;
  /** Whether `rsample` carries gradients to the parameters. */
  static readonly hasRsample: boolean = false;
  /** Whether `enumerateSupport` lists all values. */
  static readonly hasEnumerateSupport: boolean = false;

  /** The values that have a probability; of a support that depends on parameters the class knows only the number of dimensions. */
  static get support(): Constraint | undefined {
    // biome-ignore lint/complexity/noThisInStatic: every subclass has another
    return dependentOf(this.prototype, 'support');
  }

  /** The shape over which parameters are batched. */
  declare readonly batchShape: readonly number[];
  /** The shape of one sample of one distribution of the batch. */
  declare readonly eventShape: readonly number[];
  /** Whether arguments are checked; null follows the default. @internal */
  declare readonly _validates: boolean | null;

  constructor(
    batchShape: readonly number[] = [],
    eventShape: readonly number[] = [],
    options: boolean | null | DistributionOptions = {},
  ) {
    const given: DistributionOptions = isOptions(options) ? options : { validateArgs: options as boolean | null };
    checkOptions(new.target.name, given, ['validateArgs', 'fields']);
    const { validateArgs = null, fields = {} } = given;
    this._define({ batchShape, eventShape, _validates: validateArgs, ...fields });
    if (this._validateArgs) this._checkParameters();
  }

  /** Whether distributions check their arguments if not told otherwise, true at first. Checks cost time: switch them off when a model works. */
  static setDefaultValidateArgs(value: boolean): void {
    if (typeof value !== 'boolean') throw new ValueError('setDefaultValidateArgs() takes true or false');
    validateByDefault = value;
  }

  /** Defines properties in place of getters of the same name. @internal */
  _define(fields: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(fields)) {
      Object.defineProperty(this, name, { value, enumerable: true, configurable: true });
    }
  }

  /** @internal */
  get _validateArgs(): boolean {
    return this._validates ?? validateByDefault;
  }

  /** @internal */
  _checkParameters(): void {
    const constraints = this._knownConstraints();
    if (constraints === null) {
      warn(
        `${this.constructor.name} does not define \`arg_constraints\`. Please set \`arg_constraints = {}\` or initialize the distribution with \`validate_args=False\` to turn off validation.`,
      );
    }
    for (const [name, constraint] of Object.entries(constraints ?? {})) {
      if (isDependent(constraint) || isUnread(this, name)) continue;
      const value = Reflect.get(this, name) as Tensor;
      if (_isAllTrue(constraint.check(value)).item()) continue;
      throw new ValueError(
        `Expected parameter ${snake(name)} (${value.constructor.name} of shape ${repr(value.shape)}) of distribution ${this} ` +
          `to satisfy the constraint ${constraint}, but found invalid values:\n${tensorText(value)}`,
      );
    }
  }

  /** What the parameters have to satisfy; null if the class does not say. @internal */
  _knownConstraints(): ArgConstraints | null {
    try {
      return this.argConstraints;
    } catch (error) {
      if (error instanceof NotImplementedError) return null;
      throw error;
    }
  }

  /** What the parameters have to satisfy. @throws NotImplementedError if the class does not say. */
  get argConstraints(): ArgConstraints {
    return (this.constructor as typeof Distribution).argConstraints ?? this._lacks('argConstraints');
  }

  /** The values that have a probability. @throws NotImplementedError if the class does not say. */
  get support(): Constraint | null {
    return (this.constructor as typeof Distribution).support ?? this._lacks('support');
  }

  /** Whether `rsample` carries gradients to the parameters. */
  get hasRsample(): boolean {
    return (this.constructor as typeof Distribution).hasRsample;
  }

  /** Whether `enumerateSupport` lists all values. */
  get hasEnumerateSupport(): boolean {
    return (this.constructor as typeof Distribution).hasEnumerateSupport;
  }

  /** The mean, of shape `batchShape + eventShape`. */
  get mean(): Tensor {
    return this._lacks('mean');
  }

  /** The most probable value, of shape `batchShape + eventShape`. */
  get mode(): Tensor {
    return this._lacks('mode');
  }

  /** The variance, of shape `batchShape + eventShape`. */
  get variance(): Tensor {
    return this._lacks('variance');
  }

  /** The standard deviation, of shape `batchShape + eventShape`. */
  get stddev(): Tensor {
    return this.variance.sqrt();
  }

  /** @internal */
  _lacks(what: string): never {
    throw new NotImplementedError(`<class '${this.constructor.name}'> does not implement ${snake(what)}`);
  }

  /**
   * The same distribution with its parameters expanded to another batch shape, without a check and without new memory.
   *
   * @throws RuntimeError if the shape does not fit; NotImplementedError for a subclass with properties of its own that does not override it.
   */
  expand(...batchShape: Shape): this {
    const shape = [...sizesOf(batchShape)];
    return this._copy({ ...this._expandedFields(shape), batchShape: shape });
  }

  /** The properties that are others in the expanded distribution. @internal */
  _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (const [name, { eventDim }] of Object.entries(this._knownConstraints() ?? {})) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name) as Tensor;
      fields[name] = value.expand([...batchShape, ...value.shape.slice(value.ndim - eventDim)]);
    }
    return fields;
  }

  /** A distribution of the same class with some properties replaced. @internal */
  _copy(fields: Readonly<Record<string, unknown>>): this {
    const copy = Object.create(Object.getPrototypeOf(this) as object) as this;
    for (const [name, value] of Object.entries(this)) {
      if (name in fields || !(isTensor(value) || value instanceof Distribution)) continue;
      throw new NotImplementedError(
        `Subclass ${this.constructor.name} that defines a custom constructor must also define a custom .expand() method.`,
      );
    }
    copy._define({ ...this, ...fields });
    return copy;
  }

  /** A sample of shape `sampleShape + batchShape + eventShape`, without gradients. */
  sample(...sampleShape: Shape): Tensor {
    return withoutGrad(() => this.rsample(...sampleShape));
  }

  /** A sample through which gradients reach the parameters. @throws NotImplementedError if the distribution has none; see `hasRsample`. */
  rsample(..._sampleShape: Shape): Tensor {
    return this._lacks('rsample');
  }

  /** `n` samples. Mirrors `sample_n`, which PyTorch will remove: `sample(n)` gives the same. */
  sampleN(n: number): Tensor {
    warn('`sample_n(n)` will be deprecated. Use `sample((n,))` instead.', 'FutureWarning');
    return this.sample(n);
  }

  /** The logarithm of the density, or of the probability, at `value`. @throws ValueError for a value outside of the support or of a wrong shape. */
  logProb(_value: Tensor): Tensor {
    return this._lacks('logProb');
  }

  /** The probability of a value of at most `value`. */
  cdf(_value: Tensor): Tensor {
    return this._lacks('cdf');
  }

  /** The value at which `cdf` has the given value. */
  icdf(_value: Tensor): Tensor {
    return this._lacks('icdf');
  }

  /**
   * All values of a discrete distribution along a new first dimension; with `expand: false` the dimensions of the batch have size 1.
   *
   * @throws NotImplementedError if they cannot be listed; see `hasEnumerateSupport`.
   */
  enumerateSupport(_expand: boolean | { expand?: boolean } = true): Tensor {
    return this._lacks('enumerateSupport');
  }

  /** The entropy in nats, of shape `batchShape`. */
  entropy(): Tensor {
    return this._lacks('entropy');
  }

  /** The exponential of the entropy, of shape `batchShape`. */
  perplexity(): Tensor {
    return this.entropy().exp();
  }

  /** The shape of a sample, for subclasses. */
  _extendedShape(sampleShape: Shape = []): number[] {
    return [...sizesOf(sampleShape), ...this.batchShape, ...this.eventShape];
  }

  /** Checks a sample if arguments are checked, for subclasses. */
  _checkSample(value: Tensor): void {
    if (!isTensor(value)) throw new ValueError('The value argument to log_prob must be a Tensor');
    if (this._validateArgs) this._validateSample(value);
  }

  /** Checks that a sample has a shape that fits and lies in the support. @throws ValueError */
  _validateSample(value: Tensor): void {
    const { batchShape, eventShape } = this;
    const event = value.shape.slice(Math.max(0, value.ndim - eventShape.length));
    if (!sameShape(event, eventShape)) {
      throw new ValueError(
        `The right-most size of value must match event_shape: ${sizeText(value.shape)} vs ${sizeText(eventShape)}.`,
      );
    }
    const expected = [...batchShape, ...eventShape];
    const fits = value.shape.toReversed().every((size, back) => {
      const other = expected.at(-1 - back) ?? 1;
      return size === 1 || other === 1 || size === other;
    });
    if (!fits) {
      throw new ValueError(
        `Value is not broadcastable with batch_shape+event_shape: ${sizeText(value.shape)} vs ${sizeText(expected)}.`,
      );
    }
    const { support } = this;
    if (support === null || _isAllTrue(support.check(value)).item()) return;
    throw new ValueError(
      `Expected value argument (${value.constructor.name} of shape ${repr(value.shape)}) to be within the support (${support}) ` +
        `of the distribution ${this}, but found invalid values:\n${tensorText(value)}`,
    );
  }

  /** What Python prints: the class with the parameters, those with several elements by their size. */
  toString(): string {
    const texts = Object.keys(this._knownConstraints() ?? {})
      .filter((name) => Object.hasOwn(this, name))
      .map((name) => {
        const value = Reflect.get(this, name) as Tensor;
        return `${snake(name)}: ${value.numel() === 1 ? tensorText(value) : sizeText(value.shape)}`;
      });
    return `${this.constructor.name}(${texts.join(', ')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** Checks that an argument is a distribution. */
export function requireDistribution(fn: string, name: string, value: unknown): asserts value is Distribution {
  if (!(value instanceof Distribution)) {
    throw typeError(`${fn}(): argument '${name}' must be a distribution, not ${typeName(value)}`);
  }
}
