/** @file Softmax over many classes, the rare ones in clusters. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireList, requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import { Module } from '../module.js';
import { sizeText } from '../python.js';
import { factory } from './common.js';
import { ModuleList } from './containers.js';
import { Linear } from './linear.js';
import { Sequential } from './sequential.js';

/** Options of `AdaptiveLogSoftmaxWithLoss`. */
export interface AdaptiveLogSoftmaxOptions extends FactoryOptions {
  /** By how much each cluster's vectors are shorter than those of the one before. Default: 4. */
  divValue?: Real;
  /** Whether the head has a bias. Default: false. */
  headBias?: boolean;
}

/** The targets' log-probabilities and the mean of their negatives; also as `output` and `loss`. */
export type AdaptiveLogSoftmaxOutput = [output: Tensor, loss: Tensor] & {
  readonly output: Tensor;
  readonly loss: Tensor;
};

/**
 * Softmax over `nClasses` classes, sorted by how often they occur: those below the first cutoff are in the head, the others in one cluster for each cutoff.
 * Takes vectors (N, inFeatures) and class numbers (N). Mirrors `torch.nn.AdaptiveLogSoftmaxWithLoss`.
 */
export class AdaptiveLogSoftmaxWithLoss extends Module<[input: Tensor, target: Tensor], AdaptiveLogSoftmaxOutput> {
  declare head: Linear;
  declare tail: ModuleList<Sequential>;
  inFeatures: number;
  nClasses: number;
  /** The given cutoffs, then the number of classes. */
  cutoffs: number[];
  divValue: number;
  headBias: boolean;

  constructor(
    inFeatures: number,
    nClasses: number,
    cutoffs: readonly number[],
    ...rest: Rest<
      [divValue?: Real, headBias?: boolean, device?: DeviceLike | null, dtype?: DType | null],
      AdaptiveLogSoftmaxOptions
    >
  ) {
    super();
    const names = ['divValue', 'headBias', 'device', 'dtype'] as const;
    const o = readOptions<AdaptiveLogSoftmaxOptions>('AdaptiveLogSoftmaxWithLoss', names, rest);
    requireList('AdaptiveLogSoftmaxWithLoss', 'cutoffs', cutoffs);
    if (cutoffs.length === 0) throw new ValueError('cutoffs should be a sequence of length larger than 0');
    const rising = cutoffs.every((cutoff, i) => Number.isInteger(cutoff) && cutoff > (cutoffs[i - 1] ?? 0));
    if (!rising || cutoffs[cutoffs.length - 1] > nClasses - 1) {
      throw new ValueError(
        'cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 and n_classes-1',
      );
    }
    this.inFeatures = inFeatures;
    this.nClasses = nClasses;
    this.cutoffs = [...cutoffs, nClasses];
    this.divValue = Number(o.divValue ?? 4);
    this.headBias = o.headBias ?? false;
    const options = { bias: false, ...factory(o) };
    this.head = new Linear(inFeatures, this.shortlistSize + cutoffs.length, { ...options, bias: this.headBias });
    this.tail = new ModuleList();
    for (let i = 0; i < cutoffs.length; i++) {
      const hidden = Math.floor(inFeatures / this.divValue ** (i + 1));
      const size = this.cutoffs[i + 1] - this.cutoffs[i];
      const projection = new Sequential(new Linear(inFeatures, hidden, options), new Linear(hidden, size, options));
      this.tail.append(projection);
    }
  }

  /** How many classes the head holds. */
  get shortlistSize(): number {
    return this.cutoffs[0];
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    for (const module of this.modules()) if (module instanceof Linear) module.resetParameters();
  }

  override forward(input: Tensor, target: Tensor): AdaptiveLogSoftmaxOutput {
    requireTensor('AdaptiveLogSoftmaxWithLoss', 'input', input);
    requireTensor('AdaptiveLogSoftmaxWithLoss', 'target', target);
    const rank = target.dim();
    if (rank > 1) throw new RuntimeError('0D or 1D target tensor expected, multi-target not supported');
    if (rank === 1 && input.size(0) !== target.size(0)) {
      throw new RuntimeError('Input and target should have the same size in the batch dimension.');
    }
    if (input.dim() !== rank + 1) {
      throw new RuntimeError(
        `${rank}D target tensor expects ${rank + 1}D input tensors, but found inputs with size ${sizeText(input.shape)}`,
      );
    }
    const x = rank === 1 ? input : input.unsqueeze(0);
    const y = rank === 1 ? target : target.unsqueeze(0);
    const batch = y.size(0);
    let output = x.newZeros([batch]);
    const places = y.newEmpty([batch]);
    let used = 0;
    let low = 0;
    for (const [i, high] of this.cutoffs.entries()) {
      const mask = y.ge(low).logicalAnd(y.lt(high));
      const rows = mask.nonzero().squeeze();
      if (rows.numel() > 0) {
        const classes = ops.maskedSelect(y, mask);
        if (i === 0) places.indexCopy_(0, rows, classes);
        else this._cluster(i - 1, x, rows, classes.sub(low), places, output);
        used += rows.numel();
      }
      low = high;
    }
    if (used !== batch) {
      throw new RuntimeError(
        `Target values should be in [0, ${this.nClasses - 1}], but values in range [${y.min().item()}, ${y.max().item()}] were found. `,
      );
    }
    const head = ops.logSoftmax(this.head(x), 1);
    output = output.add_(head.gather(1, places.unsqueeze(1)).squeeze());
    const loss = output.neg().mean();
    if (rank === 0) output = output.squeeze(0);
    return Object.assign([output, loss] as [Tensor, Tensor], { output, loss });
  }

  /** Writes the log-probabilities within a cluster, and where the cluster stands in the head. @internal */
  _cluster(i: number, x: Tensor, rows: Tensor, classes: Tensor, places: Tensor, output: Tensor): void {
    const logProb = ops.logSoftmax(this.tail.at(i)(x.indexSelect(0, rows)), 1);
    places.indexFill_(0, rows, this.shortlistSize + i);
    output.indexCopy_(0, rows, logProb.gather(1, classes.unsqueeze(1)).squeeze(1));
  }

  /** Log-probabilities of all classes, (N, nClasses). */
  logProb(input: Tensor): Tensor {
    const head = ops.logSoftmax(this.head(input), 1);
    const short = this.shortlistSize;
    const parts = [head.narrow(1, 0, short)];
    for (const [i, projection] of [...this.tail].entries()) {
      parts.push(ops.logSoftmax(projection(input), 1).add(head.select(1, short + i).unsqueeze(1)));
    }
    return ops.cat(parts, 1);
  }

  /** The most probable class of each vector, (N). */
  predict(input: Tensor): Tensor {
    const best = ops.argmax(this.head(input), 1);
    const rare = best.ge(this.shortlistSize);
    if (!rare.any().item()) return best;
    const rows = rare.nonzero().squeeze(1);
    return best.indexCopy(0, rows, ops.argmax(this.logProb(input.indexSelect(0, rows)), 1));
  }
}
