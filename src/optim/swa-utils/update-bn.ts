/** @file updateBn. */

import { noGrad } from '../../autograd/index.js';
import type { AnyModule } from '../../nn/module.js';
import { BatchNorm } from '../../nn/modules/batchnorm.js';
import { requireObject } from '../../tensor/arguments.js';
import { requireModule } from '../../nn/checks.js';
import { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';

/** A batch: what the model takes, or a list whose first element that is. */
type Batch = Tensor | readonly [Tensor, ...unknown[]];

/**
 * Computes the running statistics of a model's batch normalisations anew, in one pass over the data. Mirrors `torch.optim.swa_utils.update_bn`.
 *
 * @param loader Batches; for batches that are waited for, a promise is given.
 * @param device Where batches are put before the model takes them. Default: null, where they are.
 */
export function updateBn(loader: Iterable<Batch>, model: AnyModule, device?: DeviceLike | null): void;
export function updateBn(loader: AsyncIterable<Batch>, model: AnyModule, device?: DeviceLike | null): Promise<void>;
export function updateBn(
  loader: Iterable<Batch> | AsyncIterable<Batch>,
  model: AnyModule,
  device: DeviceLike | null = null,
): void | Promise<void> {
  requireObject('updateBn', 'loader', loader);
  requireModule('updateBn', 'model', model);
  const norms = [...model.modules()].filter((module: unknown): module is BatchNorm => module instanceof BatchNorm);
  const momenta = norms.map(({ momentum }) => momentum);
  for (const norm of norms) norm.resetRunningStats();
  if (norms.length === 0) return Symbol.iterator in loader ? undefined : Promise.resolve();
  const wasTraining = model.training;
  const begin = (): void => {
    model.train();
    for (const norm of norms) norm.momentum = null;
  };
  const end = (): void => {
    for (const [i, norm] of norms.entries()) norm.momentum = momenta[i];
    model.train(wasTraining);
  };
  const call = model as object as (input: Tensor) => unknown;
  const pass = (batch: Batch): void => {
    const input = batch instanceof Tensor ? batch : batch[0];
    noGrad(() => call(device === null ? input : input.to(device)));
  };
  begin();
  if (!(Symbol.iterator in loader)) return passAll(loader, pass).finally(end);
  try {
    for (const batch of loader) pass(batch);
  } finally {
    end();
  }
}

async function passAll(loader: AsyncIterable<Batch>, pass: (batch: Batch) => void): Promise<void> {
  for await (const batch of loader) pass(batch);
}
