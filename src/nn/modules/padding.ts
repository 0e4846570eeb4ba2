/** @file Padding layers. */

import * as raw from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, tuple } from '../arguments.js';
import { Module } from '../module.js';
import { fields, repr, settle } from '../python.js';
import { checkDim } from './batchnorm.js';

type Size = number | readonly number[];

/** What the padding layers share. `padding` is one number, or two per dimension, the last dimension first. */
abstract class PadNd extends Module<[input: Tensor], Tensor> {
  padding: number[];

  constructor(n: number, padding: Size) {
    super();
    this.padding = tuple(2 * n, padding, 'padding');
  }

  override extraRepr(): string {
    return repr(this.padding);
  }
}

abstract class ReflectionPadNd extends PadNd {
  override forward(input: Tensor): Tensor {
    return raw.pad(input, this.padding, 'reflect');
  }
}

/** Pads a signal with its mirror image. Mirrors `torch.nn.ReflectionPad1d`. */
export class ReflectionPad1d extends ReflectionPadNd {
  constructor(padding: Size) {
    super(1, padding);
  }
}

/** Pads an image with its mirror image. Mirrors `torch.nn.ReflectionPad2d`. */
export class ReflectionPad2d extends ReflectionPadNd {
  constructor(padding: Size) {
    super(2, padding);
  }
}

/** Pads a volume with its mirror image. Mirrors `torch.nn.ReflectionPad3d`. */
export class ReflectionPad3d extends ReflectionPadNd {
  constructor(padding: Size) {
    super(3, padding);
  }
}

abstract class ReplicationPadNd extends PadNd {
  override forward(input: Tensor): Tensor {
    return raw.pad(input, this.padding, 'replicate');
  }
}

/** Pads a signal with its border elements. Mirrors `torch.nn.ReplicationPad1d`. */
export class ReplicationPad1d extends ReplicationPadNd {
  constructor(padding: Size) {
    super(1, padding);
  }
}

/** Pads an image with its border elements. Mirrors `torch.nn.ReplicationPad2d`. */
export class ReplicationPad2d extends ReplicationPadNd {
  constructor(padding: Size) {
    super(2, padding);
  }
}

/** Pads a volume with its border elements. Mirrors `torch.nn.ReplicationPad3d`. */
export class ReplicationPad3d extends ReplicationPadNd {
  constructor(padding: Size) {
    super(3, padding);
  }
}

abstract class CircularPadNd extends PadNd {
  override forward(input: Tensor): Tensor {
    const n = this.padding.length / 2;
    checkDim(input, n + 1, n + 2);
    return raw.pad(input, this.padding, 'circular');
  }
}

/** Pads a signal with its other end. Mirrors `torch.nn.CircularPad1d`. */
export class CircularPad1d extends CircularPadNd {
  constructor(padding: Size) {
    super(1, padding);
  }
}

/** Pads an image with its other side. Mirrors `torch.nn.CircularPad2d`. */
export class CircularPad2d extends CircularPadNd {
  constructor(padding: Size) {
    super(2, padding);
  }
}

/** Pads a volume with its other side. Mirrors `torch.nn.CircularPad3d`. */
export class CircularPad3d extends CircularPadNd {
  constructor(padding: Size) {
    super(3, padding);
  }
}

abstract class ConstantPadNd extends PadNd {
  value: number;

  constructor(n: number, padding: Size, value: Real) {
    super(n, padding);
    this.value = settle(this, 'value', value, 0);
  }

  override forward(input: Tensor): Tensor {
    return raw.pad(input, this.padding, 'constant', this.value);
  }

  override extraRepr(): string {
    return fields(this, 'padding', 'value');
  }
}

/** Pads a signal with a value. Mirrors `torch.nn.ConstantPad1d`. */
export class ConstantPad1d extends ConstantPadNd {
  constructor(padding: Size, value: Real) {
    super(1, padding, value);
  }
}

/** Pads an image with a value. Mirrors `torch.nn.ConstantPad2d`. */
export class ConstantPad2d extends ConstantPadNd {
  constructor(padding: Size, value: Real) {
    super(2, padding, value);
  }
}

/** Pads a volume with a value. Mirrors `torch.nn.ConstantPad3d`. */
export class ConstantPad3d extends ConstantPadNd {
  constructor(padding: Size, value: Real) {
    super(3, padding, value);
  }
}

/** Pads a signal with zeros. Mirrors `torch.nn.ZeroPad1d`. */
export class ZeroPad1d extends ConstantPad1d {
  constructor(padding: Size) {
    super(padding, 0);
  }

  override extraRepr(): string {
    return repr(this.padding);
  }
}

/** Pads an image with zeros. Mirrors `torch.nn.ZeroPad2d`. */
export class ZeroPad2d extends ConstantPad2d {
  constructor(padding: Size) {
    super(padding, 0);
  }

  override extraRepr(): string {
    return repr(this.padding);
  }
}

/** Pads a volume with zeros. Mirrors `torch.nn.ZeroPad3d`. */
export class ZeroPad3d extends ConstantPad3d {
  constructor(padding: Size) {
    super(padding, 0);
  }

  override extraRepr(): string {
    return repr(this.padding);
  }
}
