/** @file Layers of sliding blocks. */

import type { Tensor } from '../../tensor/tensor.js';
import { readOptions, type Size2 } from '../arguments.js';
import * as F from '../functional/fold.js';
import { Module } from '../module.js';
import { fields } from '../python.js';

/** Sums columns of blocks into an image of `outputSize`. Mirrors `torch.nn.Fold`. */
export class Fold extends Module<[input: Tensor], Tensor> {
  outputSize: Size2;
  kernelSize: Size2;
  dilation: Size2;
  padding: Size2;
  stride: Size2;

  constructor(outputSize: Size2, kernelSize: Size2, ...rest: F.FoldRest) {
    super();
    const o = readOptions<F.FoldOptions>('Fold', F.foldNames, rest);
    this.outputSize = outputSize;
    this.kernelSize = kernelSize;
    this.dilation = o.dilation ?? 1;
    this.padding = o.padding ?? 0;
    this.stride = o.stride ?? 1;
  }

  override forward(input: Tensor): Tensor {
    return F.fold(input, this.outputSize, this.kernelSize, this.dilation, this.padding, this.stride);
  }

  override extraRepr(): string {
    return fields(this, 'outputSize', 'kernelSize', 'dilation', 'padding', 'stride');
  }
}

/** The blocks of an image as columns. Mirrors `torch.nn.Unfold`. */
export class Unfold extends Module<[input: Tensor], Tensor> {
  kernelSize: Size2;
  dilation: Size2;
  padding: Size2;
  stride: Size2;

  constructor(kernelSize: Size2, ...rest: F.FoldRest) {
    super();
    const o = readOptions<F.FoldOptions>('Unfold', F.foldNames, rest);
    this.kernelSize = kernelSize;
    this.dilation = o.dilation ?? 1;
    this.padding = o.padding ?? 0;
    this.stride = o.stride ?? 1;
  }

  override forward(input: Tensor): Tensor {
    return F.unfold(input, this.kernelSize, this.dilation, this.padding, this.stride);
  }

  override extraRepr(): string {
    return fields(this, 'kernelSize', 'dilation', 'padding', 'stride');
  }
}
