/** @file Handles that take a registered hook out again, as `torch.utils.hooks.RemovableHandle`. */

let next = 0;

/** Removes a hook: `handle.remove()`, or `using handle = …` to remove it at the end of the scope. */
export class RemovableHandle {
  readonly id: number = next++;
  readonly #maps: readonly { delete(id: number): boolean }[];
  readonly #removed: (() => void) | undefined;

  /** @internal */
  constructor(maps: readonly { delete(id: number): boolean }[], removed?: () => void) {
    this.#maps = maps;
    this.#removed = removed;
  }

  /** Removes the hook; doing it twice is allowed. */
  remove(): void {
    for (const map of this.#maps) map.delete(this.id);
    this.#removed?.();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}
