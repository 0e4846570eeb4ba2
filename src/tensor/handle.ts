/** @file What registering a hook gives. */

/** Takes a hook away: by `remove()`, or at the end of a block with `using`. */
export class HookHandle {
  readonly #remove: () => void;

  /** @internal */
  constructor(remove: () => void) {
    this.#remove = remove;
  }

  /** Removes the hook; doing it twice is allowed. */
  remove(): void {
    this.#remove();
  }

  [Symbol.dispose](): void {
    this.#remove();
  }
}
