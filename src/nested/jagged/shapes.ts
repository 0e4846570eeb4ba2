/** @file Views with other dimensions, and lists of parts. */

import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import { wrapDim } from '../../tensor/meta.js';
import { formatSize, formatTuple } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { innerDim, innerDimOf, matchesRaggedness, toInner } from './dimensions.js';
import { isJagged, lengthsOf, nest, nestLike, offsetsOf, partLengths, raggedDimOf, valuesOf } from './parts.js';
import { define } from './table.js';

define('transpose.int', 'transpose_int', 'self: jt_all, dim0: any, dim1: any', (transpose, self: Tensor, a, b) => {
  const raggedDim = raggedDimOf(self);
  const [from, to] = [wrapDim(a, self.dim()), wrapDim(b, self.dim())];
  if (from !== raggedDim && to !== raggedDim) {
    return nestLike(
      self,
      transpose(valuesOf(self), innerDimOf('transpose', self, a), innerDimOf('transpose', self, b)) as Tensor,
    );
  }
  if (from === 0 || to === 0) throw new ValueError('Transpose is not supported on the batch dimension for jagged NT');
  return nestLike(self, valuesOf(self).transpose(innerDim(from, raggedDim), innerDim(to, raggedDim)), {
    raggedDim: from === raggedDim ? to : from,
  });
});

define('permute.default', 'permute_default', 'self: jt_all, dims: any', (permute, self: Tensor, given: number[]) => {
  const count = self.dim();
  if (count !== given.length) {
    throw new ValueError(
      `permute(): number of dimensions in the tensor input (${count}) does not match the length of the desired ordering of dimensions (${given.length}).`,
    );
  }
  const dims = given.map((dim) => wrapDim(dim, count));
  if (new Set(dims).size !== count) throw new ValueError('permute(): duplicate dims are not allowed.');
  if (lengthsOf(self)) throw new ValueError('permute(): not supported on jagged layout nested tensor with holes');
  if (dims[0] !== 0) throw new ValueError('Permute is not supported on the batch dimension for jagged NT');
  const raggedDim = raggedDimOf(self);
  const inner = dims.slice(1).map((dim) => innerDim(dim, raggedDim));
  return nestLike(self, permute(valuesOf(self), inner) as Tensor, { raggedDim: dims.indexOf(raggedDim) });
});

define(
  ['view.default', '_unsafe_view.default'],
  'view_default',
  'self: jt_all, size: any',
  (view, self: Tensor, size: readonly number[]) => {
    const { shape } = self;
    const raggedDim = raggedDimOf(self);
    const isSame = shape.length === size.length && shape.every((n, i) => n === size[i]);
    if (raggedDim !== 1 && !isSame) {
      throw new RuntimeError(
        `view(): does not support ragged_idx != 1 except when inp._size == size. inp._size is (${formatTuple(shape)}) and size is (${formatList(size)}).`,
      );
    }
    if (size.length < 3 || !matchesRaggedness(self, size)) {
      throw new RuntimeError(`view(): cannot view shape ${formatTuple(shape)} as ${formatList(size)}`);
    }
    const values = valuesOf(self);
    const inner = size.slice(1).map((n, i) => (i === raggedDim - 1 ? values.size(i) : n));
    return nestLike(self, view(values, inner) as Tensor);
  },
);

/** A list of sizes as Python prints lists. */
function formatList(size: readonly number[]): string {
  return formatSize(size).slice('torch.Size('.length, -1);
}

define(
  'expand.default',
  'expand_default',
  'self: jt_all, size: any, implicit: any?',
  (expand, self: Tensor, size: readonly number[]) => {
    if (!matchesRaggedness(self, size)) {
      throw new RuntimeError(`expand(): cannot expand shape ${formatTuple(self.shape)} -> ${formatList(size)}`);
    }
    const raggedDim = raggedDimOf(self);
    const inner = self.shape.slice(1).map((_, i) => (i + 1 === raggedDim ? -1 : size[i + 1]));
    return nestLike(self, expand(valuesOf(self), inner) as Tensor);
  },
);

define('expand_as.default', 'expand_as_default', 'self: t, other: jt', (expandAs, self: Tensor, other: Tensor) =>
  nestLike(other, expandAs(self, valuesOf(other)) as Tensor),
);

define(
  'broadcast_to.default',
  'broadcast_to',
  'self: jt_all, size: any',
  (_, self: Tensor, size: readonly number[]) => {
    if (size.length > self.dim()) {
      throw new ValueError(
        'broadcast_to(): broadcasting to a higher-dim shape is currently not supported for nested tensors with the jagged layout',
      );
    }
    return self.expand([...Array<number>(self.dim() - size.length).fill(1), ...size]);
  },
);

define('squeeze.dim', 'squeeze_dim', 'self: jt, dim: any', (squeeze, self: Tensor, dim: number) =>
  nestLike(self, squeeze(valuesOf(self), innerDimOf('squeeze', self, dim)) as Tensor),
);

define('unsqueeze.default', 'unsqueeze_default', 'self: jt_all, dim: any', (unsqueeze, self: Tensor, dim: number) => {
  const raggedDim = raggedDimOf(self);
  const wrapped = wrapDim(dim, self.dim() + 1);
  const inner = wrapped === raggedDim ? wrapped - 1 : toInner('unsqueeze', wrapped, self.dim() + 1, raggedDim);
  return nestLike(self, unsqueeze(valuesOf(self), inner) as Tensor, {
    raggedDim: inner <= raggedDim - 1 ? raggedDim + 1 : raggedDim,
  });
});

