/** @file The short-time Fourier transform and its inverse. */

import { RuntimeError, typeError } from '../native/errors.js';
import * as ops from '../ops/functions.js';
import { gather } from './arguments.js';
import type { Tensor } from './tensor.js';

/** Options of `torch.istft`. */
export interface IstftOptions {
  /** Size of the Fourier transform. */
  nFft?: number;
  /** Samples between windows. Default: a quarter of `nFft`. */
  hopLength?: number | null;
  /** Size of the window. Default: `nFft`. */
  winLength?: number | null;
  /** The window. Default: ones. */
  window?: Tensor | null;
  /** Whether windows are centred on their sample. Default: true. */
  center?: boolean;
  /** Whether the result is divided by the square root of `nFft`. Default: false. */
  normalized?: boolean;
  /** Whether only the half of the frequencies is there that determines the rest. Default: true for real input. */
  onesided?: boolean | null;
  /** Length of the signal. Default: that of all windows. */
  length?: number | null;
  returnComplex?: boolean;
}

/** Options of `torch.stft`. */
export interface StftOptions extends Omit<IstftOptions, 'length' | 'returnComplex'> {
  /** How the signal is continued at its ends if windows are centred. Default: `'reflect'`. */
  padMode?: string;
  /** Whether the result is complex; must be true for real input. */
  returnComplex?: boolean | null;
  alignToWindow?: boolean | null;
}

const common = ['nFft', 'hopLength', 'winLength', 'window', 'center'] as const;

function sizeOf(fn: string, nFft: number | undefined): number {
  if (typeof nFft !== 'number') throw typeError(`${fn}() missing 1 required positional arguments: "nFft"`);
  return nFft;
}

/** The Fourier transforms of windows that move along a signal (`L` or `B×L`), as `B×N×T`. Mirrors `torch.stft`. */
export function stft(
  input: Tensor,
  ...args: readonly (number | boolean | string | Tensor | null | undefined | StftOptions)[]
): Tensor {
  const names = [...common, 'padMode', 'normalized', 'onesided', 'returnComplex', 'alignToWindow'] as const;
  const given = gather<StftOptions>('stft', names, args);
  const center = given.center ?? true;
  if (center && given.alignToWindow != null) {
    throw new RuntimeError('stft align_to_window should only be set when center = false');
  }
  return ops.stft(input, sizeOf('stft', given.nFft), {
    hopLength: given.hopLength ?? null,
    winLength: given.winLength ?? null,
    window: given.window ?? null,
    center,
    padMode: given.padMode ?? 'reflect',
    normalized: given.normalized ?? false,
    onesided: given.onesided ?? null,
    returnComplex: given.returnComplex ?? null,
    alignToWindow: given.alignToWindow ?? null,
  });
}

/** The signal whose `stft` is `input`. Mirrors `torch.istft`. */
export function istft(
  input: Tensor,
  ...args: readonly (number | boolean | Tensor | null | undefined | IstftOptions)[]
): Tensor {
  const names = [...common, 'normalized', 'onesided', 'length', 'returnComplex'] as const;
  const given = gather<IstftOptions>('istft', names, args);
  return ops.istft(input, sizeOf('istft', given.nFft), {
    hopLength: given.hopLength ?? null,
    winLength: given.winLength ?? null,
    window: given.window ?? null,
    center: given.center ?? true,
    normalized: given.normalized ?? false,
    onesided: given.onesided ?? null,
    length: given.length ?? null,
    returnComplex: given.returnComplex ?? false,
  });
}
