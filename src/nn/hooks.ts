/** @file Hooks around `forward`: a module's own and those common to all modules. */

import { RuntimeError, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import { type AnyBackwardHook, type AnyBackwardPreHook, BackwardHooks } from './backward-hooks.js';
import { RemovableHandle } from './handle.js';
import type { AnyModule } from './module.js';
import { hookNode } from './node-hooks.js';
import type { Parameter } from './parameter.js';
import { warn } from '../native/warnings.js';

export type AnyForwardPreHook = (module: AnyModule, args: unknown[]) => unknown;
export type AnyForwardHook = (module: AnyModule, args: unknown[], output: unknown) => unknown;

/** Options of `registerForwardPreHook`. */
export interface PreHookOptions {
  /** Run it before the hooks that are there already. Default: false. */
  prepend?: boolean;
}

/** Options of `registerForwardHook`. */
export interface ForwardHookOptions extends PreHookOptions {
  /** Run it also when `forward` or another hook throws. Default: false. */
  alwaysCall?: boolean;
}

type Runnable = AnyModule & { forward(...args: unknown[]): unknown };

/** Adds a hook under its handle's id, at the end or before the others. @throws TypeError if it is no function. */
export function insert<T>(map: Map<number, T>, id: number, hook: T, prepend: boolean): void {
  if (typeof hook !== 'function') throw typeError(`a hook must be a function, not ${typeName(hook)}`);
  const others = prepend ? [...map] : [];
  if (prepend) map.clear();
  map.set(id, hook);
  for (const [otherId, other] of others) map.set(otherId, other);
}

/** Hooks that run when one module is called. */
export class Hooks {
  readonly forwardPre = new Map<number, AnyForwardPreHook>();
  readonly forward = new Map<number, AnyForwardHook>();
  readonly alwaysCalled = new Set<number>();
  readonly backwardPre = new Map<number, AnyBackwardPreHook>();
  readonly backward = new Map<number, AnyBackwardHook>();
  /** Whether backward hooks are full ones or of the old kind; null before the first. */
  fullBackward: boolean | null = null;
  readonly stateDict = new Map<number, (module: AnyModule, ...rest: never[]) => unknown>();
  readonly stateDictPre = new Map<number, (module: AnyModule, ...rest: never[]) => unknown>();
  readonly loadPre = new Map<number, (module: AnyModule, ...rest: never[]) => unknown>();
  readonly loadPost = new Map<number, (module: AnyModule, ...rest: never[]) => unknown>();

  /** Whether hooks run around `forward`. */
  get hasForward(): boolean {
    return this.forward.size > 0 || this.forwardPre.size > 0;
  }

  copy(): Hooks {
    const copy = new Hooks();
    copy.fullBackward = this.fullBackward;
    for (const id of this.alwaysCalled) copy.alwaysCalled.add(id);
    const pairs: [Map<number, unknown>, Map<number, unknown>][] = [
      [this.forwardPre, copy.forwardPre],
      [this.forward, copy.forward],
      [this.backwardPre, copy.backwardPre],
      [this.backward, copy.backward],
      [this.stateDict, copy.stateDict],
      [this.stateDictPre, copy.stateDictPre],
      [this.loadPre, copy.loadPre],
      [this.loadPost, copy.loadPost],
    ];
    for (const [from, to] of pairs) for (const [id, hook] of from) to.set(id, hook);
    return copy;
  }

  /** Settles of which kind the module's backward hooks are. */
  useBackward(full: boolean): Map<number, AnyBackwardHook> {
    if (this.fullBackward === !full) {
      throw new RuntimeError(
        'Cannot use both regular backward hooks and full backward hooks on a single Module. Please use only one of them.',
      );
    }
    this.fullBackward = full;
    return this.backward;
  }

  private backwardHooks(module: AnyModule): BackwardHooks | null {
    const own = this.fullBackward ? this.backward.values() : [];
    const hooks = [...globalHooks.backward.values(), ...own];
    const preHooks = [...globalHooks.backwardPre.values(), ...this.backwardPre.values()];
    return hooks.length + preHooks.length > 0 ? new BackwardHooks(module, hooks, preHooks) : null;
  }

  /** Calls `module` with its hooks and those common to all modules. */
  call(module: Runnable, args: unknown[]): unknown {
    const called = new Set<number>();
    let output: unknown;
    try {
      for (const hook of [...globalHooks.forwardPre.values(), ...this.forwardPre.values()]) {
        const changed = hook(module, args);
        if (changed != null) args = Array.isArray(changed) ? changed : [changed];
      }
      const backward = this.backwardHooks(module);
      if (backward) args = backward.input(args);
      output = module.forward(...args);
      for (const [id, hook] of [...globalHooks.forward, ...this.forward]) {
        called.add(id);
        const changed = hook(module, args, output);
        if (changed != null) output = changed;
      }
      if (backward) output = backward.output(output);
      if (this.fullBackward === false && this.backward.size > 0)
        hookNode(module, [...this.backward.values()], args, output);
      return output;
    } catch (error) {
      for (const [id, hook] of [...globalHooks.forward, ...this.forward]) {
        if (called.has(id) || !(this.alwaysCalled.has(id) || globalHooks.alwaysCalled.has(id))) continue;
        try {
          output = hook(module, args, output) ?? output;
        } catch (silenced) {
          const kind = this.forward.has(id) ? 'module' : 'global module';
          warn(
            `${kind} forward hook with \`\`always_call=True\`\` raised an exception that was silenced as another error was raised in forward: ${(silenced as Error).message}`,
          );
        }
      }
      throw error;
    }
  }
}

type RegistrationHook<T> = (module: AnyModule, name: string, value: T) => T | null | undefined;

class GlobalHooks {
  /** How many hooks a call has to look for. */
  count = 0;
  readonly backwardPre = new Map<number, AnyBackwardPreHook>();
  readonly backward = new Map<number, AnyBackwardHook>();
  readonly none = new Hooks();
  readonly forwardPre = new Map<number, AnyForwardPreHook>();
  readonly forward = new Map<number, AnyForwardHook>();
  readonly alwaysCalled = new Set<number>();
  readonly parameterRegistration = new Map<number, RegistrationHook<Parameter>>();
  readonly bufferRegistration = new Map<number, RegistrationHook<Tensor | null>>();
  readonly moduleRegistration = new Map<number, RegistrationHook<AnyModule | null>>();
}

export const globalHooks = new GlobalHooks();

function registerGlobal<T>(map: Map<number, T>, hook: T): RemovableHandle {
  const count = (): void => {
    const { forward, forwardPre, backward, backwardPre } = globalHooks;
    globalHooks.count = forward.size + forwardPre.size + backward.size + backwardPre.size;
  };
  const handle = new RemovableHandle([map, globalHooks.alwaysCalled], count);
  insert(map, handle.id, hook, false);
  count();
  return handle;
}

/** Runs `hook(module, args)` before every module's `forward`; a value it returns replaces the arguments. */
export function registerModuleForwardPreHook(hook: AnyForwardPreHook): RemovableHandle {
  return registerGlobal(globalHooks.forwardPre, hook);
}

/** Runs `hook(module, args, output)` after every module's `forward`; a value it returns replaces the output. */
export function registerModuleForwardHook(
  hook: AnyForwardHook,
  options: Pick<ForwardHookOptions, 'alwaysCall'> = {},
): RemovableHandle {
  checkOptions('registerModuleForwardHook', options, ['alwaysCall']);
  const handle = registerGlobal(globalHooks.forward, hook);
  if (options.alwaysCall) globalHooks.alwaysCalled.add(handle.id);
  return handle;
}

/** Runs `hook(module, name, parameter)` whenever a parameter is registered; a parameter it returns takes its place. */
export function registerModuleParameterRegistrationHook(hook: RegistrationHook<Parameter>): RemovableHandle {
  return registerGlobal(globalHooks.parameterRegistration, hook);
}

/** Runs `hook(module, name, buffer)` whenever a buffer is registered; a tensor it returns takes its place. */
export function registerModuleBufferRegistrationHook(hook: RegistrationHook<Tensor | null>): RemovableHandle {
  return registerGlobal(globalHooks.bufferRegistration, hook);
}

/** Runs `hook(module, name, submodule)` whenever a module is registered; a module it returns takes its place. */
export function registerModuleModuleRegistrationHook(hook: RegistrationHook<AnyModule | null>): RemovableHandle {
  return registerGlobal(globalHooks.moduleRegistration, hook);
}

/** Runs `hook(module, gradInputs, gradOutputs)` when the gradients of any module's inputs were computed; gradients it returns replace those of the inputs. */
export function registerModuleFullBackwardHook(hook: AnyBackwardHook): RemovableHandle {
  return registerGlobal(globalHooks.backward, hook);
}

/** Runs `hook(module, gradOutputs)` when the gradients of any module's outputs were computed; gradients it returns replace them. */
export function registerModuleFullBackwardPreHook(hook: AnyBackwardPreHook): RemovableHandle {
  return registerGlobal(globalHooks.backwardPre, hook);
}
