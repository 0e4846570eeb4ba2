/** @file Dual numbers of forward-mode differentiation: a value with its tangent, at the level that is open. */

import { inspect } from 'node:util';
import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { _unpackDual } from '../ops/functions.js';
import type { Tensor } from './tensor.js';
import { checkOptions } from '../native/options.js';

let current = -1;

/** The number of the level that was opened last, -1 if none is open. */
export function currentLevel(): number {
  return current;
}

/** Opens a level, in which `makeDual` can be used, and returns its number. Mirrors `torch.autograd.forward_ad.enter_dual_level`. */
export function enterDualLevel(): number {
  current = addon.enterDualLevel();
  return current;
}

/**
 * Closes the level that was opened last, which frees its tangents. Mirrors `torch.autograd.forward_ad.exit_dual_level`.
 *
 * @throws RuntimeError if `level` is another one.
 */
export function exitDualLevel(options: { level?: number } = {}): void {
  checkOptions('exitDualLevel', options, ['level']);
  const { level = current } = options;
  if (level !== current) {
    throw new RuntimeError(
      'Trying to exit a forward AD level that was not the last one that was created. This is not supported.',
    );
  }
  addon.exitDualLevel(level);
  current = level - 1;
}

const Pair = Array as unknown as new (
  primal: Tensor,
  tangent: Tensor | null,
) => readonly [primal: Tensor, tangent: Tensor | null];

/** A value and its tangent, which is null without one; also by position. Mirrors `torch.autograd.forward_ad.UnpackedDualTensor`. */
export class UnpackedDualTensor extends Pair {
  static get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  get primal(): Tensor {
    return this[0];
  }

  get tangent(): Tensor | null {
    return this[1];
  }

  override toString(): string {
    return `UnpackedDualTensor(primal=${this.primal}, tangent=${this.tangent ?? 'None'})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** The value of a dual tensor, and its tangent at a level. Mirrors `torch.autograd.forward_ad.unpack_dual`. */
export function unpackDual(tensor: Tensor, options: { level?: number } = {}): UnpackedDualTensor {
  checkOptions('unpackDual', options, ['level']);
  const { level = current } = options;
  if (level < 0) return new UnpackedDualTensor(tensor, null);
  const [primal, tangent] = _unpackDual(tensor, level);
  return new UnpackedDualTensor(primal, tangent._id === 0 ? null : tangent);
}
