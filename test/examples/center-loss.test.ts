/** @file The center-loss program, run as a user runs it. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import sharp from 'sharp';
import * as torch from 'typetorch';
import { CenterLoss } from '../../examples/center-loss/center-loss.js';
import { AverageMeter } from '../../examples/center-loss/meter.js';
import { scatter } from '../../examples/common/scatter.js';
import { bytesOf, example, folder } from './program.js';

const run = example('center-loss');

test.serial('it trains, tests, logs, and draws the features of each epoch', async (t) => {
  const cwd = folder(t);
  const { code, out, err } = await run(cwd, [
    '--drawn',
    '1500',
    '--epochs',
    '3',
    '--batch-size',
    '32',
    '--print-freq',
    '9',
  ]);
  t.is(err, '');
  t.is(code, 0);
  t.regex(out, /^Data: digits drawn by this program with seed 0, not MNIST/m);
  t.regex(
    out,
    /^epoch 3\/3 {2}loss [\d.]+ = cross entropy [\d.]+ \+ center [\d.]+ {2}test accuracy [\d.]+ % {2}[\d.]+ s$/m,
  );
  const losses = [...out.matchAll(/^epoch \d\/3 {2}loss ([\d.]+) =/gm)].map(([, loss]) => Number(loss));
  t.true(losses.length === 3 && losses[2] < losses[0], String(losses));
  const log = readFileSync(join(cwd, 'log/center-loss/log.txt'), 'utf8');
  t.regex(log, /^Batch 9\/47 {2}loss [\d.]+ \([\d.]+\) {2}crossEntropy .* center /m);
  t.true(log.includes('LeNet(\n  (conv1): Conv2d('));
  for (const kind of ['train', 'test']) {
    const { format, width } = await sharp(join(cwd, `log/center-loss/${kind}/epoch_3.png`)).metadata();
    t.deepEqual([format, width], ['png', 860]);
  }
  t.true(existsSync(join(cwd, 'log/center-loss/best.pth')));
});

test.serial('a resumed run ends in the same bits as one that was not stopped', async (t) => {
  const cwd = folder(t);
  const common = ['--drawn', '200', '--no-plot', '--eval-freq', '0', '--step-size', '1', '--seed', '3'];
  t.is((await run(cwd, [...common, '--epochs', '2', '--save-dir', 'whole'])).code, 0);
  t.is((await run(cwd, [...common, '--epochs', '1', '--save-dir', 'parts'])).code, 0);
  const second = await run(cwd, ['--drawn', '200', '--no-plot', '--epochs', '2', '--save-dir', 'parts', '--resume']);
  t.is(second.code, 0, second.err);
  const [a, b] = ['whole', 'parts'].map((name) => torch.load(join(cwd, name, 'checkpoint.pth')) as object);
  t.true('centerLoss' in a && 'scheduler' in a);
  t.deepEqual(bytesOf(a), bytesOf(b));
  const wrong = await run(cwd, [...common, '--epochs', '3', '--save-dir', 'parts', '--resume', '--weight-cent', '2']);
  t.is(wrong.code, 1);
  t.regex(wrong.err, /^error: .* was trained with --weight-cent 1; it cannot go on with 2\n$/);
});

test.serial('the numbers of the tutorial come out again', async (t) => {
  const { code, out } = await run(folder(t), ['--printed']);
  t.is(code, 0);
  const url = new URL('../reference/programs/p2_texts.json', import.meta.url);
  const texts = JSON.parse(readFileSync(url, 'utf8')) as { name: string; seed_text: string }[];
  const bare = (text: string): string => text.replace(/\s+/g, '');
  for (const name of ['cross_entropy', 'max_return_type', 'simple_model_parameters']) {
    t.true(bare(out).includes(bare(texts.find((text) => text.name === name)?.seed_text ?? '?')), name);
  }
});

test('center loss is the mean squared distance to the centers of the classes', (t) => {
  torch.manualSeed(1);
  const criterion = new CenterLoss(4, 3);
  const features = torch.randn(5, 3);
  const labels = torch.tensor([0n, 3n, 1n, 3n, 0n]);
  const own = criterion.centers.detach().indexSelect(0, labels);
  const expected = features.sub(own).pow(2).sum().div(5);
  t.true(torch.allclose(criterion(features, labels), expected));
});

test('a meter weighs values by their counts', (t) => {
  const meter = new AverageMeter();
  t.is(meter.avg, 0);
  meter.update(1, 10);
  meter.update(4, 5);
  t.deepEqual([meter.val, meter.sum, meter.count, meter.avg], [4, 30, 15, 2]);
});

test('a plot survives points that are not finite, a single point, and none', async (t) => {
  const cwd = folder(t);
  const clouds = [
    { points: [Number.NaN, 1, 2, Number.POSITIVE_INFINITY, 3, 4], labels: [0, 1, 2] },
    { points: [5, 5], labels: [9] },
    { points: [], labels: [] },
  ];
  for (const [at, cloud] of clouds.entries()) {
    const file = join(cwd, 'plots', `${at}.png`);
    await scatter(cloud, file);
    t.is((await sharp(file).metadata()).height, 720);
  }
});
