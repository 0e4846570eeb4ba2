/** @file The part of modules that registers: parameters, buffers, modules and hooks. */

import { checkOptions, optionOf } from '../native/options.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Gradients } from './backward-hooks.js';
import { createCallable, STATE } from './callable.js';
import { RemovableHandle } from './handle.js';
import { type ForwardHookOptions, Hooks, insert, type PreHookOptions } from './hooks.js';
import type { AnyModule } from './module.js';
import type { RegisterBufferOptions } from './module-options.js';
import type { Parameter } from './parameter.js';
import { ModuleState } from './state.js';
import type { IncompatibleKeys, LoadContext, LocalMetadata, StateDict } from './state-dict.js';

type AnyCallable = (...args: never[]) => unknown;

/** Makes a callable object of the class and keeps its registers. */
export abstract class ModuleBase {
  /** Raised when a class's parameters change their meaning; written to state dicts. */
  static readonly version: number = 1;

  /** Whether the module is in training mode, which matters to dropout and batch normalisation. */
  declare training: boolean;
  /** @internal */
  declare readonly [STATE]: ModuleState;

  constructor() {
    // biome-ignore lint/correctness/noConstructorReturn: a callable object takes the place of `this`
    return ModuleBase._create(new.target.prototype as this);
  }

  /** Makes a module without running any constructor. @internal */
  static _create<T extends object>(prototype: T): T {
    const state = new ModuleState();
    const module = createCallable(prototype, state);
    Reflect.defineProperty(state.target, 'training', {
      value: true,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    return module;
  }

  /** The module as one of any kind. @internal */
  _any(): AnyModule {
    return this[STATE].module;
  }

  /** Parameters by name, null for those registered without a value. @internal */
  get _parameters(): ReadonlyMap<string, Parameter | null> {
    return this[STATE].parameters;
  }

  /** @internal */
  get _buffers(): ReadonlyMap<string, Tensor | null> {
    return this[STATE].buffers;
  }

  /** @internal */
  get _modules(): ReadonlyMap<string, AnyModule | null> {
    return this[STATE].modules;
  }

  /** Names of buffers that are not part of the state dict. @internal */
  get _nonPersistent(): ReadonlySet<string> {
    return this[STATE].nonPersistent;
  }

  /** @internal */
  _getName(): string {
    return this.constructor.name;
  }

  /** Registers a tensor that is state, but not learnt. `{ persistent: false }` leaves it out of the state dict. */
  registerBuffer(name: string, tensor: Tensor | null, options: boolean | RegisterBufferOptions = {}): void {
    const persistent = optionOf<boolean>('registerBuffer', 'persistent', options, true);
    const state = this[STATE];
    state.store(name, state.addBuffer(name, tensor, persistent));
  }

  /** Registers a parameter under a name; null keeps the name for a parameter that may come. */
  registerParameter(name: string, parameter: Parameter | null): void {
    const state = this[STATE];
    state.store(name, state.addParameter(name, parameter));
  }

  /** Registers a module under a name. */
  addModule(name: string, module: AnyModule | null): void {
    const state = this[STATE];
    state.store(name, state.addModule(name, module));
  }

  /** Alias of `addModule`. */
  registerModule(name: string, module: AnyModule | null): void {
    this.addModule(name, module);
  }

  /**
   * Runs `hook(module, args)` before every call. An array that it returns replaces the arguments, another value the single argument.
   * The handle takes it out again.
   */
  registerForwardPreHook<M extends AnyCallable>(
    this: M & AnyModule,
    // biome-ignore lint/suspicious/noConfusingVoidType: hooks that give nothing are allowed
    hook: (module: M, args: Parameters<M>) => readonly unknown[] | Parameters<M>[0] | undefined | void,
    options: PreHookOptions = {},
  ): RemovableHandle {
    checkOptions('registerForwardPreHook', options, ['prepend']);
    const hooks = this._hooks();
    const handle = new RemovableHandle([hooks.forwardPre]);
    insert(hooks.forwardPre, handle.id, hook as never, options.prepend ?? false);
    return handle;
  }

  /** Runs `hook(module, args, output)` after every call; a value that it returns replaces the output. */
  registerForwardHook<M extends AnyCallable>(
    this: M & AnyModule,
    // biome-ignore lint/suspicious/noConfusingVoidType: hooks that give nothing are allowed
    hook: (module: M, args: Parameters<M>, output: ReturnType<M>) => ReturnType<M> | undefined | void,
    options: ForwardHookOptions = {},
  ): RemovableHandle {
    checkOptions('registerForwardHook', options, ['prepend', 'alwaysCall']);
    const hooks = this._hooks();
    const handle = new RemovableHandle([hooks.forward, hooks.alwaysCalled]);
    insert(hooks.forward, handle.id, hook as never, options.prepend ?? false);
    if (options.alwaysCall) hooks.alwaysCalled.add(handle.id);
    return handle;
  }

  /**
   * Runs `hook(module, gradInputs, gradOutputs)` when the gradients of the module's inputs were computed, with null for what is no tensor.
   * Gradients that it returns replace those of the inputs. In-place changes of inputs and outputs are not allowed with such hooks.
   */
  registerFullBackwardHook<M>(
    this: M & AnyModule,
    // biome-ignore lint/suspicious/noConfusingVoidType: hooks that give nothing are allowed
    hook: (module: M, gradInputs: Gradients, gradOutputs: Gradients) => Gradients | null | undefined | void,
    options: PreHookOptions = {},
  ): RemovableHandle {
    checkOptions('registerFullBackwardHook', options, ['prepend']);
    const backward = this._hooks().useBackward(true);
    const handle = new RemovableHandle([backward]);
    insert(backward, handle.id, hook as never, options.prepend ?? false);
    return handle;
  }

  /**
   * Runs `hook(module, gradInputs, gradOutputs)` when the node that made the module's output has run: it sees the gradients of that operator alone.
   * Mirrors `register_backward_hook`.
   *
   * @deprecated Use `registerFullBackwardHook`.
   */
  registerBackwardHook<M>(
    this: M & AnyModule,
    // biome-ignore lint/suspicious/noConfusingVoidType: hooks that give nothing are allowed
    hook: (module: M, gradInputs: Gradients, gradOutputs: Gradients) => Gradients | Tensor | null | undefined | void,
  ): RemovableHandle {
    const backward = this._hooks().useBackward(false);
    const handle = new RemovableHandle([backward]);
    backward.set(handle.id, hook as never);
    return handle;
  }

  /** Runs `hook(module, gradOutputs)` when the gradients of the module's outputs were computed; gradients that it returns replace them. */
  registerFullBackwardPreHook<M>(
    this: M & AnyModule,
    // biome-ignore lint/suspicious/noConfusingVoidType: hooks that give nothing are allowed
    hook: (module: M, gradOutputs: Gradients) => Gradients | null | undefined | void,
    options: PreHookOptions = {},
  ): RemovableHandle {
    checkOptions('registerFullBackwardPreHook', options, ['prepend']);
    const { backwardPre } = this._hooks();
    const handle = new RemovableHandle([backwardPre]);
    insert(backwardPre, handle.id, hook as never, options.prepend ?? false);
    return handle;
  }

  /** @internal */
  _hooks(): Hooks {
    const state = this[STATE];
    state.hooks ??= new Hooks();
    return state.hooks;
  }

  /** Runs `hook(module, prefix, keepVars)` before the module writes its state dict. */
  registerStateDictPreHook(hook: (module: AnyModule, prefix: string, keepVars: boolean) => void): RemovableHandle {
    return addHook(this._hooks().stateDictPre, hook);
  }

  /** Runs `hook(module, stateDict, prefix, metadata)` after the module has written its state dict, which the hook may change. */
  registerStateDictPostHook(
    hook: (module: AnyModule, state: StateDict, prefix: string, metadata: LocalMetadata) => void,
  ): RemovableHandle {
    return addHook(this._hooks().stateDict, hook);
  }

  /** Runs `hook(module, state, prefix, metadata, context)` before the module loads its entries from `state`, a Map that the hook may change. */
  registerLoadStateDictPreHook(
    hook: (
      module: AnyModule,
      state: Map<string, unknown>,
      prefix: string,
      metadata: LocalMetadata,
      context: LoadContext,
    ) => void,
  ): RemovableHandle {
    return addHook(this._hooks().loadPre, hook);
  }

  /** Runs `hook(module, keys)` after the module was loaded; it may change the lists of missing and unexpected keys. */
  registerLoadStateDictPostHook(hook: (module: AnyModule, keys: IncompatibleKeys) => void): RemovableHandle {
    return addHook(this._hooks().loadPost, hook);
  }
}

function addHook<H extends (module: AnyModule, ...rest: never[]) => unknown>(
  map: Map<number, (module: AnyModule, ...rest: never[]) => unknown>,
  hook: H,
): RemovableHandle {
  const handle = new RemovableHandle([map]);
  map.set(handle.id, hook);
  return handle;
}
