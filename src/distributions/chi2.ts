/** @file The chi-squared distribution. */

import { isTensor } from '../native/match.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Arguments, readArguments, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { plain } from './broadcast.js';
import { positive } from './constraints/index.js';
import type { ArgConstraints } from './distribution.js';
import { Gamma } from './gamma.js';

/** Options of `Chi2`. */
export interface Chi2Options extends ValidateOptions {
  /** Degrees of freedom; positive. */
  df: TensorOrNumber;
}

/** Sums of `df` squares of standard normal numbers: `Gamma(df / 2, 1 / 2)`. Mirrors `torch.distributions.Chi2`. */
export class Chi2 extends Gamma {
  static override readonly argConstraints: ArgConstraints = { df: positive };

  /** @throws ValueError if `df` is not positive. */
  constructor(...given: Arguments<[df: TensorOrNumber, validateArgs?: boolean | null], Chi2Options>) {
    const { df, validateArgs } = readArguments<Chi2Options>('Chi2', ['df'], [], given);
    super(isTensor(df) ? df.mul(0.5) : 0.5 * plain(df), 0.5, { validateArgs });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { concentration: this.concentration.expand(batchShape), rate: this.rate.expand(batchShape) };
  }

  /** Degrees of freedom. */
  get df(): Tensor {
    return this.concentration.mul(2);
  }
}
