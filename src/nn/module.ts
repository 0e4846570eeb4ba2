/** @file The base class of all neural network modules, as `torch.nn.Module`. */

import { inspect } from 'node:util';
import { withoutGrad } from '../tensor/gradMode.js';
import { clearGrads, withGradients, zeroGrads } from '../tensor/gradients.js';
import { NotImplementedError, RuntimeError, typeError, ValueError } from '../native/errors.js';
import { keep, release } from '../native/handles.js';
import { checkOptions, optionOf } from '../native/options.js';
import { requireFunction, requireObject, requireString } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import { type Rest, readOptions } from './arguments.js';
import { STATE } from './callable.js';
import { type Conversion, convert, parseTo, type ToOptions } from './convert.js';
import { copyModule } from './deepcopy.js';
import { ModuleBase } from './module-base.js';
import type { NamedMembersOptions, NamedModulesOptions, StateDictOptions } from './module-options.js';
import type { Parameter } from './parameter.js';
import { findBuffer, findModule, findParameter, replaceModule } from './paths.js';
import {
  createStateDict,
  EXTRA_STATE,
  type IncompatibleKeys,
  type LoadContext,
  type LoadStateDictOptions,
  type LocalMetadata,
  load,
  loadOwn,
  metadataOf,
  type StateDict,
} from './state-dict.js';
import { registerModuleTest } from './state.js';
import { describe, namedMembers, namedModules } from './tree.js';
import { typeName } from './typename.js';

/** Any module, whatever it takes and gives. */
export type AnyModule = Module<never[], unknown>;

/** Modules are called like functions: that runs `forward` and the hooks around it. */
export interface Module<A extends unknown[] = never[], R = unknown> {
  // biome-ignore lint/style/useShorthandFunctionType: it adds the call to the class of this name
  (...args: A): R;
}

