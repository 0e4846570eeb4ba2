/** @file The base of all optimizers. */

import { inspect } from 'node:util';
import { enableGrad, noGrad } from '../autograd/index.js';
import { NotImplementedError, RuntimeError, typeError } from '../native/errors.js';
import { keep, tidy } from '../native/handles.js';
import { checkOptions, isOptions, optionOf } from '../native/options.js';
import type { RemovableHandle } from '../nn/handle.js';
import { gather, requireObject } from '../tensor/arguments.js';
import { listText, str } from '../nn/python.js';
import { typeName } from '../nn/typename.js';
import { clearGrads, forEachGradient, withGradients, zeroGrads } from '../tensor/gradients.js';
import type { Tensor } from '../tensor/tensor.js';
import { Entries } from './entries.js';
import { checkAgainst, type GroupOptions, listGroups, makeGroup, type ParamGroup, type Params } from './groups.js';
import {
  addHook,
  checkStepArguments,
  globalPostHooks,
  globalPreHooks,
  type StepArguments,
  type StepPostHook,
  type StepPreHook,
} from './hooks.js';
import { checkType, type GivenSettings, settle, toPython } from './settings.js';
import {
  castState,
  matchParams,
  numberParams,
  type OptimizerStateDict,
  packGroup,
  type ParamState,
  readStateDict,
  unpackGroup,
} from './state-dict.js';
import { upgradeNumbers } from './steps.js';

/** Options of `zeroGrad`. */
export interface ZeroGradOptions {
  /** Take gradients away instead of filling them with zeros. Default: true. */
  setToNone?: boolean;
}

/** Options of hook registration. */
export interface HookOptions {
  /** Run it before the hooks that are there already. Default: false. */
  prepend?: boolean;
}

/** Switches that several optimizers have. */
interface CommonSettings {
  foreach?: boolean | null;
  fused?: boolean | null;
  capturable?: boolean;
  differentiable?: boolean;
}

/**
 * Holds parameters in groups, each with settings of type `S`, and what it remembers about them. Mirrors `torch.optim.Optimizer`.
 *
 * An optimizer of one's own passes its settings' defaults to `super` and overrides `updateGroup`, which runs without gradient recording.
 * Tensors that it puts into `state` have to be wrapped in `keep`, since a step frees the tensors that it made.
 */
