/** @file Sparse inputs: what of them is moved, and which rows of the Jacobian that makes. */

import { arange, sparseCompressedTensor, sparseCooTensor, zeros } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { bool, float64, int64 } from '../../values/dtype.js';
import { mkldnn, sparseBsc, sparseBsr, sparseCoo, sparseCsr, strided } from '../../values/layout.js';

export const isSparse = (tensor: Tensor): boolean => tensor.layout !== strided && tensor.layout !== mkldnn;

/** The stored elements, in a tensor of their own, sharing memory. */
export function storedValues(tensor: Tensor): Tensor {
  return tensor.layout === sparseCoo ? tensor._values() : tensor.values();
}

const product = (sizes: readonly number[]): number => sizes.reduce((result, size) => result * size, 1);

/** The same structure with other stored elements. */
function withValues(tensor: Tensor, values: Tensor): Tensor {
  const { layout, shape } = tensor;
  if (layout === sparseCoo) return sparseCooTensor(tensor._indices(), values, shape);
  const byRows = layout === sparseCsr || layout === sparseBsr;
  const compressed = byRows ? tensor.crowIndices() : tensor.ccolIndices();
  const plain = byRows ? tensor.colIndices() : tensor.rowIndices();
  return sparseCompressedTensor(compressed, plain, values, shape, { layout, dtype: values.dtype });
}

/** For each stored element the position that it has in the dense tensor, in row-major order. */
export function positions(tensor: Tensor): Tensor {
  const values = storedValues(tensor).detach();
  const count = values.numel();
  if (tensor.layout === sparseCoo) {
    const sizes = tensor.shape;
    const inner = product(sizes.slice(tensor.sparseDim()));
    const strides = sizes.slice(0, tensor.sparseDim()).map((_, dim) => product(sizes.slice(dim + 1)));
    const indices = tensor._indices();
    const outer = strides.reduce(
      (sum, stride, dim) => sum.add(indices.select(0, dim).mul(stride)),
      zeros([values.size(0)], { dtype: int64 }),
    );
    return outer.unsqueeze(1).add(arange(inner)).reshape(-1);
  }
  // Marks go where the elements are, which says where that is.
  const marks = arange(1, count + 1, { dtype: float64 }).reshape(values.shape);
  const dense = withValues(tensor.detach(), marks).toDense().reshape(-1);
  const places = dense.nonzero().squeeze(1);
  return zeros([count], { dtype: int64 }).indexPut_([dense.at(places).sub(1).to(int64)], places);
}

/** A copy in which every element is stored. */
export function densified(tensor: Tensor): Tensor {
  const { layout, requiresGrad } = tensor;
  const plain = tensor.detach();
  const coo = allStored(layout === sparseCoo ? plain : plain.toSparse({ layout: sparseCoo }));
  if (layout === sparseCoo) return coo.requiresGrad_(requiresGrad);
  const blocks = layout === sparseBsr || layout === sparseBsc ? plain.values().shape.slice(1, 3) : null;
  return coo.toSparse({ layout, blocksize: blocks }).requiresGrad_(requiresGrad);
}

function allStored(coo: Tensor): Tensor {
  const outer = coo.shape.slice(0, coo.sparseDim());
  const inner = coo.shape.slice(coo.sparseDim());
  const indices = zeros(outer, { dtype: bool }).logicalNot().nonzero().t();
  const values = coo
    .toDense()
    .reshape([product(outer), ...inner])
    .clone();
  return sparseCooTensor(indices, values, coo.shape)._coalesced_(true);
}
