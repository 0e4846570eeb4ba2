/** @file Gradient scaling, which keeps small gradients in the range of float16: `torch.amp.GradScaler`. */

import { noGrad } from '../autograd/index.js';
import { isAvailable } from '../cuda/availability.js';
import { AssertionError, KeyError, RuntimeError, typeError, ValueError } from '../native/errors.js';
import { keep, tidy } from '../native/handles.js';
import { isScalar, isTensor, typeName } from '../native/match.js';
import { warn } from '../native/warnings.js';
import { _ampForeachNonFiniteCheckAndUnscale_, _ampUpdateScale_, full } from '../ops/functions.js';
import { Optimizer } from '../optim/index.js';
import { gather, requireObject, toBool } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Device } from '../values/device.js';
import { float16, float32, int32 } from '../values/dtype.js';
import { asFloat, type FloatScalar } from '../values/scalar.js';

/** Options of `GradScaler`. */
export interface GradScalerOptions {
  /** The first scale. Default: 65536. */
  initScale?: number | FloatScalar;
  /** What the scale is multiplied by after `growthInterval` good steps; more than 1. Default: 2. */
  growthFactor?: number | FloatScalar;
  /** What the scale is multiplied by when a gradient was not finite; less than 1. Default: 0.5. */
  backoffFactor?: number | FloatScalar;
  /** How many steps in a row must be good before the scale grows. Default: 2000. */
  growthInterval?: number;
  /** False makes `step` plain and everything else do nothing. Default: true. */
  enabled?: boolean;
}

/** `scaler.stateDict()`: what Python's `scaler.state_dict()` holds, under its names; `torch.save` writes floats as floats. */
export interface GradScalerState {
  scale: FloatScalar | number;
  growth_factor: FloatScalar | number;
  backoff_factor: FloatScalar | number;
  growth_interval: number;
  /** Good steps since the scale changed. */
  _growth_tracker: number;
}

/** Tensors in lists, lists of lists, or anything that can be iterated over. */
export type Outputs = Tensor | Iterable<Outputs>;

/** What becomes of outputs when they are scaled: lists stay lists. */
export type Scaled<T> = T extends Tensor
  ? Tensor
  : T extends readonly unknown[]
    ? { -readonly [K in keyof T]: Scaled<T[K]> }
    : T extends Iterable<infer V>
      ? Iterable<Scaled<V>>
      : never;

type Stage = 'ready' | 'unscaled' | 'stepped';

interface OptimizerState {
  stage: Stage;
  /** For each device that had gradients, by name: whether one of them was not finite. */
  foundInf: Map<string, Tensor>;
}

/** An optimizer whose fused step undoes the scale itself. */
interface Scaling {
  _scaling: { gradScale: Tensor | null; foundInf: Tensor } | null;
}

function hasFusedStep(optimizer: Optimizer): optimizer is Optimizer & Scaling {
  return '_scaling' in optimizer && (optimizer.defaults as { fused?: unknown }).fused === true;
}

/** Copies of a tensor on other devices, each made once. */
class Copies {
  readonly made = new Map<string, Tensor>();

  constructor(private readonly original: Tensor) {}

  on(device: Device): Tensor {
    let copy = this.made.get(`${device}`);
    if (!copy) {
      copy = this.original.to({ device, nonBlocking: true, copy: true });
      this.made.set(`${device}`, copy);
    }
    return copy;
  }
}

const numberNames = ['initScale', 'growthFactor', 'backoffFactor', 'growthInterval'] as const;
const optionNames = [...numberNames, 'enabled'] as const;

function requireNumber(fn: string, name: string, value: unknown): void {
  if (value == null || isScalar(value)) return;
  throw typeError(`${fn}(): argument '${name}' must be a number, not ${typeName(value)}`);
}

/**
 * Multiplies the loss by a scale, so that small gradients do not vanish in float16, and undoes it before the step. A step with a gradient that is not
 * finite is left out, and the scale is made smaller; after many good steps it grows. Mirrors `torch.amp.GradScaler`.
 *
 * ```ts
 * scaler.scale(loss).backward();
 * scaler.step(optimizer);
 * scaler.update();
 * ```
 */
