/** @file Trains LeNet on MNIST, tests it, saves it and loads it back. */

import { join, parse } from 'node:path';
import * as torch from 'typetorch';
import { optim } from 'typetorch';
import { loadModel, makeWritable, type Run, restore, resumedSettings, save, UserError } from './checkpoint.js';
import { type Data, loadData, testLoader, trainLoader } from './data.js';
import { LeNet } from './model.js';
import { type Options, readOptions } from './options.js';
import { confusionTable, percent, type Progress, saveMistakes, startProgress } from './report.js';
import { test, trainEpoch } from './train.js';

const say = (line: string): void => console.log(line);
let progress: Progress | null = null;

interface Job {
  readonly options: Options;
  readonly device: torch.Device;
  readonly data: Data;
  readonly run: Run;
}

/** Everything that training needs, made before the first step so that a wrong option shows at once. */
async function prepare(options: Options): Promise<Job> {
  try {
    torch.setNumThreads(options.threads);
    const device = torch.device(options.device);
    const settings = options.resume ? resumedSettings(options.checkpoint, options) : options;
    const { batchSize, lr, momentum, seed } = settings;
    makeWritable(options.checkpoint);
    const data = await loadData(options, seed, say);
    say(`Data: ${data.source}`);
    torch.manualSeed(seed);
    const model = new LeNet().to(device);
    const optimizer = new optim.SGD(model.parameters(), { lr, momentum });
    const order = new torch.Generator().manualSeed(seed);
    const run = { model, optimizer, order, settings: { batchSize, lr, momentum, seed }, source: data.source };
    return { options, device, data, run };
  } catch (error) {
    throw error instanceof Error ? new UserError(error.message, { cause: error }) : error;
  }
}

async function train({ options, device, data, run }: Job): Promise<void> {
  const { model, optimizer, order, settings } = run;
  const done = options.resume ? restore(options.checkpoint, run) : 0;
  if (options.resume) say(`Resuming after epoch ${done} of ${options.checkpoint}`);
  if (done >= options.epochs) say(`${done} epochs are done; --epochs ${options.epochs} asks for no more`);
  const loader = trainLoader(data, settings.batchSize, order);
  for (let epoch = done + 1; epoch <= options.epochs; epoch++) {
    const label = `epoch ${epoch}/${options.epochs}`;
    const start = performance.now();
    progress = startProgress(label, data.train.length, process.stdout);
    const loss = await trainEpoch(model, optimizer, loader, device, progress);
    progress.stop();
    progress = null;
    const { accuracy } = await test(model, testLoader(data), device);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    save(options.checkpoint, run, epoch, accuracy);
    say(`${label}  loss ${loss.toFixed(4)}  test accuracy ${percent(accuracy)}  ${seconds} s`);
  }
}

async function main(options: Options): Promise<void> {
  const job = await prepare(options);
  const { data, device, run } = job;
  await train(job);

  const result = await test(run.model, testLoader(data), device);
  say(`\nTest accuracy ${percent(result.accuracy)}; true digits in rows, predictions in columns:\n`);
  say(confusionTable(result.confusion));

  const { dir, name } = parse(options.checkpoint);
  const picture = options.misclassified ?? join(dir, `${name}-misclassified.png`);
  if (result.mistakes.length > 0) {
    const shown = await saveMistakes(result.mistakes, picture);
    say(`\n${result.mistakes.length} digits were taken for others; ${shown} of them are in ${picture}`);
  }

  const loaded = new LeNet();
  loadModel(options.checkpoint, loaded);
  const again = await test(loaded.to(device), testLoader(data), device);
  if (again.accuracy !== result.accuracy) {
    throw new Error(
      `${options.checkpoint} gives ${percent(again.accuracy)} when loaded back, not ${percent(result.accuracy)}`,
    );
  }
  say(`Checkpoint ${options.checkpoint} loaded back: test accuracy ${percent(again.accuracy)}, the same`);
}

/** Says what went wrong and ends the process. What the user can mend is one sentence, anything else comes with its stack. */
function fail(error: unknown): never {
  progress?.stop();
  console.error(
    error instanceof UserError || !(error instanceof Error)
      ? `error: ${error instanceof Error ? error.message : error}`
      : error,
  );
  process.exit(1);
}

const options = readOptions(process.argv.slice(2));
process.once('SIGINT', () => {
  progress?.stop();
  say(`\nStopped. --resume goes on from the last checkpoint, if there is one: ${options.checkpoint}`);
  process.exit(130);
});
await main(options).catch(fail);
