/** @file Schemes of quantisation, as `torch.qscheme`. */

import { inspect } from 'node:util';

/** How the integers of a quantised tensor stand for numbers, as `torch.qscheme`. */
export class QScheme {
  constructor(
    readonly name: string,
    /** @internal */
    readonly code: number,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** One scale and zero point for the tensor. */
export const perTensorAffine = new QScheme('per_tensor_affine', 0);
/** A scale and a zero point for each slice along an axis. */
export const perChannelAffine = new QScheme('per_channel_affine', 1);
export const perTensorSymmetric = new QScheme('per_tensor_symmetric', 2);
export const perChannelSymmetric = new QScheme('per_channel_symmetric', 3);
/** As `perChannelAffine`, with zero points that are floats. */
export const perChannelAffineFloatQparams = new QScheme('per_channel_affine_float_qparams', 4);

const schemes = [
  perTensorAffine,
  perChannelAffine,
  perTensorSymmetric,
  perChannelSymmetric,
  perChannelAffineFloatQparams,
];

/** @internal */
export function qschemeOf(code: number): QScheme {
  return schemes[code];
}
