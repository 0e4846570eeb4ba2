/** @file The siamese program, run as a user runs it, and its losses. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import sharp from 'sharp';
import * as torch from 'typetorch';
import { data } from 'typetorch';
import { checkGradients } from '../../examples/siamese/gradients.js';
import { losses } from '../../examples/siamese/losses.js';
import { Pairs } from '../../examples/siamese/pairs.js';
import { ranked } from '../../examples/siamese/train.js';
import { example, folder } from './program.js';

const run = example('siamese');

test.serial('it checks the gradients, learns from pairs, and draws the embedding', async (t) => {
  const cwd = folder(t);
  const { code, out, err } = await run(cwd, ['--drawn', '1200', '--epochs', '2', '--batch-size', '20']);
  t.is(err, '');
  t.is(code, 0);
  t.true(out.includes('as published   passes     fails    fails\ncorrected      passes     passes   passes\n'));
  t.true(out.includes('as published, mixed: Jacobian mismatch for output 0 with respect to input 0\n'));
  t.regex(
    out,
    /^epoch 2\/2 {2}loss [\d.]+ {2}test pairs: same digit [\d.]+ apart, others [\d.]+, [\d.]+ % in the right/m,
  );
  const order = Number(/^epoch 2.* ([\d.]+) % in the right order$/m.exec(out)?.[1]);
  t.true(order > 60, `${order} %`);
  const { format } = await sharp(join(cwd, 'log/siamese/contrastive_epoch_2.png')).metadata();
  t.is(format, 'png');
  t.true('feat.weight' in (torch.load(join(cwd, 'log/siamese/contrastive.pth')) as object));
});

test.serial('the other losses train too, and an unknown one is refused', async (t) => {
  const cwd = folder(t);
  const { code, err } = await run(cwd, ['--drawn', '100', '--epochs', '1', '--loss', 'cosine', '--save-dir', 'out']);
  t.is(code, 0, err);
  t.true(existsSync(join(cwd, 'out/cosine_epoch_1.png')));
  const wrong = await run(cwd, ['--loss', 'triplet']);
  t.is(wrong.code, 1);
  t.regex(wrong.err, /^error: option '--loss <name>' argument 'triplet' is invalid\. Allowed choices are contrastive,/);
});

test("the published backward is wrong exactly where Python's gradcheck says so; the others are right", (t) => {
  const found = (name: keyof typeof losses) => checkGradients(losses[name]).map(({ complaint }) => complaint === null);
  t.deepEqual(found('literal'), [true, false, false]);
  t.deepEqual(found('contrastive'), [true, true, true]);
  t.deepEqual(found('cosine'), [true, true, true]);
});

test('neighbours are pairs, labelled by whether they are the same digit', (t) => {
  const images = torch.arange(6).view(6, 1);
  const pairs = new Pairs(new data.TensorDataset(images, torch.tensor([3n, 3n, 1n, 2n, 5n, 5n])));
  t.is(pairs.length, 3);
  t.deepEqual(
    [0, 1, 2].map((at) => pairs.get(at)).map(([pair, same]) => [pair.tolist(), same]),
    [
      [[[0], [1]], 1],
      [[[2], [3]], 0],
      [[[4], [5]], 1],
    ],
  );
});

test('the order of distances is counted over all couples of pairs', (t) => {
  t.is(ranked([1, 2], [3, 4]), 1);
  t.is(ranked([3, 4], [1, 2]), 0);
  t.is(ranked([1, 3], [2, 4]), 0.75);
});
