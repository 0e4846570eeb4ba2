/** @file Replaces the masked-out elements of sparse tensors. */

import { AssertionError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { nonzero } from '../tensor/nonzero.js';
import type { Tensor } from '../tensor/tensor.js';
import { unique } from '../tensor/unique.js';

function assertSame(what: string, mask: unknown, input: unknown): void {
  if (String(mask) !== String(input))
    throw new AssertionError(`mask.${what} must match input.${what}: ${mask} vs ${input}`);
}

/** Positions in the flattened sparse dimensions, one per column of `indices`. */
function flatten(indices: Tensor, shape: readonly number[]): Tensor {
  const flat = indices.newZeros(indices.size(1));
  for (const [dim, size] of shape.entries()) flat.mul_(size).add_(indices.select(0, dim));
  return flat;
}

/** The numbers that occur in both lists with `wanted` true of how often they occur in all. */
function common(a: Tensor, b: Tensor, wanted: (counts: Tensor) => Tensor): [union: Tensor, places: Tensor] {
  const [union, counts] = unique(ops.cat([a, b]), { returnCounts: true });
  return [union, nonzero(wanted(counts), { asTuple: true })[0]];
}

function inBoth(a: Tensor, b: Tensor): [union: Tensor, places: Tensor] {
  return common(a, b, (counts) => counts.gt(1));
}

/** What of `a` is not in `b`. */
function minus(a: Tensor, b: Tensor): Tensor {
  const [union, places] = common(a, b, (counts) => counts.eq(1));
  const [all, own] = inBoth(union.at(places), a);
  return all.at(own);
}

function anyOf(values: Tensor, dims: number): Tensor {
  let result = values;
  for (let dim = dims; dim >= 1; dim--) result = result.any(dim);
  return result;
}

/**
 * `input` where `mask` is true, for tensors of the layout `torch.sparseCoo`: the result has exactly the masked-in elements, 0 where the input has none.
 * In dense dimensions masked-out elements become `fillValue`.
 */
export function sparseCooWhere(mask: Tensor, given: Tensor, fillValue: Tensor): Tensor {
  assertSame('layout', mask.layout, given.layout);
  assertSame('shape', mask.shape, given.shape);
  assertSame('dense_dim()', mask.denseDim(), given.denseDim());
  const input = given.coalesce();
  const [sparseDim, isHybrid] = [input.sparseDim(), mask.denseDim() > 0];
  const inputFlat = flatten(input.indices(), input.shape.slice(0, sparseDim));
  const maskFlat = flatten(mask.indices(), mask.shape.slice(0, sparseDim));
  const maskValues = isHybrid ? anyOf(mask.values(), sparseDim) : mask.values();
  const kept = maskFlat.at(nonzero(maskValues).select(1, 0));

  const [shared, places] = inBoth(kept, inputFlat);
  const keptInput = shared.at(places);
  const inputPlaces = inBoth(inputFlat, keptInput)[1];
  const indices = input.indices().indexSelect(1, inputPlaces);
  let values = input.values().at(inputPlaces);
  if (isHybrid) values = ops.where(mask.values().at(inBoth(maskFlat, keptInput)[1]), values, fillValue);

  const zeroIndices = mask.indices().indexSelect(1, inBoth(maskFlat, minus(kept, keptInput))[1]);
  const count = zeroIndices.size(1);
  if (count === 0) return ops.sparseCooTensor(indices, values, input.shape)._coalesced_(true);
  const zeros = values.newZeros([count, ...values.shape.slice(1)]);
  return ops.sparseCooTensor(ops.cat([indices, zeroIndices], 1), ops.cat([values, zeros]), input.shape).coalesce();
}
