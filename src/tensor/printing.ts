/** @file Prints tensors exactly as Python does. */

import type { ScalarResult } from '../native/results.js';
import * as ops from '../ops/functions.js';
import { complex64, complex128, float4_e2m1fn_x2, float64, uint8 } from '../values/dtype.js';
import { jagged } from '../values/layout.js';
import type { Complex } from '../values/scalar.js';
import { getDefaultDtype } from './defaults.js';
import { type Formatter, makeFormatter } from './formatter.js';
import { type UnpackedDualTensor, unpackDual } from './dual.js';
import { gradFnName } from './node.js';
import { withoutGrad } from './gradMode.js';
import { Flag, hasFlag } from './meta.js';
import { printOptions } from './printOptions.js';
import { formatFloat, formatTuple } from './pyformat.js';
import type { Tensor } from './tensor.js';
import { flatValues } from './values.js';
import { type Wrapping, wrappingOf } from './wrapping.js';

/** The values that are shown, in row-major order, with the size that each dimension has there and in the tensor. */
interface Shown {
  readonly values: readonly ScalarResult[];
  readonly shape: readonly number[];
  readonly cut: readonly boolean[];
}

/** Leaves out the middle of every long dimension. */
function summarize(tensor: Tensor): Shown {
  const { edgeitems, threshold } = printOptions;
  const isLong = tensor.numel() > threshold;
  const cut = tensor.shape.map((size) => isLong && size > 2 * edgeitems);
  let part = tensor;
  cut.forEach((isCut, dim) => {
    if (!isCut || edgeitems === 0) return;
    const size = part.size(dim);
    part = ops.cat([ops.narrow(part, dim, 0, edgeitems), ops.narrow(part, dim, size - edgeitems, edgeitems)], dim);
  });
  return { values: flatValues(part), shape: part.shape, cut };
}

function complexText(value: Complex, real: Formatter, imaginary: Formatter): string {
  const text = `${imaginary.format(value.im)}j`.trimStart();
  return real.format(value.re) + (text.startsWith('-') ? '' : '+') + text;
}

interface Writer {
  readonly width: number;
  readonly write: (value: ScalarResult) => string;
}

function makeWriter(values: readonly ScalarResult[], tensor: Tensor): Writer {
  if (!tensor.dtype.isComplex) {
    const { width, format } = makeFormatter(values, tensor.dtype.isFloatingPoint);
    return { width, write: format };
  }
  const numbers = values as readonly Complex[];
  const real = makeFormatter(
    numbers.map(({ re }) => re),
    true,
  );
  const imaginary = makeFormatter(
    numbers.map(({ im }) => im),
    true,
  );
  // One more for the j.
  return {
    width: real.width + imaginary.width + 1,
    write: (value) => complexText(value as Complex, real, imaginary),
  };
}

