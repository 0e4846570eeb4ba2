/** @file Random directions in which derivatives are compared. */

import { rand, zeros } from '../../ops/functions.js';
import type { Tensor } from '../../tensor/tensor.js';
import { type DType, float32 } from '../../values/dtype.js';
import type { Generator } from '../../values/generator.js';
import type { Direction } from './numerical.js';
import { isSparse, positions, storedValues } from './sparse.js';

export type { Direction } from './numerical.js';

function vector(count: number, dtype: DType, like: Tensor, generator: Generator): Tensor {
  const drawn = rand([count], { generator, dtype: float32, device: 'cpu' }).to({ dtype, device: like.device });
  return drawn.div_(drawn.norm());
}

/** A vector of length one, of no negative elements, drawn from a generator that the program does not use; zero where nothing is stored. */
export function unitVector(like: Tensor, dtype: DType, generator: Generator): Tensor {
  if (!isSparse(like)) return vector(like.numel(), dtype, like, generator);
  const stored = vector(storedValues(like).numel(), dtype, like, generator);
  return zeros([like.numel()], { dtype, device: like.device }).indexPut_([positions(like)], stored, true);
}

export function directionIn(input: Tensor, generator: Generator): Direction {
  const draw = (): Tensor => unitVector(input, input.dtype.toReal(), generator);
  return input.dtype.isComplex ? [draw(), draw()] : draw();
}
