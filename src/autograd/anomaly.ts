/** @file Anomaly mode: backward says which forward call it failed for, and fails where it computes NaN. */

import { addon } from '../native/addon.js';
import { O, U } from '../native/buffers.js';
import { trimStack, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';
import { warn } from '../native/warnings.js';
import { type Enter, type Mode, useMode } from './mode.js';
import { checkOptions } from '../native/options.js';

/** Whether nodes record where they are made. Mirrors `torch.is_anomaly_enabled`. */
export function isAnomalyEnabled(): boolean {
  return addon.getAnomalyEnabled();
}

/** Whether backward looks for NaN while anomaly mode is on. Mirrors `torch.is_anomaly_check_nan_enabled`. */
export function isAnomalyCheckNanEnabled(): boolean {
  return addon.getAnomalyCheckNan();
}

/** Called for every node that is made; the stack becomes text only if it is wanted. */
function recordStack(): () => void {
  const place = new Error();
  return () => {
    trimStack(place);
    const lines = (place.stack ?? '').split('\n').slice(1);
    O[0] = new TextEncoder().encodeInto(lines.join('\n'), U).written;
  };
}

let recording = false;

function set(enabled: boolean, checkNan: boolean): void {
  if (enabled && !recording) {
    addon.setStackRecorder(recordStack);
    recording = true;
  }
  addon.setAnomalyMode(enabled, checkNan);
}

function switching(enabled: boolean, checkNan: boolean): Enter {
  return () => {
    const before = [isAnomalyEnabled(), isAnomalyCheckNanEnabled()] as const;
    set(enabled, checkNan);
    return () => set(...before);
  };
}

/** Options of anomaly mode. */
export interface AnomalyOptions {
  /** Whether a backward that computes NaN fails. Default: true. */
  checkNan?: boolean;
}

function checkNanOf(fn: string, options: AnomalyOptions): boolean {
  checkOptions(fn, options, ['checkNan']);
  const { checkNan = true } = options;
  if (typeof checkNan !== 'boolean') throw typeError(`checkNan must be a boolean, not ${typeName(checkNan)}`);
  return checkNan;
}

/**
 * Looks for errors in gradients: a backward that fails warns with the lines of the forward call that it belongs to, and NaN in a gradient is a
 * failure. `detectAnomaly(() => …)`, `using _ = detectAnomaly()`, or `@detectAnomaly()` for a method. Slow. Mirrors `torch.autograd.detect_anomaly`.
 */
export function detectAnomaly(options?: AnomalyOptions): Mode;
export function detectAnomaly<R>(fn: () => R, options?: AnomalyOptions): R;
export function detectAnomaly<R>(first: (() => R) | AnomalyOptions = {}, options: AnomalyOptions = {}): R | Mode {
  const [fn, given] = typeof first === 'function' ? [first, options] : [undefined, first];
  const enter = switching(true, checkNanOf('detectAnomaly', given));
  warn(
    'Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.',
  );
  return useMode('detectAnomaly', enter, fn);
}

/**
 * Switches anomaly mode by a value: from this call on, or with `using` until the end of the block, or while a function runs.
 * Mirrors `torch.autograd.set_detect_anomaly`.
 */
export function setDetectAnomaly(mode: boolean, options?: AnomalyOptions): Mode;
export function setDetectAnomaly<R>(mode: boolean, fn: () => R, options?: AnomalyOptions): R;
export function setDetectAnomaly<R>(
  mode: boolean,
  second: (() => R) | AnomalyOptions = {},
  options: AnomalyOptions = {},
): R | Mode {
  if (typeof mode !== 'boolean') throw typeError(`setDetectAnomaly() takes a boolean, not ${typeName(mode)}`);
  const [fn, given] = typeof second === 'function' ? [second, options] : [undefined, second];
  const enter = switching(mode, checkNanOf('setDetectAnomaly', given));
  if (fn !== undefined) return useMode('setDetectAnomaly', enter, fn);
  const leave = enter();
  // What leaves the mode restores the state before this call.
  return useMode('setDetectAnomaly', () => leave, undefined);
}
