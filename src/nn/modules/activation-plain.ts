/** @file Activation layers without memory or parameters of their own. */

import { ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import * as F from '../functional/activation.js';
import { Module } from '../module.js';
import { fields, quote, repr, settle, shown } from '../python.js';

/** `1 / (1 + exp(-x))`. Mirrors `torch.nn.Sigmoid`. */
export class Sigmoid extends Module<[input: Tensor], Tensor> {
  override forward(input: Tensor): Tensor {
    return ops.sigmoid(input);
  }
}

/** Hyperbolic tangent. Mirrors `torch.nn.Tanh`. */
export class Tanh extends Module<[input: Tensor], Tensor> {
  override forward(input: Tensor): Tensor {
    return ops.tanh(input);
  }
}

/** `log(sigmoid(x))`. Mirrors `torch.nn.LogSigmoid`. */
export class LogSigmoid extends Module<[input: Tensor], Tensor> {
  override forward(input: Tensor): Tensor {
    return raw.logSigmoid(input);
  }
}

/** `x / (|x| + 1)`. Mirrors `torch.nn.Softsign`. */
export class Softsign extends Module<[input: Tensor], Tensor> {
  override forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

/** `x - tanh(x)`. Mirrors `torch.nn.Tanhshrink`. */
export class Tanhshrink extends Module<[input: Tensor], Tensor> {
  override forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}

/** Splits the input along `dim` (default -1) in halves a and b and gives `a * sigmoid(b)`. Mirrors `torch.nn.GLU`. */
export class GLU extends Module<[input: Tensor], Tensor> {
  dim: number;

  constructor(...rest: [dim?: number | { dim?: number }]) {
    super();
    this.dim = readOptions<{ dim?: number }>('GLU', ['dim'], rest).dim ?? -1;
  }

  override forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extraRepr(): string {
    return `dim=${repr(this.dim)}`;
  }
}

/** Options of `GELU`. */
export interface GELUOptions {
  /** `'tanh'` for an approximation. Default: 'none'. */
  approximate?: 'none' | 'tanh';
}

/** `x * Φ(x)`, Φ being the normal distribution. Mirrors `torch.nn.GELU`. */
export class GELU extends Module<[input: Tensor], Tensor> {
  approximate: 'none' | 'tanh';

  constructor(...rest: [approximate?: 'none' | 'tanh' | GELUOptions]) {
    super();
    this.approximate = readOptions<GELUOptions>('GELU', ['approximate'], rest).approximate ?? 'none';
  }

  override forward(input: Tensor): Tensor {
    return raw.gelu(input, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return `approximate=${quote(this.approximate)}`;
  }
}

/** Options of `Hardshrink` and `Softshrink`. */
export interface ShrinkOptions {
  /** Values up to this size become 0. Default: 0.5. */
  lambd?: Real;
}

abstract class Shrink extends Module<[input: Tensor], Tensor> {
  lambd: number;

  constructor(...rest: [lambd?: Real | ShrinkOptions]) {
    super();
    const { lambd } = readOptions<ShrinkOptions>(new.target.name, ['lambd'], rest);
    this.lambd = settle(this, 'lambd', lambd, 0.5);
  }

  override extraRepr(): string {
    return shown(this, 'lambd');
  }
}

/** 0 for small `x`, else `x`. Mirrors `torch.nn.Hardshrink`. */
export class Hardshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return ops.hardshrink(input, this.lambd);
  }
}

/** 0 for small `x`, else `x` moved towards 0 by `lambd`. Mirrors `torch.nn.Softshrink`. */
export class Softshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return raw.softshrink(input, this.lambd);
  }
}

/** Options of `Softplus`. */
export interface SoftplusOptions {
  /** Default: 1. */
  beta?: Real;
  /** Where `beta * x` is above, the result is `x`. Default: 20. */
  threshold?: Real;
}

/** `log(1 + exp(beta * x)) / beta`. Mirrors `torch.nn.Softplus`. */
export class Softplus extends Module<[input: Tensor], Tensor> {
  beta: number;
  threshold: number;

  constructor(...rest: Rest<[beta?: Real, threshold?: Real], SoftplusOptions>) {
    super();
    const o = readOptions<SoftplusOptions>('Softplus', ['beta', 'threshold'], rest);
    this.beta = settle(this, 'beta', o.beta, 1);
    this.threshold = settle(this, 'threshold', o.threshold, 20);
  }

  override forward(input: Tensor): Tensor {
    return raw.softplus(input, this.beta, this.threshold);
  }

  override extraRepr(): string {
    return fields(this, 'beta', 'threshold');
  }
}

/** Options of the softmax layers. */
export interface SoftmaxOptions {
  /** Dimension along which the results sum to 1. */
  dim?: number | null;
}

abstract class SoftmaxBase extends Module<[input: Tensor], Tensor> {
  dim: number | null;

  constructor(...rest: [dim?: number | null | SoftmaxOptions]) {
    super();
    this.dim = readOptions<SoftmaxOptions>(new.target.name, ['dim'], rest).dim ?? null;
  }

  override extraRepr(): string {
    return `dim=${repr(this.dim)}`;
  }
}

/** `exp(x)` divided by its sum along `dim`. Mirrors `torch.nn.Softmax`. */
export class Softmax extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }
}

/** Softmax of `-x`. Mirrors `torch.nn.Softmin`. */
export class Softmin extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.softmin(input, this.dim);
  }
}

/** Logarithm of softmax. Mirrors `torch.nn.LogSoftmax`. */
export class LogSoftmax extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.dim);
  }
}

/** Softmax over the channels of (N, C, H, W) or (C, H, W). Mirrors `torch.nn.Softmax2d`. */
export class Softmax2d extends Module<[input: Tensor], Tensor> {
  override forward(input: Tensor): Tensor {
    requireTensor('Softmax2d', 'input', input);
    const dim = input.dim();
    if (dim !== 3 && dim !== 4) throw new ValueError(`Softmax2d: expected input to be 3D or 4D, got ${dim}D instead`);
    return F.softmax(input, -3);
  }
}
