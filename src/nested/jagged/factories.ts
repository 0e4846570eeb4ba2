/** @file Copies, conversions and tensors like others. */

import { addon } from '../../native/addon.js';
import { AssertionError, RuntimeError } from '../../native/errors.js';
import { formatSize } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { Device } from '../../values/device.js';
import { contiguousFormat, strided } from '../../values/layout.js';
import { fromList } from './creation.js';
import { lengthsOf, nestLike, offsetsOf, raggedDimOf, valuesOf } from './parts.js';
import { define, type Redo } from './table.js';

/** The values nested as `model` is, on whichever device they are. */
function nestThere(model: Tensor, values: Tensor): Tensor {
  const { device } = values;
  const move = (tensor: Tensor): Tensor => tensor.to(device);
  if (String(device) === String(model.device)) return nestLike(model, values);
  const [offsets, lengths] = [offsetsOf(model), lengthsOf(model)];
  const [newOffsets, newLengths] = [move(offsets), lengths && move(lengths)];
  addon.shareRaggedSize((lengths ?? offsets)._id, (newLengths ?? newOffsets)._id);
  return nestLike(model, values, { offsets: newOffsets, lengths: newLengths });
}

define('clone.default', 'clone_default', 'input: jt_all, memory_format: any?', (clone, self: Tensor, format) => {
  if (lengthsOf(self) && format === contiguousFormat) {
    if (raggedDimOf(self) !== 1) {
      throw new AssertionError('NJT with ragged_idx != 1 not supported for contiguous clone');
    }
    return fromList(self.unbind());
  }
  return nestLike(self, clone(valuesOf(self), format) as Tensor);
});

define('to.dtype', 'to_dtype', 'input: jt_all, dtype: any', (to, self: Tensor, ...rest) =>
  nestLike(self, to(valuesOf(self), ...rest) as Tensor),
);

define('_to_copy.default', 'to_copy_default', 'self: jt_all', (copy, self: Tensor, dtype, _layout, ...rest) =>
  nestThere(self, copy(valuesOf(self), dtype, null, ...rest) as Tensor),
);

define(
  'copy_.default',
  'copy_default',
  'self: jt_all, src: jt_all, non_blocking: any?',
  (copy, self: Tensor, source: Tensor) => {
    const sizes = (parts: readonly Tensor[]): string => parts.map(({ shape }) => shape.join()).join(';');
    if (self.shape.some((size, i) => size !== source.shape[i])) {
      const [to, from] = [self.unbind(), source.unbind()];
      if (sizes(to) !== sizes(from)) {
        throw new RuntimeError(
          `copy_(): expected compatible input and src shapes, but got: ${formatSize(self.shape)} and ${formatSize(source.shape)}`,
        );
      }
      to.forEach((part, i) => {
        part.copy_(from[i]);
      });
    }
    copy(valuesOf(self), valuesOf(source), false);
    return self;
  },
);

/** The values are strided; arguments between the tensor and its options are as they come. */
function like(redo: Redo, self: Tensor, ...args: readonly unknown[]): Tensor {
  const at = args.length - 4;
  return nestThere(self, redo(valuesOf(self), ...args.slice(0, at), strided, ...args.slice(at + 1)) as Tensor);
}

define(
  ['empty_like', 'ones_like', 'zeros_like', 'rand_like', 'randn_like'].map((name) => `${name}.default`),
  'like_factory_default',
  'self: jt_all',
  like,
);
define('full_like.default', 'like_factory_default', 'self: jt_all, fill_value: any', like);
define('randint_like.default', 'like_factory_default', 'self: jt_all, high: any', like);
define('randint_like.low_dtype', 'like_factory_default', 'self: jt_all, low: any, high: any', like);

define('zero_.default', 'zero__default', 'self: jt_all', (zero, self: Tensor) => {
  zero(valuesOf(self));
  return self;
});

define('fill_.Scalar', 'fill__Scalar', 'self: jt_all, value: any', (fill, self: Tensor, value) => {
  fill(valuesOf(self), value);
  return self;
});

define(
  ['new_empty.default', 'new_zeros.default', 'new_ones.default'],
  'new_empty_default',
  'self: jt_all, size: any, dtype: any?, layout: any?, device: any?, pin_memory: any?',
  (create, self: Tensor, size: readonly number[], ...rest) => {
    if (size.length > 0) throw new RuntimeError('new_empty() not supported for NJT with shape != ()');
    return create(valuesOf(self), size, ...rest);
  },
);

define(
  '_pin_memory.default',
  '_pin_memory_default',
  'self: jt, device: any?',
  (pin, self: Tensor, device: Device | null) => nestLike(self, pin(valuesOf(self), device) as Tensor),
);

define('is_pinned.default', 'is_pinned_default', 'self: jt, device: any?', (isPinned, self: Tensor, device) =>
  isPinned(valuesOf(self), device),
);

define(
  'is_same_size.default',
  'is_same_size_default',
  'self: jt_all, other: jt_all',
  (_, self: Tensor, other: Tensor) =>
    self.dim() === other.dim() && self.shape.every((size, i) => size === other.shape[i]),
);

define('record_stream.default', 'record_stream_default', 'self: jt_all, s: any', (record, self: Tensor, stream) => {
  for (const part of [valuesOf(self), offsetsOf(self), lengthsOf(self)]) if (part) record(part, stream);
  return null;
});
