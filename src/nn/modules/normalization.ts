/** @file Normalisation layers without running statistics. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireList } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import { CrossMapLRN } from '../functional/cross-map-lrn.js';
import * as F from '../functional/normalization.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { fields, repr, settle, shown } from '../python.js';
import { factory } from './common.js';

/** Options of `LocalResponseNorm`. */
export interface LocalResponseNormOptions {
  /** Default: 1e-4. */
  alpha?: Real;
  /** Default: 0.75. */
  beta?: Real;
  /** Default: 1. */
  k?: Real;
}

/** Divides by a power of the mean square over `size` neighbouring channels. Mirrors `torch.nn.LocalResponseNorm`. */
export class LocalResponseNorm extends Module<[input: Tensor], Tensor> {
  size: number;
  alpha: number;
  beta: number;
  k: number;

  constructor(size: number, ...rest: Rest<[alpha?: Real, beta?: Real, k?: Real], LocalResponseNormOptions>) {
    super();
    const o = readOptions<LocalResponseNormOptions>('LocalResponseNorm', ['alpha', 'beta', 'k'], rest);
    this.size = size;
    this.alpha = settle(this, 'alpha', o.alpha, 1e-4);
    this.beta = settle(this, 'beta', o.beta, 0.75);
    this.k = settle(this, 'k', o.k, 1);
  }

  override forward(input: Tensor): Tensor {
    return F.localResponseNorm(input, this.size, this.alpha, this.beta, this.k);
  }

  override extraRepr(): string {
    return `${shown(this, 'size')}, ${fields(this, 'alpha', 'beta', 'k')}`;
  }
}

/** Local response normalisation of images (N, C, H, W) as Torch's first version had it. Mirrors `torch.nn.CrossMapLRN2d`. */
export class CrossMapLRN2d extends Module<[input: Tensor], Tensor> {
  size: number;
  alpha: number;
  beta: number;
  k: number;

  constructor(size: number, ...rest: Rest<[alpha?: Real, beta?: Real, k?: Real], LocalResponseNormOptions>) {
    super();
    const o = readOptions<LocalResponseNormOptions>('CrossMapLRN2d', ['alpha', 'beta', 'k'], rest);
    this.size = size;
    this.alpha = settle(this, 'alpha', o.alpha, 1e-4);
    this.beta = settle(this, 'beta', o.beta, 0.75);
    this.k = settle(this, 'k', o.k ?? 1, 1);
  }

  override forward(input: Tensor): Tensor {
    return CrossMapLRN.apply(input, this.size, this.alpha, this.beta, this.k);
  }

  override extraRepr(): string {
    return `${shown(this, 'size')}, ${fields(this, 'alpha', 'beta', 'k')}`;
  }
}

/** Options of `LayerNorm`. */
export interface LayerNormOptions extends FactoryOptions {
  /** Added to the variance. Default: 1e-5. */
  eps?: Real;
  /** Whether scale and shift are learnt. Default: true. */
  elementwiseAffine?: boolean;
  /** Whether the shift is learnt. Default: true. */
  bias?: boolean;
}

type Shape = number | readonly number[];

function shapeOf(shape: Shape): number[] {
  if (typeof shape === 'number') return [shape];
  requireList('LayerNorm', 'normalizedShape', shape);
  return [...shape];
}

/** Normalises over the last dimensions, whose sizes are `normalizedShape`. Mirrors `torch.nn.LayerNorm`. */
export class LayerNorm extends Module<[input: Tensor], Tensor> {
  declare weight: Parameter | null;
  declare bias: Parameter | null;
  normalizedShape: number[];
  eps: number;
  elementwiseAffine: boolean;

  constructor(
    normalizedShape: Shape,
    ...rest: Rest<
      [eps?: Real, elementwiseAffine?: boolean, bias?: boolean, device?: DeviceLike | null, dtype?: DType | null],
      LayerNormOptions
    >
  ) {
    super();
    const names = ['eps', 'elementwiseAffine', 'bias', 'device', 'dtype'] as const;
    const o = readOptions<LayerNormOptions>('LayerNorm', names, rest);
    this.normalizedShape = shapeOf(normalizedShape);
    this.eps = settle(this, 'eps', o.eps, 1e-5);
    this.elementwiseAffine = o.elementwiseAffine ?? true;
    const make = (): Parameter => new Parameter(ops.empty(this.normalizedShape, factory(o)));
    this.registerParameter('weight', this.elementwiseAffine ? make() : null);
    this.registerParameter('bias', this.elementwiseAffine && (o.bias ?? true) ? make() : null);
    this.resetParameters();
  }

