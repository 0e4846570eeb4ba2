/** @file Notices whether `optimizer.step()` runs before `scheduler.step()`, as it should. */

import { warn } from '../../native/warnings.js';
import type { Optimizer } from '../optimizer.js';

type Step = (closure?: () => unknown) => unknown;

const ADVICE = 'See more details at https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate';

const watching = new WeakSet<Step>();
const stepped = new WeakSet<Optimizer>();

function stepOf(optimizer: Optimizer): Step {
  return Reflect.get(optimizer, 'step') as Step;
}

/** Watches the optimizer's steps from now on. */
export function watchSteps(optimizer: Optimizer): void {
  const step = stepOf(optimizer);
  if (watching.has(step)) return;
  const watched: Step = (...args) => {
    stepped.add(optimizer);
    return step.apply(optimizer, args);
  };
  watching.add(watched);
  Object.defineProperty(optimizer, 'step', { value: watched, writable: true, configurable: true });
}

/** Called at a scheduler's first step after its initial one. */
export function warnOfOrder(optimizer: Optimizer): void {
  if (!watching.has(stepOf(optimizer))) {
    warn(
      'Seems like `optimizer.step()` has been overridden after learning rate scheduler initialization. ' +
        `Please, make sure to call \`optimizer.step()\` before \`lr_scheduler.step()\`. ${ADVICE}`,
    );
  } else if (!stepped.has(optimizer)) {
    warn(
      'Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call ' +
        'them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result ' +
        `in PyTorch skipping the first value of the learning rate schedule. ${ADVICE}`,
    );
  }
}
