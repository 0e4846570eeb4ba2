/** @file The beta distribution. */

import { rsub, stack } from '../ops/functions.js';
import { tensor } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { asFloat } from '../values/scalar.js';
import { type Arguments, readArguments, type Shape, type TensorOrNumber, type ValidateOptions } from './arguments.js';
import { broadcastAll, isNumber, plain } from './broadcast.js';
import { type Constraint, positive, unitInterval } from './constraints/index.js';
import { Dirichlet } from './dirichlet.js';
import type { ArgConstraints } from './distribution.js';
import { ExponentialFamily } from './exponential-family.js';

/** Options of `Beta` and `Kumaraswamy`. */
export interface BetaOptions extends ValidateOptions {
  /** The first concentration (alpha); positive. */
  concentration1: TensorOrNumber;
  /** The second concentration (beta); positive. */
  concentration0: TensorOrNumber;
}

/** Arguments of `Beta` and `Kumaraswamy`. */
export type BetaArguments = Arguments<
  [concentration1: TensorOrNumber, concentration0: TensorOrNumber, validateArgs?: boolean | null],
  BetaOptions
>;

/** Two concentrations in one tensor, along a last dimension. */
function joined(concentration1: TensorOrNumber, concentration0: TensorOrNumber): Tensor {
  if (isNumber(concentration1) && isNumber(concentration0)) {
    return tensor([plain(concentration1), plain(concentration0)]);
  }
  return stack(broadcastAll(concentration1, concentration0), -1);
}

/** The beta distribution on numbers from 0 to 1. Mirrors `torch.distributions.Beta`. */
export class Beta extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = { concentration1: positive, concentration0: positive };
  static override readonly support: Constraint = unitInterval;
  static override readonly hasRsample = true;

  /** @internal */
  declare readonly _dirichlet: Dirichlet;

  /** @throws ValueError if a concentration is not positive. */
  constructor(...given: BetaArguments) {
    const { concentration1, concentration0, validateArgs } = readArguments<BetaOptions>(
      'Beta',
      ['concentration1', 'concentration0'],
      [],
      given,
    );
    const dirichlet = new Dirichlet(joined(concentration1, concentration0), { validateArgs });
    super(dirichlet.batchShape, [], { validateArgs, fields: { _dirichlet: dirichlet } });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { _dirichlet: this._dirichlet.expand(batchShape) };
  }

  get concentration1(): Tensor {
    return this._dirichlet.concentration.select(-1, 0);
  }

  get concentration0(): Tensor {
    return this._dirichlet.concentration.select(-1, 1);
  }

  override get mean(): Tensor {
    return this.concentration1.div(this.concentration1.add(this.concentration0));
  }

  override get mode(): Tensor {
    return this._dirichlet.mode.select(-1, 0);
  }

  override get variance(): Tensor {
    const total = this.concentration1.add(this.concentration0);
    return this.concentration1.mul(this.concentration0).div(total.pow(2).mul(total.add(1)));
  }

  override rsample(...sampleShape: Shape): Tensor {
    return this._dirichlet.rsample(...sampleShape).select(-1, 0);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    return this._dirichlet.logProb(stack([value, rsub(value, asFloat(1))], -1));
  }

  override entropy(): Tensor {
    return this._dirichlet.entropy();
  }

  override get _naturalParams(): Tensor[] {
    return [this.concentration1, this.concentration0];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    return x.lgamma().add(y.lgamma()).sub(x.add(y).lgamma());
  }
}
