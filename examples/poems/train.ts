/** @file One epoch of training. */

import * as torch from 'typetorch';
import { type data, type Device, nn, type optim, type Tensor } from 'typetorch';
import { trainOn } from '../common/epoch.js';
import type { Progress } from '../common/progress.js';
import type { PoetryModel } from './model.js';

/** How long a gradient may get: an LSTM's sometimes explode. */
const LONGEST = 5;

/** Trains for one epoch; returns the mean loss of a character. */
export function trainEpoch(
  model: PoetryModel,
  optimizer: optim.Optimizer,
  loader: data.DataLoader<[Tensor], [stretches: Tensor]>,
  device: Device,
  progress: Progress,
): Promise<number> {
  const criterion = new nn.CrossEntropyLoss();
  model.train();
  return trainOn(loader, progress, ([stretches]) => {
    const columns = stretches.to(device).t().contiguous();
    const targets = columns.at(torch.slice(1)).reshape(-1);
    const [logits] = model(columns.at(torch.slice(0, -1)));
    const loss = criterion(logits, targets);
    optimizer.zeroGrad();
    loss.backward();
    nn.utils.clipGradNorm_(model.parameters(), LONGEST);
    optimizer.step();
    return { loss: Number(loss.item()), count: targets.numel() };
  });
}
