/** @file A running mean. */

/** Keeps the last value and the mean of all, weighted by how many samples each was made of. */
export class AverageMeter {
  val = 0;
  sum = 0;
  count = 0;

  /** The mean; 0 before the first value. */
  get avg(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  update(value: number, count = 1): void {
    this.val = value;
    this.sum += value * count;
    this.count += count;
  }
}
