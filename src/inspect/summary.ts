/** @file A model in numbers: its layers, their outputs and parameters, and what a call of it costs. */

import { inspect } from 'node:util';
import { RuntimeError, ValueError } from '../native/errors.js';
import { tidy } from '../native/handles.js';
import { isTensor } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import type { AnyModule } from '../nn/index.js';
import { rand } from '../ops/functions.js';
import { forkRng } from '../tensor/random.js';
import { requireModule } from '../nn/checks.js';
import { requireList } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Device, DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import { listLayers, traceLayers } from './collect.js';
import type { Layer } from './layer.js';
import { drawTable, type Layout, type SummaryColumn, type SummaryRow, thousands } from './table.js';

/** A shape, or one for each argument. */
export type InputSize = readonly number[] | readonly (readonly number[])[];

/** Options of `summary`. */
export interface SummaryOptions {
  /** The arguments of the call, a list of them or the only one, instead of their sizes. */
  inputData?: unknown;
  /** Where a dimension of size 1 is put into the inputs, and in the shapes of lists. Default: none. */
  batchDim?: number | null;
  /** Default: `['outputSize', 'numParams']`. */
  colNames?: readonly SummaryColumn[];
  /** Characters of a column. Default: 25. */
  colWidth?: number;
  /** Deepest level that is shown. Default: 3. */
  depth?: number;
  /** Device of inputs made from sizes. Default: that of the model's first parameter. */
  device?: DeviceLike | null;
  /** Dtype of each input made from sizes. Default: float32. */
  dtypes?: readonly DType[] | null;
  /** Default: 'eval'. */
  mode?: 'train' | 'eval';
  /** Default: `['depth']`. */
  rowSettings?: readonly SummaryRow[];
}

const optionNames = [
  'inputData',
  'batchDim',
  'colNames',
  'colWidth',
  'depth',
  'device',
  'dtypes',
  'mode',
  'rowSettings',
] as const satisfies readonly (keyof SummaryOptions)[];

/** A count in millions, billions or trillions, with its unit. */
function scaled(count: number): string {
  const [unit, factor] = count >= 1e12 ? ['T', 1e12] : count >= 1e9 ? ['G', 1e9] : ['M', 1e6];
  const value = count / Number(factor);
  const digits = Number.isInteger(value) ? 0 : 2;
  const [whole, rest] = value.toFixed(digits).split('.');
  return ` (${unit}): ${thousands(Number(whole))}${rest ? `.${rest}` : ''}`;
}

function sum(layers: readonly Layer[], count: (layer: Layer) => number): number {
  return layers.reduce((total, layer) => total + count(layer), 0);
}

/** What `summary` gives; printing it shows a table. */
export class ModelSummary {
  /** Elements of all parameters. */
  readonly totalParams: number;
  readonly trainableParams: number;
  /** Multiplications and additions of one call. */
  readonly totalMultAdds: number;
  /** Bytes of the outputs of layers with parameters, twice: for their gradients. */
  readonly outputBytes: number;
  /** Bytes of the parameters. */
  readonly paramBytes: number;

  /** @internal */
  constructor(
    /** The rows: layers in the order of their calls. */
    readonly layers: readonly Layer[],
    /** Bytes of the inputs, null if the model was not called. */
    readonly inputBytes: number | null,
    private readonly layout: Layout,
  ) {
    const leaves = layers.filter(({ isLeaf }) => isLeaf);
    const first = layers.filter(({ repeated }) => !repeated);
    const own = (what: 'params' | 'trainableParams'): number =>
      sum(first, (layer) => Math.max(layer.isLeaf ? layer[what] : layer.leftover(what), 0));
    this.totalParams = own('params');
    this.trainableParams = own('trainableParams');
    this.totalMultAdds = sum(leaves, ({ multAdds }) => multAdds);
    this.outputBytes = sum(leaves, ({ params, outputBytes }) => (params > 0 ? 2 * outputBytes : 0));
    this.paramBytes = sum(leaves, ({ repeated, paramBytes }) => (repeated ? 0 : paramBytes));
  }

