/** @file Learns to write from a text, and writes. */

import * as torch from 'typetorch';
import { data, optim, type Tensor } from 'typetorch';
import { makeWritable, type Run, restore, resumedSettings, save } from '../common/checkpoint.js';
import { prepared, run, say } from '../common/program.js';
import { startProgress } from '../common/progress.js';
import { PoetryModel } from './model.js';
import { type Options, readOptions, type Settings } from './options.js';
import { loadText, type Text } from './text.js';
import { trainEpoch } from './train.js';
import { greedy, sampled, write } from './write.js';

interface Job {
  readonly device: torch.Device;
  readonly text: Text;
  readonly stretches: data.TensorDataset<[Tensor]>;
  readonly run: Run<{ model: PoetryModel; optimizer: optim.Adam }, Settings>;
}

/** Everything that training needs, made before the first step so that a wrong option shows at once. */
async function prepare(options: Options): Promise<Job> {
  torch.setNumThreads(options.threads);
  const device = torch.device(options.device);
  makeWritable(options.checkpoint);
  const chosen = options.resume ? resumedSettings<Settings>(options.checkpoint, options) : options;
  const { batchSize, length, embedding, hidden, lr, seed } = chosen;
  const text = loadText(options.text, seed);
  say(`Text: ${text.source}, ${text.vocabulary.length} of them different`);
  text.encode(options.opening);
  torch.manualSeed(seed);
  const model = new PoetryModel(text.vocabulary.length, embedding, hidden).to(device);
  const optimizer = new optim.Adam(model.parameters(), { lr });
  const order = new torch.Generator().manualSeed(seed);
  const settings = { batchSize, length, embedding, hidden, lr, seed };
  const parts = { model, optimizer };
  return { device, text, stretches: text.stretches(length), run: { parts, order, settings, source: text.source } };
}

async function train(options: Options, { device, stretches, run }: Job): Promise<void> {
  const { model, optimizer } = run.parts;
  const { batchSize, length } = run.settings;
  const done = options.resume ? restore(options.checkpoint, run) : 0;
  if (options.resume) say(`Resuming after epoch ${done} of ${options.checkpoint}`);
  const loader = new data.DataLoader(stretches, { batchSize, shuffle: true, generator: run.order });
  for (let epoch = done + 1; epoch <= options.epochs; epoch++) {
    const label = `epoch ${epoch}/${options.epochs}`;
    const start = performance.now();
    const progress = startProgress(label, stretches.length * length, 'characters');
    const loss = await trainEpoch(model, optimizer, loader, device, progress);
    progress.stop();
    save(options.checkpoint, run, epoch, { loss });
    say(`${label}  loss ${loss.toFixed(4)}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

async function main(options: Options): Promise<void> {
  const job = await prepared(() => prepare(options));
  await train(options, job);
  const { opening, characters, temperature, seed } = options;
  const poem = (choose: Parameters<typeof write>[4]): string =>
    write(job.run.parts.model, job.text, opening, characters, choose, job.device);
  say(`\nThe likeliest character each time:\n\n${poem(greedy)}`);
  const generator = new torch.Generator().manualSeed(seed);
  say(`\nCharacters drawn at temperature ${temperature}:\n\n${poem(sampled(temperature, generator))}`);
}

const options = readOptions(process.argv.slice(2));
await run(
  () => main(options),
  `Stopped. --resume goes on from the last checkpoint, if there is one: ${options.checkpoint}`,
);
