/** @file Batches of sequences of different lengths, as `torch.nn.utils.rnn`. */

import { RuntimeError, typeError, ValueError } from '../../native/errors.js';
import * as ops from '../../ops/functions.js';
import * as raw from '../../ops/nn.js';
import { tensor as makeTensor } from '../../tensor/creation.js';
import { requireTensor, requireTensorList } from '../../tensor/arguments.js';
import { optionOf } from '../../native/options.js';
import { Tensor } from '../../tensor/tensor.js';
import { float16, float32, float64, int8, int16, int32, int64, uint8 } from '../../values/dtype.js';
import { asFloat } from '../../values/scalar.js';
import { type Rest, readOptions } from '../arguments.js';
import type { Conversion, ToOptions } from '../convert.js';
import { typeName } from '../typename.js';

/**
 * Sequences of different lengths without padding: step after step, the elements of all sequences that last so long.
 * Made by `packSequence` and `packPaddedSequence`. Mirrors `torch.nn.utils.rnn.PackedSequence`.
 */
export class PackedSequence {
  /** For each sequence where it stands in the batch as given, or null if the order is the same. */
  readonly unsortedIndices: Tensor | null;

  constructor(
    /** All elements, step after step. */
    readonly data: Tensor,
    /** How many sequences last at each step, an int64 tensor on the CPU. */
    readonly batchSizes: Tensor,
    /** The order in which the sequences are sorted by length, or null. */
    readonly sortedIndices: Tensor | null = null,
    unsortedIndices: Tensor | null = null,
  ) {
    requireTensor('PackedSequence', 'data', data);
    requireTensor('PackedSequence', 'batchSizes', batchSizes);
    if (batchSizes.device.type !== 'cpu') {
      throw new ValueError(
        'batch_sizes should always be on CPU. Instances of PackedSequence should never be created manually. They should be instantiated by functions like pack_sequence and pack_padded_sequences in nn.utils.rnn. https://pytorch.org/docs/stable/nn.html#torch.nn.utils.rnn.pack_sequence',
      );
    }
    this.unsortedIndices = unsortedIndices ?? invertPermutation(sortedIndices);
  }

  /** Moves or casts the data; indices move along. */
  to(...args: Conversion | [...Conversion, ToOptions]): PackedSequence {
    const data = Reflect.apply(this.data.to, this.data, args) as Tensor;
    return data === this.data ? this : this.#with(data, (indices) => indices.to(data.device));
  }

  #with(data: Tensor, move: (indices: Tensor) => Tensor): PackedSequence {
    const { sortedIndices, unsortedIndices } = this;
    return new PackedSequence(
      data,
      this.batchSizes,
      sortedIndices && move(sortedIndices),
      unsortedIndices && move(unsortedIndices),
    );
  }

  cpu(): PackedSequence {
    return this.to('cpu');
  }

  cuda(): PackedSequence {
    return this.to('cuda');
  }

  double(): PackedSequence {
    return this.to(float64);
  }

  float(): PackedSequence {
    return this.to(float32);
  }

  half(): PackedSequence {
    return this.to(float16);
  }

  long(): PackedSequence {
    return this.to(int64);
  }

  int(): PackedSequence {
    return this.to(int32);
  }

  short(): PackedSequence {
    return this.to(int16);
  }

  char(): PackedSequence {
    return this.to(int8);
  }

  byte(): PackedSequence {
    return this.to(uint8);
  }

  /** Whether the data is on a CUDA device. */
  get isCuda(): boolean {
    return this.data.isCuda;
  }

  /** Whether the data lies in memory that a CUDA device can copy from beside the program. */
  isPinned(): boolean {
    return this.data.isPinned();
  }

  /** Copies the data to such memory. */
  pinMemory(): PackedSequence {
    return this.#with(this.data.pinMemory(), (indices) => indices.pinMemory());
  }
}

/** The permutation that undoes another. Mirrors `torch.nn.utils.rnn.invert_permutation`. */
export function invertPermutation(permutation: Tensor | null): Tensor | null {
  if (!permutation) return null;
  requireTensor('invertPermutation', 'permutation', permutation);
  const places = ops.arange(0, permutation.numel(), { device: permutation.device, dtype: int64 });
  return ops.emptyLike(permutation).scatter_(0, permutation, places);
}

/** Options of `packPaddedSequence`. */
export interface PackOptions {
  /** Whether the input is (N, L, …) instead of (L, N, …). Default: false. */
  batchFirst?: boolean;
  /** Whether the lengths have to fall; else the sequences are sorted, and sorted back later. Default: true. */
  enforceSorted?: boolean;
}

/** Packs padded sequences of the given lengths. Mirrors `torch.nn.utils.rnn.pack_padded_sequence`. */
export function packPaddedSequence(
  input: Tensor,
  lengths: Tensor | readonly number[],
  ...rest: Rest<[batchFirst?: boolean, enforceSorted?: boolean], PackOptions>
): PackedSequence {
  requireTensor('packPaddedSequence', 'input', input);
  const o = readOptions<PackOptions>('packPaddedSequence', ['batchFirst', 'enforceSorted'], rest);
  const { batchFirst = false, enforceSorted = true } = o;
  let sizes = lengths instanceof Tensor ? lengths.to(int64) : makeTensor(lengths, { dtype: int64 });
  let sequences = input;
  let order: Tensor | null = null;
  if (!enforceSorted) {
    const [sorted, indices] = ops.sort(sizes, { descending: true });
    sizes = sorted;
    order = indices.to(input.device);
    sequences = input.indexSelect(batchFirst ? 0 : 1, order);
  }
  const [data, batchSizes] = ops._packPaddedSequence(sequences, sizes, batchFirst);
  return new PackedSequence(data, batchSizes, order);
}

