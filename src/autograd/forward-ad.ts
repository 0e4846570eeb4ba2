/** @file Forward-mode differentiation: tangents travel along with values. `torch.autograd.forward_ad` of Python. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { _makeDual } from '../ops/functions.js';
import { currentLevel, enterDualLevel, exitDualLevel } from '../tensor/dual.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Mode, useMode } from './mode.js';

export { enterDualLevel, exitDualLevel, UnpackedDualTensor, unpackDual } from '../tensor/dual.js';

function requireFloating(what: string, { dtype }: Tensor): void {
  if (dtype.isFloatingPoint || dtype.isComplex) return;
  throw new ValueError(`Expected ${what} to be floating point or complex, but got: ${dtype}`);
}

/**
 * A view of `tensor` that carries `tangent`, a tensor of the same shape and dtype, at a level. Mirrors `torch.autograd.forward_ad.make_dual`.
 *
 * @throws RuntimeError if no level is open or the shapes differ; ValueError for integers.
 */
export function makeDual(tensor: Tensor, tangent: Tensor, options: { level?: number } = {}): Tensor {
  checkOptions('makeDual', options, ['level']);
  const { level = currentLevel() } = options;
  if (level < 0) {
    throw new RuntimeError(
      'Trying to create a dual Tensor for forward AD but no level exists, make sure to enter_dual_level() first.',
    );
  }
  requireFloating('primal', tensor);
  requireFloating('tangent', tangent);
  return _makeDual(tensor, tangent, level);
}

function enter(): () => void {
  const level = enterDualLevel();
  return () => exitDualLevel({ level });
}

/**
 * Opens a level for `makeDual`: `dualLevel(() => …)`, `using _ = dualLevel()` until the end of the block, or `@dualLevel()` for a method.
 * Levels do not nest. Mirrors `torch.autograd.forward_ad.dual_level`.
 */
export function dualLevel(): Mode;
export function dualLevel<R>(fn: () => R): R;
export function dualLevel<R>(fn?: () => R): R | Mode {
  return useMode('dualLevel', enter, fn);
}
