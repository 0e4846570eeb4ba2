/** @file Recurrent layers. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireTensor, requireTensorList } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type Rest, readOptions } from '../arguments.js';
import { quote } from '../python.js';
import { PackedSequence } from '../utils/rnn.js';
import {
  batchSize,
  type FactoryRest,
  permute,
  RNNBase,
  type ProjectedOptions,
  type ProjectedRest,
  type RecurrentOptions,
  type RecurrentRest,
} from './rnn-base.js';

type Sequence = Tensor | PackedSequence;

const names = ['numLayers', 'bias', 'batchFirst', 'dropout', 'bidirectional', 'device', 'dtype'] as const;

/** Checks the number of dimensions and gives a sequence a batch dimension. */
function batched(input: Tensor, batchDim: number, wrong: (dim: number) => string): Tensor {
  const dim = input.dim();
  if (dim !== 2 && dim !== 3) throw new ValueError(wrong(dim));
  return dim === 3 ? input : input.unsqueeze(batchDim);
}

function noProjection(options: readonly unknown[]): void {
  const last = options.at(-1);
  if (typeof last === 'object' && last !== null && 'projSize' in last) {
    throw new ValueError('proj_size argument is only supported for LSTM, not RNN or GRU');
  }
}

// biome-ignore lint/correctness/noUnusedVariables: it adds the two ways to call the class of this name
interface SimpleRecurrent {
  (input: Tensor, hx?: Tensor | null): [output: Tensor, hidden: Tensor];
  (input: PackedSequence, hx?: Tensor | null): [output: PackedSequence, hidden: Tensor];
}

/** A layer whose state is one tensor. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: it adds the two ways to call the layer
abstract class SimpleRecurrent extends RNNBase<
  [input: Sequence, hx?: Tensor | null],
  [output: Sequence, hidden: Tensor]
> {
  /** Runs the layer's operator. @internal */
  abstract _run(data: Tensor, batchSizes: Tensor | null, state: Tensor): [Tensor, Tensor];

  /** What is said of inputs with a wrong number of dimensions. @internal */
  abstract _wrongInput(dim: number): string;

  /**
   * Runs over sequences (L, N, inputSize) (or (N, L, inputSize) with `batchFirst`, or (L, inputSize), or packed) from a state
   * (layers * directions, N, hiddenSize), zeros by default. Gives all outputs (L, N, directions * hiddenSize) and the last state.
   */
  override forward(input: Tensor, hx?: Tensor | null): [output: Tensor, hidden: Tensor];
  override forward(input: PackedSequence, hx?: Tensor | null): [output: PackedSequence, hidden: Tensor];
  override forward(input: Sequence, hx: Tensor | null = null): [Sequence, Tensor] {
    if (input instanceof PackedSequence) return this._forwardPacked(input, hx);
    requireTensor('forward', 'input', input);
    const dim = input.dim();
    const batchDim = this.batchFirst ? 0 : 1;
    const data = batched(input, batchDim, (n) => this._wrongInput(n));
    if (hx) requireTensor('forward', 'hx', hx);
    if (hx && hx.dim() !== dim) {
      const kind = dim === 3 ? 'batched 3-D' : 'unbatched 2-D';
      throw new RuntimeError(`For ${kind} input, hx should also be ${dim}-D but got ${hx.dim()}-D tensor`);
    }
    const batch = batchSize(data, this.batchFirst);
    const given = hx && dim === 2 ? hx.unsqueeze(1) : hx;
    const state = given ?? this._zeros(data, batch, this.hiddenSize);
    this._checkInput(data, null);
    this._checkState(state, batch, this._outSize, 'hidden');
    const [output, last] = this._run(data, null, state);
    return dim === 3 ? [output, last] : [output.squeeze(batchDim), last.squeeze(1)];
  }

  /** @internal */
  _forwardPacked(input: PackedSequence, hx: Tensor | null): [PackedSequence, Tensor] {
    const { data, batchSizes, sortedIndices, unsortedIndices } = input;
    const batch = batchSize(input, this.batchFirst);
    const state = hx ? permute(hx, sortedIndices) : this._zeros(data, batch, this.hiddenSize);
    this._checkInput(data, batchSizes);
    this._checkState(state, batch, this._outSize, 'hidden');
    const [output, last] = this._run(data, batchSizes, state);
    const packed = new PackedSequence(output, batchSizes, sortedIndices, unsortedIndices);
    return [packed, permute(last, unsortedIndices)];
  }
}

