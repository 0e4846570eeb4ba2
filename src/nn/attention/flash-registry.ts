/** @file Other implementations of flash attention, by name: who provides one registers it, and a program activates it. */

import { typeError, ValueError } from '../../native/errors.js';
import { isString, typeName } from '../../native/match.js';
import { checkOptions } from '../../native/options.js';
import { warn } from '../../native/warnings.js';
import { requireFunction } from '../../tensor/arguments.js';
import { listText } from '../python.js';

/** An implementation that is active, and how it is taken back. */
export interface FlashAttentionHandle {
  remove(): void;
}

/** Puts an implementation in place. What it returns is kept, and removed when another one or the default is to be used. */
export type RegisterFlashAttention = () => FlashAttentionHandle | null | undefined;

const implementations = new Map<string, RegisterFlashAttention>();
let active: { readonly name: string; readonly handle: FlashAttentionHandle } | null = null;

function requireName(fn: string, impl: unknown): void {
  if (!isString(impl)) throw typeError(`${fn}(): argument 'impl' must be str, not ${typeName(impl)}`);
}

/** Makes an implementation known under a name. At first there are none: those that Python knows are packages of its own. Mirrors `torch.nn.attention.register_flash_attention_impl`. */
export function registerFlashAttentionImpl(impl: string, options: { registerFn: RegisterFlashAttention }): void {
  requireName('registerFlashAttentionImpl', impl);
  checkOptions('registerFlashAttentionImpl', options, ['registerFn']);
  requireFunction('registerFlashAttentionImpl', 'registerFn', options.registerFn);
  implementations.set(impl, options.registerFn);
}

/**
 * Puts an implementation in place of the one before. Mirrors `torch.nn.attention.activate_flash_attention_impl`.
 *
 * @throws ValueError if none is known under that name.
 */
export function activateFlashAttentionImpl(impl: string): void {
  requireName('activateFlashAttentionImpl', impl);
  putBack();
  const register = implementations.get(impl);
  if (!register) {
    throw new ValueError(
      `Unknown flash attention impl '${impl}'. Available implementations: ${listText(listFlashAttentionImpls())}`,
    );
  }
  const handle = register();
  if (!handle) return;
  requireFunction('activateFlashAttentionImpl', 'remove', handle.remove);
  active = { name: impl, handle };
}

/** The names under which implementations are known, in order. Mirrors `torch.nn.attention.list_flash_attention_impls`. */
export function listFlashAttentionImpls(): string[] {
  return [...implementations.keys()].sort();
}

/** The name of the active implementation, null for the default one. Mirrors `torch.nn.attention.current_flash_attention_impl`. */
export function currentFlashAttentionImpl(): string | null {
  return active?.name ?? null;
}

/** Goes back to the default implementation; warns if it is in place. Mirrors `torch.nn.attention.restore_flash_attention_impl`. */
export function restoreFlashAttentionImpl(): void {
  if (!putBack()) warn('Trying to restore default FA2 impl when no custom impl was activated');
}

function putBack(): boolean {
  const before = active;
  before?.handle.remove();
  active = null;
  return before !== null;
}
