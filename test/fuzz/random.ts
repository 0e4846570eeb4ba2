/** @file Random choices that a seed and the number of a call determine, so that any call can be made again alone. */

/** Xorshift of 128 bits. */
export class Random {
  private readonly state: Uint32Array;

  constructor(seed: number, index: number) {
    this.state = Uint32Array.of(seed, index, seed ^ 0x9e3779b9, Math.imul(index, 0x85ebca6b) ^ 0xc2b2ae35);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits. */
  bits(): number {
    const { state } = this;
    let t = state[0] ^ (state[0] << 11);
    t ^= t >>> 8;
    state.copyWithin(0, 1);
    state[3] = state[2] ^ (state[2] >>> 19) ^ t;
    return state[3];
  }

  /** An integer from 0 to below `end`. */
  below(end: number): number {
    return this.bits() % end;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `percent` of all cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  list<T>(length: number, make: () => T): T[] {
    return Array.from({ length }, make);
  }
}
