/** @file One epoch of training with two losses and two optimizers, and the test. */

import { type data, type Device, nn, noGrad, type optim, type Tensor, tidy } from 'typetorch';
import type { Batch } from '../common/data.js';
import { trainOn } from '../common/epoch.js';
import { breather } from '../common/program.js';
import type { Progress } from '../common/progress.js';
import type { Cloud } from '../common/scatter.js';
import type { CenterLoss } from './center-loss.js';
import { AverageMeter } from './meter.js';
import type { FeatureNet } from './models.js';

/** What is trained, and what trains it. */
export type Trainee = {
  readonly model: FeatureNet;
  readonly centerLoss: CenterLoss;
  readonly optimizer: optim.Optimizer;
  readonly centerOptimizer: optim.Optimizer;
};

type Loader = data.DataLoader<unknown, Batch>;

/** Collects features, for a plot. */
class Features {
  readonly points: number[] = [];
  readonly labels: number[] = [];

  add(features: Tensor, labels: Tensor): void {
    this.points.push(...(features.detach().cpu().typedArray() as Float32Array));
    this.labels.push(...Array.from(labels.typedArray() as BigInt64Array, Number));
  }

  cloud(centers: Tensor): Cloud {
    return { ...this, marks: centers.detach().cpu().typedArray() as Float32Array };
  }
}

export interface Epoch {
  readonly loss: number;
  readonly crossEntropy: number;
  readonly center: number;
  /** The features of the images as they were when each was seen. */
  readonly cloud: Cloud;
}

/** Trains for one epoch. `note` is told about the losses after every `printFreq` steps. */
export async function trainEpoch(
  { model, centerLoss, optimizer, centerOptimizer }: Trainee,
  loader: Loader,
  device: Device,
  weight: number,
  progress: Progress,
  printFreq: number,
  note: (line: string) => void,
): Promise<Epoch> {
  const criterion = new nn.CrossEntropyLoss();
  const meters = { loss: new AverageMeter(), crossEntropy: new AverageMeter(), center: new AverageMeter() };
  const collected = new Features();
  let step = 0;
  model.train();
  await trainOn(loader, progress, ([images, labels]) => {
    const count = labels.size(0);
    const targets = labels.to(device);
    const [features, logits] = model(images.to(device));
    const crossEntropy = criterion(logits, targets);
    const center = centerLoss(features, targets).mul(weight);
    const loss = crossEntropy.add(center);
    optimizer.zeroGrad();
    centerOptimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    // The weight shall not decide how fast the centers learn.
    for (const parameter of centerLoss.parameters()) parameter.grad?.mul_(1 / weight);
    centerOptimizer.step();
    collected.add(features, labels);
    for (const [name, value] of Object.entries({ loss, crossEntropy, center })) {
      meters[name as keyof typeof meters].update(Number(value.item()), count);
    }
    if (++step % printFreq === 0) note(batchLine(step, loader.length, meters));
    return { loss: meters.loss.val, count };
  });
  const { loss, crossEntropy, center } = meters;
  return {
    loss: loss.avg,
    crossEntropy: crossEntropy.avg,
    center: center.avg,
    cloud: collected.cloud(centerLoss.centers),
  };
}

function batchLine(step: number, steps: number, meters: Readonly<Record<string, AverageMeter>>): string {
  const texts = Object.entries(meters).map(([name, { val, avg }]) => `${name} ${val.toFixed(6)} (${avg.toFixed(6)})`);
  return `Batch ${step}/${steps}  ${texts.join('  ')}`;
}

export interface TestResult {
  /** The share of the images that were recognised. */
  readonly accuracy: number;
  readonly cloud: Cloud;
}

/** Tests the network on all images of the loader. */
export async function test({ model, centerLoss }: Trainee, loader: Loader, device: Device): Promise<TestResult> {
  const collected = new Features();
  const breathe = breather();
  let correct = 0;
  model.eval();
  for (const [images, labels] of loader) {
    correct += tidy(() => {
      const [features, logits] = noGrad(() => model(images.to(device)));
      collected.add(features, labels);
      return Number(logits.argmax(1).cpu().eq(labels).sum().item());
    });
    images.dispose();
    labels.dispose();
    await breathe();
  }
  return { accuracy: correct / collected.labels.length, cloud: collected.cloud(centerLoss.centers) };
}
