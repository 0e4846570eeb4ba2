/** @file Checks of gradients that know dense tensors only, for functions of sparse ones. */

import type { GradcheckOptions } from '../autograd/gradcheck/index.js';
import { isTensor } from '../native/match.js';
import { ones } from '../ops/functions.js';
import { requireFunction } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { bool } from '../values/dtype.js';
import { sparseBsc, sparseBsr, sparseCoo, sparseCsr, strided } from '../values/layout.js';
import { sparseCompressedTensor, sparseCooTensor } from './creation.js';

type Checked = (...inputs: never[]) => unknown;

/** A check such as `torch.autograd.gradcheck`. */
export type Gradcheck = (fn: Checked, inputs: unknown, options?: GradcheckOptions) => boolean;

/** Makes a sparse tensor of its values. */
type Restore = (values: Tensor) => Tensor;

function isSparse(value: unknown): value is Tensor {
  return isTensor(value) && value.requiresGrad && value.layout !== strided;
}

/** The same tensor with its zeros as elements too, so that they have gradients. */
function materialized(x: Tensor): Tensor {
  const { layout, shape, device } = x;
  const batch = x.ndim - x.denseDim() - x.sparseDim();
  const isBlock = layout === sparseBsr || layout === sparseBsc;
  const blocksize = isBlock ? x.values().shape.slice(batch + 1, batch + 3) : undefined;
  const mask = ones(shape, { device, dtype: bool }).toSparse({ layout, blocksize, denseDim: x.denseDim() });
  return x.toDense().sparseMask(mask);
}

function split(x: Tensor): [values: Tensor, restore: Restore] {
  const { layout, shape } = x;
  if (layout === sparseCoo) {
    const [indices, isCoalesced] = [x._indices(), x.isCoalesced()];
    return [x._values(), (values) => sparseCooTensor(indices, values, shape, { isCoalesced })];
  }
  const isByRows = layout === sparseCsr || layout === sparseBsr;
  const [compressed, plain] = isByRows ? [x.crowIndices(), x.colIndices()] : [x.ccolIndices(), x.rowIndices()];
  return [x.values(), (values) => sparseCompressedTensor(compressed, plain, values, shape, { layout })];
}

/**
 * `gradcheck` for functions that take or give sparse tensors: it sees their values, with `masked` those that are stored, else all. Mirrors
 * `torch.sparse.as_sparse_gradcheck`.
 */
export function asSparseGradcheck(gradcheck: Gradcheck): Gradcheck {
  requireFunction('asSparseGradcheck', 'gradcheck', gradcheck);
  return (fn, inputs, { masked = false, ...options } = {}) => {
    const restores: (Restore | null)[] = [];
    const dense = (Array.isArray(inputs) ? (inputs as readonly unknown[]) : [inputs]).map((input) => {
      if (!isSparse(input)) {
        restores.push(null);
        return input;
      }
      const [values, restore] = split(masked ? input : materialized(input.detach()));
      restores.push(restore);
      return values.detach().requiresGrad_(true);
    });
    const wrapped = (...args: unknown[]): unknown => {
      const outputs = (fn as (...inputs: unknown[]) => unknown)(
        ...args.map((arg, i) => restores[i]?.(arg as Tensor) ?? arg),
      );
      const toStrided = (output: unknown): unknown =>
        isSparse(output) ? output.toDense({ maskedGrad: masked }) : output;
      return Array.isArray(outputs) ? outputs.map(toStrided) : toStrided(outputs);
    };
    return gradcheck(wrapped, dense, options);
  };
}
