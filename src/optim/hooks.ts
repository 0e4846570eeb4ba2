/** @file Hooks that run around steps and around saving and loading state, an optimizer's own and those of all optimizers. */

import { RuntimeError } from '../native/errors.js';
import { RemovableHandle } from '../nn/handle.js';
import { insert } from '../nn/hooks.js';
import { repr } from '../nn/python.js';
import type { Optimizer } from './optimizer.js';

/** The arguments of `step`: a closure, or nothing. */
export type StepArguments = [closure?: () => unknown];

/** Runs before a step; what it returns replaces the step's arguments. */
export type StepPreHook = (optimizer: Optimizer, args: StepArguments) => StepArguments | null | undefined;
/** Runs after a step. */
export type StepPostHook = (optimizer: Optimizer, args: StepArguments) => void;

/** Checks what a hook gave to run before a step. */
export function checkStepArguments(given: StepArguments | null | undefined): StepArguments | null | undefined {
  if (given == null || Array.isArray(given)) return given;
  throw new RuntimeError(`step must return None or a tuple of (new_args, new_kwargs), but got ${repr(given)}.`);
}

export const globalPreHooks = new Map<number, StepPreHook>();
export const globalPostHooks = new Map<number, StepPostHook>();

export function addHook<H>(map: Map<number, H>, hook: H, prepend = false): RemovableHandle {
  const handle = new RemovableHandle([map]);
  insert(map, handle.id, hook, prepend);
  return handle;
}

/** Registers a hook that runs before every optimizer's step. Mirrors `register_optimizer_step_pre_hook`. */
export function registerOptimizerStepPreHook(hook: StepPreHook): RemovableHandle {
  return addHook(globalPreHooks, hook);
}

/** Registers a hook that runs after every optimizer's step. Mirrors `register_optimizer_step_post_hook`. */
export function registerOptimizerStepPostHook(hook: StepPostHook): RemovableHandle {
  return addHook(globalPostHooks, hook);
}
