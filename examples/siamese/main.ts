/** @file Checks the gradients of the contrastive losses, trains a siamese network on pairs of digits, and draws its embedding. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'typetorch';
import { data, optim } from 'typetorch';
import { type Data, loadData, testLoader } from '../common/data.js';
import { percent } from '../common/numbers.js';
import { prepared, run, say } from '../common/program.js';
import { startProgress } from '../common/progress.js';
import { scatter } from '../common/scatter.js';
import { gradientTable } from './gradients.js';
import { losses } from './losses.js';
import { SiameseNet } from './model.js';
import { type Options, readOptions } from './options.js';
import { Pairs } from './pairs.js';
import { embedding, separation, trainEpoch } from './train.js';

interface Job {
  readonly device: torch.Device;
  readonly digits: Data;
  readonly model: SiameseNet;
}

/** Everything that training needs, made before the first step so that a wrong option shows at once. */
async function prepare(options: Options): Promise<Job> {
  torch.setNumThreads(options.threads);
  const device = torch.device(options.device);
  mkdirSync(options.saveDir, { recursive: true });
  const digits = await loadData(options, options.seed, say);
  say(`Data: ${digits.source}`);
  torch.manualSeed(options.seed);
  return { device, digits, model: new SiameseNet().to(device) };
}

async function train(options: Options, { device, digits, model }: Job): Promise<void> {
  const { batchSize, lr, momentum, epochs } = options;
  const optimizer = new optim.SGD(model.parameters(), { lr, momentum });
  const pairs = new Pairs(digits.train);
  const loader = new data.DataLoader(pairs, { batchSize, shuffle: true });
  const testPairs = new data.DataLoader(new Pairs(digits.test), { batchSize: 500 });
  const angles = options.loss === 'cosine';
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const label = `epoch ${epoch}/${epochs}`;
    const progress = startProgress(label, pairs.length, 'pairs');
    const loss = await trainEpoch(model, losses[options.loss], optimizer, loader, device, progress);
    progress.stop();
    const { same, different, ranked } = await separation(model, testPairs, device, angles);
    say(
      `${label}  loss ${loss.toFixed(4)}  test pairs: same digit ${same.toFixed(3)} apart, others ${different.toFixed(3)}, ${percent(ranked)} in the right order`,
    );
    const picture = join(options.saveDir, `${options.loss}_epoch_${epoch}.png`);
    await scatter(await embedding(model, testLoader(digits), device), picture);
  }
}

async function main(options: Options): Promise<void> {
  const job = await prepared(() => prepare(options));
  const checked = { 'as published': losses.literal, corrected: losses.contrastive };
  say(
    `\nDoes backward give the gradient of forward? gradcheck, by the labels of the pairs:\n\n${gradientTable(checked)}\n`,
  );
  await train(options, job);
  const file = join(options.saveDir, `${options.loss}.pth`);
  torch.save(job.model.stateDict(), file);
  say(`The model is in ${file}; where the test digits lie after each epoch is in ${options.saveDir}/*.png`);
}

const options = readOptions(process.argv.slice(2));
await run(() => main(options), 'Stopped.');
