/** @file What a step that is repeated leaves behind. */

import * as torch from 'typetorch';

/**
 * How many tensors each run of `step` leaves behind when the collector has run. The engine may still hold a few that
 * the last run made, so it is what grows with the runs that counts.
 */
export function leftByEach(step: () => void, runs = 50): number {
  const handles = (): number => {
    torch.collect();
    return torch.memoryStats().handles;
  };
  step();
  const before = handles();
  for (let i = 0; i < runs; i++) step();
  return Math.max(0, Math.trunc((handles() - before) / runs));
}
