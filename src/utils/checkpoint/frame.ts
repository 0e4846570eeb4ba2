/** @file One checkpointed call: places for the tensors that its graph saves, filled by running the function again. */

import { enableGrad, graph } from '../../autograd/index.js';
import { AssertionError, RuntimeError } from '../../native/errors.js';
import { formatSize } from '../../tensor/pyformat.js';
import type { Tensor } from '../../tensor/tensor.js';
import { currentGroup, type Group, isInGraphExecGroup } from './group.js';

/** A function that is no function: it gave other tensors to save when it was run again. */
export class CheckpointError extends RuntimeError {
  override name = 'CheckpointError';
}

const tip = `
Tip: To see a more detailed error message, either pass \`debug=True\` to
\`torch.utils.checkpoint.checkpoint(...)\` or wrap the code block
with \`with torch.utils.checkpoint.set_checkpoint_debug_enabled(True):\` to
enable checkpoint‑debug mode globally.
`;

/** Stands for one saved tensor. What was computed again is taken once: null then stands in its place. */
export class Holder {
  readonly values = new Map<Group, Tensor | null>();

  /** @param metadata What the tensor looked like; null if that is not compared. */
  constructor(readonly metadata: string | null) {}
}

/** How tensors are described where they are compared. */
export type Describe = (tensor: Tensor) => string | null;

export function describe({ shape, dtype, device }: Tensor): string {
  const index = device.index === null ? '' : `, index=${device.index}`;
  return `{'shape': ${formatSize(shape)}, 'dtype': ${dtype}, 'device': device(type='${device.type}'${index})}`;
}

interface Progress {
  saved: number;
  done: boolean;
}

export interface FrameOptions {
  /** Runs the function with the arguments that were saved. */
  readonly run: () => void;
  /** Whether running stops once every tensor is there. */
  readonly earlyStop: boolean;
  readonly describe: Describe;
  /** What is thrown in the place of an error of this call. */
  readonly explain?: (error: CheckpointError) => CheckpointError;
}

export class Frame {
  readonly #options: FrameOptions;
  readonly #holders: Holder[] = [];
  readonly #progress = new Map<Group, Progress>();
  #completed = false;
  #ignoreMismatch = false;

  constructor(options: FrameOptions) {
    this.#options = options;
  }

  /** Runs `fn`, whose graph saves places in place of tensors. */
  record<R>(fn: () => R): R {
    const result = graph.savedTensorsHooks(
      (tensor) => this.#hold(tensor),
      (holder) => this.#explained(() => this.#take(holder)),
      fn,
    );
    this.#completed = true;
    return result;
  }

  #explained<R>(fn: () => R): R {
    try {
      return fn();
    } catch (error) {
      const { explain } = this.#options;
      throw explain && error instanceof CheckpointError ? explain(error) : error;
    }
  }

  #hold(tensor: Tensor): Holder {
    const holder = new Holder(this.#options.describe(tensor));
    tensor.dispose();
    this.#holders.push(holder);
    return holder;
  }

  #take(holder: Holder): Tensor {
    const group = currentGroup();
    if (!this.#progressOf(group).done) this.#recompute(group);
    const value = holder.values.get(group);
    if (value === undefined) throw new AssertionError('a saved tensor was not computed again');
    if (value === null) {
      const overlap = isInGraphExecGroup()
        ? 'Performing two backward calls that overlap (i.e. require the same saved activation in order to compute gradients) is not allowed ' +
          'while under the torch.utils.checkpoint.GraphExecGroup context. '
        : '';
      throw new CheckpointError(
        `torch.utils.checkpoint: Unpack is being triggered for a tensor that was already unpacked once. ${overlap}If you are calling ` +
          'ctx.saved_tensors in backward, make sure to do so only once. Otherwise please open an issue with details on your use case.',
      );
    }
    holder.values.set(group, null);
    return value;
  }

  #progressOf(group: Group): Progress {
    let progress = this.#progress.get(group);
    if (!progress) {
      progress = { saved: 0, done: false };
      this.#progress.set(group, progress);
    }
    return progress;
  }

  #recompute(group: Group): void {
    const progress = this.#progressOf(group);
    const stop = new Error('everything that was saved is there');
    try {
      graph.savedTensorsHooks(
        (tensor) => this.#fill(tensor, group, progress, stop),
        (tensor) => tensor,
        () => enableGrad(this.#options.run),
      );
    } catch (error) {
      if (error !== stop) throw error;
    }
    progress.done = true;
    this.#check(group, progress.saved);
  }

  /** Puts a tensor that is saved again into its place. */
  #fill(tensor: Tensor, group: Group, progress: Progress, stop: Error): Tensor {
    const value = tensor.requiresGrad ? tensor.detach() : tensor;
    const position = progress.saved++;
    if (position >= this.#holders.length) {
      if (this.#completed) {
        throw new CheckpointError(
          'torch.utils.checkpoint: trying to save more tensors during recomputation than during the original forward pass.\n' +
            tip,
        );
      }
      // A backward inside of the function itself: what comes after it has not been saved yet.
      this.#ignoreMismatch = true;
      return value;
    }
    this.#holders[position].values.set(group, value);
    if (this.#options.earlyStop && progress.saved === this.#holders.length) throw stop;
    return value;
  }

  #check(group: Group, saved: number): void {
    if (this.#ignoreMismatch) return;
    if (saved !== this.#holders.length) {
      throw new CheckpointError(
        'torch.utils.checkpoint: A different number of tensors was saved during the original forward and recomputation.\n' +
          `Number of tensors saved during forward: ${this.#holders.length}\nNumber of tensors saved during recomputation: ${saved}.\n${tip}`,
      );
    }
    const different = this.#holders.flatMap(({ metadata, values }, position) => {
      const value = values.get(group);
      const again = value ? this.#options.describe(value) : metadata;
      if (again === metadata) return [];
      return `tensor at position ${position}:\nsaved metadata: ${metadata}\nrecomputed metadata: ${again}\n`;
    });
    if (different.length === 0) return;
    throw new CheckpointError(
      'torch.utils.checkpoint: Recomputed values for the following tensors have different metadata than during the forward pass.\n' +
        `${different.join('')}.\n${tip}`,
    );
  }
}
