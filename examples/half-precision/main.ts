/** @file Trains the same network in full and in half precision, each in a process of its own, and compares time and memory. */

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as torch from 'typetorch';
import { loadData } from '../common/data.js';
import { prepared, run, say, UserError } from '../common/program.js';
import { startProgress } from '../common/progress.js';
import { type Measurement, measure, measurementTable, stepsOf } from './measure.js';
import { type Options, readOptions } from './options.js';
import { ways } from './ways.js';

type WayName = keyof typeof ways;

/** Trains in one way in a new process: the peak of its memory is what this way took. */
function measureApart(way: WayName, args: readonly string[]): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [...args, '--way', way]);
    let measurement: Measurement | undefined;
    child.on('message', (message) => {
      measurement = message as Measurement;
    });
    child.on('error', reject).on('close', () => {
      if (measurement) resolve(measurement);
      else reject(new UserError(`training in the way "${ways[way].title}" failed`));
    });
  });
}

/** Trains in the way that the options name; tells the process that asked for it, or the user. */
async function measureHere(options: Options, way: WayName): Promise<void> {
  const data = await prepared(() => {
    torch.setNumThreads(options.threads);
    torch.device(options.device);
    return loadData(options, options.seed, process.send ? () => undefined : say);
  });
  const progress = startProgress(ways[way].title, stepsOf(options), 'steps');
  const measurement = await measure(options, data, progress);
  progress.stop();
  if (process.send) process.send(measurement);
  else say(measurementTable([measurement]));
}

async function main(options: Options, args: readonly string[]): Promise<void> {
  if (options.way) return measureHere(options, options.way);
  const device = await prepared(() => torch.device(options.device));
  const { source } = await prepared(() => loadData(options, options.seed, say));
  say(`Data: ${source}`);
  const half = torch.getAutocastDtype(device.type);
  say(`Half precision on ${device}: ${half}; ${options.steps} steps with ${options.batchSize} images each\n`);
  const measurements: Measurement[] = [];
  for (const way of Object.keys(ways) as WayName[]) measurements.push(await measureApart(way, args));
  say(`\n${measurementTable(measurements)}`);
}

const args = process.argv.slice(2);
const options = readOptions(args);
await run(() => main(options, args), 'Stopped.');
