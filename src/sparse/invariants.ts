/** @file Whether sparse tensors are checked when they are made. */

import { type Mode, makeMode, runInMode } from '../autograd/mode.js';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';

let enabled = true;

function checking(enable: boolean): () => () => void {
  return () => {
    const before = enabled;
    enabled = enable;
    return () => {
      enabled = before;
    };
  };
}

/**
 * Has the constructors of sparse tensors check that indices lie inside the shape and fit together, or with `false` not check it: while `fn` runs, until the
 * end of the block (`using _ = checkSparseTensorInvariants()`), or during a decorated method. The checks are on unless they are disabled, since an operator
 * on a sparse tensor that breaks the invariants may end the process. Mirrors `torch.sparse.check_sparse_tensor_invariants`, where they are off.
 */
export function checkSparseTensorInvariants(enable?: boolean): Mode;
export function checkSparseTensorInvariants<R>(fn: () => R): R;
export function checkSparseTensorInvariants<R>(enable: boolean, fn: () => R): R;
export function checkSparseTensorInvariants<R>(first: boolean | (() => R) = true, second?: () => R): Mode | R {
  const name = 'checkSparseTensorInvariants';
  const [enable, fn] = typeof first === 'function' ? [true, first] : [first, second];
  if (typeof enable !== 'boolean') throw typeError(`${name}() takes true or false, not ${typeName(enable)}`);
  return fn ? runInMode(name, checking(enable), fn) : makeMode(name, checking(enable));
}

/** Whether the checks are on. */
checkSparseTensorInvariants.isEnabled = (): boolean => enabled;

/** Switches the checks on. */
checkSparseTensorInvariants.enable = (): void => {
  enabled = true;
};

/** Switches the checks off. */
checkSparseTensorInvariants.disable = (): void => {
  enabled = false;
};