/**
 * Base class of all neural network modules. A subclass says what it takes and gives, sets parameters and other modules as properties, and overrides `forward`:
 *
 *     class Net extends nn.Module<[x: Tensor], Tensor> {
 *       fc1 = new nn.Linear(4, 8);
 *       fc2 = new nn.Linear(8, 2);
 *       override forward(x: Tensor): Tensor {
 *         return this.fc2(this.fc1(x).relu());
 *       }
 *     }
 *     const y = new Net()(x);
 *
 * A property that holds a `Parameter`, a `Module` or a `Buffer` is registered when it is set, in the order of setting. Mirrors `torch.nn.Module`.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor returns a callable object
export class Module<A extends unknown[] = never[], R = unknown> extends ModuleBase {
  /** Computes the module's output; to be overridden. Call the module itself, so that hooks run. */
  forward(..._args: A): R {
    throw new NotImplementedError(`Module [${this._getName()}] is missing the required "forward" function`);
  }

  /** The module at a path such as `'layer1.0.conv1'`; `''` is this one. */
  getSubmodule(target: string): AnyModule {
    return findModule(this._any(), target);
  }

  /** Puts a module at a path. With `{ strict: true }` there has to be one already. */
  setSubmodule(target: string, module: AnyModule, options: { strict?: boolean } = {}): void {
    checkOptions('setSubmodule', options, ['strict']);
    replaceModule(this._any(), target, module, options.strict ?? false);
  }

  /** The parameter at a path such as `'layer1.0.conv1.weight'`. */
  getParameter(target: string): Parameter {
    return findParameter(this._any(), target);
  }

  /** The buffer at a path such as `'bn1.running_mean'`. */
  getBuffer(target: string): Tensor {
    return findBuffer(this._any(), target);
  }

  /** Values to put into the state dict besides tensors; override it together with `setExtraState`. */
  getExtraState(): unknown {
    throw new RuntimeError('getExtraState() is only called on modules that override it');
  }

  /** Takes what `getExtraState` gave when the state dict was written. */
  setExtraState(_state: unknown): void {
    throw new RuntimeError('setExtraState() is only called on modules that override it');
  }

  /** Puts `fn(tensor)` in the place of every parameter, its gradient and every buffer. @internal */
  _apply(fn: (tensor: Tensor) => Tensor, recurse = true): this {
    if (recurse) for (const child of this.children()) child._apply(fn);
    const state = this[STATE];
    for (const [name, parameter] of state.parameters) {
      if (!parameter) continue;
      const value = convert(parameter, fn);
      if (value === parameter) continue;
      state.parameters.set(name, value);
      state.store(name, value);
    }
    for (const [name, buffer] of state.buffers) {
      if (!buffer) continue;
      const value = keep(withoutGrad(() => fn(buffer)));
      state.buffers.set(name, value);
      state.store(name, value);
    }
    return this;
  }

  /** Calls `fn` on every child, then on the module itself. */
  apply(fn: (module: AnyModule) => void): this {
    requireFunction('apply', 'fn', fn);
    for (const child of this.children()) child.apply(fn);
    fn(this._any());
    return this;
  }

  /** Moves parameters and buffers to another device, floating-point ones to another dtype. Works in place and returns the module. */
  to(...args: Conversion | [...Conversion, ToOptions]): this {
    return this._apply(parseTo(args));
  }

  /** Like `to`, but without copying the values: for modules made on the meta device. */
  toEmpty(options: { device: DeviceLike; recurse?: boolean }): this {
    checkOptions('toEmpty', options, ['device', 'recurse']);
    return this._apply((tensor) => tensor.newEmpty([...tensor.shape], { device: options.device }), options.recurse);
  }

  cpu(): this {
    return this.to('cpu');
  }

  /** Moves everything to a CUDA device, by default the current one. */
  cuda(device: DeviceLike = 'cuda'): this {
    return this.to(device);
  }

  /** Casts all parameters and buffers, integer ones too. */
  type(dtype: DType): this {
    return this._apply((tensor) => tensor.to(dtype));
  }

  float(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.float() : tensor));
  }

  double(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.double() : tensor));
  }

  half(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.half() : tensor));
  }

  bfloat16(): this {
    return this._apply((tensor) => (tensor.isFloatingPoint() ? tensor.bfloat16() : tensor));
  }

  /** The parameters and persistent buffers of the module and its children, by Python's names and in Python's order. */
  stateDict(options: StateDictOptions = {}): StateDict {
    checkOptions('stateDict', options, ['destination', 'prefix', 'keepVars']);
    const { destination = createStateDict(), prefix = '', keepVars = false } = options;
    requireObject('stateDict', 'destination', destination);
    requireString('stateDict', 'prefix', prefix);
    const state = this[STATE];
    const metadata: LocalMetadata = { version: (this.constructor as typeof Module).version };
    const all = metadataOf(destination);
    if (all) all[prefix.slice(0, -1)] = metadata;
    if (state.hooks) run(state.hooks.stateDictPre, this._any(), prefix, keepVars);
    this._saveToStateDict(destination, prefix, keepVars);
    for (const [name, child] of state.modules) child?.stateDict({ destination, prefix: `${prefix}${name}.`, keepVars });
    if (state.hooks) run(state.hooks.stateDict, this._any(), destination, prefix, metadata);
    return destination;
  }

  /** Writes the module's own entries. @internal */
  _saveToStateDict(destination: StateDict, prefix: string, keepVars: boolean): void {
    const state = this[STATE];
    const save = (name: string, tensor: Tensor): void => {
      // One that waits for its shape is saved as such.
      destination[prefix + name] = keepVars || '_uninitialized' in tensor ? tensor : tensor.detach();
    };
    for (const [name, parameter] of state.parameters) if (parameter) save(name, parameter);
    for (const [name, buffer] of state.buffers) if (buffer && !state.nonPersistent.has(name)) save(name, buffer);
    // The extra state is whatever the module's author chose; the type says Tensor because nearly all entries are.
    if (this._hasExtraState()) destination[prefix + EXTRA_STATE] = this.getExtraState() as Tensor;
  }

  /** @internal */
  _hasExtraState(): boolean {
    return this.getExtraState !== Module.prototype.getExtraState;
  }

  /**
   * Copies a state dict, a plain object or a Map, into the module's parameters and buffers.
   *
   * @throws RuntimeError that lists every missing, unexpected and mis-shaped key (with `{ strict: false }` only the latter).
   */
  loadStateDict(state: object, options: boolean | LoadStateDictOptions = {}): IncompatibleKeys {
    const read = typeof options === 'boolean' ? { strict: options } : options;
    checkOptions('loadStateDict', read, ['strict', 'assign']);
    if (typeof state !== 'object' || state === null || Array.isArray(state)) {
      throw typeError(`Expected state_dict to be dict-like, got <class '${typeName(state)}'>.`);
    }
    return load(this._any(), state, read);
  }

  /** Loads the module's own entries; overridden where old checkpoints need care. @internal */
  _loadFromStateDict(state: Map<string, unknown>, prefix: string, metadata: LocalMetadata, context: LoadContext): void {
    const module = this._any();
    const hooks = this[STATE].hooks;
    if (hooks) run(hooks.loadPre, module, state, prefix, metadata, context);
    loadOwn(module, state, prefix, context, this._hasExtraState());
  }

  /** @internal */
  _afterLoading(keys: IncompatibleKeys): void {
    const { hooks } = this[STATE];
    if (hooks) run(hooks.loadPost, this._any(), keys);
  }

  /** Every parameter of the module and its children, each once. */
  *parameters(recurse: boolean | { recurse?: boolean } = {}): Generator<Parameter, void, undefined> {
    for (const [, parameter] of this.namedParameters(typeof recurse === 'boolean' ? { recurse } : recurse))
      yield parameter;
  }

  /** Like `parameters`, with full names such as `'layer1.0.weight'`. */
  *namedParameters(
    ...args: Rest<[prefix?: string, recurse?: boolean, removeDuplicate?: boolean], NamedMembersOptions>
  ): Generator<[name: string, parameter: Parameter], void, undefined> {
    yield* namedMembers(this._any(), (module) => module._parameters, readOptions('namedParameters', memberNames, args));
  }

  /** Every buffer of the module and its children, each once. */
  *buffers(recurse: boolean | { recurse?: boolean } = {}): Generator<Tensor, void, undefined> {
    for (const [, buffer] of this.namedBuffers(typeof recurse === 'boolean' ? { recurse } : recurse)) yield buffer;
  }

  /** Like `buffers`, with full names such as `'bn1.running_mean'`. */
  *namedBuffers(
    ...args: Rest<[prefix?: string, recurse?: boolean, removeDuplicate?: boolean], NamedMembersOptions>
  ): Generator<[name: string, buffer: Tensor], void, undefined> {
    yield* namedMembers(this._any(), (module) => module._buffers, readOptions('namedBuffers', memberNames, args));
  }

  /** The modules set on this one, each once. */
  *children(): Generator<AnyModule, void, undefined> {
    for (const [, child] of this.namedChildren()) yield child;
  }

  *namedChildren(): Generator<[name: string, module: AnyModule], void, undefined> {
    const seen = new Set<AnyModule>();
    for (const [name, child] of this[STATE].modules) {
      if (child === null || seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** The module itself and all below it, each once. */
  *modules(options: { removeDuplicate?: boolean } = {}): Generator<AnyModule, void, undefined> {
    checkOptions('modules', options, ['removeDuplicate']);
    for (const [, module] of this.namedModules(options)) yield module;
  }

  /** Like `modules`, with paths; the module's own is `''`. */
  *namedModules(options: NamedModulesOptions = {}): Generator<[name: string, module: AnyModule], void, undefined> {
    checkOptions('namedModules', options, ['prefix', 'removeDuplicate']);
    yield* namedModules(this._any(), options.prefix ?? '', options.removeDuplicate ?? true, new Set());
  }

  /** Puts the module and its children into training mode, or evaluation mode with `false`. */
  train(mode = true): this {
    if (typeof mode !== 'boolean') throw new ValueError('training mode is expected to be boolean');
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  /** Puts the module and its children into evaluation mode. */
  eval(): this {
    return this.train(false);
  }

  /** Sets whether gradients are computed for the parameters. */
  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /** Drops the gradients of all parameters, or with `{ setToNone: false }` fills them with zeros. */
  zeroGrad(setToNone: boolean | { setToNone?: boolean } = {}): void {
    const drop = optionOf('zeroGrad', 'setToNone', setToNone, true);
    const parameters = [...this.parameters()];
    if (drop) clearGrads(parameters);
    else zeroGrads(withGradients(parameters).grads);
  }

  /**
   * A copy that shares nothing with this module, as Python's `copy.deepcopy(module)`: tensors are cloned, a tensor that is there twice stays one.
   * Constructors do not run; JavaScript's `#private` fields are not copied.
   */
  deepcopy(): this {
    return copyModule(this._any()) as AnyModule & this;
  }

  /** Frees the memory of all parameters, their gradients and all buffers now; the module can't be used afterwards. */
  dispose(): void {
    for (const parameter of this.parameters()) {
      if (parameter._id > 0 && parameter.grad) release(parameter.grad);
      release(parameter);
    }
    for (const buffer of this.buffers()) release(buffer);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** What stands between the brackets when the module is printed; override it to show a module's settings. */
  extraRepr(): string {
    return '';
  }

  /** What Python's `print(module)` prints. */
  override toString(): string {
    return describe(this._any(), this.extraRepr());
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

registerModuleTest((value): value is AnyModule => value instanceof Module);

const memberNames = ['prefix', 'recurse', 'removeDuplicate'] as const;

function run(
  hooks: Map<number, (module: AnyModule, ...rest: never[]) => unknown>,
  module: AnyModule,
  ...rest: unknown[]
): void {
  for (const hook of hooks.values()) (hook as (module: AnyModule, ...rest: unknown[]) => unknown)(module, ...rest);
}
