/** @file What `gradcheck` and `gradgradcheck` can be told. */

import { AssertionError } from '../../native/errors.js';
import { checkOptions } from '../../native/options.js';
import type { Tensor } from '../../tensor/tensor.js';

interface CommonOptions {
  /** How far an element is moved to each side. Default: 1e-6. */
  eps?: number;
  /** Absolute tolerance. Default: 1e-5. */
  atol?: number;
  /** Relative tolerance. Default: 1e-3. */
  rtol?: number;
  /** Whether a difference is an error, which says what differs, or makes the result false. Default: true. */
  raiseException?: boolean;
  /** By how much two runs of backward may differ. Default: 0. */
  nondetTol?: number;
  /** Whether backward is also run for outputs that have no gradient, and forward mode for inputs that have no tangent. Default: true. */
  checkUndefinedGrad?: boolean;
  /** Whether a gradient must have its input's dtype. Default: false. */
  checkGradDtypes?: boolean;
  /** Whether backward for two gradients at once is compared with two backwards. Default: false. */
  checkBatchedGrad?: boolean;
  /** Whether one random projection of the Jacobian is compared instead of all its elements. Default: false. */
  fastMode?: boolean;
  /** Whether only the elements of sparse inputs that are stored are moved; others count as zeros that stay. Default: false. */
  masked?: boolean;
}

/** Options of `gradcheck`. */
export interface GradcheckOptions extends CommonOptions {
  /** Whether forward mode for two tangents at once is compared with two runs. Default: false. */
  checkBatchedForwardGrad?: boolean;
  /** Whether the tangents of forward mode are checked. Default: false. */
  checkForwardAd?: boolean;
  /** Whether the gradients of backward are checked. Default: true. */
  checkBackwardAd?: boolean;
}

/** Options of `gradgradcheck`. */
export interface GradgradcheckOptions extends CommonOptions {
  /** The gradients of the outputs, for those that require one a second derivative is checked too. Default: random ones. */
  gradOutputs?: Tensor | readonly Tensor[] | null;
  /** Whether random gradients of the outputs have gaps in memory. Default: false. */
  genNonContigGradOutputs?: boolean;
  /** Whether the gradients are differentiated in forward mode. Default: false. */
  checkFwdOverRev?: boolean;
  /** Whether they are differentiated backward. Default: true. */
  checkRevOverRev?: boolean;
}

const common = {
  eps: 1e-6,
  atol: 1e-5,
  rtol: 1e-3,
  raiseException: true,
  nondetTol: 0,
  checkUndefinedGrad: true,
  checkGradDtypes: false,
  checkBatchedGrad: false,
  fastMode: false,
  masked: false,
} satisfies Required<CommonOptions>;

const first = {
  ...common,
  checkBatchedForwardGrad: false,
  checkForwardAd: false,
  checkBackwardAd: true,
} satisfies Required<GradcheckOptions>;

const second = { ...common, checkFwdOverRev: false, checkRevOverRev: true };

export type Settings = Required<GradcheckOptions>;

function demand(condition: boolean, text: string): void {
  if (!condition) throw new AssertionError(text);
}

/** @throws AssertionError for options that do not go together. */
export function settleFirst(options: GradcheckOptions): Settings {
  checkOptions('gradcheck', options, Object.keys(first));
  const settings = { ...first, ...options };
  const { checkForwardAd, checkBackwardAd, checkBatchedGrad, checkBatchedForwardGrad } = settings;
  demand(
    checkForwardAd || checkBackwardAd,
    'Expected at least one of check_forward_ad or check_backward_ad to be True',
  );
  demand(!checkBatchedGrad || checkBackwardAd, 'Setting check_batched_grad=True requires check_backward_ad to be True');
  demand(
    !checkBatchedForwardGrad || checkForwardAd,
    'Setting check_batched_forward_grad=True requires check_forward_ad to be True',
  );
  return settings;
}

/** The names of `gradgradcheck`'s options, with the positional one first. */
export const secondNames = [
  'gradOutputs',
  'genNonContigGradOutputs',
  ...Object.keys(second),
] as (keyof GradgradcheckOptions)[];

/** @throws AssertionError for options that do not go together. */
export function settleSecond(options: Omit<GradgradcheckOptions, 'gradOutputs' | 'genNonContigGradOutputs'>): Settings {
  const { checkFwdOverRev, checkRevOverRev, ...settings } = { ...second, ...options };
  demand(
    checkFwdOverRev || checkRevOverRev,
    'Expected at least one of check_fwd_over_rev or check_rev_over_rev to be True',
  );
  demand(
    !settings.checkUndefinedGrad || checkRevOverRev,
    'Setting check_undefined_grad=True requires check_rev_over_rev to be True',
  );
  demand(
    !settings.checkBatchedGrad || checkRevOverRev,
    'Setting check_batched_grad=True requires check_rev_over_rev to be True',
  );
  return {
    ...settings,
    checkBatchedForwardGrad: false,
    checkForwardAd: checkFwdOverRev,
    checkBackwardAd: checkRevOverRev,
  };
}