  resetParameters(): void {
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return F.layerNorm(input, this.normalizedShape, this.weight, this.bias, this.eps);
  }

  override extraRepr(): string {
    return `${repr(this.normalizedShape)}, ${fields(this, 'eps', 'elementwiseAffine')}`;
  }
}

/** Options of `RMSNorm`. */
export interface RMSNormOptions extends FactoryOptions {
  /** Default: the input dtype's machine epsilon. */
  eps?: Real | null;
  /** Whether a scale is learnt. Default: true. */
  elementwiseAffine?: boolean;
}

/** Divides by the root mean square over the last dimensions. Mirrors `torch.nn.RMSNorm`. */
export class RMSNorm extends Module<[input: Tensor], Tensor> {
  declare weight: Parameter | null;
  normalizedShape: number[];
  eps: number | null;
  elementwiseAffine: boolean;

  constructor(
    normalizedShape: Shape,
    ...rest: Rest<
      [eps?: Real | null, elementwiseAffine?: boolean, device?: DeviceLike | null, dtype?: DType | null],
      RMSNormOptions
    >
  ) {
    super();
    const o = readOptions<RMSNormOptions>('RMSNorm', ['eps', 'elementwiseAffine', 'device', 'dtype'], rest);
    this.normalizedShape = shapeOf(normalizedShape);
    this.eps = o.eps == null ? null : settle(this, 'eps', o.eps, 0);
    this.elementwiseAffine = o.elementwiseAffine ?? true;
    const affine = this.elementwiseAffine;
    this.registerParameter('weight', affine ? new Parameter(ops.empty(this.normalizedShape, factory(o))) : null);
    this.resetParameters();
  }

  resetParameters(): void {
    if (this.weight) init.ones_(this.weight);
  }

  override forward(input: Tensor): Tensor {
    return F.rmsNorm(input, this.normalizedShape, this.weight, this.eps);
  }

  override extraRepr(): string {
    return `${repr(this.normalizedShape)}, ${fields(this, 'eps', 'elementwiseAffine')}`;
  }
}

/** Options of `GroupNorm`. */
export interface GroupNormOptions extends FactoryOptions {
  /** Added to the variance. Default: 1e-5. */
  eps?: Real;
  /** Whether scale and shift per channel are learnt. Default: true. */
  affine?: boolean;
}

/** Normalises groups of channels. Mirrors `torch.nn.GroupNorm`. */
export class GroupNorm extends Module<[input: Tensor], Tensor> {
  declare weight: Parameter | null;
  declare bias: Parameter | null;
  numGroups: number;
  numChannels: number;
  eps: number;
  affine: boolean;

  constructor(
    numGroups: number,
    numChannels: number,
    ...rest: Rest<[eps?: Real, affine?: boolean, device?: DeviceLike | null, dtype?: DType | null], GroupNormOptions>
  ) {
    super();
    const o = readOptions<GroupNormOptions>('GroupNorm', ['eps', 'affine', 'device', 'dtype'], rest);
    if (numChannels % numGroups !== 0) {
      throw new ValueError(`num_channels (${numChannels}) must be divisible by num_groups (${numGroups})`);
    }
    this.numGroups = numGroups;
    this.numChannels = numChannels;
    this.eps = settle(this, 'eps', o.eps, 1e-5);
    this.affine = o.affine ?? true;
    const make = (): Parameter => new Parameter(ops.empty([numChannels], factory(o)));
    this.registerParameter('weight', this.affine ? make() : null);
    this.registerParameter('bias', this.affine ? make() : null);
    this.resetParameters();
  }

  resetParameters(): void {
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return F.groupNorm(input, this.numGroups, this.weight, this.bias, this.eps);
  }

  override extraRepr(): string {
    return `${this.numGroups}, ${this.numChannels}, ${fields(this, 'eps', 'affine')}`;
  }
}