export class Optimizer<S extends object = object> {
  /** Settings of groups that have none of their own. */
  readonly defaults: Readonly<S>;
  /** Groups of parameters; a group's settings may be changed between steps. */
  paramGroups: ParamGroup<S>[] = [];
  /** What is remembered about each parameter, under Python's names. */
  state = new Map<Tensor, ParamState>();
  /** States that are tensors and that older versions of PyTorch saved as plain numbers. */
  protected readonly counts: readonly string[] = [];
  /** Entries of a loaded state that belong to no parameter; they are saved again as they are. */
  #unassigned = new Map<unknown, unknown>();
  readonly #hooks = {
    pre: new Map<number, StepPreHook>(),
    post: new Map<number, StepPostHook>(),
    savePre: new Map<number, (optimizer: Optimizer) => void>(),
    savePost: new Map<
      number,
      (optimizer: Optimizer, stateDict: OptimizerStateDict) => OptimizerStateDict | null | undefined
    >(),
    loadPre: new Map<number, (optimizer: Optimizer, stateDict: object) => object | null | undefined>(),
    loadPost: new Map<number, (optimizer: Optimizer) => void>(),
  };

  /**
   * @param params Tensors, `[name, tensor]` pairs, or groups `{ params, …settings }`.
   * @param defaults Every setting with the value that groups get that do not have it.
   * @throws TypeError if `params` holds anything else; ValueError if it is empty or holds a tensor that is not a leaf.
   */
  constructor(params: Params<S>, defaults: S) {
    requireObject('Optimizer', 'defaults', defaults);
    this.defaults = defaults;
    for (const group of listGroups(params)) this.addParamGroup(group);
  }

  /** Adds a group of parameters, whose settings default to the optimizer's. */
  addParamGroup(given: GroupOptions<S>): void {
    const name = this.constructor.name;
    const group = makeGroup(name, given, this.defaults, (this.defaults as CommonSettings).differentiable === true);
    checkAgainst(group, this.paramGroups);
    for (const param of group.params) keep(param);
    this.paramGroups.push(group);
  }

  /**
   * Changes the parameters by their gradients. Parameters without a gradient are left out.
   *
   * @param closure Computes the loss and its gradients again; some optimizers need it. Its result is returned.
   */
  step<R>(closure: () => R): R;
  step(): null;
  step(closure?: () => unknown): unknown {
    let args: StepArguments = closure ? [closure] : [];
    for (const hook of globalPreHooks.values()) args = checkStepArguments(hook(this.#any(), args)) ?? args;
    for (const hook of this.#hooks.pre.values()) args = checkStepArguments(hook(this.#any(), args)) ?? args;
    const [given] = args;
    if (given != null && typeof given !== 'function') throw typeError(`'${typeName(given)}' object is not callable`);
    const result = this.takeStep(given);
    for (const hook of this.#hooks.post.values()) hook(this.#any(), args);
    for (const hook of globalPostHooks.values()) hook(this.#any(), args);
    return result;
  }

  /** A step without its hooks. Calls the closure, then `updateGroup` for each group. */
  protected takeStep(closure?: () => unknown): unknown {
    const loss = closure ? enableGrad(closure) : null;
    const update = (): void => {
      for (const group of this.paramGroups) this.updateGroup(group);
    };
    const mode = (this.defaults as CommonSettings).differentiable ? enableGrad : noGrad;
    mode(() => tidy(update));
    return loss;
  }

  /** Changes the parameters of one group. */
  protected updateGroup(_group: ParamGroup<S>): void {
    throw new NotImplementedError(`${this.constructor.name} has to override updateGroup(group)`);
  }

  /** What is remembered about a parameter; made when it is first asked for. */
  protected stateOf<T extends ParamState>(param: Tensor): Partial<T> {
    let state = this.state.get(param);
    if (!state) {
      state = {};
      this.state.set(param, state);
    }
    return state as Partial<T>;
  }

  /**
   * The group's parameters that have a gradient, with their states; `create` makes the state of a parameter that has none.
   *
   * @throws RuntimeError for a sparse gradient.
   */
  protected collect<T extends ParamState>(
    group: ParamGroup<S>,
    create: (param: Tensor, grad: Tensor) => T,
  ): Entries<T> {
    const entries = new Entries<T>();
    forEachGradient(group.params, (param, grad) => {
      if (grad.isSparse) throw new RuntimeError(`${this.constructor.name} does not support sparse gradients`);
      let state = this.state.get(param);
      if (!state || Object.keys(state).length === 0) {
        state = create(param, grad);
        this.state.set(param, state);
      }
      entries.add(param, grad, state as T);
    });
    return entries;
  }

  /** Takes the parameters' gradients away, or fills them with zeros. Mirrors `zero_grad`. */
  zeroGrad(options: boolean | ZeroGradOptions = {}): void {
    const setToNone = optionOf<boolean>('zeroGrad', 'setToNone', options, true);
    for (const { params } of this.paramGroups) {
      if (setToNone) clearGrads(params);
      else zeroGrads(withGradients(params).grads);
    }
  }

  /** The optimizer's state in the structure of Python's `state_dict()`, which `torch.save` writes so that Python can load it. */
  stateDict(): OptimizerStateDict {
    for (const hook of this.#hooks.savePre.values()) hook(this.#any());
    const numbers = numberParams(this.paramGroups);
    const groups = this.paramGroups.map((group) => packGroup(group, numbers));
    const state = new Map<number, ParamState>();
    for (const [param, value] of this.state) {
      const number = numbers.get(param);
      if (number !== undefined) state.set(number, value);
    }
    for (const [key, value] of this.#unassigned) state.set(key as number, value as ParamState);
    let result: OptimizerStateDict = { state, param_groups: groups };
    for (const hook of this.#hooks.savePost.values()) result = hook(this.#any(), result) ?? result;
    return result;
  }

  /**
   * Loads what `stateDict()` gave here or in Python. Tensors go to their parameter's device and dtype.
   *
   * @throws ValueError if the groups or the numbers of their parameters differ.
   */
  loadStateDict(stateDict: object): void {
    let given = stateDict;
    for (const hook of this.#hooks.loadPre.values()) given = hook(this.#any(), given) ?? given;
    const { state, groups } = readStateDict(given);
    const byNumber = matchParams(groups, this.paramGroups);
    const loaded = new Map<Tensor, ParamState>();
    const unassigned = new Map<unknown, unknown>();
    for (const [number, value] of state) {
      const param = byNumber.get(number);
      if (!param) {
        unassigned.set(number, value);
        continue;
      }
      const group = groups.find(({ params }) => params.includes(number as number));
      const stepBeside = Boolean(group?.capturable) || Boolean(group?.fused);
      loaded.set(param, castState(value, param, stepBeside) as ParamState);
    }
    this.paramGroups = groups.map((group, i) => unpackGroup(group, this.paramGroups[i], this.defaults as S));
    this.state = loaded;
    this.#unassigned = unassigned;
    upgradeNumbers(this.paramGroups, this.state, this.counts);
    for (const hook of this.#hooks.loadPost.values()) hook(this.#any());
  }

  /** Runs `hook(optimizer, [closure])` before each step; what it returns replaces the step's arguments. */
  registerStepPreHook(hook: StepPreHook): RemovableHandle {
    return addHook(this.#hooks.pre, hook);
  }

  /** Runs `hook(optimizer, [closure])` after each step. */
  registerStepPostHook(hook: StepPostHook): RemovableHandle {
    return addHook(this.#hooks.post, hook);
  }

  /** Runs `hook(optimizer)` before `stateDict()` collects the state. */
  registerStateDictPreHook(hook: (optimizer: Optimizer) => void, options: HookOptions = {}): RemovableHandle {
    checkOptions('registerStateDictPreHook', options, ['prepend']);
    return addHook(this.#hooks.savePre, hook, options.prepend);
  }

  /** Runs `hook(optimizer, stateDict)` after `stateDict()` has collected the state; what it returns is returned instead. */
  registerStateDictPostHook(
    hook: (optimizer: Optimizer, stateDict: OptimizerStateDict) => OptimizerStateDict | null | undefined,
    options: HookOptions = {},
  ): RemovableHandle {
    checkOptions('registerStateDictPostHook', options, ['prepend']);
    return addHook(this.#hooks.savePost, hook, options.prepend);
  }

  /** Runs `hook(optimizer, stateDict)` before `loadStateDict()`; what it returns is loaded instead. */
  registerLoadStateDictPreHook(
    hook: (optimizer: Optimizer, stateDict: object) => object | null | undefined,
    options: HookOptions = {},
  ): RemovableHandle {
    checkOptions('registerLoadStateDictPreHook', options, ['prepend']);
    return addHook(this.#hooks.loadPre, hook, options.prepend);
  }

  /** Runs `hook(optimizer)` after `loadStateDict()`. */
  registerLoadStateDictPostHook(hook: (optimizer: Optimizer) => void, options: HookOptions = {}): RemovableHandle {
    checkOptions('registerLoadStateDictPostHook', options, ['prepend']);
    return addHook(this.#hooks.loadPost, hook, options.prepend);
  }

  /** As Python's `print(optimizer)`. */
  toString(): string {
    const groups = this.paramGroups.map((group, i) => {
      const settings = Object.entries(group).filter(([name]) => name !== 'params');
      const lines = settings.map(([name, value]) => `    ${toPython(name)}: ${settingText(value)}\n`).sort();
      return `\nParameter Group ${i}\n${lines.join('')}`;
    });
    return `${this.constructor.name} (${groups.join('')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /** Hooks take optimizers with any settings. */
  #any(): Optimizer {
    return this as Optimizer;
  }
}

/** Lists print as lists, frozen ones as tuples. */
function settingText(value: unknown): string {
  return Array.isArray(value) && !Object.isFrozen(value) ? listText(value) : str(value);
}

/**
 * Settings from an optimizer's arguments: those named `positional` in PyTorch's order, all of them in an options object that stands last.
 *
 * @throws TypeError for an unknown option or a value of the wrong type.
 */
export function readSettings<S extends object>(
  fn: string,
  standards: S,
  given: readonly unknown[],
  positional: readonly (keyof S & string)[],
): GivenSettings<S> {
  const others = (Object.keys(standards) as (keyof S & string)[]).filter((name) => !positional.includes(name));
  const count = given.filter((value) => value !== undefined && !isOptions(value)).length;
  if (count > positional.length) {
    throw typeError(
      `${fn}() takes at most ${positional.length + 1} positional arguments; the others go into an options object: ${others.join(', ')}`,
    );
  }
  const names = [...positional, ...others];
  const options = gather<S>(fn, names, given);
  const settings: Record<string, unknown> = Object.fromEntries(Object.entries(standards));
  for (const name of names) {
    const value: unknown = options[name];
    if (value === undefined) continue;
    checkType(fn, name, settle(value), standards[name]);
    settings[name] = value;
  }
  return settings as GivenSettings<S>;
}