/** Options of `padPackedSequence`. */
export interface UnpackOptions {
  /** Whether the output is (N, L, …) instead of (L, N, …). Default: false. */
  batchFirst?: boolean;
  /** Default: 0. */
  paddingValue?: number;
  /** Length to pad to. Default: that of the longest sequence. */
  totalLength?: number | null;
}

/** Undoes `packPaddedSequence`: padded sequences and their lengths. Mirrors `torch.nn.utils.rnn.pad_packed_sequence`. */
export function padPackedSequence(
  sequence: PackedSequence,
  ...rest: Rest<[batchFirst?: boolean, paddingValue?: number, totalLength?: number | null], UnpackOptions>
): [output: Tensor, lengths: Tensor] {
  if (!(sequence instanceof PackedSequence)) {
    throw typeError(`padPackedSequence(): argument 'sequence' must be PackedSequence, not ${typeName(sequence)}`);
  }
  const names = ['batchFirst', 'paddingValue', 'totalLength'] as const;
  const o = readOptions<UnpackOptions>('padPackedSequence', names, rest);
  const { batchFirst = false, paddingValue = 0, totalLength } = o;
  const longest = sequence.batchSizes.size(0);
  if (totalLength != null && totalLength < longest) {
    throw new ValueError(
      `Expected total_length to be at least the length of the longest sequence in input, but got total_length=${totalLength} and max sequence length being ${longest}`,
    );
  }
  const length = totalLength ?? longest;
  const { data, batchSizes, unsortedIndices } = sequence;
  const [padded, lengths] = ops._padPackedSequence(data, batchSizes, batchFirst, asFloat(paddingValue), length);
  if (!unsortedIndices) return [padded, lengths];
  return [padded.indexSelect(batchFirst ? 0 : 1, unsortedIndices), lengths.indexSelect(0, unsortedIndices.cpu())];
}

/** Options of `padSequence`. */
export interface PadSequenceOptions {
  /** Whether the output is (N, L, …) instead of (L, N, …). Default: false. */
  batchFirst?: boolean;
  /** Default: 0. */
  paddingValue?: number;
  /** Default: 'right'. */
  paddingSide?: 'right' | 'left';
}

/** Puts sequences (length, …) into one tensor, the shorter ones padded. Mirrors `torch.nn.utils.rnn.pad_sequence`. */
export function padSequence(
  sequences: Tensor | readonly Tensor[],
  ...rest: Rest<[batchFirst?: boolean, paddingValue?: number, paddingSide?: 'right' | 'left'], PadSequenceOptions>
): Tensor {
  const names = ['batchFirst', 'paddingValue', 'paddingSide'] as const;
  const o = readOptions<PadSequenceOptions>('padSequence', names, rest);
  const list = sequences instanceof Tensor ? ops.unbind(sequences, 0) : sequences;
  if (!Array.isArray(list)) {
    throw new RuntimeError(
      `pad_sequence: Expected iterable for input sequences, but got arg of type: ${typeName(sequences)}`,
    );
  }
  return raw.padSequence(list as Tensor[], o.batchFirst ?? false, o.paddingValue ?? 0, o.paddingSide ?? 'right');
}

/**
 * Undoes `padSequence`: the sequences (length, …) of `padded` (time, batch, …), which as in PyTorch is left transposed unless it is `batchFirst`.
 * Mirrors `torch.nn.utils.rnn.unpad_sequence`.
 */
export function unpadSequence(
  padded: Tensor,
  lengths: Tensor | readonly number[],
  batchFirst: boolean | { batchFirst?: boolean } = false,
): Tensor[] {
  requireTensor('unpadSequence', 'padded', padded);
  if (!Array.isArray(lengths)) requireTensor('unpadSequence', 'lengths', lengths);
  const first = optionOf('unpadSequence', 'batchFirst', batchFirst, false);
  if (!first) padded.transpose_(0, 1);
  const index = ops.arange(padded.size(1), { device: padded.device });
  const sizes = lengths instanceof Tensor ? (lengths.tolist() as number[]) : lengths;
  const sequences = ops.unbind(padded);
  if (sequences.length !== sizes.length) {
    const than = sizes.length < sequences.length ? 'shorter' : 'longer';
    throw new ValueError(`zip() argument 2 is ${than} than argument 1`);
  }
  return sequences.map((sequence, i) => sequence.at(index.lt(sizes[i])));
}

/** Packs sequences (length, …). Mirrors `torch.nn.utils.rnn.pack_sequence`. */
export function packSequence(
  sequences: readonly Tensor[],
  enforceSorted: boolean | { enforceSorted?: boolean } = true,
): PackedSequence {
  const enforce = optionOf('packSequence', 'enforceSorted', enforceSorted, true);
  requireTensorList('packSequence', 'sequences', sequences);
  const lengths = sequences.map((sequence) => sequence.size(0));
  return packPaddedSequence(padSequence(sequences), lengths, { enforceSorted: enforce });
}

/** Undoes `packSequence`. Mirrors `torch.nn.utils.rnn.unpack_sequence`. */
export function unpackSequence(packed: PackedSequence): Tensor[] {
  const [padded, lengths] = padPackedSequence(packed, { batchFirst: true });
  return unpadSequence(padded, lengths, true);
}
