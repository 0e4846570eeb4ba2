/** @file What every program does: fail with one sentence, stop at Ctrl-C, and let Ctrl-C be seen. */

import { setImmediate as breathe } from 'node:timers/promises';
import { stopProgress } from './progress.js';

/** A failure that the user can mend; told in one sentence. */
export class UserError extends Error {}

/** Tells a line. */
export function say(line: string): void {
  console.log(line);
}

/** Does what comes before any training; what fails here is the user's to mend. */
export async function prepared<T>(prepare: () => T | Promise<T>): Promise<T> {
  try {
    return await prepare();
  } catch (error) {
    throw error instanceof Error ? new UserError(error.message, { cause: error }) : error;
  }
}

/** Runs a program. Ctrl-C ends it with the farewell; a failure with one sentence if the user can mend it, else with its stack. */
export async function run(main: () => Promise<void>, farewell: string): Promise<void> {
  process.once('SIGINT', () => {
    stopProgress();
    say(`\n${farewell}`);
    process.exit(130);
  });
  try {
    await main();
  } catch (error) {
    stopProgress();
    const told = error instanceof UserError || !(error instanceof Error);
    console.error(told ? `error: ${error instanceof Error ? error.message : error}` : error);
    process.exit(1);
  }
}

/** How long, in milliseconds, a loop may run before it looks whether the user pressed Ctrl-C. */
const BREATH = 100;

/** A function to await in each turn of a loop: now and then it lets the process see its events. */
export function breather(): () => Promise<void> {
  let breathed = performance.now();
  return async () => {
    if (performance.now() - breathed < BREATH) return;
    await breathe();
    breathed = performance.now();
  };
}

/** Throws if training has gone astray. */
export function checkLoss(loss: number): void {
  if (!Number.isFinite(loss)) throw new RangeError(`The loss became ${loss}; a smaller --lr may help`);
}