/** Options of `RNN`. */
export interface RNNOptions extends RecurrentOptions {
  /** Default: 'tanh'. */
  nonlinearity?: 'tanh' | 'relu';
}

type RNNRest = Rest<
  [
    numLayers?: number,
    nonlinearity?: 'tanh' | 'relu',
    bias?: boolean,
    batchFirst?: boolean,
    dropout?: RecurrentOptions['dropout'],
    bidirectional?: boolean,
    ...factory: FactoryRest,
  ],
  RNNOptions
>;

/** Elman's network: `h' = tanh(W x + b + W' h + b')`. Mirrors `torch.nn.RNN`. */
export class RNN extends SimpleRecurrent {
  nonlinearity: 'tanh' | 'relu';

  constructor(inputSize: number, hiddenSize: number, ...rest: RNNRest) {
    noProjection(rest);
    const own = ['numLayers', 'nonlinearity', ...names.slice(1)] as const;
    const { nonlinearity = 'tanh', ...o } = readOptions<RNNOptions>('RNN', own, rest);
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
      throw new ValueError(`Unknown nonlinearity ${quote(nonlinearity)}. Select from 'tanh' or 'relu'.`);
    }
    super(nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', inputSize, hiddenSize, o);
    this.nonlinearity = nonlinearity;
  }

  /** @internal */
  override _wrongInput(dim: number): string {
    return `RNN: Expected input to be 2D or 3D, got ${dim}D tensor instead`;
  }

  /** @internal */
  override _run(data: Tensor, batchSizes: Tensor | null, state: Tensor): [Tensor, Tensor] {
    const { _weights, bias, numLayers, dropout, training, bidirectional } = this;
    const run = this.mode === 'RNN_TANH' ? ops.rnnTanh : ops.rnnRelu;
    return batchSizes
      ? run(data, batchSizes, state, _weights, bias, numLayers, dropout, training, bidirectional)
      : run(data, state, _weights, bias, numLayers, dropout, training, bidirectional, this.batchFirst);
  }
}

type GatedRest = Rest<[...RecurrentRest, ...FactoryRest], RecurrentOptions>;

/** Gated recurrent units. Mirrors `torch.nn.GRU`. */
export class GRU extends SimpleRecurrent {
  constructor(inputSize: number, hiddenSize: number, ...rest: GatedRest) {
    noProjection(rest);
    super('GRU', inputSize, hiddenSize, readOptions<RecurrentOptions>('GRU', names, rest));
  }

  /** @internal */
  override _wrongInput(dim: number): string {
    return `GRU: Expected input to be 2D or 3D, got ${dim}D instead`;
  }

  /** @internal */
  override _run(data: Tensor, batchSizes: Tensor | null, state: Tensor): [Tensor, Tensor] {
    const { _weights, bias, numLayers, dropout, training, bidirectional } = this;
    return batchSizes
      ? ops.gru(data, batchSizes, state, _weights, bias, numLayers, dropout, training, bidirectional)
      : ops.gru(data, state, _weights, bias, numLayers, dropout, training, bidirectional, this.batchFirst);
  }
}

/** Options of `LSTM`. */
export type LSTMOptions = ProjectedOptions;

/** Hidden state and cell state. */
export type LSTMState = [hidden: Tensor, cell: Tensor];

/** The two ways to call the layer. */
export interface LSTM {
  (input: Tensor, hx?: Readonly<LSTMState> | null): [output: Tensor, state: LSTMState];
  (input: PackedSequence, hx?: Readonly<LSTMState> | null): [output: PackedSequence, state: LSTMState];
}

