/** @file Attention. */

import { AssertionError, RuntimeError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { requireTensor } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { bool, type DType } from '../../values/dtype.js';
import { type Rest, readOptions } from '../arguments.js';
import { repr, sizeText } from '../python.js';
import { sameShape } from '../shapes.js';
import { warn } from '../../native/warnings.js';

/** A mask as floating-point numbers to add: minus infinity where a boolean mask says true. @internal */
export function canonicalMask(
  mask: Tensor | null | undefined,
  name: string,
  other: { readonly mask: Tensor | null | undefined; readonly name: string } | null,
  dtype: DType,
): Tensor | null {
  if (!mask) return null;
  requireTensor('attention', name, mask);
  const isFloat = mask.isFloatingPoint();
  if (mask.dtype !== bool && !isFloat)
    throw new AssertionError(`only bool and floating types of ${name} are supported`);
  if (other?.mask && other.mask.dtype !== mask.dtype) {
    warn(`Support for mismatched ${name} and ${other.name} is deprecated. Use same type for both instead.`);
  }
  if (isFloat) return mask;
  return ops.zerosLike(mask, { dtype }).maskedFill_(mask, Number.NEGATIVE_INFINITY);
}

function checkRanks(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  padding: Tensor | null,
  mask: Tensor | null,
  heads: number,
): boolean {
  const dim = query.dim();
  if (dim !== 2 && dim !== 3) {
    throw new AssertionError(`query should be unbatched 2D or batched 3D tensor but received ${dim}-D query tensor`);
  }
  const kind = dim === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  const fail = (names: string, wanted: string, found: string): never => {
    throw new AssertionError(`For ${kind} \`query\`, expected ${names} to be ${wanted} but found ${found} instead`);
  };
  if (key.dim() !== dim || value.dim() !== dim) {
    throw new AssertionError(
      `For ${kind} \`query\`, expected \`key\` and \`value\` to be ${dim}-D but found ${key.dim()}-D and ${value.dim()}-D tensors respectively`,
    );
  }
  if (padding && padding.dim() !== dim - 1) {
    fail('`key_padding_mask`', `\`None\` or ${dim - 1}-D`, `${padding.dim()}-D tensor`);
  }
  if (mask && mask.dim() !== 2 && mask.dim() !== 3) fail('`attn_mask`', '`None`, 2-D or 3-D', `${mask.dim()}-D tensor`);
  if (mask?.dim() === 3 && dim === 2) {
    const expected = [heads, query.size(0), key.size(0)];
    if (!sameShape(mask.shape, expected)) {
      throw new AssertionError(`Expected \`attn_mask\` shape to be ${repr(expected)} but got ${sizeText(mask.shape)}`);
    }
  }
  return dim === 3;
}

/** Query, key and value through one weight; equal tensors take one product. */
function projectPacked(q: Tensor, k: Tensor, v: Tensor, weight: Tensor, bias: Tensor | null): Tensor[] {
  const size = q.size(-1);
  const split = (x: Tensor, parts: number): Tensor[] => {
    const stacked = ops.unflatten(x, -1, [parts, size]).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous();
    return Array.from({ length: parts }, (_, i) => stacked.select(0, i));
  };
  if (k === v && q === k) return split(raw.linear(q, weight, bias), 3);
  if (k === v) {
    const [weightQ, weightKv] = ops.splitWithSizes(weight, [size, size * 2]);
    const [biasQ, biasKv] = bias ? ops.splitWithSizes(bias, [size, size * 2]) : [null, null];
    return [raw.linear(q, weightQ, biasQ), ...split(raw.linear(k, weightKv, biasKv), 2)];
  }
  const weights = ops.chunk(weight, 3);
  const biases = bias ? ops.chunk(bias, 3) : [null, null, null];
  return [q, k, v].map((x, i) => raw.linear(x, weights[i], biases[i]));
}

function projectApart(inputs: readonly Tensor[], weights: readonly Tensor[], bias: Tensor | null): Tensor[] {
  const biases = bias ? ops.chunk(bias, 3) : [null, null, null];
  const size = inputs[0].size(-1);
  const names = ['query', 'key', 'value'];
  return inputs.map((x, i) => {
    const expected = [size, x.size(-1)];
    if (!sameShape(weights[i].shape, expected)) {
      throw new AssertionError(
        `expecting ${names[i]} weights shape of ${repr(expected)}, but got ${sizeText(weights[i].shape)}`,
      );
    }
    const b = biases[i];
    if (b && !sameShape(b.shape, [size])) {
      throw new AssertionError(`expecting ${names[i]} bias shape of ${repr([size])}, but got ${sizeText(b.shape)}`);
    }
    return raw.linear(x, weights[i], b);
  });
}

/** Options of `F.multiHeadAttentionForward`. */
export interface MultiHeadAttentionOptions {
  /** Whether dropout is applied. Default: true. */
  training?: boolean;
  /** Keys to leave out, (N, S), boolean or to be added. */
  keyPaddingMask?: Tensor | null;
  /** Give the attention weights too. Default: true. */
  needWeights?: boolean;
  /** Pairs to leave out, (L, S) or (N * heads, L, S), boolean or to be added. */
  attnMask?: Tensor | null;
  /** Whether query, key and value have weights of their own. Default: false. */
  useSeparateProjWeight?: boolean;
  /** Weight (E, E) of the queries, with `useSeparateProjWeight`. */
  qProjWeight?: Tensor | null;
  /** Weight (E, size of keys) of the keys, with `useSeparateProjWeight`. */
  kProjWeight?: Tensor | null;
  /** Weight (E, size of values) of the values, with `useSeparateProjWeight`. */
  vProjWeight?: Tensor | null;
  /** Keys (N * heads, S, headSize) to use instead of projected ones. */
  staticK?: Tensor | null;
  /** Values (N * heads, S, headSize) to use instead of projected ones. */
  staticV?: Tensor | null;
  /** Average the weights over the heads. Default: true. */
  averageAttnWeights?: boolean;
  /** Says that `attnMask` is the causal mask. Default: false. */
  isCausal?: boolean;
}

const names = [
  'training',
  'keyPaddingMask',
  'needWeights',
  'attnMask',
  'useSeparateProjWeight',
  'qProjWeight',
  'kProjWeight',
  'vProjWeight',
  'staticK',
  'staticV',
  'averageAttnWeights',
  'isCausal',
] as const;

type AttentionRest = Rest<
  [
    training?: boolean,
    keyPaddingMask?: Tensor | null,
    needWeights?: boolean,
    attnMask?: Tensor | null,
    useSeparateProjWeight?: boolean,
    qProjWeight?: Tensor | null,
    kProjWeight?: Tensor | null,
    vProjWeight?: Tensor | null,
    staticK?: Tensor | null,
    staticV?: Tensor | null,
    averageAttnWeights?: boolean,
    isCausal?: boolean,
  ],
  MultiHeadAttentionOptions
>;

function present(tensor: Tensor | null | undefined, message: string): Tensor {
  if (!tensor) throw new AssertionError(message);
  return tensor;
}

/**
 * Attention of several heads: query (L, N, E), key (S, N, E), value (S, N, E), or without N.
 * Gives the output (L, N, E) and the weights (N, L, S), or null for them. Mirrors `torch.nn.functional.multi_head_attention_forward`.
 */
export function multiHeadAttentionForward(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  embedDimToCheck: number,
  numHeads: number,
  inProjWeight: Tensor | null,
  inProjBias: Tensor | null,
  biasK: Tensor | null,
  biasV: Tensor | null,
  addZeroAttn: boolean,
  dropoutP: number,
  outProjWeight: Tensor,
  outProjBias: Tensor | null,
  ...rest: AttentionRest
): [output: Tensor, weights: Tensor | null] {
  requireTensor('multiHeadAttentionForward', 'query', query);
  requireTensor('multiHeadAttentionForward', 'key', key);
  requireTensor('multiHeadAttentionForward', 'value', value);
  const o = readOptions<MultiHeadAttentionOptions>('multiHeadAttentionForward', names, rest);
  const { training = true, needWeights = true, useSeparateProjWeight = false, averageAttnWeights = true } = o;
  let { attnMask = null, isCausal = false } = o;
  const batched = checkRanks(query, key, value, o.keyPaddingMask ?? null, attnMask, numHeads);
  const add = (x: Tensor): Tensor => (batched ? x : x.unsqueeze(1));
  const [q1, k1, v1] = [add(query), add(key), add(value)];
  let padding = o.keyPaddingMask ?? null;
  if (padding && !batched) padding = padding.unsqueeze(0);
  const [length, batch, size] = q1.shape;
  padding = canonicalMask(padding, 'key_padding_mask', { mask: attnMask, name: 'attn_mask' }, q1.dtype);
  if (isCausal && !attnMask) {
    throw new RuntimeError(
      'Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.',
    );
  }
  if (isCausal && !padding && !needWeights) {
    // The operator below makes the causal mask itself.
    attnMask = null;
  } else {
    attnMask = canonicalMask(attnMask, 'attn_mask', null, q1.dtype);
    if (padding) isCausal = false;
  }
  if (size !== embedDimToCheck) {
    throw new AssertionError(`was expecting embedding dimension of ${embedDimToCheck}, but got ${size}`);
  }
  const headSize = Math.floor(size / numHeads);
  if (headSize * numHeads !== size) {
    throw new AssertionError(`embed_dim ${size} not divisible by num_heads ${numHeads}`);
  }
  let [q, k, v] = useSeparateProjWeight
    ? projectSeparately(o, q1, k1, v1, inProjBias)
    : projectTogether(q1, k1, v1, inProjWeight, inProjBias);
  attnMask = checkMask(attnMask, length, k1.size(0), batch * numHeads);

  const widen = (): void => {
    if (attnMask) attnMask = raw.pad(attnMask, [0, 1]);
    if (padding) padding = raw.pad(padding, [0, 1]);
  };
  if (biasK && biasV) {
    if (o.staticK) throw new AssertionError('bias cannot be added to static key.');
    if (o.staticV) throw new AssertionError('bias cannot be added to static value.');
    k = ops.cat([k, biasK.repeat([1, batch, 1])]);
    v = ops.cat([v, biasV.repeat([1, batch, 1])]);
    widen();
  } else if (biasK || biasV) {
    throw new AssertionError(biasK ? 'bias_k is set but bias_v is None' : 'bias_v is set but bias_k is None');
  }
  const heads = (x: Tensor): Tensor => x.view([x.size(0), batch * numHeads, headSize]).transpose(0, 1);
  q = heads(q);
  k = o.staticK ? checkStatic(o.staticK, 'static_k', batch * numHeads, headSize) : heads(k);
  v = o.staticV ? checkStatic(o.staticV, 'static_v', batch * numHeads, headSize) : heads(v);
  if (addZeroAttn) {
    const zeros = (x: Tensor): Tensor =>
      ops.cat([x, ops.zeros([batch * numHeads, 1, headSize], { dtype: x.dtype, device: x.device })], 1);
    k = zeros(k);
    v = zeros(v);
    widen();
  }
  const sourceLength = k.size(1);
  if (padding) {
    checkPadding(padding, sourceLength, batch);
    const spread = padding.view([batch, 1, 1, sourceLength]).expand([-1, numHeads, -1, -1]);
    const perHead = spread.reshape([batch * numHeads, 1, sourceLength]);
    attnMask = attnMask ? attnMask.add(perHead) : perHead;
  }
  const p = training ? dropoutP : 0;
  const finish = (x: Tensor): Tensor => {
    const y = raw.linear(x, outProjWeight, outProjBias);
    const z = y.view([length, batch, y.size(1)]);
    return batched ? z : z.squeeze(1);
  };
  if (!needWeights) {
    if (attnMask) {
      const one = attnMask.size(0) === 1 && attnMask.dim() === 3;
      attnMask = one ? attnMask.unsqueeze(0) : attnMask.view([batch, numHeads, -1, sourceLength]);
    }
    const shaped = [q, k, v].map((x) => x.view([batch, numHeads, x.size(1), headSize]));
    const attended = raw.scaledDotProductAttention(shaped[0], shaped[1], shaped[2], attnMask, p, isCausal);
    return [
      finish(
        attended
          .permute([2, 0, 1, 3])
          .contiguous()
          .view([batch * length, size]),
      ),
      null,
    ];
  }
  const scaled = q.mul(Math.sqrt(1 / headSize));
  if (isCausal && !attnMask) throw new AssertionError('FIXME: is_causal not implemented for need_weights');
  const across = k.transpose(-2, -1);
  let weights = attnMask ? ops.baddbmm(attnMask, scaled, across) : ops.bmm(scaled, across);
  weights = ops.softmax(weights, -1);
  if (p > 0) weights = ops.dropout(weights, p, true);
  const attended = ops
    .bmm(weights, v)
    .transpose(0, 1)
    .contiguous()
    .view([length * batch, size]);
  const output = finish(attended);
  weights = weights.view([batch, numHeads, length, sourceLength]);
  if (averageAttnWeights) weights = weights.mean(1);
  return [output, batched ? weights : weights.squeeze(0)];
}

function projectTogether(q: Tensor, k: Tensor, v: Tensor, weight: Tensor | null, bias: Tensor | null): Tensor[] {
  if (!sameShape(k.shape, v.shape)) {
    throw new AssertionError(`key shape ${sizeText(k.shape)} does not match value shape ${sizeText(v.shape)}`);
  }
  const all = present(weight, 'use_separate_proj_weight is False but in_proj_weight is None');
  return projectPacked(q, k, v, all, bias);
}

function projectSeparately(
  o: MultiHeadAttentionOptions,
  q: Tensor,
  k: Tensor,
  v: Tensor,
  bias: Tensor | null,
): Tensor[] {
  if (!sameShape(k.shape.slice(0, 2), v.shape.slice(0, 2))) {
    throw new AssertionError(
      `key's sequence and batch dims ${sizeText(k.shape.slice(0, 2))} do not match value's ${sizeText(v.shape.slice(0, 2))}`,
    );
  }
  const weights = (['q', 'k', 'v'] as const).map((name) =>
    present(o[`${name}ProjWeight`], `use_separate_proj_weight is True but ${name}_proj_weight is None`),
  );
  return projectApart([q, k, v], weights, bias);
}

function checkMask(mask: Tensor | null, length: number, sourceLength: number, heads: number): Tensor | null {
  if (!mask) return null;
  const dim = mask.dim();
  if (dim !== 2 && dim !== 3) throw new RuntimeError(`attn_mask's dimension ${dim} is not supported`);
  const expected = dim === 2 ? [length, sourceLength] : [heads, length, sourceLength];
  if (!sameShape(mask.shape, expected)) {
    throw new RuntimeError(
      `The shape of the ${dim}D attn_mask is ${sizeText(mask.shape)}, but should be ${repr(expected)}.`,
    );
  }
  return dim === 2 ? mask.unsqueeze(0) : mask;
}

function checkStatic(tensor: Tensor, name: string, heads: number, headSize: number): Tensor {
  if (tensor.size(0) !== heads) {
    throw new AssertionError(`expecting ${name}.size(0) of ${heads}, but got ${tensor.size(0)}`);
  }
  if (tensor.size(2) !== headSize) {
    throw new AssertionError(`expecting ${name}.size(2) of ${headSize}, but got ${tensor.size(2)}`);
  }
  return tensor;
}

function checkPadding(padding: Tensor, length: number, batch: number): void {
  for (const [dim, expected] of [batch, length].entries()) {
    if (padding.size(dim) !== expected) {
      throw new AssertionError(
        `Expected key_padded_mask.shape[${dim}] to be ${expected}, but got ${padding.size(dim)}`,
      );
    }
  }
}