function vectorText(texts: readonly string[], indent: number, width: number): string {
  const perLine = Math.max(1, Math.floor((printOptions.linewidth - indent) / (width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < texts.length; i += perLine) lines.push(texts.slice(i, i + perLine).join(', '));
  return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
}

/** The values between brackets, without `tensor(`. */
function valuesText(tensor: Tensor, indent: number): string {
  if (tensor.numel() === 0) return '[]';
  const plain = tensor.dtype === float4_e2m1fn_x2 ? tensor.view(uint8) : tensor;
  const { values, shape, cut } = summarize(plain);
  const { width, write } = makeWriter(values, plain);
  const { edgeitems } = printOptions;
  let position = 0;
  const level = (depth: number, indentation: number): string => {
    if (depth === shape.length) return write(values[position++]);
    const isLast = depth === shape.length - 1;
    if (cut[depth] && edgeitems === 0) return '[...]';
    const parts = Array.from({ length: shape[depth] }, () => level(depth + 1, indentation + 1));
    if (cut[depth]) parts.splice(edgeitems, 0, isLast ? ' ...' : '...');
    if (isLast) return vectorText(parts, indentation, width);
    const separator = `,${'\n'.repeat(shape.length - 1 - depth)}${' '.repeat(indentation + 1)}`;
    return `[${parts.join(separator)}]`;
  };
  return level(0, indent);
}

/** A tensor inside the text of a sparse one. */
function partText(name: string, part: Tensor, indent: number, isMeta: boolean): string {
  const prefix = `${name}=tensor(`;
  const text = isMeta ? '...' : valuesText(part.detach(), indent + prefix.length);
  const size = isMeta || part.numel() === 0 ? `, size=${formatTuple(part.shape)}` : '';
  return `${prefix}${text}${size})`;
}

/** The index and value tensors of a sparse tensor, by the names under which they are printed. */
function sparseParts(tensor: Tensor): [name: string, part: Tensor][] {
  switch (tensor.layout.name) {
    case 'sparse_coo':
      return [
        ['indices', tensor._indices()],
        ['values', tensor._values()],
      ];
    case 'sparse_csr':
    case 'sparse_bsr':
      return [
        ['crow_indices', tensor.crowIndices()],
        ['col_indices', tensor.colIndices()],
        ['values', tensor.values()],
      ];
    default:
      return [
        ['ccol_indices', tensor.ccolIndices()],
        ['row_indices', tensor.rowIndices()],
        ['values', tensor.values()],
      ];
  }
}

function hasDefaultDtype({ dtype }: Tensor): boolean {
  const standard = getDefaultDtype();
  const complex = standard === float64 ? complex128 : complex64;
  return dtype === standard || dtype === complex || dtype.name === 'int64' || dtype.name === 'bool';
}

function quantizationSuffixes(tensor: Tensor): string[] {
  const scheme = tensor.qscheme();
  const suffixes = [`quantization_scheme=${scheme}`];
  if (scheme.name.startsWith('per_tensor')) {
    suffixes.push(`scale=${formatFloat(Number(tensor.qScale()))}`, `zero_point=${tensor.qZeroPoint()}`);
  } else {
    suffixes.push(
      `scale=${describe(tensor.qPerChannelScales())}`,
      `zero_point=${describe(tensor.qPerChannelZeroPoints())}`,
      `axis=${tensor.qPerChannelAxis()}`,
    );
  }
  return suffixes;
}

interface Body {
  readonly text: string;
  readonly suffixes: readonly string[];
}

function sparseBody(tensor: Tensor, indent: number, dtype: readonly string[]): Body {
  const suffixes = [`size=${formatTuple(tensor.shape)}`, ...(tensor.isMeta ? [] : [`nnz=${tensor._nnz()}`]), ...dtype];
  const parts = sparseParts(tensor).map(([name, part]) => partText(name, part, indent, tensor.isMeta));
  return { text: parts.join(`,\n${' '.repeat(indent)}`), suffixes };
}

function nestedBody(tensor: Tensor): Body {
  const parts = ops.unbind(tensor, 0).map((part) => describe(part).replace(/^/gm, '  '));
  return { text: `[\n${parts.join(',\n')}\n]`, suffixes: [] };
}

function denseBody(tensor: Tensor, indent: number, dtype: readonly string[]): Body {
  const size = `size=${formatTuple(tensor.shape)}`;
  const always = tensor.dtype === getDefaultDtype() ? [] : [`dtype=${tensor.dtype}`];
  if (tensor.isMeta) return { text: '...', suffixes: [size, ...always] };
  if (tensor.numel() === 0) return { text: '[]', suffixes: [...(tensor.dim() === 1 ? [] : [size]), ...always] };
  const plain = hasFlag(tensor, Flag.named) ? tensor.rename(null) : tensor;
  const dense = plain.layout.name === 'strided' ? plain : plain.toDense();
  return {
    text: valuesText(dense, indent),
    suffixes: [...(printOptions.edgeitems === 0 ? [size] : []), ...dtype],
  };
}

function body(tensor: Tensor, indent: number): Body {
  const dtype = hasDefaultDtype(tensor) ? [] : [`dtype=${tensor.dtype}`];
  if (tensor.layout.name.startsWith('sparse_')) return sparseBody(tensor, indent, dtype);
  if (tensor.isQuantized) {
    return {
      text: valuesText(tensor.dequantize(), indent),
      suffixes: [`size=${formatTuple(tensor.shape)}`, ...dtype, ...quantizationSuffixes(tensor)],
    };
  }
  return tensor.isNested ? nestedBody(tensor) : denseBody(tensor, indent, dtype);
}

function gradSuffixes(tensor: Tensor): string[] {
  const name = nodeName(tensor);
  if (name !== null) return [`grad_fn=<${name}>`];
  return tensor.requiresGrad ? ['requires_grad=True'] : [];
}

/** The node of a view that was changed where it must not be cannot be asked for; printing goes on. */
function nodeName(tensor: Tensor): string | null {
  try {
    return gradFnName(tensor);
  } catch {
    return 'Invalid';
  }
}

function nameSuffixes(tensor: Tensor): string[] {
  if (!hasFlag(tensor, Flag.named)) return [];
  const names = tensor.names.map((name) => (name === null ? 'None' : `'${name}'`));
  return [`names=${formatTuple(names)}`];
}

/** Puts the suffixes behind the values, on new lines where they would pass the line's end. */
function join(text: string, suffixes: readonly string[], indent: number, newline: boolean): string {
  let result = text;
  let length = text.length - text.lastIndexOf('\n') + 1;
  let force = newline;
  for (const suffix of suffixes) {
    if (force || length + suffix.length + 2 > printOptions.linewidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      length = indent + suffix.length;
      force = false;
    } else {
      result += `, ${suffix}`;
      length += suffix.length + 2;
    }
  }
  return `${result})`;
}

function tangentSuffixes({ tangent }: UnpackedDualTensor): string[] {
  return tangent === null ? [] : [`tangent=${describe(tangent)}`];
}

function describe(dual: Tensor): string {
  const unpacked = unpackDual(dual);
  const tensor = unpacked.primal;
  const prefix = tensor.isNested ? 'nested_tensor(' : 'tensor(';
  const { device, layout } = tensor;
  const { text, suffixes } = body(tensor, prefix.length);
  const all = [
    ...(device.type === 'cpu' ? [] : [`device='${device}'`]),
    ...suffixes,
    ...(layout.name === 'strided' ? [] : [`layout=${layout}`]),
    ...gradSuffixes(dual),
    ...nameSuffixes(tensor),
    ...tangentSuffixes(unpacked),
  ];
  return join(prefix + text, all, prefix.length, tensor.isSparse);
}

/** A tensor of a transform, with what it is outside. */
function describeWrapped({ level, dimension, value }: Wrapping): string {
  const [kind, batch] = dimension === null ? ['GradTrackingTensor', ''] : ['BatchedTensor', ` bdim=${dimension},`];
  const inside = tensorToString(value).replace(/^(?=.)/gm, '    ');
  return `${kind}(lvl=${level},${batch} value=\n${inside}\n)`;
}

/** What a nested tensor is made of, whose values stand elsewhere. */
function describeJagged(tensor: Tensor): string {
  const name = nodeName(tensor);
  const grad = [
    ...(tensor.requiresGrad ? ['requires_grad=True'] : []),
    ...(name === null ? [] : [`grad_fn=<${name}>`]),
  ].slice(-1);
  const contiguous = tensor.isContiguous() ? 'True' : 'False';
  const parts = [`size=${formatTuple(tensor.shape)}`, `offsets=${describe(tensor.offsets())}`, ...grad];
  return `NestedTensor(${parts.join(', ')}, contiguous=${contiguous})`;
}

/** What Python's `repr(t)` gives. */
export function tensorToString(tensor: Tensor): string {
  if (tensor.layout === jagged) return describeJagged(tensor);
  const wrapping = wrappingOf(tensor);
  return wrapping ? describeWrapped(wrapping) : withoutGrad(() => describe(tensor));
}

/** As `tensorToString`, and a note for a tensor that cannot be read any more: looking at it in a debugger is no error. */
export function inspectTensor(tensor: Tensor): string {
  if (tensor._id < 0) return '[disposed Tensor]';
  return tensor._id === 0 ? '[undefined Tensor]' : tensor.toString();
}
