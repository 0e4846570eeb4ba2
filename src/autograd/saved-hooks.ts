/** @file What is done with tensors that the graph saves: packed when they are saved, unpacked when backward needs them. */

import { addon } from '../native/addon.js';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { emptyLike } from '../ops/functions.js';
import { packing } from '../tensor/packing.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Enter, type Mode, useMode } from './mode.js';

function entering<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): Enter {
  const run = packing(pack, unpack);
  return () => {
    const pushed = addon.pushSavedHooks(run);
    return () => addon.pop(pushed);
  };
}

/**
 * While it is on, `pack` is called with every tensor that an operator saves for backward, and `unpack` with what it returned when that is needed.
 * What `pack` returns must not hold its argument; the inner of two modes counts. Used like `noGrad`. Mirrors `torch.autograd.graph.saved_tensors_hooks`.
 *
 * @throws RuntimeError if hooks are disabled; out of backward TypeError if `unpack` returns no tensor.
 */
export function savedTensorsHooks<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): Mode;
export function savedTensorsHooks<P, R>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor, fn: () => R): R;
export function savedTensorsHooks<P, R>(
  pack: (tensor: Tensor) => P,
  unpack: (packed: P) => Tensor,
  fn?: () => R,
): R | Mode {
  return useMode('savedTensorsHooks', entering(pack, unpack), fn);
}

/** Options of `saveOnCpu`. */
export interface SaveOnCpuOptions {
  /** Whether the copies lie in pinned memory, from which they return while the device works on. Default: false. */
  pinMemory?: boolean;
}

/**
 * While it is on, what the graph saves lies in the memory of the CPU until backward needs it. Used like `noGrad`.
 * Mirrors `torch.autograd.graph.save_on_cpu`.
 */
export function saveOnCpu(options?: SaveOnCpuOptions): Mode;
export function saveOnCpu<R>(fn: () => R, options?: SaveOnCpuOptions): R;
export function saveOnCpu<R>(first: (() => R) | SaveOnCpuOptions = {}, options: SaveOnCpuOptions = {}): R | Mode {
  const [fn, given] = typeof first === 'function' ? [first, options] : [undefined, first];
  checkOptions('saveOnCpu', given, ['pinMemory']);
  const { pinMemory = false } = given;
  const pack = (tensor: Tensor): [Tensor['device'], Tensor] => {
    const copy = pinMemory && tensor.isCuda && !tensor.isSparse;
    const packed = copy ? emptyLike(tensor, { device: 'cpu', pinMemory: true }).copy_(tensor) : tensor.cpu();
    return [tensor.device, packed];
  };
  const unpack = ([device, packed]: [Tensor['device'], Tensor]): Tensor =>
    packed.to(device, { nonBlocking: pinMemory });
  return useMode('saveOnCpu', entering(pack, unpack), fn);
}

function disabling(errorMessage: string): Enter {
  if (typeof errorMessage !== 'string') {
    throw typeError(`disableSavedTensorsHooks() takes a message, not ${typeName(errorMessage)}`);
  }
  return () => {
    const before = addon.savedHooksMessage() || null;
    const restore = (): void => addon.disableSavedHooks(before);
    try {
      addon.disableSavedHooks(errorMessage);
    } catch (error) {
      restore();
      throw error;
    }
    return restore;
  };
}

/**
 * While it is on, hooks on saved tensors are refused with `errorMessage`, those that are on already too. Used like `noGrad`.
 * Mirrors `torch.autograd.graph.disable_saved_tensors_hooks`.
 */
export function disableSavedTensorsHooks(errorMessage: string): Mode;
export function disableSavedTensorsHooks<R>(errorMessage: string, fn: () => R): R;
export function disableSavedTensorsHooks<R>(errorMessage: string, fn?: () => R): R | Mode {
  return useMode('disableSavedTensorsHooks', disabling(errorMessage), fn);
}
