/** @file One epoch of training on pairs, and the test. */

import { type data, type Device, nn, noGrad, type optim, type Tensor, tidy } from 'typetorch';
import { trainOn } from '../common/epoch.js';
import { breather } from '../common/program.js';
import type { Progress } from '../common/progress.js';
import type { Cloud } from '../common/scatter.js';
import type { PairLoss } from './losses.js';
import type { SiameseNet } from './model.js';
import { featuresOf } from './pairs.js';

type PairLoader = data.DataLoader<[pairs: Tensor, same: number], [pairs: Tensor, same: Tensor]>;

/** Trains for one epoch; returns the mean loss. */
export function trainEpoch(
  model: SiameseNet,
  criterion: PairLoss,
  optimizer: optim.Optimizer,
  loader: PairLoader,
  device: Device,
  progress: Progress,
): Promise<number> {
  model.train();
  return trainOn(loader, progress, ([pairs, same]) => {
    const loss = criterion(...featuresOf(model, pairs.to(device)), same.to(device));
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    return { loss: Number(loss.item()), count: same.size(0) };
  });
}

/** How far apart pairs come to lie, and how well that tells which are the same. */
export interface Separation {
  readonly same: number;
  readonly different: number;
  /** The share of pairs of the same digit that lie closer together than a pair of different ones, over all couples of such pairs. */
  readonly ranked: number;
}

/** Distances of the pairs: `1 - cos` for the loss that looks at angles, else Euclid's. */
export async function separation(
  model: SiameseNet,
  loader: PairLoader,
  device: Device,
  angles: boolean,
): Promise<Separation> {
  const distances = { same: [] as number[], different: [] as number[] };
  const breathe = breather();
  model.eval();
  for (const [pairs, same] of loader) {
    tidy(() => {
      const [a, b] = noGrad(() => featuresOf(model, pairs.to(device)));
      const apart = angles ? nn.functional.cosineSimilarity(a, b).neg().add(1) : a.sub(b).pow(2).sum(1).sqrt();
      const labels = same.tolist() as number[];
      for (const [at, distance] of (apart.tolist() as number[]).entries()) {
        distances[labels[at] === 1 ? 'same' : 'different'].push(distance);
      }
    });
    pairs.dispose();
    same.dispose();
    await breathe();
  }
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    same: mean(distances.same),
    different: mean(distances.different),
    ranked: ranked(distances.same, distances.different),
  };
}

/** The area under the ROC curve, by ranks. */
export function ranked(same: readonly number[], different: readonly number[]): number {
  const all = [...same.map((value) => ({ value, same: true })), ...different.map((value) => ({ value, same: false }))];
  all.sort((a, b) => a.value - b.value || Number(b.same) - Number(a.same));
  let before = 0;
  let inverted = 0;
  for (const entry of all) {
    if (entry.same) inverted += before;
    else before++;
  }
  return 1 - inverted / (same.length * different.length);
}

/** Where the images of a loader come to lie. */
export async function embedding(
  model: SiameseNet,
  loader: data.DataLoader<unknown, [images: Tensor, labels: Tensor]>,
  device: Device,
): Promise<Cloud> {
  const points: number[] = [];
  const labels: number[] = [];
  const breathe = breather();
  model.eval();
  for (const [images, digits] of loader) {
    tidy(() => {
      const features = noGrad(() => model(images.to(device)));
      points.push(...(features.cpu().typedArray() as Float32Array));
      labels.push(...Array.from(digits.typedArray() as BigInt64Array, Number));
    });
    images.dispose();
    digits.dispose();
    await breathe();
  }
  return { points, labels };
}
