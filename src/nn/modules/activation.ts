/** @file Activation layers that may work in place or have parameters. */

import { AssertionError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import * as F from '../functional/activation.js';
import { constant_ } from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { fields, settle, shown } from '../python.js';
import { warn } from '../../native/warnings.js';
import { factory } from './common.js';

/** Options of layers that can work in place. */
export interface InplaceOptions {
  /** Write the result into the input. Default: false. */
  inplace?: boolean;
}

/** A layer of one function, with or without memory of its own for the result. */
abstract class InplaceActivation extends Module<[input: Tensor], Tensor> {
  inplace: boolean;

  constructor(...rest: [inplace?: boolean | InplaceOptions]) {
    super();
    this.inplace = readOptions<InplaceOptions>(new.target.name, ['inplace'], rest).inplace ?? false;
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** `max(0, x)`. Mirrors `torch.nn.ReLU`. */
export class ReLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return this.inplace ? ops.relu_(input) : ops.relu(input);
  }
}

/** Scaled exponential linear unit. Mirrors `torch.nn.SELU`. */
export class SELU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return this.inplace ? ops.selu_(input) : ops.selu(input);
  }
}

/** `x * sigmoid(x)`. Mirrors `torch.nn.SiLU`. */
export class SiLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return this.inplace ? raw.silu_(input) : raw.silu(input);
  }
}

/** `x * tanh(softplus(x))`. Mirrors `torch.nn.Mish`. */
export class Mish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return this.inplace ? raw.mish_(input) : raw.mish(input);
  }
}

/** `x * relu6(x + 3) / 6`. Mirrors `torch.nn.Hardswish`. */
export class Hardswish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return this.inplace ? raw.hardswish_(input) : raw.hardswish(input);
  }

  override extraRepr(): string {
    return '';
  }
}

/** `relu6(x + 3) / 6`. Mirrors `torch.nn.Hardsigmoid`. */
export class Hardsigmoid extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return this.inplace ? raw.hardsigmoid_(input) : raw.hardsigmoid(input);
  }

  override extraRepr(): string {
    return '';
  }
}

/** Adds what a module prints when it works in place. */
function withInplace(text: string, inplace: boolean): string {
  return inplace ? `${text}, inplace=True` : text;
}

/** `x` where it is above `threshold`, else `value`. Mirrors `torch.nn.Threshold`. */
export class Threshold extends Module<[input: Tensor], Tensor> {
  threshold: number;
  value: number;
  inplace: boolean;

  constructor(threshold: Real, value: Real, ...rest: [inplace?: boolean | InplaceOptions]) {
    super();
    this.threshold = settle(this, 'threshold', threshold, 0);
    this.value = settle(this, 'value', value, 0);
    this.inplace = readOptions<InplaceOptions>('Threshold', ['inplace'], rest).inplace ?? false;
  }

  override forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extraRepr(): string {
    return withInplace(fields(this, 'threshold', 'value'), this.inplace);
  }
}

/** Options of `RReLU`. */
export interface RReLUOptions extends InplaceOptions {
  /** Default: 1/8. */
  lower?: Real;
  /** Default: 1/3. */
  upper?: Real;
}

/** Leaky ReLU with slopes drawn from [lower, upper) in training. Mirrors `torch.nn.RReLU`. */
export class RReLU extends Module<[input: Tensor], Tensor> {
  lower: number;
  upper: number;
  inplace: boolean;

  constructor(...rest: Rest<[lower?: Real, upper?: Real, inplace?: boolean], RReLUOptions>) {
    super();
    const o = readOptions<RReLUOptions>('RReLU', ['lower', 'upper', 'inplace'], rest);
    this.lower = settle(this, 'lower', o.lower, 1 / 8);
    this.upper = settle(this, 'upper', o.upper, 1 / 3);
    this.inplace = o.inplace ?? false;
  }

  override forward(input: Tensor): Tensor {
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extraRepr(): string {
    return withInplace(fields(this, 'lower', 'upper'), this.inplace);
  }
}

/** Options of `Hardtanh`. */
export interface HardtanhOptions extends InplaceOptions {
  /** Default: -1. */
  minVal?: Real;
  /** Default: 1. */
  maxVal?: Real;
  /** Deprecated by PyTorch: use `minVal`. */
  minValue?: Real | null;
  /** Deprecated by PyTorch: use `maxVal`. */
  maxValue?: Real | null;
}

/** `x` cut off at `minVal` and `maxVal`. Mirrors `torch.nn.Hardtanh`. */
export class Hardtanh extends Module<[input: Tensor], Tensor> {
  minVal: number;
  maxVal: number;
  inplace: boolean;