function unbind(self: Tensor): Tensor[] {
  const values = valuesOf(self);
  const at = raggedDimOf(self) - 1;
  const lengths = lengthsOf(self);
  const sizes = partLengths(self).tolist() as number[];
  const total = values.size(at);
  const starts = lengths ? (offsetsOf(self).tolist() as number[]) : null;
  if (starts && sizes.some((size, i) => starts[i] + size > total)) {
    throw new RuntimeError('unbind(): nested tensor offsets and lengths do not match ragged_idx dimension');
  }
  if (!starts) return values.split(sizes, at);
  return sizes.map((size, i) => values.narrow(at, starts[i], size));
}

define('unbind.int', 'unbind_int', 'self: jt_all, dim: any?', (_, self: Tensor, dim: number) => {
  if (dim !== 0) throw new RuntimeError('unbind(): only supported for NestedTensor on dim=0');
  return unbind(self);
});

define('select.int', 'select_int', 'self: jt_all, dim: any, index: any', (select, self: Tensor, dim, index: number) => {
  if (wrapDim(dim, self.dim()) === 0) {
    const parts = unbind(self);
    const part = parts.at(index);
    if (!part) throw new RuntimeError('tuple index out of range');
    return part;
  }
  const inner = innerDimOf('select', self, dim);
  if (lengthsOf(self)) {
    throw new ValueError('select(): not yet supported on dim != 0 for non-contiguous nested tensor with holes');
  }
  const raggedDim = raggedDimOf(self);
  return nestLike(self, select(valuesOf(self), inner, index) as Tensor, {
    raggedDim: inner < raggedDim - 1 ? raggedDim - 1 : raggedDim,
  });
});

define(
  'slice.Tensor',
  'slice_tensor',
  'self: jt, dim: any?, start: any?, end: any?, step: any?',
  (slice, self: Tensor, dim: number, ...rest) =>
    nestLike(self, slice(valuesOf(self), innerDimOf('slice', self, dim), ...rest) as Tensor),
);

define(
  'narrow.default',
  'narrow',
  'self: jt, dim: any, start: any, length: any',
  (narrow, self: Tensor, dim: number, ...rest) =>
    nestLike(self, narrow(valuesOf(self), innerDimOf('narrow', self, dim), ...rest) as Tensor),
);

const allLike = (self: Tensor, parts: unknown): Tensor[] => (parts as Tensor[]).map((part) => nestLike(self, part));

define(
  'split.Tensor',
  'split_tensor',
  'self: jt, split_size: any, dim: any?',
  (split, self: Tensor, size, dim: number) =>
    allLike(self, split(valuesOf(self), size, innerDimOf('split', self, dim))),
);

define(
  ['split_with_sizes.default', 'unsafe_split_with_sizes.default'],
  'split_with_sizes_default',
  'self: jt, split_sizes: any, dim: any?',
  (split, self: Tensor, sizes, dim: number) =>
    allLike(self, split(valuesOf(self), sizes, innerDimOf('split_with_sizes', self, dim))),
);

/** Some parts each, as jagged tensors of their own. */
function chunkBatch(self: Tensor, chunks: number): Tensor[] {
  const lengths = offsetsOf(self).diff().chunk(chunks);
  const values = valuesOf(self).split(lengths.map((own) => Number(own.sum().item())));
  return lengths.map((own, i) =>
    nest(values[i], {
      offsets: ops.constantPadNd(own.cumsum(0), [1, 0]),
      lengths: null,
      raggedDim: raggedDimOf(self),
      minLength: null,
      maxLength: null,
    }),
  );
}

define(
  'chunk.default',
  'chunk_default',
  'self: jt, chunks: any, dim: any?',
  (chunk, self: Tensor, chunks, dim: number) =>
    wrapDim(dim, self.dim()) === 0
      ? chunkBatch(self, chunks as number)
      : allLike(self, chunk(valuesOf(self), chunks, innerDimOf('chunk', self, dim))),
);

define('cat.default', 'cat_default', 'tensors: any, dim: any?', (cat, tensors: readonly Tensor[], dim: number) => {
  const first = tensors.find(isJagged) as Tensor;
  const inner = innerDimOf('cat', first, dim);
  if (tensors.every(isJagged)) return nestLike(first, cat(tensors.map(valuesOf), inner) as Tensor);
  return ops.cat(
    tensors.map((tensor) => (isJagged(tensor) ? tensor : nestLike(first, tensor.expandAs(valuesOf(first))))),
    dim,
  );
});

define(
  'stack.default',
  'stack_default',
  'tensors: any, dim: any?',
  (stack, tensors: readonly Tensor[], dim: number) => {
    const [first] = tensors;
    for (const tensor of tensors) {
      if (!isJagged(tensor)) throw new RuntimeError('stack(): expected all nested tensors inputs');
      if (tensor.dim() !== first.dim()) {
        throw new RuntimeError('stack(): expected all nested tensors to have the same dim');
      }
      if (!matchesRaggedness(tensor, first.shape)) {
        throw new RuntimeError('stack(): expected all nested tensors to have the same nested structure');
      }
    }
    const inner = toInner('stack', dim, first.dim() + 1, raggedDimOf(first));
    return nestLike(first, stack(tensors.map(valuesOf), inner) as Tensor);
  },
);

define('flatten.using_ints', 'flatten', 'self: jt_all, ...', (_, self: Tensor, startDim: number, endDim: number) => {
  const raggedDim = raggedDimOf(self);
  const outer = (dim: number): number => toInner('flatten', dim, self.dim(), raggedDim) + 1;
  const [start, end] = [outer(startDim), outer(endDim)];
  if (start === end) return self;
  const { shape } = self;
  const product = shape.slice(start, end + 1).reduce((a, b) => a * b, 1);
  return self.reshape([...shape.slice(0, start), product, ...shape.slice(end + 1)]);
});
