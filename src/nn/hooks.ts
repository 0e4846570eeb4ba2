/** @file Hooks around `forward`: a module's own and those common to all modules. */

import type { Tensor } from '../tensor/tensor.js';
import { RemovableHandle } from './handle.js';
import type { AnyModule } from './module.js';
import type { Parameter } from './parameter.js';
import { warn } from './warnings.js';

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

/** Adds a hook under its handle's id, at the end or before the others. */
export function insert<T>(map: Map<number, T>, id: number, hook: T, prepend: boolean): void {
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
    for (const id of this.alwaysCalled) copy.alwaysCalled.add(id);
    const pairs: [Map<number, unknown>, Map<number, unknown>][] = [
      [this.forwardPre, copy.forwardPre],
      [this.forward, copy.forward],
      [this.stateDict, copy.stateDict],
      [this.stateDictPre, copy.stateDictPre],
      [this.loadPre, copy.loadPre],
      [this.loadPost, copy.loadPost],
    ];
    for (const [from, to] of pairs) for (const [id, hook] of from) to.set(id, hook);
    return copy;
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
      output = module.forward(...args);
      for (const [id, hook] of [...globalHooks.forward, ...this.forward]) {
        called.add(id);
        const changed = hook(module, args, output);
        if (changed != null) output = changed;
      }
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
  const handle = new RemovableHandle([map, globalHooks.alwaysCalled], () => {
    globalHooks.count = globalHooks.forward.size + globalHooks.forwardPre.size;
  });
  map.set(handle.id, hook);
  globalHooks.count = globalHooks.forward.size + globalHooks.forwardPre.size;
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
