/** @file Warnings of libtorch, and of what Python does before it calls libtorch, as Node's process warnings. */

const shown = new Set<string>();

/** Emits a `UserWarning`, each text once, as Python's default filter does for one place in a program. */
export function warn(text: string, category = 'UserWarning'): void {
  if (shown.has(text)) return;
  // Texts carry sizes, so that their number has no bound.
  if (shown.size === 1024) shown.clear();
  shown.add(text);
  process.emitWarning(text, category);
}
