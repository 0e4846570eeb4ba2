/** @file Settings of the whole process: the same results each time, the precision of products, denormal numbers. */

import { type Enter, type Mode, makeMode, runInMode } from '../autograd/index.js';
import { addon } from '../native/addon.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import { toBool } from '../tensor/arguments.js';
import { read } from './settings.js';

/** Options of `useDeterministicAlgorithms` and `deterministic`. */
export interface DeterministicOptions {
  /** Warn where there is no deterministic algorithm, rather than throw. Default: false. */
  warnOnly?: boolean;
}

/** Makes operators that would give another result each time throw, or warn, and others take an algorithm that does not. Mirrors `torch.use_deterministic_algorithms`. */
export function useDeterministicAlgorithms(mode: boolean, options: DeterministicOptions = {}): void {
  if (typeof mode !== 'boolean') {
    throw typeError(
      `_set_deterministic_algorithms(): argument 'mode' (position 1) must be bool, not ${typeName(mode)}`,
    );
  }
  checkOptions('useDeterministicAlgorithms', options, ['warnOnly']);
  const warnOnly = toBool('useDeterministicAlgorithms', 'warnOnly', options.warnOnly, false);
  addon.setDeterministicAlgorithms(mode, warnOnly);
}

/** Whether only deterministic algorithms are used. Mirrors `torch.are_deterministic_algorithms_enabled`. */
export function areDeterministicAlgorithmsEnabled(): boolean {
  return addon.getDeterministicAlgorithms().enabled;
}

/** Whether others warn rather than throw. Mirrors `torch.is_deterministic_algorithms_warn_only_enabled`. */
export function isDeterministicAlgorithmsWarnOnlyEnabled(): boolean {
  return addon.getDeterministicAlgorithms().warnOnly;
}

/**
 * Uses only deterministic algorithms in a scope: `deterministic(() => …)`, `using _ = deterministic()`, or `@deterministic()` on a method. The setting belongs
 * to the process, so that worker threads have it too.
 */
export function deterministic(options?: DeterministicOptions): Mode;
export function deterministic<R>(fn: () => R): R;
export function deterministic<R>(options: DeterministicOptions, fn: () => R): R;
export function deterministic<R>(first: DeterministicOptions | (() => R) = {}, fn?: () => R): R | Mode {
  const options = typeof first === 'function' ? {} : first;
  const run = typeof first === 'function' ? first : fn;
  checkOptions('deterministic', options, ['warnOnly']);
  const enter: Enter = () => {
    const { enabled, warnOnly } = addon.getDeterministicAlgorithms();
    useDeterministicAlgorithms(true, options);
    return () => addon.setDeterministicAlgorithms(enabled, warnOnly);
  };
  return run ? runInMode('deterministic', enter, run) : makeMode('deterministic', enter);
}

const debugModes = ['default', 'warn', 'error'] as const;

/** `'default'` or 0, `'warn'` or 1, `'error'` or 2. Mirrors `torch.set_deterministic_debug_mode`. */
export function setDeterministicDebugMode(debugMode: (typeof debugModes)[number] | 0 | 1 | 2): void {
  if (typeof debugMode !== 'string' && typeof debugMode !== 'number') {
    throw typeError(`debug_mode must be str or int, but got ${typeName(debugMode)}`);
  }
  const mode = typeof debugMode === 'string' ? debugModes.indexOf(debugMode) : debugMode;
  if (typeof debugMode === 'string' && mode < 0) {
    throw new RuntimeError(
      `invalid value of debug_mode, expected one of \`default\`, \`warn\`, \`error\`, but got ${debugMode}`,
    );
  }
  if (![0, 1, 2].includes(mode)) {
    throw new RuntimeError(`invalid value of debug_mode, expected 0, 1, or 2, but got ${mode}`);
  }
  addon.setDeterministicAlgorithms(mode > 0, mode === 1);
}

/** 0, 1 (warn) or 2 (error). Mirrors `torch.get_deterministic_debug_mode`. */
export function getDeterministicDebugMode(): number {
  const { enabled, warnOnly } = addon.getDeterministicAlgorithms();
  if (!enabled) return 0;
  return warnOnly ? 1 : 2;
}

/** How exact products of float32 matrices are: `highest` is float32, the others may use tf32 or bfloat16. */
export type Float32MatmulPrecision = 'highest' | 'high' | 'medium';

/** Sets how exact products of float32 matrices are; another name warns and changes nothing. Mirrors `torch.set_float32_matmul_precision`. */
export function setFloat32MatmulPrecision(precision: Float32MatmulPrecision): void {
  if (typeof precision !== 'string') {
    throw typeError(`set_float32_matmul_precision expects a str, but got ${typeName(precision)}`);
  }
  addon.callNamed('matmulPrecision', [], precision || ' ');
}

/** How exact products of float32 matrices are. Mirrors `torch.get_float32_matmul_precision`. */
export function getFloat32MatmulPrecision(): Float32MatmulPrecision {
  return read<Float32MatmulPrecision>('matmulPrecision');
}

/** Counts numbers that are nearly zero as zero on the CPU; returns whether the processor can. Mirrors `torch.set_flush_denormal`. */
export function setFlushDenormal(mode: boolean): boolean {
  if (typeof mode !== 'boolean') throw typeError(`flush_denormal expects a bool, but got ${typeName(mode)}`);
  return addon.setFlushDenormal(mode);
}
