/** @file Jacobians in one go: all rows in one backward, or all columns in one forward pass. */

import { numels, total, unitVectors } from '../../functorch/basis.js';
import { zerosLike } from '../../ops/functions.js';
import { overBatch } from '../../tensor/batch.js';
import type { Tensor } from '../../tensor/tensor.js';
import { grad } from '../backward.js';
import { dualLevel, makeDual, unpackDual } from '../forward-ad.js';
import { type Listed, listed, type TensorFunction } from './structure.js';

/** For each output the derivatives with respect to each input, of shape (output, input), by one backward for all elements. */
export function rowsAtOnce(outputs: readonly Tensor[], inputs: readonly Tensor[], createGraph: boolean): Tensor[][] {
  const used = outputs.flatMap((output, k) => (output.requiresGrad ? [k] : []));
  const vectors = unitVectors(outputs);
  const products: (Tensor | null)[] =
    used.length === 0
      ? inputs.map(() => null)
      : grad(
          used.map((k) => outputs[k].reshape(-1)),
          inputs,
          { gradOutputs: used.map((k) => vectors[k]), createGraph, allowUnused: true, isGradsBatched: true },
        );
  const byInput = products.map((product, i) => {
    const { shape } = inputs[i];
    const rows = product ?? zerosLike(inputs[i]).expand([total(outputs), ...shape]);
    return rows.split(numels(outputs), 0).map((part, k) => part.view([...outputs[k].shape, ...shape]));
  });
  return outputs.map((_, k) => byInput.map((parts) => parts[k]));
}

/** The same, by one forward pass of `func` for all elements of the inputs; and whether its outputs were a list. */
export function columnsAtOnce(
  func: TensorFunction,
  inputs: readonly Tensor[],
): { jacobians: Tensor[][]; isList: boolean } {
  let outputs: Listed = { tensors: [], isList: false };
  const tangents = overBatch(unitVectors(inputs), (directions) =>
    dualLevel(() => {
      const duals = inputs.map((input, i) => makeDual(input, (directions[i] as Tensor).viewAs(input)));
      const given = listed(func(...duals), 'outputs', 'None');
      const pairs = given.tensors.map((dual) => unpackDual(dual));
      outputs = { ...given, tensors: pairs.map(({ primal }) => primal) };
      return pairs.map(({ primal, tangent }) => tangent ?? zerosLike(primal));
    }),
  );
  const jacobians = (tangents as Tensor[]).map((columns, k) =>
    columns.split(numels(inputs), 0).map((part, i) => {
      const order = [...Array.from({ length: part.dim() - 1 }, (_, dim) => dim + 1), 0];
      return part.permute(order).reshape([...outputs.tensors[k].shape, ...inputs[i].shape]);
    }),
  );
  return { jacobians, isList: outputs.isList };
}
