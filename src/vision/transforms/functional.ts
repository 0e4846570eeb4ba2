/** @file Transforms as functions; mirrors `torchvision.transforms.functional`. */

import { typeError, ValueError } from '../../native/errors.js';
import { type Rest, readOptions } from '../../nn/arguments.js';
import { sizeText } from '../../nn/python.js';
import { typeName } from '../../nn/typename.js';
import { asTensor, from, getDefaultDtype, Tensor } from '../../tensor/index.js';
import { float32 } from '../../values/dtype.js';
import { Image } from '../image.js';
import { applyTable, byteScale } from './table.js';

/**
 * An image as a tensor of shape `[channels, height, width]` in the default dtype, with values from 0 to 1.
 * Mirrors `torchvision.transforms.functional.to_tensor`.
 *
 * @throws TypeError if `image` is no `Image`.
 */
export function toTensor(image: Image): Tensor {
  if (!(image instanceof Image)) throw typeError(`pic should be PIL Image or ndarray. Got ${typeName(image)}`);
  const { width, height, channels } = image;
  if (getDefaultDtype() === float32) {
    const values = new Float32Array(image.data.length);
    applyTable(byteScale(channels), image, values, 0);
    return from(values, [channels, height, width]);
  }
  const bytes = from(image.data, [height, width, channels]);
  return bytes.permute(2, 0, 1).contiguous().to(getDefaultDtype()).div(255);
}

/** Options of `normalize`. */
export interface NormalizeOptions {
  /** Change the tensor itself. Default false. */
  inplace?: boolean;
}

/**
 * Takes a mean per channel from images and divides them by a standard deviation per channel.
 * Mirrors `torchvision.transforms.functional.normalize`.
 *
 * Shapes: `tensor` is `[..., channels, height, width]`, `mean` and `std` have one value or one per channel.
 *
 * @throws TypeError if `tensor` is no floating-point tensor; ValueError if it has less than three dimensions or a deviation is zero.
 */
export function normalize(
  tensor: Tensor,
  mean: readonly number[],
  std: readonly number[],
  ...rest: Rest<[inplace?: boolean], NormalizeOptions>
): Tensor {
  const { inplace = false } = readOptions<NormalizeOptions>('normalize', ['inplace'], rest);
  if (!(tensor instanceof Tensor)) throw typeError(`img should be Tensor Image. Got ${typeName(tensor)}`);
  const { dtype, device } = tensor;
  if (!dtype.isFloatingPoint) throw typeError(`Input tensor should be a float tensor. Got ${dtype}.`);
  if (tensor.dim() < 3) {
    throw new ValueError(
      `Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = ${sizeText(tensor.shape)}`,
    );
  }
  const means = asTensor(mean, { dtype, device });
  const deviations = asTensor(std, { dtype, device });
  if (deviations.eq(0).any().item()) {
    throw new ValueError(`std evaluated to zero after conversion to ${dtype}, leading to division by zero.`);
  }
  const target = inplace ? tensor : tensor.clone();
  return target.sub_(perChannel(means)).div_(perChannel(deviations));
}

function perChannel(values: Tensor): Tensor {
  return values.dim() === 1 ? values.view(-1, 1, 1) : values;
}
