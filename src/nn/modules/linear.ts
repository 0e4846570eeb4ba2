/** @file Linear layers. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Rest, readOptions } from '../arguments.js';
import { unwrapped } from '../callable.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { repr } from '../python.js';
import { factory } from './common.js';

/** Gives back its input; takes and ignores any arguments. Mirrors `torch.nn.Identity`. */
export class Identity extends Module<[input: Tensor], Tensor> {
  constructor(..._args: unknown[]) {
    super();
  }

  override forward(input: Tensor): Tensor {
    return input;
  }
}

/** Options of `Linear` and `Bilinear`. */
export interface LinearOptions extends FactoryOptions {
  /** Whether a bias is learnt. Default: true. */
  bias?: boolean;
}

type LinearRest = Rest<[bias?: boolean, device?: DeviceLike | null, dtype?: DType | null], LinearOptions>;

export const linearNames = ['bias', 'device', 'dtype'] as const;

/**
 * `y = x W^T + b`: input (…, inFeatures), output (…, outFeatures).
 * `weight` (outFeatures, inFeatures) and `bias` (outFeatures) start evenly distributed within `1 / sqrt(inFeatures)`. Mirrors `torch.nn.Linear`.
 */
export class Linear extends Module<[input: Tensor], Tensor> {
  declare weight: Parameter;
  declare bias: Parameter | null;
  inFeatures: number;
  outFeatures: number;

  constructor(inFeatures: number, outFeatures: number, ...rest: LinearRest) {
    super();
    const o = readOptions<LinearOptions>('Linear', linearNames, rest);
    const { bias = true } = o;
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(ops.empty([outFeatures, inFeatures], factory(o)));
    if (bias) this.bias = new Parameter(ops.empty([outFeatures], factory(o)));
    else this.registerParameter('bias', null);
    this.resetParameters();
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    init.kaimingUniform_(this.weight, { a: Math.sqrt(5) });
    if (!this.bias) return;
    const [fanIn] = init.calculateFanInAndFanOut(this.weight);
    const bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
    init.uniform_(this.bias, -bound, bound);
  }

  override forward(input: Tensor): Tensor {
    const { weight, bias } = unwrapped(this);
    return raw.linear(input, weight, bias);
  }

  override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${repr(this.bias !== null)}`;
  }
}

/** `Linear` under the name that attention prints for its output projection. */
export class NonDynamicallyQuantizableLinear extends Linear {}

/**
 * `y = x1 A x2 + b`: inputs (…, in1Features) and (…, in2Features), output (…, outFeatures).
 * `weight` (outFeatures, in1Features, in2Features) and `bias` start evenly distributed within `1 / sqrt(in1Features)`. Mirrors `torch.nn.Bilinear`.
 */
export class Bilinear extends Module<[input1: Tensor, input2: Tensor], Tensor> {
  declare weight: Parameter;
  declare bias: Parameter | null;
  in1Features: number;
  in2Features: number;
  outFeatures: number;

  constructor(in1Features: number, in2Features: number, outFeatures: number, ...rest: LinearRest) {
    super();
    const o = readOptions<LinearOptions>('Bilinear', linearNames, rest);
    const { bias = true } = o;
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    this.weight = new Parameter(ops.empty([outFeatures, in1Features, in2Features], factory(o)));
    if (bias) this.bias = new Parameter(ops.empty([outFeatures], factory(o)));
    else this.registerParameter('bias', null);
    this.resetParameters();
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    if (this.in1Features <= 0) {
      throw new ValueError(`in1_features must be > 0, but got (in1_features=${this.in1Features})`);
    }
    const bound = 1 / Math.sqrt(this.weight.size(1));
    init.uniform_(this.weight, -bound, bound);
    if (this.bias) init.uniform_(this.bias, -bound, bound);
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return ops.bilinear(input1, input2, this.weight, this.bias);
  }

  override extraRepr(): string {
    const sizes = `in1_features=${this.in1Features}, in2_features=${this.in2Features}, out_features=${this.outFeatures}`;
    return `${sizes}, bias=${repr(this.bias !== null)}`;
  }
}
