/** @file Dropout layers. */

import * as ops from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import { unwrapped } from '../callable.js';
import * as F from '../functional/dropout.js';
import { Module } from '../module.js';
import { fields, settle } from '../python.js';

/** Options of the dropout layers. */
export interface DropoutOptions {
  /** Probability of an element to be set to zero. Default: 0.5. */
  p?: Real;
  /** Write the result into the input. Default: false. */
  inplace?: boolean;
}

abstract class DropoutNd extends Module<[input: Tensor], Tensor> {
  p: number;
  inplace: boolean;

  /** @throws ValueError unless `p` lies between 0 and 1. */
  constructor(...rest: Rest<[p?: Real, inplace?: boolean], DropoutOptions>) {
    super();
    const o = readOptions<DropoutOptions>(new.target.name, ['p', 'inplace'], rest);
    F.checkProbability(Number(o.p ?? 0.5));
    this.p = settle(this, 'p', o.p, 0.5);
    this.inplace = o.inplace ?? false;
  }

  override extraRepr(): string {
    return fields(this, 'p', 'inplace');
  }
}

/** In training, sets elements to zero with probability `p` and scales the others by `1 / (1 - p)`. Mirrors `torch.nn.Dropout`. */
export class Dropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    const { p, inplace, training } = unwrapped(this);
    return inplace ? ops.dropout_(input, p, training) : ops.dropout(input, p, training);
  }
}

/** Dropout of whole channels of (N, C, L). Mirrors `torch.nn.Dropout1d`. */
export class Dropout1d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout1d(input, this.p, this.training, this.inplace);
  }
}

/** Dropout of whole channels of (N, C, H, W). Mirrors `torch.nn.Dropout2d`. */
export class Dropout2d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout2d(input, this.p, this.training, this.inplace);
  }
}

/** Dropout of whole channels of (N, C, D, H, W). Mirrors `torch.nn.Dropout3d`. */
export class Dropout3d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout3d(input, this.p, this.training, this.inplace);
  }
}

/** Dropout that keeps mean and variance of SELU networks. Mirrors `torch.nn.AlphaDropout`. */
export class AlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.alphaDropout(input, this.p, this.training);
  }
}

/** Alpha dropout of whole channels. Mirrors `torch.nn.FeatureAlphaDropout`. */
export class FeatureAlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.featureAlphaDropout(input, this.p, this.training);
  }
}
