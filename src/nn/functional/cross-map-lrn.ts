/** @file Local response normalisation across channels, with PyTorch's hand-written gradient. */

import { type Context, Function as CustomFunction } from '../../autograd/function.js';
import { ValueError } from '../../native/errors.js';
import { tidy } from '../../native/handles.js';
import * as ops from '../../ops/functions.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';

/** Sums squares over windows of channels, each window from the one before. */
function windowSums(squares: Tensor, size: number): Tensor {
  const channels = squares.size(1);
  const reach = Math.trunc((size - 1) / 2 + 1);
  const sums = ops.zerosLike(squares);
  const first = sums.select(1, 0);
  for (let c = 0; c < Math.min(reach, channels); c++) first.add_(squares.select(1, c));
  for (let c = 1; c < channels; c++) {
    const sum = sums.select(1, c).copy_(sums.select(1, c - 1));
    if (c < channels - reach + 1) sum.add_(squares.select(1, c + reach - 1));
    if (c > reach) sum.sub_(squares.select(1, c - reach));
  }
  return sums;
}

/** `input / (k + alpha / size * squares summed over size channels) ** beta`. */
export class CrossMapLRN extends CustomFunction {
  static override forward(ctx: Context, input: Tensor, size: number, alpha: number, beta: number, k: number): Tensor {
    requireTensor('CrossMapLRN2d', 'input', input);
    if (input.dim() !== 4) {
      throw new ValueError(`CrossMapLRN2d: Expected input to be 4D, got ${input.dim()}D instead.`);
    }
    const [scale, output] = tidy(() => {
      const sums = windowSums(input.pow(2), size)
        .mul_(asFloat(alpha / size))
        .add_(k);
      return [sums, sums.pow(asFloat(-beta)).mul_(input)] as const;
    });
    Object.assign(ctx, { size, alpha, beta });
    ctx.saveForBackward(input, output, scale);
    return output;
  }

  static override backward(ctx: Context, grad: Tensor): (Tensor | null)[] {
    const [input, output, scale] = ctx.savedTensors;
    const { size, alpha, beta } = ctx as Context & { size: number; alpha: number; beta: number };
    const [batch, channels, height, width] = input.shape;
    const factor = asFloat((-2 * alpha * beta) / size);
    const before = Math.trunc(size - (size - 1) / 2);
    const result = tidy(() => {
      const gradInput = scale.pow(asFloat(-beta)).mul_(grad);
      const padded = ops.zeros([channels + size - 1, height, width], { dtype: input.dtype, device: input.device });
      const middle = padded.narrow(0, before, channels);
      for (let n = 0; n < batch; n++) {
        middle.copy_(grad.select(0, n).mul(output.select(0, n))).div_(scale.select(0, n));
        const sum = padded.narrow(0, 0, size - 1).sum(0);
        for (let c = 0; c < channels; c++) {
          sum.add_(padded.select(0, c + size - 1));
          gradInput.select(0, n).select(0, c).addcmul_(input.select(0, n).select(0, c), sum, { value: factor });
          sum.sub_(padded.select(0, c));
        }
      }
      return gradInput;
    });
    return [result, null, null, null, null];
  }
}
