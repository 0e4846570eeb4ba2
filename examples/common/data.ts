/** @file Where the digits come from. */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as torch from 'typetorch';
import { data, type Tensor } from 'typetorch';
import { datasets, transforms as T } from 'typetorch/vision';
import { drawDigits } from './digits.js';
import type { DataOptions } from './options.js';

/** Mean and standard deviation of MNIST's training pixels, from 0 to 1. */
export const MEAN = 0.1307;
export const STD = 0.3081;

type Digits = data.Dataset<[image: Tensor, label: number]> | data.Dataset<[image: Tensor, label: Tensor]>;

export interface Data {
  readonly train: Digits;
  readonly test: Digits;
  /** Says which data these are. */
  readonly source: string;
}

export type Batch = [images: Tensor, labels: Tensor];

/** Milliseconds of silence after which a mirror counts as out of reach: without a network the program should soon go on. */
const PATIENCE = 5000;
const DRAWN_TRAIN = 20_000;

const transform = new T.Compose([new T.ToTensor(), new T.Normalize([MEAN], [STD])]);

/** Finds the data: the folder given, the project's neighbour, the cache, a download; else draws digits. */
export async function loadData(options: DataOptions, seed: number, say: (line: string) => void): Promise<Data> {
  if (options.drawn !== undefined) return drawnData(options.drawn, seed);
  if (options.data !== undefined) return mnist(options.data);

  const neighbour = fileURLToPath(new URL('../../../../shared/data/mnist', import.meta.url));
  if (existsSync(neighbour)) return mnist(neighbour);

  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'typetorch', 'datasets');
  try {
    if (!existsSync(join(cache, 'MNIST'))) say(`No MNIST here; downloading it into ${cache}`);
    await datasets.MNIST.download(cache, { timeout: PATIENCE, log: say });
  } catch (error) {
    say(`MNIST could not be downloaded: ${error instanceof Error ? error.message : error}`);
    return drawnData(DRAWN_TRAIN, seed);
  }
  return mnist(cache);
}

function mnist(folder: string): Data {
  const train = new datasets.MNIST(folder, { train: true, transform });
  const test = new datasets.MNIST(folder, { train: false, transform });
  return { train, test, source: `MNIST in ${folder}: ${train.length} training and ${test.length} test images` };
}

function drawnData(count: number, seed: number): Data {
  const testCount = Math.max(100, Math.round(count / 5));
  return {
    train: drawn(count, seed),
    test: drawn(testCount, seed + 1),
    source: `digits drawn by this program with seed ${seed}, not MNIST: ${count} training and ${testCount} test images`,
  };
}

function drawn(count: number, seed: number): data.TensorDataset<[Tensor, Tensor]> {
  const { images, labels } = drawDigits(count, seed);
  const pixels = images.unsqueeze(1).to(torch.float32).div(255).sub(MEAN).div(STD);
  return new data.TensorDataset(pixels, labels);
}

/** Batches of the training images in a new order at each epoch, which `generator` decides. */
export function trainLoader(
  { train }: Data,
  batchSize: number,
  generator: torch.Generator,
): data.DataLoader<unknown, Batch> {
  return new data.DataLoader<unknown, Batch>(train, { batchSize, shuffle: true, generator });
}

export function testLoader({ test }: Data): data.DataLoader<unknown, Batch> {
  // A generator of its own: whether and when tests are made shall not change what the default one draws.
  return new data.DataLoader<unknown, Batch>(test, { batchSize: 1000, generator: new torch.Generator() });
}
