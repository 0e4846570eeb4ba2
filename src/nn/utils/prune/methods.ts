/** @file The ways of pruning that are there already. */

import { AssertionError } from '../../../native/errors.js';
import { kthvalue, rand, randLike, topk, zerosLike } from '../../../ops/functions.js';
import type { Index } from '../../../tensor/indexing.js';
import { norm } from '../../../tensor/norm.js';
import { slice } from '../../../tensor/slice.js';
import { requireTensor } from '../../../tensor/arguments.js';
import type { Tensor } from '../../../tensor/tensor.js';
import { contiguousFormat } from '../../../values/layout.js';
import { type Rest, readOptions } from '../../arguments.js';
import { sizeText } from '../../python.js';
import { sameShape } from '../../shapes.js';
import { type Amount, checkAmount, checkChannels, countOf } from './amount.js';
import { BasePruningMethod } from './method.js';

/** Options of `RandomUnstructured` and `L1Unstructured`. */
export interface AmountOptions {
  /** How many entries, or which share of them. */
  amount: Amount;
}

/** Options of `RandomStructured`. */
export interface ChannelOptions extends AmountOptions {
  /** The dimension whose channels are pruned. Default: -1. */
  dim?: number;
}

/** Options of `LnStructured`. */
export interface NormOptions extends ChannelOptions {
  /** The p of the norm of a channel, also 'fro', 'nuc' and infinities. */
  n: number | string;
}

/** Prunes nothing, but gives the parameter a mask of ones. Mirrors `torch.nn.utils.prune.Identity`. */
export class Identity extends BasePruningMethod {
  readonly PRUNING_TYPE = 'unstructured';

  computeMask(_t: Tensor, defaultMask: Tensor): Tensor {
    return defaultMask;
  }
}

/** Prunes as many entries as `amount` says. */
abstract class Unstructured extends BasePruningMethod {
  readonly PRUNING_TYPE = 'unstructured';
  readonly amount: Amount;

  constructor(...args: [amount: Amount | AmountOptions]) {
    super();
    const { amount } = readOptions<AmountOptions>(new.target.name, ['amount'], args);
    checkAmount(amount);
    this.amount = amount;
  }

  /** Which entries of the flattened tensor go. */
  abstract choose(t: Tensor, count: number): Tensor;

  computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    requireTensor('computeMask', 't', t);
    requireTensor('computeMask', 'defaultMask', defaultMask);
    const count = countOf(this.amount, t.numel());
    const mask = defaultMask.clone({ memoryFormat: contiguousFormat });
    if (count > 0) mask.view([-1]).indexFill_(0, this.choose(t, count), 0);
    return mask;
  }
}

/** Prunes random entries. Mirrors `torch.nn.utils.prune.RandomUnstructured`. */
export class RandomUnstructured extends Unstructured {
  choose(t: Tensor, count: number): Tensor {
    requireTensor('choose', 't', t);
    return topk(randLike(t).view([-1]), count).indices;
  }
}

/** Prunes the entries with the smallest absolute values. Mirrors `torch.nn.utils.prune.L1Unstructured`. */
export class L1Unstructured extends Unstructured {
  choose(t: Tensor, count: number): Tensor {
    requireTensor('choose', 't', t);
    return topk(t.abs().view([-1]), count, { largest: false }).indices;
  }
}

/** Prunes as many channels along `dim` as `amount` says. */
abstract class Structured extends BasePruningMethod {
  readonly PRUNING_TYPE = 'structured';

  constructor(
    readonly amount: Amount,
    readonly dim: number,
  ) {
    super();
    checkAmount(amount);
  }

  /** Which channels stay, as a mask or as indices. */
  abstract choose(t: Tensor, count: number): Tensor;

  computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    requireTensor('computeMask', 't', t);
    requireTensor('computeMask', 'defaultMask', defaultMask);
    checkChannels(t, this.dim);
    const count = countOf(this.amount, t.size(this.dim));
    if (count === 0) return defaultMask;
    const where: Index[] = t.shape.map(() => slice());
    where[this.dim < 0 ? this.dim + where.length : this.dim] = this.choose(t, count);
    const mask = zerosLike(t);
    mask.setAt(where, 1);
    return mask.mul_(defaultMask.to(mask.dtype));
  }
}

/** Prunes random channels along `dim`. Mirrors `torch.nn.utils.prune.RandomStructured`. */
export class RandomStructured extends Structured {
  constructor(...args: [amount: Amount | ChannelOptions, ...Rest<[dim?: number], ChannelOptions>]) {
    const { amount, dim = -1 } = readOptions<ChannelOptions>('RandomStructured', ['amount', 'dim'], args);
    super(amount, dim);
  }

  choose(t: Tensor, count: number): Tensor {
    requireTensor('choose', 't', t);
    const chances = rand([t.size(this.dim)]);
    return chances.gt(kthvalue(chances, count).values);
  }
}

/** Prunes the channels along `dim` with the smallest norms. Mirrors `torch.nn.utils.prune.LnStructured`. */
export class LnStructured extends Structured {
  readonly n: number | string;

  constructor(...args: [amount: Amount | NormOptions, ...Rest<[n?: number | string, dim?: number], NormOptions>]) {
    const { amount, n, dim = -1 } = readOptions<NormOptions>('LnStructured', ['amount', 'n', 'dim'], args);
    super(amount, dim);
    this.n = n;
  }

  choose(t: Tensor, count: number): Tensor {
    requireTensor('choose', 't', t);
    const dim = this.dim < 0 ? this.dim + t.dim() : this.dim;
    const others = t.shape.map((_, d) => d).filter((d) => d !== dim);
    return topk(norm(t, this.n, others), t.size(dim) - count, { largest: true }).indices;
  }
}

/** Prunes what a given mask says. Mirrors `torch.nn.utils.prune.CustomFromMask`. */
export class CustomFromMask extends BasePruningMethod {
  readonly PRUNING_TYPE = 'global';

  constructor(readonly mask: Tensor) {
    super();
    requireTensor('CustomFromMask', 'mask', mask);
  }

  computeMask(_t: Tensor, defaultMask: Tensor): Tensor {
    requireTensor('computeMask', 'defaultMask', defaultMask);
    if (!sameShape(defaultMask.shape, this.mask.shape)) {
      throw new AssertionError(
        `default_mask shape ${sizeText(defaultMask.shape)} must match self.mask shape ${sizeText(this.mask.shape)}`,
      );
    }
    return defaultMask.mul(this.mask.to(defaultMask.dtype));
  }
}
