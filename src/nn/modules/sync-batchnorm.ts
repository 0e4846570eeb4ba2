/** @file Batch normalisation whose statistics several processes share. */

import { NotImplementedError, ValueError } from '../../native/errors.js';
import { requireModule } from '../checks.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import type { DType } from '../../values/dtype.js';
import { type Real, type Rest, readOptions } from '../arguments.js';
import type { AnyModule } from '../module.js';
import { BatchNorm, type NormOptions, normNames } from './batchnorm.js';

/** Options of `SyncBatchNorm`. */
export interface SyncBatchNormOptions extends NormOptions {
  /** The processes that share statistics; null for all of them. Default: null. */
  processGroup?: null;
}

type SyncRest = Rest<
  [
    eps?: Real,
    momentum?: Real | null,
    affine?: boolean,
    trackRunningStats?: boolean,
    processGroup?: null,
    device?: DeviceLike | null,
    dtype?: DType | null,
  ],
  SyncBatchNormOptions
>;

const names = [...normNames.slice(0, 4), 'processGroup', ...normNames.slice(4)] as (keyof SyncBatchNormOptions)[];

/**
 * Normalises each of C channels over the batch, of any number of dimensions from 2: (N, C, …). As long as there is one process, it is
 * plain batch normalisation. Mirrors `torch.nn.SyncBatchNorm`.
 */
export class SyncBatchNorm extends BatchNorm {
  processGroup: null;

  constructor(numFeatures: number, ...rest: SyncRest) {
    const { processGroup = null, ...o } = readOptions<SyncBatchNormOptions>('SyncBatchNorm', names, rest);
    if (processGroup !== null) {
      throw new NotImplementedError('SyncBatchNorm: there are no process groups; leave processGroup out');
    }
    super(numFeatures, o);
    this.processGroup = processGroup;
  }

  /** @internal */
  override _checkInputDim(input: Tensor): void {
    if (input.dim() < 2) throw new ValueError(`expected at least 2D input (got ${input.dim()}D input)`);
    if (input.size(1) === 0) throw new ValueError('SyncBatchNorm number of input channels should be non-zero');
  }

  /** The module with every batch normalisation in it replaced; the new ones have the old ones' parameters. */
  static convertSyncBatchnorm(module: AnyModule): AnyModule {
    requireModule('convertSyncBatchnorm', 'module', module);
    let converted = module;
    if (module instanceof BatchNorm) {
      const { numFeatures, eps, momentum, affine, trackRunningStats } = module;
      const norm = new SyncBatchNorm(numFeatures, { eps, momentum, affine, trackRunningStats });
      norm.weight = module.weight;
      norm.bias = module.bias;
      norm.running_mean = module.running_mean;
      norm.running_var = module.running_var;
      norm.num_batches_tracked = module.num_batches_tracked;
      norm.training = module.training;
      converted = norm;
    }
    for (const [name, child] of module.namedChildren()) {
      converted.addModule(name, SyncBatchNorm.convertSyncBatchnorm(child));
    }
    return converted;
  }
}
