/** @file One epoch of training, and the test. */

import { type data, type Device, nn, noGrad, type optim, type Tensor, tidy } from 'typetorch';
import type { Batch } from '../common/data.js';
import { trainOn } from '../common/epoch.js';
import { breather } from '../common/program.js';
import type { Progress } from '../common/progress.js';
import type { LeNet } from './model.js';

const F = nn.functional;

/** Trains for one epoch; returns the mean loss. */
export function trainEpoch(
  model: LeNet,
  optimizer: optim.Optimizer,
  loader: data.DataLoader<unknown, Batch>,
  device: Device,
  progress: Progress,
): Promise<number> {
  model.train();
  return trainOn(loader, progress, ([images, labels]) => {
    const loss = F.crossEntropy(model(images.to(device)), labels.to(device));
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    return { loss: Number(loss.item()), count: labels.size(0) };
  });
}

/** A digit that the model took for another. */
export interface Mistake {
  readonly pixels: Float32Array;
  readonly label: number;
  readonly predicted: number;
  /** The probability that the model gave to what it predicted. */
  readonly confidence: number;
}

export interface TestResult {
  /** The share of the images that were recognised. */
  readonly accuracy: number;
  /** Counts by label (row) and prediction (column). */
  readonly confusion: readonly (readonly number[])[];
  readonly mistakes: readonly Mistake[];
}

/** Tests the model on all images of the loader. */
export async function test(model: LeNet, loader: data.DataLoader<unknown, Batch>, device: Device): Promise<TestResult> {
  model.eval();
  const confusion = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  const mistakes: Mistake[] = [];
  const breathe = breather();
  for (const [images, labels] of loader) {
    tidy(() => {
      const probabilities = noGrad(() => F.softmax(model(images.to(device)), 1));
      const [confidence, predicted] = probabilities.cpu().max(1);
      const truth = numbers(labels);
      const guesses = numbers(predicted);
      const certainties = numbers(confidence);
      for (const [row, label] of truth.entries()) {
        confusion[label][guesses[row]]++;
        if (label === guesses[row]) continue;
        const pixels = images.select(0, row).typedArray() as Float32Array;
        mistakes.push({ pixels, label, predicted: guesses[row], confidence: certainties[row] });
      }
    });
    images.dispose();
    labels.dispose();
    await breathe();
  }
  const total = confusion.flat().reduce((sum, count) => sum + count, 0);
  return { accuracy: (total - mistakes.length) / total, confusion, mistakes };
}

function numbers(tensor: Tensor): number[] {
  return Array.from(tensor.typedArray() as BigInt64Array | Float32Array, Number);
}
