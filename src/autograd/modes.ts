/** @file Modes that say whether operators are recorded: `noGrad`, `enableGrad`, `setGradEnabled`, `inferenceMode`. */

import { addon } from '../native/addon.js';
import { typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { type Enter, type Mode, makeMode, useMode } from './mode.js';

export type { Mode } from './mode.js';

/** Whether operators on tensors that require gradients are recorded. Mirrors `torch.is_grad_enabled`. */
export function isGradEnabled(): boolean {
  return addon.getGradMode();
}

/** Whether the thread is in `inferenceMode`. Mirrors `torch.is_inference_mode_enabled`. */
export function isInferenceModeEnabled(): boolean {
  return addon.getInferenceMode();
}

function recording(enabled: boolean): Enter {
  return () => {
    const before = addon.setGradMode(enabled);
    return () => {
      addon.setGradMode(before);
    };
  };
}

function inference(enabled: boolean): Enter {
  return () => {
    const token = addon.inferenceEnter(enabled);
    return () => addon.inferenceExit(token);
  };
}

const off = recording(false);
const on = recording(true);

/**
 * Switches recording off: `noGrad(() => …)`, `using _ = noGrad()` until the end of the block, or `@noGrad()` for a method.
 * Results do not require gradients, and memory for the backward pass is not held. Mirrors `torch.no_grad`.
 *
 * @throws RuntimeError if it would be held across an `await`.
 */
export function noGrad(): Mode;
export function noGrad<R>(fn: () => R): R;
export function noGrad<R>(fn?: () => R): R | Mode {
  return useMode('noGrad', off, fn);
}

/** Switches recording on again inside `noGrad`; used like it. Mirrors `torch.enable_grad`. */
export function enableGrad(): Mode;
export function enableGrad<R>(fn: () => R): R;
export function enableGrad<R>(fn?: () => R): R | Mode {
  return useMode('enableGrad', on, fn);
}

/** The last switch that turned out to belong to a decorator, and the state that was restored. */
let undone = { order: -1, state: true };
let switches = 0;

/** Switches now. As a decorator it switches back: all decorators of a class are evaluated before the first one is applied. */
function switchNow(enabled: boolean): Mode {
  const before = addon.setGradMode(enabled);
  const order = switches++;
  const enter: Enter = () => {
    addon.setGradMode(enabled);
    return () => {
      addon.setGradMode(before);
    };
  };
  return makeMode('setGradEnabled', enter, () => {
    const state = undone.order === order - 1 ? undone.state : before;
    addon.setGradMode(state);
    undone = { order, state };
    return recording(enabled);
  });
}

/**
 * Switches recording on or off, by a value. Without a function it holds from this call on, for the whole thread; with `using` until the end of
 * the block; with a function or as a decorator while that runs. Mirrors `torch.set_grad_enabled`.
 */
export function setGradEnabled(enabled: boolean): Mode;
export function setGradEnabled<R>(enabled: boolean, fn: () => R): R;
export function setGradEnabled<R>(enabled: boolean, fn?: () => R): R | Mode {
  if (typeof enabled !== 'boolean') {
    throw typeError(`set_grad_enabled(): argument 'enabled' (position 1) must be bool, not ${typeName(enabled)}`);
  }
  if (fn !== undefined) return useMode('setGradEnabled', recording(enabled), fn);
  return switchNow(enabled);
}

/**
 * Switches recording off, and view and version tracking too, which is faster still; its results cannot be used in recorded operators
 * later. `inferenceMode(false)` switches back on inside. Used like `noGrad`. Mirrors `torch.inference_mode`.
 */
export function inferenceMode(enabled?: boolean): Mode;
export function inferenceMode<R>(fn: () => R): R;
export function inferenceMode<R>(enabled: boolean, fn: () => R): R;
export function inferenceMode<R>(first: boolean | (() => R) = true, fn?: () => R): R | Mode {
  if (typeof first === 'function') return useMode('inferenceMode', inference(true), first);
  if (typeof first !== 'boolean')
    throw typeError(`inferenceMode() takes a boolean or a function to run, not ${typeName(first)}`);
  return useMode('inferenceMode', inference(first), fn);
}