  toString(): string {
    const { totalParams, trainableParams, inputBytes, outputBytes, paramBytes } = this;
    const { lines, divider } = drawTable(this.layers, totalParams, this.layout);
    lines.push(
      `Total params: ${thousands(totalParams)}`,
      `Trainable params: ${thousands(trainableParams)}`,
      `Non-trainable params: ${thousands(totalParams - trainableParams)}`,
    );
    if (inputBytes !== null) {
      const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
      lines.push(
        `Total mult-adds${scaled(this.totalMultAdds)}`,
        divider,
        `Input size (MB): ${megabytes(inputBytes)}`,
        `Forward/backward pass size (MB): ${megabytes(outputBytes)}`,
        `Params size (MB): ${megabytes(paramBytes)}`,
        `Estimated Total Size (MB): ${megabytes(inputBytes + outputBytes + paramBytes)}`,
      );
    }
    return [...lines, divider].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function shapes(inputSize: InputSize): readonly (readonly number[])[] {
  requireList('summary', 'inputSize', inputSize);
  const list = (typeof inputSize[0] === 'number' ? [inputSize] : inputSize) as readonly (readonly number[])[];
  const valid = list.every((shape) => Array.isArray(shape) && shape.every((n) => Number.isInteger(n) && n > 0));
  if (!valid || list.length === 0) {
    throw new ValueError('Input_data is invalid, or negative size found in input_data.');
  }
  return list;
}

function makeInputs(inputSize: InputSize, model: AnyModule, o: SummaryOptions): Tensor[] {
  const here: Device | undefined = model.parameters().next().value?.device;
  const device = o.device ?? here ?? 'cpu';
  return forkRng(() =>
    shapes(inputSize).map((shape, i) => {
      const input = rand([...shape]);
      const whole = o.batchDim == null ? input : input.unsqueeze(o.batchDim);
      const dtype = o.dtypes?.at(i);
      return whole.to(dtype ? { device, dtype } : { device });
    }),
  );
}

function checkLayout({ colWidth = 25, colNames = [] }: SummaryOptions, hasInput: boolean): void {
  if (!(colWidth > 0)) throw new ValueError(`Column width must be greater than 0: col_width=${colWidth}`);
  const needs = colNames.filter((name) => ['inputSize', 'outputSize', 'multAdds'].includes(name));
  if (!hasInput && needs.length > 0) {
    throw new ValueError(`You must pass inputData or inputSize in order to use columns: ${needs.join(', ')}`);
  }
}

/**
 * Calls a model once and tells its layers, the shapes of their outputs, their parameters, and what the call costs:
 * `console.log(torch.summary(model, [1, 3, 32, 32]))`. Without sizes and data it counts parameters only. The numbers are those of
 * Python's torchinfo; the model, its mode and the random numbers stay as they are.
 *
 * @throws RuntimeError that names the layers that ran, if the model throws.
 */
export function summary(model: AnyModule, inputSize?: InputSize | null, options: SummaryOptions = {}): ModelSummary {
  requireModule('summary', 'model', model);
  checkOptions('summary', options, optionNames);
  const { inputData, mode = 'eval', batchDim = null, depth = 3, colWidth = 25 } = options;
  if (inputSize != null && inputData !== undefined) {
    throw new RuntimeError('Only one of (input_data, input_size) should be specified.');
  }
  const hasInput = inputSize != null || inputData !== undefined;
  checkLayout(options, hasInput);
  const layout: Layout = {
    columns: options.colNames ?? (hasInput ? ['outputSize', 'numParams'] : ['numParams']),
    columnWidth: colWidth,
    rows: new Set(options.rowSettings ?? ['depth']),
    depth,
  };
  if (!hasInput) return new ModelSummary(listLayers(model), null, layout);
  return tidy(() => {
    const given = Array.isArray(inputData) ? inputData : [inputData];
    const args: unknown[] = inputSize == null ? given : makeInputs(inputSize, model, options);
    const bytes = args.filter(isTensor).reduce((total, { nbytes }) => total + nbytes, 0);
    return new ModelSummary(traceLayers(model, args, mode, batchDim), bytes, layout);
  });
}