  constructor(
    ...rest: Rest<
      [minVal?: Real, maxVal?: Real, inplace?: boolean, minValue?: Real | null, maxValue?: Real | null],
      HardtanhOptions
    >
  ) {
    super();
    const names = ['minVal', 'maxVal', 'inplace', 'minValue', 'maxValue'] as const;
    const o = readOptions<HardtanhOptions>(new.target.name, names, rest);
    for (const [old, name] of [
      ['minValue', 'min_val'],
      ['maxValue', 'max_val'],
    ] as const) {
      if (o[old] == null) continue;
      warn(`keyword argument \`${name}ue\` is deprecated and rename to \`${name}\``, 'FutureWarning');
    }
    this.minVal = settle(this, 'minVal', o.minValue ?? o.minVal, -1);
    this.maxVal = settle(this, 'maxVal', o.maxValue ?? o.maxVal, 1);
    this.inplace = o.inplace ?? false;
    if (this.maxVal <= this.minVal) {
      throw new AssertionError(
        `max_val (${shown(this, 'maxVal')}) must be greater than min_val (${shown(this, 'minVal')})`,
      );
    }
  }

  override forward(input: Tensor): Tensor {
    return F.hardtanh(input, this.minVal, this.maxVal, this.inplace);
  }

  override extraRepr(): string {
    return withInplace(fields(this, 'minVal', 'maxVal'), this.inplace);
  }
}

/** `min(max(0, x), 6)`. Mirrors `torch.nn.ReLU6`. */
export class ReLU6 extends Hardtanh {
  constructor(...rest: [inplace?: boolean | InplaceOptions]) {
    super(0, 6, readOptions<InplaceOptions>('ReLU6', ['inplace'], rest).inplace ?? false);
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** Options of `ELU` and `CELU`. */
export interface ELUOptions extends InplaceOptions {
  /** Scale of the negative part. Default: 1. */
  alpha?: Real;
}

type ELURest = Rest<[alpha?: Real, inplace?: boolean], ELUOptions>;

abstract class AlphaActivation extends Module<[input: Tensor], Tensor> {
  alpha: number;
  inplace: boolean;

  constructor(...rest: ELURest) {
    super();
    const o = readOptions<ELUOptions>(new.target.name, ['alpha', 'inplace'], rest);
    this.alpha = settle(this, 'alpha', o.alpha, 1);
    this.inplace = o.inplace ?? false;
  }

  override extraRepr(): string {
    return withInplace(fields(this, 'alpha'), this.inplace);
  }
}

/** `x` above 0, `alpha * (exp(x) - 1)` below. Mirrors `torch.nn.ELU`. */
export class ELU extends AlphaActivation {
  override forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }
}

/** `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`. Mirrors `torch.nn.CELU`. */
export class CELU extends AlphaActivation {
  override forward(input: Tensor): Tensor {
    return F.celu(input, this.alpha, this.inplace);
  }
}

/** Options of `LeakyReLU`. */
export interface LeakyReLUOptions extends InplaceOptions {
  /** Slope below 0. Default: 0.01. */
  negativeSlope?: Real;
}

/** `x` above 0, `negativeSlope * x` below. Mirrors `torch.nn.LeakyReLU`. */
export class LeakyReLU extends Module<[input: Tensor], Tensor> {
  negativeSlope: number;
  inplace: boolean;

  constructor(...rest: Rest<[negativeSlope?: Real, inplace?: boolean], LeakyReLUOptions>) {
    super();
    const o = readOptions<LeakyReLUOptions>('LeakyReLU', ['negativeSlope', 'inplace'], rest);
    this.negativeSlope = settle(this, 'negativeSlope', o.negativeSlope, 0.01);
    this.inplace = o.inplace ?? false;
  }

  override forward(input: Tensor): Tensor {
    return F.leakyRelu(input, this.negativeSlope, this.inplace);
  }

  override extraRepr(): string {
    return withInplace(fields(this, 'negativeSlope'), this.inplace);
  }
}

/** Options of `PReLU`. */
export interface PReLUOptions extends FactoryOptions {
  /** 1, or the number of channels. Default: 1. */
  numParameters?: number;
  /** Slope to begin with. Default: 0.25. */
  init?: Real;
}

/** Leaky ReLU whose slope `weight` is learnt, one or one per channel. Mirrors `torch.nn.PReLU`. */
export class PReLU extends Module<[input: Tensor], Tensor> {
  declare weight: Parameter;
  numParameters: number;
  init: number;

  constructor(
    ...rest: Rest<[numParameters?: number, init?: Real, device?: DeviceLike | null, dtype?: DType | null], PReLUOptions>
  ) {
    super();
    const o = readOptions<PReLUOptions>('PReLU', ['numParameters', 'init', 'device', 'dtype'], rest);
    this.numParameters = o.numParameters ?? 1;
    this.init = settle(this, 'init', o.init, 0.25);
    this.weight = new Parameter(ops.empty([this.numParameters], factory(o)));
    this.resetParameters();
  }

  resetParameters(): void {
    constant_(this.weight, this.init);
  }

  override forward(input: Tensor): Tensor {
    return ops.prelu(input, this.weight);
  }

  override extraRepr(): string {
    return fields(this, 'numParameters');
  }
}
