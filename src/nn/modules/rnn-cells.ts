/** @file One step of the recurrent layers. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { requireTensor, requireTensorList } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type FactoryOptions, type Rest, readOptions } from '../arguments.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { factory } from './common.js';
import type { FactoryRest } from './rnn-base.js';
import type { LSTMState } from './rnn.js';

/** Options of `LSTMCell` and `GRUCell`. */
export interface CellOptions extends FactoryOptions {
  /** Whether biases are learnt. Default: true. */
  bias?: boolean;
}

/** Options of `RNNCell`. */
export interface RNNCellOptions extends CellOptions {
  /** Default: 'tanh'. */
  nonlinearity?: 'tanh' | 'relu';
}

/** The parameters of one step of a recurrent layer, without what it computes. Mirrors `torch.nn.RNNCellBase`. */
export class RNNCellBase<S = Tensor, R = unknown> extends Module<[input: Tensor, hx?: S | null], R> {
  declare weight_ih: Parameter;
  declare weight_hh: Parameter;
  declare bias_ih: Parameter | null;
  declare bias_hh: Parameter | null;
  inputSize: number;
  hiddenSize: number;
  bias: boolean;

  constructor(
    inputSize: number,
    hiddenSize: number,
    bias: boolean,
    numChunks: number,
    ...rest: Rest<FactoryRest, FactoryOptions>
  ) {
    super();
    const o = readOptions<FactoryOptions>('RNNCellBase', ['device', 'dtype'], rest);
    const size = numChunks * hiddenSize;
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.bias = bias;
    this.weight_ih = new Parameter(ops.empty([size, inputSize], factory(o)));
    this.weight_hh = new Parameter(ops.empty([size, hiddenSize], factory(o)));
    this.registerParameter('bias_ih', this.bias ? new Parameter(ops.empty([size], factory(o))) : null);
    this.registerParameter('bias_hh', this.bias ? new Parameter(ops.empty([size], factory(o))) : null);
    this.resetParameters();
  }

  /** Draws new values for the parameters. */
  resetParameters(): void {
    const bound = this.hiddenSize > 0 ? 1 / Math.sqrt(this.hiddenSize) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** @internal */
  _check(tensor: Tensor, what: string): void {
    requireTensor('forward', what, tensor);
    const dim = tensor.dim();
    if (dim === 1 || dim === 2) return;
    throw new ValueError(`${this._getName()}: Expected ${what} to be 1D or 2D, got ${dim}D instead`);
  }

  /** @internal */
  _zeros(input: Tensor): Tensor {
    return ops.zeros([input.size(0), this.hiddenSize], { dtype: input.dtype, device: input.device });
  }

  override extraRepr(): string {
    const text = `${this.inputSize}, ${this.hiddenSize}`;
    return this.bias ? text : `${text}, bias=False`;
  }
}

/** A cell whose state is one tensor. */
abstract class SimpleCell extends RNNCellBase<Tensor, Tensor> {
  /** @internal */
  abstract _step(input: Tensor, state: Tensor): Tensor;

  /** From an input (N, inputSize) and a state (N, hiddenSize), zeros by default, to the next state. */
  override forward(input: Tensor, hx: Tensor | null = null): Tensor {
    this._check(input, 'input');
    if (hx) this._check(hx, 'hidden');
    if (input.dim() === 2) return this._step(input, hx ?? this._zeros(input));
    const single = input.unsqueeze(0);
    return this._step(single, hx ? hx.unsqueeze(0) : this._zeros(single)).squeeze(0);
  }
}

type CellRest = Rest<[bias?: boolean, ...factory: FactoryRest], CellOptions>;
const cellNames = ['bias', 'device', 'dtype'] as const;

/** One step of `RNN`. Mirrors `torch.nn.RNNCell`. */
export class RNNCell extends SimpleCell {
  nonlinearity: 'tanh' | 'relu';

  constructor(
    inputSize: number,
    hiddenSize: number,
    ...rest: Rest<[bias?: boolean, nonlinearity?: 'tanh' | 'relu', ...factory: FactoryRest], RNNCellOptions>
  ) {
    const names = ['bias', 'nonlinearity', 'device', 'dtype'] as const;
    const { bias = true, nonlinearity = 'tanh', ...o } = readOptions<RNNCellOptions>('RNNCell', names, rest);
    super(inputSize, hiddenSize, bias, 1, o);
    this.nonlinearity = nonlinearity;
  }

  /** @internal */
  override _step(input: Tensor, state: Tensor): Tensor {
    const { nonlinearity, weight_ih, weight_hh, bias_ih, bias_hh } = this;
    if (nonlinearity === 'tanh') return ops.rnnTanhCell(input, state, weight_ih, weight_hh, bias_ih, bias_hh);
    if (nonlinearity === 'relu') return ops.rnnReluCell(input, state, weight_ih, weight_hh, bias_ih, bias_hh);
    throw new RuntimeError(`Unknown nonlinearity: ${String(nonlinearity)}`);
  }

  override extraRepr(): string {
    const text = super.extraRepr();
    return this.nonlinearity === 'tanh' ? text : `${text}, nonlinearity=${this.nonlinearity}`;
  }
}

/** One step of `GRU`. Mirrors `torch.nn.GRUCell`. */
export class GRUCell extends SimpleCell {
  constructor(inputSize: number, hiddenSize: number, ...rest: CellRest) {
    const { bias = true, ...o } = readOptions<CellOptions>('GRUCell', cellNames, rest);
    super(inputSize, hiddenSize, bias, 3, o);
  }

  /** @internal */
  override _step(input: Tensor, state: Tensor): Tensor {
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    return ops.gruCell(input, state, weight_ih, weight_hh, bias_ih, bias_hh);
  }
}

/** One step of `LSTM`. Mirrors `torch.nn.LSTMCell`. */
export class LSTMCell extends RNNCellBase<Readonly<LSTMState>, LSTMState> {
  constructor(inputSize: number, hiddenSize: number, ...rest: CellRest) {
    const { bias = true, ...o } = readOptions<CellOptions>('LSTMCell', cellNames, rest);
    super(inputSize, hiddenSize, bias, 4, o);
  }

  /** From an input (N, inputSize), a hidden and a cell state (N, hiddenSize), zeros by default, to the next states. */
  override forward(input: Tensor, hx: Readonly<LSTMState> | null = null): LSTMState {
    this._check(input, 'input');
    if (hx) requireTensorList('forward', 'hx', hx);
    hx?.forEach((state, i) => void this._check(state, `hx[${i}]`));
    const batched = input.dim() === 2;
    const data = batched ? input : input.unsqueeze(0);
    let state = hx;
    if (!state) {
      const zeros = this._zeros(data);
      state = [zeros, zeros];
    } else if (!batched) {
      state = [state[0].unsqueeze(0), state[1].unsqueeze(0)];
    }
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    const [hidden, cell] = ops.lstmCell(data, state, weight_ih, weight_hh, bias_ih, bias_hh);
    return batched ? [hidden, cell] : [hidden.squeeze(0), cell.squeeze(0)];
  }
}