export class GradScaler {
  readonly #device: string;
  readonly #enabled: boolean;
  #initScale: number;
  #growthFactor: number;
  #backoffFactor: number;
  #growthInterval: number;
  #initGrowthTracker = 0;
  /** Made by the first `scale`, where the outputs are. */
  #tensors: { readonly scale: Tensor; readonly growthTracker: Tensor } | null = null;
  #states = new Map<Optimizer, OptimizerState>();

  /**
   * @param device The type of the devices: `'cuda'` (default) or `'cpu'`. Without CUDA, a scaler for it warns and is not enabled.
   * @throws AssertionError if the growth factor is not above 1 or the backoff factor not below.
   */
  constructor(device = 'cuda', ...options: [options?: GradScalerOptions] | unknown[]) {
    const given = gather<GradScalerOptions>('GradScaler', optionNames, options);
    for (const name of numberNames) requireNumber('GradScaler', name, given[name]);
    this.#device = device;
    this.#enabled = toBool('GradScaler', 'enabled', given.enabled, true) && canEnable(device);
    this.#initScale = Number(given.initScale ?? 2 ** 16);
    this.#growthFactor = Number(given.growthFactor ?? 2);
    this.#backoffFactor = Number(given.backoffFactor ?? 0.5);
    this.#growthInterval = given.growthInterval ?? 2000;
    if (!this.#enabled) return;
    if (!(this.#growthFactor > 1)) throw new AssertionError('The growth factor must be > 1.0.');
    if (!(this.#backoffFactor < 1)) throw new AssertionError('The backoff factor must be < 1.0.');
  }

  /**
   * Multiplies outputs, such as the loss, by the scale: a tensor, a list of tensors, or lists in lists.
   *
   * @throws ValueError for anything else.
   */
  scale<T extends Outputs>(outputs: T): Scaled<T>;
  scale(outputs: unknown): unknown {
    if (!this.#enabled) return outputs;
    if (isTensor(outputs)) return outputs.mul(beside(outputs, this.#start(outputs.device).scale));
    if (Array.isArray(outputs)) return outputs.map((output: Outputs) => this.scale(output));
    if (typeof outputs === 'object' && outputs !== null && Symbol.iterator in outputs) {
      return mapLazily(outputs as Iterable<Outputs>, (output) => this.scale(output));
    }
    throw new ValueError('outputs must be a Tensor or an iterable of Tensors');
  }

  /**
   * Divides an optimizer's gradients by the scale, so that they can be looked at or clipped before `step`, which otherwise does it. Once for each step, after
   * all gradients have been added up.
   *
   * @throws RuntimeError if it was done already; ValueError for gradients in float16.
   */
  unscale_(optimizer: Optimizer): void {
    if (!this.#enabled) return;
    const { scale } = this.#started('unscale_');
    const state = this.#stateOf(optimizer);
    if (state.stage === 'unscaled') {
      throw new RuntimeError('unscale_() has already been called on this optimizer since the last update().');
    }
    if (state.stage === 'stepped') throw new RuntimeError('unscale_() is being called after step().');
    // In float64: the reciprocal in float32 can be off by a bit.
    state.foundInf = this.#unscale(optimizer, scale.double().reciprocal().float(), false);
    state.stage = 'unscaled';
  }

  /**
   * Undoes the scale of the gradients and steps, unless one of them is not finite. Returns what the optimizer's step does, null if it was left out.
   *
   * @throws RuntimeError if it stepped already since `update`, or for a closure; AssertionError if nothing was scaled.
   */
  step(optimizer: Optimizer, closure?: () => unknown): unknown {
    if (!(optimizer instanceof Optimizer)) throw typeError(`step() takes an optimizer, not ${typeName(optimizer)}`);
    if (!this.#enabled) return closure ? optimizer.step(closure) : optimizer.step();
    if (closure) throw new RuntimeError('Closure use is not currently supported if GradScaler is enabled.');
    this.#started('step');
    const state = this.#stateOf(optimizer);
    if (state.stage === 'stepped') throw new RuntimeError('step() has already been called since the last update().');
    if (hasFusedStep(optimizer)) return this.#stepFused(optimizer, state);
    if (state.stage === 'ready') this.unscale_(optimizer);
    if (state.foundInf.size === 0) throw new AssertionError('No inf checks were recorded for this optimizer.');
    const isFinite = [...state.foundInf.values()].every((found) => found.item() === 0);
    const result = isFinite ? optimizer.step() : null;
    state.stage = 'stepped';
    return result;
  }

  /**
   * Adapts the scale to what was found since the last time, or sets it to `newScale`. Called once at the end of each step, after all optimizers.
   *
   * @throws AssertionError if no optimizer has stepped, or if `newScale` is a tensor of several elements, of another device or with a gradient.
   */
  update(newScale?: number | FloatScalar | Tensor | null): void {
    if (!this.#enabled) return;
    const { scale, growthTracker } = this.#started('update');
    if (newScale != null) this.#set(scale, newScale);
    else tidy(() => this.#adapt(scale, growthTracker));
    this.#states = new Map();
  }

  /** The scale, 1 if scaling is not enabled. Waits for the device. */
  getScale(): number {
    if (!this.#enabled) return 1;
    return this.#tensors === null ? this.#initScale : (this.#tensors.scale.item() as number);
  }

  /** What the scale is multiplied by when it grows. */
  getGrowthFactor(): number {
    return this.#growthFactor;
  }

  setGrowthFactor(newFactor: number): void {
    this.#growthFactor = newFactor;
  }

  /** What the scale is multiplied by when a gradient was not finite. */
  getBackoffFactor(): number {
    return this.#backoffFactor;
  }

  setBackoffFactor(newFactor: number): void {
    this.#backoffFactor = newFactor;
  }

  /** How many steps in a row must be good before the scale grows. */
  getGrowthInterval(): number {
    return this.#growthInterval;
  }

  setGrowthInterval(newInterval: number): void {
    this.#growthInterval = newInterval;
  }

  /** Whether the scaler does anything. */
  isEnabled(): boolean {
    return this.#enabled;
  }

  /** The state in the structure of Python's `state_dict()`, empty if scaling is not enabled. To be called after `update`. */
  stateDict(): GradScalerState | Record<string, never> {
    if (!this.#enabled) return {};
    return {
      scale: asFloat(this.getScale()),
      growth_factor: asFloat(this.#growthFactor),
      backoff_factor: asFloat(this.#backoffFactor),
      growth_interval: this.#growthInterval,
      _growth_tracker: (this.#tensors?.growthTracker.item() as number | undefined) ?? this.#initGrowthTracker,
    };
  }

  /**
   * Loads what `stateDict()` gave here or in Python.
   *
   * @throws RuntimeError if it is empty; KeyError if an entry is missing.
   */
  loadStateDict(stateDict: object): void {
    if (!this.#enabled) return;
    requireObject('GradScaler.loadStateDict', 'stateDict', stateDict);
    const entries = new Map<unknown, unknown>(stateDict instanceof Map ? stateDict : Object.entries(stateDict));
    if (entries.size === 0) {
      throw new RuntimeError(
        'The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler.',
      );
    }
    const number = (name: keyof GradScalerState): number => {
      if (!entries.has(name)) throw new KeyError(`'${name}'`);
      return Number(entries.get(name));
    };
    this.#initScale = number('scale');
    this.#growthFactor = number('growth_factor');
    this.#backoffFactor = number('backoff_factor');
    this.#growthInterval = number('growth_interval');
    this.#initGrowthTracker = number('_growth_tracker');
    this.#tensors?.scale.fill_(this.#initScale);
    this.#tensors?.growthTracker.fill_(this.#initGrowthTracker);
  }

  /** The scale and the count of good steps, made on `device` if they are not there yet. */
  #start(device: Device): { readonly scale: Tensor; readonly growthTracker: Tensor } {
    this.#tensors ??= {
      scale: keep(full([], asFloat(this.#initScale), { dtype: float32, device })),
      growthTracker: keep(full([], this.#initGrowthTracker, { dtype: int32, device })),
    };
    return this.#tensors;
  }

  #started(fn: string): { readonly scale: Tensor; readonly growthTracker: Tensor } {
    if (this.#tensors) return this.#tensors;
    throw new AssertionError(
      `Attempted ${fn} but _scale is None.  This may indicate your script did not use scaler.scale(loss or outputs) earlier in the iteration.`,
    );
  }

  #stateOf(optimizer: Optimizer): OptimizerState {
    let state = this.#states.get(optimizer);
    if (!state) {
      state = { stage: 'ready', foundInf: new Map() };
      this.#states.set(optimizer, state);
    }
    return state;
  }

  /** Multiplies the gradients by `inverse`, and says for each device whether one of them was not finite. */
  #unscale(optimizer: Optimizer, inverse: Tensor, allowFloat16: boolean): Map<string, Tensor> {
    const factors = new Copies(inverse);
    const found = new Copies(full([], asFloat(0), { dtype: float32, device: inverse.device }));
    noGrad(() => {
      for (const grads of gradientsByKind(optimizer, allowFloat16)) {
        const { device } = grads[0];
        _ampForeachNonFiniteCheckAndUnscale_(grads, found.on(device), factors.on(device));
      }
    });
    for (const tensor of found.made.values()) keep(tensor);
    return found.made;
  }

  /** A step that undoes the scale itself, and leaves the parameters alone if a gradient was not finite. */
  #stepFused(optimizer: Optimizer & Scaling, state: OptimizerState): unknown {
    const { scale } = this.#started('step');
    if (state.stage === 'ready') {
      state.foundInf = this.#unscale(optimizer, full([], asFloat(1), { dtype: float32, device: scale.device }), true);
    }
    const none = full([], asFloat(0), { dtype: float32, device: scale.device });
    const foundInf = [...state.foundInf.values()].reduce((sum, found) => sum.add(beside(scale, found)), none);
    optimizer._scaling = { gradScale: state.stage === 'unscaled' ? null : scale, foundInf };
    try {
      return optimizer.step();
    } finally {
      optimizer._scaling = null;
      state.stage = 'stepped';
    }
  }

  #set(scale: Tensor, newScale: number | FloatScalar | Tensor): void {
    if (!isTensor(newScale)) {
      scale.fill_(asFloat(Number(newScale)));
      return;
    }
    if (newScale.device.type !== this.#device || newScale.numel() !== 1 || newScale.requiresGrad) {
      throw new AssertionError(
        'new_scale should be a float or a 1-element torch.cuda.FloatTensor or torch.FloatTensor with requires_grad=False.',
      );
    }
    scale.copy_(newScale);
  }

  #adapt(scale: Tensor, growthTracker: Tensor): void {
    const found = [...this.#states.values()].flatMap(({ foundInf }) => [...foundInf.values()]);
    if (found.length === 0) throw new AssertionError('No inf checks were recorded prior to update.');
    const sum = found.map((tensor) => beside(scale, tensor)).reduce((total, tensor) => total.add(tensor));
    _ampUpdateScale_(scale, growthTracker, sum, this.#growthFactor, this.#backoffFactor, this.#growthInterval);
  }
}

function canEnable(device: string): boolean {
  if (device !== 'cuda' || isAvailable()) return true;
  warn('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.');
  return false;
}

function beside(place: Tensor, tensor: Tensor): Tensor {
  return tensor.to({ device: place.device, nonBlocking: true });
}

function* mapLazily<T, R>(values: Iterable<T>, fn: (value: T) => R): Generator<R> {
  for (const value of values) yield fn(value);
}

/** An optimizer's gradients, by device and dtype. Sparse ones give their values. */
function gradientsByKind(optimizer: Optimizer, allowFloat16: boolean): Iterable<Tensor[]> {
  const kinds = new Map<string, Tensor[]>();
  for (const { params } of optimizer.paramGroups) {
    for (const param of params) {
      const grad = param.grad;
      if (grad === null) continue;
      if (!allowFloat16 && grad.dtype === float16) throw new ValueError('Attempting to unscale FP16 gradients.');
      const values = grad.isSparse ? sparseValues(param, grad) : grad;
      const kind = `${values.device} ${values.dtype}`;
      const list = kinds.get(kind);
      if (list) list.push(values);
      else kinds.set(kind, [values]);
    }
  }
  return kinds.values();
}

/** The values of a sparse gradient; in float16 those at the same place may overflow once they are added, so they are added first. */
function sparseValues(param: Tensor, grad: Tensor): Tensor {
  if (grad.dtype !== float16) return grad._values();
  const coalesced = grad.coalesce();
  param.grad = coalesced;
  return coalesced._values();
}
