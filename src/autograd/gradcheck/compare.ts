/** @file Whether two Jacobians agree, and what is said when they do not. */

import { promoteTypes } from '../../tensor/dtypeInfo.js';
import { formatFloat } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { Problem } from './problem.js';

export function close(a: Tensor, b: Tensor, rtol: number, atol: number): boolean {
  const dtype = promoteTypes(a.dtype, b.dtype);
  return a.to(dtype).allclose(b.to({ dtype, device: a.device }), { rtol, atol });
}

/** As Python's `format` writes a tensor: one without dimensions as its number. */
export function shown(tensor: Tensor): string {
  if (tensor.dim() > 0) return String(tensor);
  const value = tensor.item();
  return typeof value === 'number' ? formatFloat(value) : String(value);
}

/** PyTorch's text for Jacobians that differ. */
export function mismatch(
  problem: Problem,
  analytical: Tensor,
  numerical: Tensor,
  output: number,
  input: number,
): string {
  const { forward, part } = problem;
  const complex = part?.indices.includes(forward ? input : output);
  const prefix = complex
    ? `While considering the ${part?.name} part of complex ${forward ? 'inputs' : 'outputs'} only, `
    : '';
  const mode = forward ? 'computed with forward mode ' : '';
  return (
    `${prefix}Jacobian ${mode}mismatch for output ${output} with respect to input ${input},\n` +
    `numerical:${shown(numerical)}\nanalytical:${shown(analytical)}\n`
  );
}