/** Long short-term memory. Mirrors `torch.nn.LSTM`. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: it adds the two ways to call the layer
export class LSTM extends RNNBase<
  [input: Sequence, hx?: Readonly<LSTMState> | null],
  [output: Sequence, state: LSTMState]
> {
  constructor(inputSize: number, hiddenSize: number, ...rest: ProjectedRest) {
    const own = [...names.slice(0, 5), 'projSize', ...names.slice(5)] as (keyof LSTMOptions & string)[];
    super('LSTM', inputSize, hiddenSize, readOptions<LSTMOptions>('LSTM', own, rest));
  }

  /**
   * Runs over sequences (L, N, inputSize) (or (N, L, inputSize) with `batchFirst`, or (L, inputSize), or packed) from a hidden and a cell state
   * (layers * directions, N, hiddenSize), zeros by default. Gives all outputs (L, N, directions * hiddenSize) and the last states.
   */
  override forward(input: Tensor, hx?: Readonly<LSTMState> | null): [output: Tensor, state: LSTMState];
  override forward(input: PackedSequence, hx?: Readonly<LSTMState> | null): [output: PackedSequence, state: LSTMState];
  override forward(input: Sequence, hx: Readonly<LSTMState> | null = null): [Sequence, LSTMState] {
    if (input instanceof PackedSequence) return this._forwardPacked(input, hx);
    requireTensor('forward', 'input', input);
    const dim = input.dim();
    const batchDim = this.batchFirst ? 0 : 1;
    const data = batched(input, batchDim, (n) => `LSTM: Expected input to be 2D or 3D, got ${n}D instead`);
    const batch = batchSize(data, this.batchFirst);
    if (hx) requireTensorList('forward', 'hx', hx);
    if (hx && (hx[0].dim() !== dim || hx[1].dim() !== dim)) {
      const kind = dim === 3 ? 'batched 3-D' : 'unbatched 2-D';
      throw new RuntimeError(
        `For ${kind} input, hx and cx should also be ${dim}-D but got (${hx[0].dim()}-D, ${hx[1].dim()}-D) tensors`,
      );
    }
    const given: Readonly<LSTMState> | null = hx && dim === 2 ? [hx[0].unsqueeze(1), hx[1].unsqueeze(1)] : hx;
    const state = given ?? this._start(data, batch);
    this._check(data, null, state, batch);
    const [output, hidden, cell] = this._run(data, null, state);
    if (dim === 3) return [output, [hidden, cell]];
    return [output.squeeze(batchDim), [hidden.squeeze(1), cell.squeeze(1)]];
  }

  /** @internal */
  _forwardPacked(input: PackedSequence, hx: Readonly<LSTMState> | null): [PackedSequence, LSTMState] {
    const { data, batchSizes, sortedIndices, unsortedIndices } = input;
    const batch = batchSize(input, this.batchFirst);
    const state: Readonly<LSTMState> = hx
      ? [permute(hx[0], sortedIndices), permute(hx[1], sortedIndices)]
      : this._start(data, batch);
    this._check(data, batchSizes, state, batch);
    const [output, hidden, cell] = this._run(data, batchSizes, state);
    const packed = new PackedSequence(output, batchSizes, sortedIndices, unsortedIndices);
    return [packed, [permute(hidden, unsortedIndices), permute(cell, unsortedIndices)]];
  }

  /** @internal */
  _start(input: Tensor, batch: number): LSTMState {
    return [this._zeros(input, batch, this._outSize), this._zeros(input, batch, this.hiddenSize)];
  }

  /** @internal */
  _check(data: Tensor, batchSizes: Tensor | null, state: Readonly<LSTMState>, batch: number): void {
    this._checkInput(data, batchSizes);
    this._checkState(state[0], batch, this._outSize, 'hidden[0]');
    this._checkState(state[1], batch, this.hiddenSize, 'hidden[1]');
  }

  /** @internal */
  _run(data: Tensor, batchSizes: Tensor | null, state: Readonly<LSTMState>): [Tensor, Tensor, Tensor] {
    const { _weights, bias, numLayers, dropout, training, bidirectional } = this;
    return batchSizes
      ? ops.lstm(data, batchSizes, state, _weights, bias, numLayers, dropout, training, bidirectional)
      : ops.lstm(data, state, _weights, bias, numLayers, dropout, training, bidirectional, this.batchFirst);
  }
}
