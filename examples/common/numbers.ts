/** @file Numbers as people read them. */

export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
