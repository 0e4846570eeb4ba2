/** @file The layers that learn the size of their input, under PyTorch's names. */

import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type Rest, readOptions } from '../arguments.js';
import { BatchNorm1d, BatchNorm2d, BatchNorm3d, type NormOptions, type NormRest, normNames } from './batchnorm.js';
import { Conv1d, Conv2d, Conv3d, type ConvOptions, type ConvRest, convNames } from './conv.js';
import {
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
  type ConvTransposeRest,
  convTransposeNames,
} from './conv-transpose.js';
import { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from './instancenorm.js';
import {
  hasUninitialized,
  initializeConv,
  initializeLinear,
  initializeNorm,
  loosenConv,
  loosenLinear,
  loosenNorm,
  waitForInput,
} from './lazy.js';
import { Linear, type LinearOptions, linearNames } from './linear.js';

type Size = number | readonly number[];

/** `Linear` that takes `inFeatures` from its first input. Mirrors `torch.nn.LazyLinear`. */
export class LazyLinear extends Linear {
  constructor(
    outFeatures: number,
    ...rest: Rest<[bias?: boolean, device?: DeviceLike | null, dtype?: DType | null], LinearOptions>
  ) {
    const o = readOptions<LinearOptions>('LazyLinear', linearNames, rest);
    super(0, 0, { bias: false });
    loosenLinear(this, outFeatures, o);
    waitForInput(this, Linear, initializeLinear);
  }

  override resetParameters(): void {
    if (this.inFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `Conv1d` that takes `inChannels` from its first input. Mirrors `torch.nn.LazyConv1d`. */
export class LazyConv1d extends Conv1d {
  constructor(outChannels: number, kernelSize: Size, ...rest: ConvRest) {
    const o = readOptions<ConvOptions>('LazyConv1d', convNames, rest);
    super(0, 0, kernelSize, { ...o, bias: false });
    loosenConv(this, outChannels, o);
    waitForInput(this, Conv1d, initializeConv);
  }

  override resetParameters(): void {
    if (this.inChannels !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `Conv2d` that takes `inChannels` from its first input. Mirrors `torch.nn.LazyConv2d`. */
export class LazyConv2d extends Conv2d {
  constructor(outChannels: number, kernelSize: Size, ...rest: ConvRest) {
    const o = readOptions<ConvOptions>('LazyConv2d', convNames, rest);
    super(0, 0, kernelSize, { ...o, bias: false });
    loosenConv(this, outChannels, o);
    waitForInput(this, Conv2d, initializeConv);
  }

  override resetParameters(): void {
    if (this.inChannels !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `Conv3d` that takes `inChannels` from its first input. Mirrors `torch.nn.LazyConv3d`. */
export class LazyConv3d extends Conv3d {
  constructor(outChannels: number, kernelSize: Size, ...rest: ConvRest) {
    const o = readOptions<ConvOptions>('LazyConv3d', convNames, rest);
    super(0, 0, kernelSize, { ...o, bias: false });
    loosenConv(this, outChannels, o);
    waitForInput(this, Conv3d, initializeConv);
  }

  override resetParameters(): void {
    if (this.inChannels !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `ConvTranspose1d` that takes `inChannels` from its first input. Mirrors `torch.nn.LazyConvTranspose1d`. */
export class LazyConvTranspose1d extends ConvTranspose1d {
  constructor(outChannels: number, kernelSize: Size, ...rest: ConvTransposeRest) {
    const o = readOptions<ConvTransposeOptions>('LazyConvTranspose1d', convTransposeNames, rest);
    super(0, 0, kernelSize, { ...o, bias: false });
    loosenConv(this, outChannels, o);
    waitForInput(this, ConvTranspose1d, initializeConv);
  }

  override resetParameters(): void {
    if (this.inChannels !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `ConvTranspose2d` that takes `inChannels` from its first input. Mirrors `torch.nn.LazyConvTranspose2d`. */
export class LazyConvTranspose2d extends ConvTranspose2d {
  constructor(outChannels: number, kernelSize: Size, ...rest: ConvTransposeRest) {
    const o = readOptions<ConvTransposeOptions>('LazyConvTranspose2d', convTransposeNames, rest);
    super(0, 0, kernelSize, { ...o, bias: false });
    loosenConv(this, outChannels, o);
    waitForInput(this, ConvTranspose2d, initializeConv);
  }

  override resetParameters(): void {
    if (this.inChannels !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `ConvTranspose3d` that takes `inChannels` from its first input. Mirrors `torch.nn.LazyConvTranspose3d`. */
export class LazyConvTranspose3d extends ConvTranspose3d {
  constructor(outChannels: number, kernelSize: Size, ...rest: ConvTransposeRest) {
    const o = readOptions<ConvTransposeOptions>('LazyConvTranspose3d', convTransposeNames, rest);
    super(0, 0, kernelSize, { ...o, bias: false });
    loosenConv(this, outChannels, o);
    waitForInput(this, ConvTranspose3d, initializeConv);
  }

  override resetParameters(): void {
    if (this.inChannels !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `BatchNorm1d` that takes `numFeatures` from its first input. Mirrors `torch.nn.LazyBatchNorm1d`. */
export class LazyBatchNorm1d extends BatchNorm1d {
  constructor(...rest: NormRest) {
    const o = readOptions<NormOptions>('LazyBatchNorm1d', normNames, rest);
    super(0, { ...o, affine: false, trackRunningStats: false });
    loosenNorm(this, o.affine ?? true, o.trackRunningStats ?? true, o);
    waitForInput(this, BatchNorm1d, initializeNorm);
  }

  override resetParameters(): void {
    if (this.numFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `BatchNorm2d` that takes `numFeatures` from its first input. Mirrors `torch.nn.LazyBatchNorm2d`. */
export class LazyBatchNorm2d extends BatchNorm2d {
  constructor(...rest: NormRest) {
    const o = readOptions<NormOptions>('LazyBatchNorm2d', normNames, rest);
    super(0, { ...o, affine: false, trackRunningStats: false });
    loosenNorm(this, o.affine ?? true, o.trackRunningStats ?? true, o);
    waitForInput(this, BatchNorm2d, initializeNorm);
  }

  override resetParameters(): void {
    if (this.numFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `BatchNorm3d` that takes `numFeatures` from its first input. Mirrors `torch.nn.LazyBatchNorm3d`. */
export class LazyBatchNorm3d extends BatchNorm3d {
  constructor(...rest: NormRest) {
    const o = readOptions<NormOptions>('LazyBatchNorm3d', normNames, rest);
    super(0, { ...o, affine: false, trackRunningStats: false });
    loosenNorm(this, o.affine ?? true, o.trackRunningStats ?? true, o);
    waitForInput(this, BatchNorm3d, initializeNorm);
  }

  override resetParameters(): void {
    if (this.numFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `InstanceNorm1d` that takes `numFeatures` from its first input. Mirrors `torch.nn.LazyInstanceNorm1d`. */
export class LazyInstanceNorm1d extends InstanceNorm1d {
  constructor(...rest: NormRest) {
    const o = readOptions<NormOptions>('LazyInstanceNorm1d', normNames, rest);
    super(0, { ...o, affine: false, trackRunningStats: false });
    loosenNorm(this, o.affine ?? true, o.trackRunningStats ?? true, o);
    waitForInput(this, InstanceNorm1d, initializeNorm);
  }

  override resetParameters(): void {
    if (this.numFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `InstanceNorm2d` that takes `numFeatures` from its first input. Mirrors `torch.nn.LazyInstanceNorm2d`. */
export class LazyInstanceNorm2d extends InstanceNorm2d {
  constructor(...rest: NormRest) {
    const o = readOptions<NormOptions>('LazyInstanceNorm2d', normNames, rest);
    super(0, { ...o, affine: false, trackRunningStats: false });
    loosenNorm(this, o.affine ?? true, o.trackRunningStats ?? true, o);
    waitForInput(this, InstanceNorm2d, initializeNorm);
  }

  override resetParameters(): void {
    if (this.numFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}

/** `InstanceNorm3d` that takes `numFeatures` from its first input. Mirrors `torch.nn.LazyInstanceNorm3d`. */
export class LazyInstanceNorm3d extends InstanceNorm3d {
  constructor(...rest: NormRest) {
    const o = readOptions<NormOptions>('LazyInstanceNorm3d', normNames, rest);
    super(0, { ...o, affine: false, trackRunningStats: false });
    loosenNorm(this, o.affine ?? true, o.trackRunningStats ?? true, o);
    waitForInput(this, InstanceNorm3d, initializeNorm);
  }

  override resetParameters(): void {
    if (this.numFeatures !== 0 && !hasUninitialized(this)) super.resetParameters();
  }
}
