/** @file One epoch of training. */

import * as torch from 'typetorch';
import { type data, type Device, nn, type optim, type Tensor, tidy } from 'typetorch';
import { breather, checkLoss } from '../common/program.js';
import type { Progress } from '../common/progress.js';
import type { PoetryModel } from './model.js';

/** How long a gradient may get: an LSTM's sometimes explode. */
const LONGEST = 5;

/** Trains for one epoch; returns the mean loss of a character. */
export async function trainEpoch(
  model: PoetryModel,
  optimizer: optim.Optimizer,
  loader: data.DataLoader<[Tensor], [stretches: Tensor]>,
  device: Device,
  progress: Progress,
): Promise<number> {
  const criterion = new nn.CrossEntropyLoss();
  const breathe = breather();
  let seen = 0;
  let total = 0;
  model.train();
  for (const [stretches] of loader) {
    const [loss, count] = tidy(() => {
      const columns = stretches.to(device).t().contiguous();
      const targets = columns.at(torch.slice(1)).reshape(-1);
      const [logits] = model(columns.at(torch.slice(0, -1)));
      const value = criterion(logits, targets);
      optimizer.zeroGrad();
      value.backward();
      nn.utils.clipGradNorm_(model.parameters(), LONGEST);
      optimizer.step();
      return [Number(value.item()), targets.numel()];
    });
    stretches.dispose();
    checkLoss(loss);
    seen += count;
    total += loss * count;
    progress.update(seen, total / seen);
    await breathe();
  }
  return total / seen;
}
