/** @file Two derivatives computed at once must be those computed one after the other. */

import { RuntimeError } from '../../native/errors.js';
import { isTensor } from '../../native/match.js';
import { allclose, randnLike, stack, zeros } from '../../ops/functions.js';
import { overBatch } from '../../tensor/batch.js';
import type { Tensor } from '../../tensor/tensor.js';
import { grad } from '../backward.js';
import { dualLevel, makeDual, unpackDual } from '../forward-ad.js';
import { GradcheckError, hasGradient, isContinuous, type ListFunction, variables } from './problem.js';

type Linear = (vector: Tensor) => Tensor[];

const zerosFor = ({ dtype, device, shape }: Tensor): Tensor => zeros([], { dtype, device }).expand(shape);

const hint = (option: string): string => `To leave this check out, give { ${option}: false }.`;

function compare(fn: Linear, like: Tensor, advice: string, where: (position: number) => string): void {
  const vectors = [randnLike(like), randnLike(like)];
  const [first, second] = vectors.map(fn);
  const expected = first.map((result, k) => stack([result, second[k]]));
  let together: (Tensor | null)[];
  try {
    together = overBatch([stack(vectors)], ([vector]) => fn(vector as Tensor));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    const text = `While computing batched gradients, got: ${error.message}\n\n${advice}`;
    throw Object.assign(new GradcheckError(text), { cause: error });
  }
  expected.forEach((value, k) => {
    const result = together[k] as Tensor;
    if (allclose(result, value)) return;
    throw new GradcheckError(`${where(k)}\n\n${advice}\n\nGot:\n${result}\n\nExpected:\n${value}`);
  });
}

/** Backward of one output, for two gradients at once. */
export function checkBatchedGradients(inputs: readonly unknown[], output: Tensor, position: number): void {
  const leaves = variables(inputs);
  const product: Linear = (vector) =>
    grad(output, leaves, { gradOutputs: vector, retainGraph: true, allowUnused: true }).map(
      (gradient, k) => gradient ?? zerosFor(leaves[k]),
    );
  compare(product, output, hint('checkBatchedGrad'), (k) => `For output ${position} and input ${k}:`);
}

/** Forward mode with a tangent for one input after the other, two at once. */
export function checkBatchedTangents(fn: ListFunction, inputs: readonly unknown[]): void {
  inputs.forEach((input, k) => {
    if (!hasGradient(input) || !isContinuous(input)) return;
    const product: Linear = (tangent) =>
      dualLevel(() => {
        const dual = makeDual(input.detach(), tangent);
        const given = inputs.map((other, j) => (j === k ? dual : isTensor(other) ? other.detach() : other));
        return fn(given).map((result) => {
          const unpacked = unpackDual(result);
          return unpacked.tangent ?? zerosFor(unpacked.primal);
        });
      });
    compare(product, input, hint('checkBatchedForwardGrad'), (j) => `For output ${j} and input ${j}:`);
  });
}
