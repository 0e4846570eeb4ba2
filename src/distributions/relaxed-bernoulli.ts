/** @file Relaxations of the Bernoulli distribution. */

import { rand } from '../ops/functions.js';
import type { Tensor } from '../tensor/tensor.js';
import { readArguments, type Shape } from './arguments.js';
import { broadcastAll } from './broadcast.js';
import { type Constraint, real, unitInterval } from './constraints/index.js';
import { type ArgConstraints, Distribution } from './distribution.js';
import { withOdds } from './with-odds.js';
import { oddsOf } from './odds.js';
import { clampProbs } from './probabilities.js';
import { type RelaxedOddsArguments, RelaxedDistribution, type RelaxedOddsOptions } from './relaxed.js';
import { SigmoidTransform } from './transforms/elementwise.js';

const names = ['probs', 'logits'] as const;

/** The logits of `RelaxedBernoulli`. Mirrors `torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli`. */
export class LogitRelaxedBernoulli extends withOdds(Distribution) {
  static override readonly argConstraints: ArgConstraints = { probs: unitInterval, logits: real };
  static override readonly support: Constraint = real;

  declare readonly temperature: Tensor;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability outside of 0 to 1. */
  constructor(...given: RelaxedOddsArguments) {
    const options = readArguments<RelaxedOddsOptions>('LogitRelaxedBernoulli', ['temperature'], names, given);
    const { param, fields } = oddsOf(options);
    const [temperature] = broadcastAll(options.temperature);
    super(param.shape, [], { validateArgs: options.validateArgs, fields: { ...fields, temperature } });
  }

  override _expandedFields(batchShape: readonly number[]): Record<string, unknown> {
    return { ...super._expandedFields(batchShape), temperature: this.temperature };
  }

  override rsample(...sampleShape: Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    const probs = clampProbs(this.probs.expand(shape));
    const { dtype, device } = probs;
    const uniforms = clampProbs(rand(shape, { dtype, device }));
    return uniforms.log().sub(uniforms.neg().log1p()).add(probs.log()).sub(probs.neg().log1p()).div(this.temperature);
  }

  override logProb(value: Tensor): Tensor {
    this._checkSample(value);
    const [logits, x] = broadcastAll(this.logits, value);
    const difference = logits.sub(x.mul(this.temperature));
    return this.temperature.log().add(difference).sub(difference.exp().log1p().mul(2));
  }
}

/** Numbers between 0 and 1 that are near 0 or 1, with gradients to the probability. Mirrors `torch.distributions.RelaxedBernoulli`. */
export class RelaxedBernoulli extends RelaxedDistribution<LogitRelaxedBernoulli> {
  static override readonly argConstraints: ArgConstraints = { probs: unitInterval, logits: real };
  static override readonly support: Constraint = unitInterval;

  /** @throws ValueError unless exactly one of `probs` and `logits` is given, or for a probability outside of 0 to 1. */
  constructor(...given: RelaxedOddsArguments) {
    const options = readArguments<RelaxedOddsOptions>('RelaxedBernoulli', ['temperature'], names, given);
    const { temperature, probs, logits, validateArgs } = options;
    super(new LogitRelaxedBernoulli({ temperature, probs, logits }), new SigmoidTransform(), { validateArgs });
  }
}
