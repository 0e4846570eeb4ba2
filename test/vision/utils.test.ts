/** @file Grids and image files (python.py). */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import sharp from 'sharp';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import { utils } from 'typetorch/vision';
import { temporaryFolder } from './files.js';

const python = JSON.parse(readFileSync(new URL('./python.json', import.meta.url), 'utf8')) as Record<string, number[]>;

function bits(tensor: Tensor): number[] {
  return Array.from(tensor.contiguous().view(torch.int32).flatten().typedArray() as Int32Array);
}

function images(): Tensor {
  torch.manualSeed(0);
  return torch.randn(5, 3, 2, 3);
}

test("makeGrid places images as torchvision's does", (t) => {
  const grid = utils.makeGrid(images(), { nrow: 3, padding: 1, padValue: 0.5 });
  t.deepEqual(grid.shape, [3, 7, 13]);
  t.deepEqual(bits(grid), python.grid);
  t.deepEqual(bits(utils.makeGrid([...images()], 3, 1, { padValue: 0.5 })), python.grid);
  t.deepEqual(bits(utils.makeGrid(images(), { nrow: 3, normalize: true })), python.gridNormalized);
  t.deepEqual(bits(utils.makeGrid(images(), { normalize: true, scaleEach: true })), python.gridScaledEach);
  t.deepEqual(bits(utils.makeGrid(images(), { normalize: true, valueRange: [-1, 1] })), python.gridRange);
});

test('makeGrid leaves its images alone and gives a single one back without a frame', (t) => {
  const batch = images();
  utils.makeGrid(batch, { normalize: true });
  t.true(torch.equal(batch, images()));
  t.deepEqual(utils.makeGrid(torch.ones(4, 5)).shape, [3, 4, 5]);
  t.deepEqual(utils.makeGrid(torch.ones(1, 4, 5)).shape, [3, 4, 5]);
  t.deepEqual(utils.makeGrid(torch.ones(1, 3, 4, 5)).shape, [3, 4, 5]);
  t.deepEqual(utils.makeGrid(torch.ones(2, 1, 4, 5)).shape, [3, 8, 16]);
});

test('makeGrid refuses what is no image', (t) => {
  t.throws(() => utils.makeGrid([1] as never), {
    instanceOf: TypeError,
    message: 'tensor or list of tensors expected, got int',
  });
  t.throws(() => utils.makeGrid(torch.ones(1), { rows: 2 } as never), { message: /unexpected option 'rows'/ });
});

test('saveImage writes the pixels, rounded, in the format of the ending', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'image.png');
  await utils.saveImage(images().abs(), path, { nrow: 5, padding: 0 });
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
  t.deepEqual([info.width, info.height, info.channels], [15, 2, 3]);
  // python.saved is [image][channel][row][column]
  const expected = new Uint8Array(data.length);
  for (let at = 0; at < python.saved.length; at++) {
    const [image, channel, row, column] = [Math.floor(at / 18), Math.floor(at / 6) % 3, Math.floor(at / 3) % 2, at % 3];
    expected[(row * 15 + image * 3 + column) * 3 + channel] = python.saved[at];
  }
  t.deepEqual(new Uint8Array(data), expected);
  await utils.saveImage(images(), join(folder, 'image'), { format: 'jpeg' });
  t.is((await sharp(join(folder, 'image')).metadata()).format, 'jpeg');
  await t.throwsAsync(utils.saveImage(images(), join(folder, 'image.what')), { message: /what|format/i });
  await t.throwsAsync(utils.saveImage(images(), join(folder, 'missing', 'image.png')));
});
