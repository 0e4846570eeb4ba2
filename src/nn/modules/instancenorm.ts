/** @file Instance normalisation. */

import { ValueError } from '../../native/errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { readOptions } from '../arguments.js';
import { instanceNorm } from '../functional/normalization.js';
import type { LoadContext, LocalMetadata } from '../state-dict.js';
import { warn } from '../../native/warnings.js';
import { checkDim, NormBase, type NormOptions, type NormRest, normNames } from './batchnorm.js';

/** What the instance normalisations share. */
export abstract class InstanceNorm extends NormBase {
  constructor(numFeatures: number, ...rest: NormRest) {
    super(numFeatures, readOptions<NormOptions>(new.target.name, normNames, rest), false, false);
  }

  /** Number of dimensions of an input without batch. @internal */
  abstract _unbatched(): number;

  /** @internal */
  override _checkInputDim(input: Tensor): void {
    checkDim(input, this._unbatched(), this._unbatched() + 1);
  }

  override forward(input: Tensor): Tensor {
    this._checkInputDim(input);
    const batched = input.dim() !== this._unbatched();
    const dim = batched ? 1 : 0;
    const size = input.size(dim);
    if (size !== this.numFeatures) {
      if (this.affine) {
        throw new ValueError(
          `expected input's size at dim=${dim} to match num_features (${this.numFeatures}), but got: ${size}.`,
        );
      }
      warn(
        `input's size at dim=${dim} does not match num_features. You can silence this warning by not passing in num_features, which is not used because affine=False`,
      );
    }
    return batched ? this._normalize(input) : this._normalize(input.unsqueeze(0)).squeeze(0);
  }

  /** @internal */
  _normalize(input: Tensor): Tensor {
    const { running_mean, running_var, weight, bias, training, trackRunningStats, momentum, eps } = this;
    const own = training || !trackRunningStats;
    return instanceNorm(input, running_mean, running_var, weight, bias, own, momentum ?? 0, eps);
  }

  /** Running statistics were kept by default before PyTorch 0.4. @internal */
  override _loadFromStateDict(
    state: Map<string, unknown>,
    prefix: string,
    metadata: LocalMetadata,
    context: LoadContext,
  ): void {
    if (metadata.version === undefined && !this.trackRunningStats) {
      const keys = ['running_mean', 'running_var'].map((name) => prefix + name).filter((key) => state.has(key));
      if (keys.length > 0) {
        const names = keys.map((key) => `"${key}"`).join(' and ');
        const name = this._getName();
        context.errors.push(
          `Unexpected running stats buffer(s) ${names} for ${name} with track_running_stats=False. If state_dict is a checkpoint saved before 0.4.0, this may be expected because ${name} does not track running stats by default since 0.4.0. Please remove these keys from state_dict. If the running stats are actually needed, instead set track_running_stats=True in ${name} to enable them. See the documentation of ${name} for details.`,
        );
        for (const key of keys) state.delete(key);
      }
    }
    super._loadFromStateDict(state, prefix, metadata, context);
  }
}

/** Normalises each channel of each signal: input (N, C, L) or (C, L). Mirrors `torch.nn.InstanceNorm1d`. */
export class InstanceNorm1d extends InstanceNorm {
  override _unbatched(): number {
    return 2;
  }
}

/** Normalises each channel of each image: input (N, C, H, W) or (C, H, W). Mirrors `torch.nn.InstanceNorm2d`. */
export class InstanceNorm2d extends InstanceNorm {
  override _unbatched(): number {
    return 3;
  }
}

/** Normalises each channel of each volume: input (N, C, D, H, W) or (C, D, H, W). Mirrors `torch.nn.InstanceNorm3d`. */
export class InstanceNorm3d extends InstanceNorm {
  override _unbatched(): number {
    return 4;
  }
}
