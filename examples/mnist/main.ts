/** @file Trains LeNet on MNIST, tests it, saves it and loads it back. */

import { join, parse } from 'node:path';
import * as torch from 'typetorch';
import { optim } from 'typetorch';
import { loadModel, makeWritable, type Run, restore, resumedSettings, save } from '../common/checkpoint.js';
import { type Data, loadData, testLoader, trainLoader } from '../common/data.js';
import { percent } from '../common/numbers.js';
import { prepared, run, say } from '../common/program.js';
import { startProgress } from '../common/progress.js';
import { LeNet } from './model.js';
import { type Options, readOptions } from './options.js';
import { confusionTable, saveMistakes } from './report.js';
import { test, trainEpoch } from './train.js';

type Settings = Pick<Options, 'batchSize' | 'lr' | 'momentum' | 'seed'>;

interface Job {
  readonly device: torch.Device;
  readonly data: Data;
  readonly run: Run<{ model: LeNet; optimizer: optim.SGD }, Settings>;
}

/** Everything that training needs, made before the first step so that a wrong option shows at once. */
async function prepare(options: Options): Promise<Job> {
  torch.setNumThreads(options.threads);
  const device = torch.device(options.device);
  const settings = options.resume ? resumedSettings<Settings>(options.checkpoint, options) : options;
  const { batchSize, lr, momentum, seed } = settings;
  makeWritable(options.checkpoint);
  const data = await loadData(options, seed, say);
  say(`Data: ${data.source}`);
  torch.manualSeed(seed);
  const model = new LeNet().to(device);
  const optimizer = new optim.SGD(model.parameters(), { lr, momentum });
  const order = new torch.Generator().manualSeed(seed);
  const parts = { model, optimizer };
  return {
    device,
    data,
    run: { parts, order, settings: { batchSize, lr, momentum, seed }, source: data.source },
  };
}

async function train(options: Options, { device, data, run }: Job): Promise<void> {
  const { model, optimizer } = run.parts;
  const done = options.resume ? restore(options.checkpoint, run) : 0;
  if (options.resume) say(`Resuming after epoch ${done} of ${options.checkpoint}`);
  if (done >= options.epochs) say(`${done} epochs are done; --epochs ${options.epochs} asks for no more`);
  const loader = trainLoader(data, run.settings.batchSize, run.order);
  for (let epoch = done + 1; epoch <= options.epochs; epoch++) {
    const label = `epoch ${epoch}/${options.epochs}`;
    const start = performance.now();
    const progress = startProgress(label, data.train.length);
    const loss = await trainEpoch(model, optimizer, loader, device, progress);
    progress.stop();
    const { accuracy } = await test(model, testLoader(data), device);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    save(options.checkpoint, run, epoch, { accuracy });
    say(`${label}  loss ${loss.toFixed(4)}  test accuracy ${percent(accuracy)}  ${seconds} s`);
  }
}

async function main(options: Options): Promise<void> {
  const job = await prepared(() => prepare(options));
  const { data, device } = job;
  await train(options, job);

  const result = await test(job.run.parts.model, testLoader(data), device);
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

const options = readOptions(process.argv.slice(2));
await run(
  () => main(options),
  `Stopped. --resume goes on from the last checkpoint, if there is one: ${options.checkpoint}`,
);
