/** @file What the recurrent layers share. */

import { RuntimeError, typeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { type DType, float16, float32, float64 } from '../../values/dtype.js';
import { FloatScalar } from '../../values/scalar.js';
import { type FactoryOptions, type Real, type Rest, readOptions } from '../arguments.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { floatText, listText, repr, str } from '../python.js';
import { sameShape } from '../shapes.js';
import { typeName } from '../typename.js';
import type { PackedSequence } from '../utils/rnn.js';
import { warn } from '../../native/warnings.js';
import { factory } from './common.js';

/** Options of `LSTM`, `GRU` and `RNN`. */
export interface RecurrentOptions extends FactoryOptions {
  /** Layers on top of each other. Default: 1. */
  numLayers?: number;
  /** Whether biases are learnt. Default: true. */
  bias?: boolean;
  /** Whether inputs and outputs are (N, L, …) instead of (L, N, …). Default: false. */
  batchFirst?: boolean;
  /** Probability of dropout after every layer but the last. Default: 0. */
  dropout?: Real;
  /** Run over the sequence in both directions. Default: false. */
  bidirectional?: boolean;
}

/** Options of `RNNBase` and `LSTM`. */
export interface ProjectedOptions extends RecurrentOptions {
  /** Size to which the hidden state is projected; 0 for none. Default: 0. */
  projSize?: number;
}

export type RecurrentRest = [
  numLayers?: number,
  bias?: boolean,
  batchFirst?: boolean,
  dropout?: Real,
  bidirectional?: boolean,
];
export type FactoryRest = [device?: DeviceLike | null, dtype?: DType | null];

/** What a recurrent layer computes. */
export type RecurrentMode = 'LSTM' | 'GRU' | 'RNN_TANH' | 'RNN_RELU';
const gates: Readonly<Record<RecurrentMode, number>> = { LSTM: 4, GRU: 3, RNN_TANH: 1, RNN_RELU: 1 };

/** cuDNN's numbers of the modes, and the dtypes that it takes. */
const cudnnModes: Readonly<Record<RecurrentMode, number>> = { RNN_RELU: 0, RNN_TANH: 1, LSTM: 2, GRU: 3 };
const cudnnDtypes: readonly DType[] = [float16, float32, float64];

function check(inputSize: unknown, hiddenSize: unknown, o: ProjectedOptions): void {
  const { dropout = 0, numLayers = 1, bias = true, batchFirst = false, projSize = 0 } = o;
  const p = Number(dropout);
  if (!(typeof dropout === 'number' || dropout instanceof FloatScalar) || !(p >= 0 && p <= 1)) {
    throw new ValueError(
      'dropout should be a number in range [0, 1] representing the probability of an element being zeroed',
    );
  }
  if (p > 0 && numLayers === 1) {
    warn(
      `dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, but got dropout=${repr(dropout)} and num_layers=${numLayers}`,
    );
  }
  if (typeof bias !== 'boolean') throw typeError(`bias should be of type bool, got: ${typeName(bias)}`);
  if (typeof batchFirst !== 'boolean') {
    throw typeError(`batch_first should be of type bool, got: ${typeName(batchFirst)}`);
  }
  for (const [name, value] of [
    ['input_size', inputSize],
    ['hidden_size', hiddenSize],
    ['num_layers', numLayers],
  ] as const) {
    if (!Number.isSafeInteger(value)) {
      const type = value instanceof FloatScalar ? 'float' : typeName(value);
      throw typeError(`${name} should be of type int, got: ${type}`);
    }
    if ((value as number) <= 0) throw new ValueError(`${name} must be greater than zero`);
  }
  if (projSize < 0) throw new ValueError('proj_size should be a positive integer or zero to disable projections');
  if (projSize >= (hiddenSize as number)) throw new ValueError('proj_size has to be smaller than hidden_size');
}

export type ProjectedRest = Rest<[...RecurrentRest, projSize?: number, ...factory: FactoryRest], ProjectedOptions>;

const baseNames = [
  'numLayers',
  'bias',
  'batchFirst',
  'dropout',
  'bidirectional',
  'projSize',
  'device',
  'dtype',
] as const;

/**
 * The parameters of a recurrent layer of any kind, without what it computes. They are called as in Python: `weight_ih_l0`, `bias_hh_l1_reverse`, …
 * Mirrors `torch.nn.RNNBase`.
 */
export class RNNBase<A extends unknown[] = never[], R = unknown> extends Module<A, R> {
  mode: RecurrentMode;
  inputSize: number;
  hiddenSize: number;
  numLayers: number;
  bias: boolean;
  batchFirst: boolean;
  dropout: number;
  bidirectional: boolean;
  projSize: number;
  /** Names of the parameters in the order in which operators take them. @internal */
  _weightNames: string[] = [];

  constructor(mode: RecurrentMode, inputSize: number, hiddenSize: number, ...rest: ProjectedRest) {
    super();
    const o = readOptions<ProjectedOptions>('RNNBase', baseNames, rest);
    check(inputSize, hiddenSize, o);
    if (!(mode in gates)) throw new ValueError(`Unrecognized RNN mode: ${String(mode)}`);
    this.mode = mode;
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.numLayers = o.numLayers ?? 1;
    this.bias = o.bias ?? true;
    this.batchFirst = o.batchFirst ?? false;
    this.dropout = Number(o.dropout ?? 0);
    this.bidirectional = o.bidirectional ?? false;
    this.projSize = o.projSize ?? 0;
    const options = factory(o);
    const gateSize = gates[mode] * hiddenSize;
    const outSize = this._outSize;
    for (let layer = 0; layer < this.numLayers; layer++) {
      for (let direction = 0; direction < this._directions; direction++) {
        const suffix = `l${layer}${direction === 1 ? '_reverse' : ''}`;
        const inSize = layer === 0 ? inputSize : outSize * this._directions;
        const shapes: [name: string, shape: number[]][] = [
          [`weight_ih_${suffix}`, [gateSize, inSize]],
          [`weight_hh_${suffix}`, [gateSize, outSize]],
        ];
        if (this.bias) shapes.push([`bias_ih_${suffix}`, [gateSize]], [`bias_hh_${suffix}`, [gateSize]]);
        if (this.projSize > 0) shapes.push([`weight_hr_${suffix}`, [this.projSize, hiddenSize]]);
        for (const [name, shape] of shapes) {
          Reflect.set(this, name, new Parameter(ops.empty(shape, options)));
          this._weightNames.push(name);
        }
      }
    }
    this.resetParameters();
  }

  /** @internal */
  get _directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  /** Size of the hidden state. @internal */
  get _outSize(): number {
    return this.projSize > 0 ? this.projSize : this.hiddenSize;
  }

  /** The parameters in the order in which operators take them. @internal */
  get _weights(): Tensor[] {
    return this._weightNames.map((name) => Reflect.get(this, name) as Tensor);
  }

  /** How many parameters each layer has in each direction. @internal */
  get _perLayer(): number {
    return (this.bias ? 4 : 2) + (this.projSize > 0 ? 1 : 0);
  }

  /** The parameters of each layer and direction. */
  get allWeights(): Parameter[][] {
    const per = this._perLayer;
    const all = this._weights as Parameter[];
    return Array.from({ length: all.length / per }, (_, i) => all.slice(i * per, (i + 1) * per));
  }

  /**
   * Lays the parameters into one piece of memory, which is what cuDNN computes with; they keep their values. Does nothing on other devices than CUDA,
   * nor where parameters share memory. Mirrors `flatten_parameters`.
   */
  flattenParameters(): void {
    const weights = this._weights;
    const [{ dtype }] = weights;
    const fit = weights.every((weight) => weight.device.type === 'cuda' && weight.dtype === dtype);
    if (!fit || !cudnnDtypes.includes(dtype) || !ops._useCudnnRnnFlattenWeight()) return;
    if (new Set(weights.map((weight) => weight.dataPtr())).size < weights.length) return;
    const { inputSize, mode, hiddenSize, projSize, numLayers, batchFirst, bidirectional } = this;
    withoutGrad(() => {
      const sizes = [inputSize, cudnnModes[mode], hiddenSize, projSize, numLayers] as const;
      ops._cudnnRnnFlattenWeight(weights, this._perLayer, ...sizes, batchFirst, bidirectional);
    });
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    const bound = this.hiddenSize > 0 ? 1 / Math.sqrt(this.hiddenSize) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** @internal */
  _checkInput(input: Tensor, batchSizes: Tensor | null): void {
    const { dtype } = this._weights[0];
    if (input.dtype !== dtype) {
      throw new ValueError(
        `RNN input dtype (${input.dtype}) does not match weight dtype (${dtype}). Convert input: input.to(${dtype}), or convert model: model.to(${input.dtype})`,
      );
    }
    const expected = batchSizes ? 2 : 3;
    if (input.dim() !== expected) {
      throw new RuntimeError(`input must have ${expected} dimensions, got ${input.dim()}`);
    }
    if (input.size(-1) !== this.inputSize) {
      throw new RuntimeError(
        `input.size(-1) must be equal to input_size. Expected ${this.inputSize}, got ${input.size(-1)}`,
      );
    }
  }

  /** The shape that a state of the given size has to have. @internal */
  _stateShape(batch: number, size: number): number[] {
    return [this.numLayers * this._directions, batch, size];
  }

  /** @internal */
  _checkState(state: Tensor, batch: number, size: number, name: string): void {
    const expected = this._stateShape(batch, size);
    if (sameShape(state.shape, expected)) return;
    throw new RuntimeError(`Expected ${name} size ${repr(expected)}, got ${listText(state.shape)}`);
  }

  /** @internal */
  _zeros(input: Tensor, batch: number, size: number): Tensor {
    return ops.zeros(this._stateShape(batch, size), { dtype: input.dtype, device: input.device });
  }

  override extraRepr(): string {
    let text = `${this.inputSize}, ${this.hiddenSize}`;
    if (this.projSize !== 0) text += `, proj_size=${this.projSize}`;
    if (this.numLayers !== 1) text += `, num_layers=${this.numLayers}`;
    if (!this.bias) text += `, bias=${str(this.bias)}`;
    if (this.batchFirst) text += `, batch_first=${str(this.batchFirst)}`;
    if (this.dropout !== 0) text += `, dropout=${floatText(this.dropout)}`;
    if (this.bidirectional) text += `, bidirectional=${str(this.bidirectional)}`;
    return text;
  }
}

/** How many sequences a batch has. */
export function batchSize(input: Tensor | PackedSequence, batchFirst: boolean): number {
  if ('batchSizes' in input) return Number(input.batchSizes.select(0, 0).item());
  return input.size(batchFirst ? 0 : 1);
}

/** Brings sequences of a state into another order. */
export function permute(state: Tensor, order: Tensor | null): Tensor {
  return order ? state.indexSelect(1, order) : state;
}
