/** @file Trains in one way, and measures it. */

import * as torch from 'typetorch';
import { optim } from 'typetorch';
import { type Data, testLoader, trainLoader } from '../common/data.js';
import { breather, checkLoss } from '../common/program.js';
import type { Progress } from '../common/progress.js';
import type { Options } from './options.js';
import { type Way, ways } from './ways.js';

/** Steps in float16 on a processor, which has no fast kernels for it. */
const SLOW_STEPS = 8;

export interface Measurement {
  readonly title: string;
  readonly steps: number;
  readonly firstLoss: number;
  readonly lastLoss: number;
  /** The share of the first thousand test images that were recognised. */
  readonly accuracy: number;
  /** Milliseconds of a step, as the median. */
  readonly time: number;
  /** Bytes that training took at most, beside what was there before. */
  readonly memory: number;
}

/** The most memory that the process has held so far, in bytes; what it holds now may be less while the system is short of memory. */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

/** How many steps will be taken. */
export function stepsOf({ steps, way, device }: Options): number {
  return way === 'scaled' && device === 'cpu' ? Math.min(steps, SLOW_STEPS) : steps;
}

/** Trains from the same parameters on the same batches as every other way. */
export async function measure(options: Options, data: Data, progress: Progress): Promise<Measurement> {
  const way: Way = ways[options.way ?? 'full'];
  const device = torch.device(options.device);
  torch.manualSeed(options.seed);
  const model = way.makeModel(device.type, options.width).to(device);
  const optimizer = new optim.SGD(model.parameters(), { lr: options.lr, momentum: 0.9 });
  const step = way.makeStep(device.type, model, optimizer);
  const loader = trainLoader(data, options.batchSize, new torch.Generator().manualSeed(options.seed));
  const steps = stepsOf(options);
  const before = peak();
  const losses: number[] = [];
  const times: number[] = [];
  const breathe = breather();
  while (losses.length < steps) {
    for (const [images, labels] of loader) {
      if (losses.length === steps) break;
      const start = performance.now();
      const loss = torch.tidy(() => Number(step(images.to(device), labels.to(device)).item()));
      times.push(performance.now() - start);
      images.dispose();
      labels.dispose();
      checkLoss(loss);
      losses.push(loss);
      progress.update(losses.length, loss);
      await breathe();
    }
  }
  const memory = peak() - before;
  const accuracy = torch.tidy(() => {
    const [[images, labels]] = testLoader(data);
    const predicted = torch.noGrad(() => model.eval()(images.to(device)).argmax(1).cpu());
    return Number(predicted.eq(labels).float().mean().item());
  });
  const time = times.sort((a, b) => a - b)[times.length >> 1];
  return { title: way.title, steps, firstLoss: losses[0], lastLoss: losses[steps - 1], accuracy, time, memory };
}

/** Measurements as a table; the first row is what the others are compared with. */
export function measurementTable(rows: readonly Measurement[]): string {
  const [base] = rows;
  const share = (value: number, of: number): string => (value === of ? '' : `${Math.round((100 * value) / of)} %`);
  const cells = rows.map((row) => [
    row.title,
    String(row.steps),
    `${row.firstLoss.toFixed(3)} → ${row.lastLoss.toFixed(3)}`,
    `${(100 * row.accuracy).toFixed(1)} %`,
    `${row.time.toFixed(1)} ms`,
    share(row.time, base.time),
    `${Math.round(row.memory / 2 ** 20)} MiB`,
    share(row.memory, base.memory),
  ]);
  const lines = [['', 'steps', 'loss', 'test', 'step', '', 'memory', ''], ...cells];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
