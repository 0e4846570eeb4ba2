/** @file Trains a network with center loss, and draws its features after each epoch. */

import { join } from 'node:path';
import * as torch from 'typetorch';
import { optim } from 'typetorch';
import { makeWritable, type Run, restore, resumedSettings, save } from '../common/checkpoint.js';
import { type Data, loadData, testLoader, trainLoader } from '../common/data.js';
import { percent } from '../common/numbers.js';
import { prepared, run, say } from '../common/program.js';
import { startProgress } from '../common/progress.js';
import { scatter } from '../common/scatter.js';
import { CenterLoss } from './center-loss.js';
import { Logger } from './logger.js';
import { models } from './models.js';
import { type Options, readOptions, settingNames, type Settings } from './options.js';
import { seeded } from './printed.js';
import { test, type Trainee, trainEpoch } from './train.js';

const CLASSES = 10;

/** Everything that learns or remembers. */
type Parts = Trainee & { readonly scheduler: optim.lrScheduler.StepLR };

interface Job {
  readonly device: torch.Device;
  readonly data: Data;
  readonly run: Run<Parts, Settings>;
  readonly checkpoint: string;
}

/** Everything that training needs, made before the first step so that a wrong option shows at once. */
async function prepare(options: Options): Promise<Job> {
  torch.setNumThreads(options.threads);
  const device = torch.device(options.device);
  const checkpoint = join(options.saveDir, 'checkpoint.pth');
  makeWritable(checkpoint);
  const chosen = options.resume ? resumedSettings<Settings>(checkpoint, options) : options;
  const settings = Object.fromEntries(settingNames.map((name) => [name, chosen[name]])) as unknown as Settings;
  const { model: name, lrModel, lrCent, stepSize, gamma, seed } = settings;
  const data = await loadData(options, seed, say);
  torch.manualSeed(seed);
  const model = models[name](CLASSES).to(device);
  const centerLoss = new CenterLoss(CLASSES, 2).to(device);
  const optimizer = new optim.SGD(model.parameters(), { lr: lrModel, weightDecay: 5e-4, momentum: 0.9 });
  const centerOptimizer = new optim.SGD(centerLoss.parameters(), { lr: lrCent });
  const never = Number.MAX_SAFE_INTEGER;
  const scheduler = new optim.lrScheduler.StepLR(optimizer, stepSize || never, { gamma });
  const order = new torch.Generator().manualSeed(seed);
  const parts = { model, centerLoss, optimizer, centerOptimizer, scheduler };
  return { device, data, checkpoint, run: { parts, order, settings, source: data.source } };
}

async function train(options: Options, { device, data, run, checkpoint }: Job, log: Logger): Promise<void> {
  const { parts, settings } = run;
  const done = options.resume ? restore(checkpoint, run) : 0;
  if (options.resume) log.say(`Resuming after epoch ${done} of ${checkpoint}`);
  if (done >= options.epochs) log.say(`${done} epochs are done; --epochs ${options.epochs} asks for no more`);
  const loader = trainLoader(data, settings.batchSize, run.order);
  let best = 0;
  for (let epoch = done + 1; epoch <= options.epochs; epoch++) {
    const label = `epoch ${epoch}/${options.epochs}`;
    const start = performance.now();
    const progress = startProgress(label, data.train.length);
    log.note(label);
    const trained = await trainEpoch(parts, loader, device, settings.weightCent, progress, options.printFreq, (line) =>
      log.note(line),
    );
    progress.stop();
    parts.scheduler.step();
    if (options.plot) await scatter(trained.cloud, join(options.saveDir, 'train', `epoch_${epoch}.png`));
    const due = epoch === options.epochs || (options.evalFreq > 0 && epoch % options.evalFreq === 0);
    const result = due ? await test(parts, testLoader(data), device) : null;
    if (result && options.plot) await scatter(result.cloud, join(options.saveDir, 'test', `epoch_${epoch}.png`));
    save(checkpoint, run, epoch, { accuracy: result?.accuracy ?? Number.NaN });
    if (result && result.accuracy > best) {
      best = result.accuracy;
      save(join(options.saveDir, 'best.pth'), run, epoch, { accuracy: best });
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const losses = `loss ${trained.loss.toFixed(4)} = cross entropy ${trained.crossEntropy.toFixed(4)} + center ${trained.center.toFixed(4)}`;
    const accuracy = result ? `  test accuracy ${percent(result.accuracy)}` : '';
    log.say(`${label}  ${losses}${accuracy}  ${seconds} s`);
  }
}

function printSeeded(): void {
  for (const [title, make] of Object.entries(seeded)) say(`== ${title}\n${make()}`);
}

async function main(options: Options): Promise<void> {
  if (options.printed) return printSeeded();
  const job = await prepared(() => prepare(options));
  using log = new Logger(join(options.saveDir, 'log.txt'), options.resume);
  log.say(`Data: ${job.data.source}`);
  log.note(String(job.run.parts.model));
  await train(options, job, log);
  const plots = options.plot ? `; the features of each epoch are in ${join(options.saveDir, '{train,test}')}` : '';
  log.say(`Log, checkpoint and the best model are in ${options.saveDir}${plots}`);
}

const options = readOptions(process.argv.slice(2));
await run(
  () => main(options),
  `Stopped. --resume goes on from the last checkpoint in ${options.saveDir}, if there is one`,
);
