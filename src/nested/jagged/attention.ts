/** @file Scaled dot product attention of jagged queries, keys and values. */

import { addon } from '../../native/addon.js';
import { RuntimeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as nn from '../../ops/nn.js';
import type { Tensor } from '../../tensor/tensor.js';
import { isJagged, nestLike, offsetsOf, raggedDimOf, structureOf, nest, valuesOf } from './parts.js';
import { define } from './table.js';

type Inputs = readonly [query: Tensor, key: Tensor, value: Tensor];

/** "query.x: …, key.x: …, and value.x: …" */
function each(inputs: Inputs, property: string, of: (tensor: Tensor) => unknown, and = ','): string {
  const [query, key, value] = inputs.map((tensor) => String(of(tensor)));
  return `query.${property}: ${query}, key.${property}: ${key}${and} and value.${property}: ${value}`;
}

function validate(inputs: Inputs, mask: Tensor | null): void {
  const differ = (of: (tensor: Tensor) => unknown): boolean => new Set(inputs.map(of)).size > 1;
  if (!inputs.every(isJagged)) {
    throw new ValueError(
      `Expected query, key, and value to be nested tensors, but got ${each(inputs, 'is_nested', ({ isNested }) => (isNested ? 'True' : 'False'))} instead.`,
    );
  }
  if (differ(({ dtype }) => dtype)) {
    throw new ValueError(
      `Expected query, key, and value to have the same dtype, but got ${each(inputs, 'dtype', ({ dtype }) => dtype)} instead.`,
    );
  }
  if (differ(({ device }) => String(device))) {
    throw new ValueError(
      `Expected query, key, and value to have the same device type, but got ${each(inputs, 'device', ({ device }) => device)} instead.`,
    );
  }
  if (inputs.some((tensor) => tensor.dim() < 3)) {
    throw new ValueError(
      `Expected query, key, and value to all be  at least 3 dimensional, but got ${each(inputs, 'dim', (tensor) => tensor.dim(), '')} instead.`,
    );
  }
  if (differ(raggedDimOf)) {
    throw new ValueError(
      `Expected query, key, and value to all be ragged on the same dimension, but got ragged dims ${inputs
        .map(raggedDimOf)
        .join(', ')
        .replace(/, (?=\d+$)/, ', and ')}, respectively.`,
    );
  }
  if (mask) throw new ValueError('Masks are not yet supported!');
}

/** Whether attention may be computed by plain operators, and the inputs are such that it can be. */
function canUseMath(inputs: Inputs, isCausal: boolean): boolean {
  const isEnabled = Number(JSON.parse(addon.callNamed('cuda.mathSdp', [], ''))) !== 0;
  return isEnabled && !isCausal && inputs.every((tensor) => tensor.transpose(1, 2).isContiguous());
}

/** (B, heads, j, E) as a nested tensor of the strided layout. */
function toStrided(tensor: Tensor): Tensor {
  const lengths = offsetsOf(tensor).diff().tolist() as number[];
  const parts = valuesOf(tensor.transpose(1, 2)).split(lengths, 0);
  return ops._nestedTensorFromTensorList(parts).transpose(1, 2).contiguous();
}

define(
  'scaled_dot_product_attention.default',
  'scaled_dot_product_attention',
  'query: any, key: any, value: any',
  (
    _,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attnMask: Tensor | null,
    dropoutP: number,
    isCausal: boolean,
    scale,
  ) => {
    const inputs = [query, key, value] as const;
    validate(inputs, attnMask);
    // Ragged in a second dimension of batches: the values are dense queries, keys and values.
    if (inputs.every((tensor) => tensor.dim() > 3) && raggedDimOf(query) === 1) {
      const [q, k, v] = inputs.map(valuesOf);
      const output = nn.scaledDotProductAttention(q, k, v, { attnMask, dropoutP, isCausal, scale });
      return nestLike(query, output);
    }
    if (!canUseMath(inputs, isCausal)) {
      throw new RuntimeError('No viable backend for scaled_dot_product_attention was found.');
    }
    const [q, k, v] = inputs.map(toStrided);
    const [output] = ops._scaledDotProductAttentionMath(q, k, v, { attnMask, dropoutP, isCausal, scale });
    const rows = output.transpose(1, 2).contiguous().values();
    const values = rows.view(-1, query.size(1), value.size(-1));
    return nest(values, { ...structureOf(query), raggedDim: 1 }).transpose(1, 2);
  },
);
