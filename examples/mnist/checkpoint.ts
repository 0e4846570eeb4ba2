/** @file A checkpoint holds all that training goes on from, so that a resumed run ends in the same bits as one that was not stopped. */

import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import * as torch from 'typetorch';
import type { optim, Tensor } from 'typetorch';
import type { LeNet } from './model.js';
import type { Options } from './options.js';

/** The options that two runs have to share for one to go on where the other stopped. */
export type Settings = Pick<Options, 'batchSize' | 'lr' | 'momentum' | 'seed'>;

interface Saved {
  readonly settings: Settings;
  readonly source: string;
  readonly epoch: number;
  readonly accuracy: number;
  readonly model: Record<string, Tensor>;
  readonly optimizer: ReturnType<optim.Optimizer['stateDict']>;
  readonly rngState: Tensor;
  readonly orderState: Tensor;
}

/** What is trained. */
export interface Run {
  readonly model: LeNet;
  readonly optimizer: optim.Optimizer;
  /** Decides the order of the training images. */
  readonly order: torch.Generator;
  readonly settings: Settings;
  /** Says on which data. */
  readonly source: string;
}

/** A failure that the user can mend; told in one sentence. */
export class UserError extends Error {}

/** Makes the checkpoint's folder. Throws, before any training, if the checkpoint could not be written later. */
export function makeWritable(file: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  if (existsSync(file) && statSync(file).isDirectory())
    throw new UserError(`${file} is a folder; --checkpoint names a file`);
}

/** Saves what the run has come to. The file is replaced at once: whoever reads it finds the old or the new state, never half of one. */
export function save(file: string, run: Run, epoch: number, accuracy: number): void {
  torch.save(
    {
      settings: run.settings,
      source: run.source,
      epoch,
      accuracy,
      model: run.model.stateDict(),
      optimizer: run.optimizer.stateDict(),
      rngState: torch.getRngState(),
      orderState: run.order.getState(),
    },
    file,
  );
}

function read(file: string): Saved {
  if (!existsSync(file)) throw new UserError(`There is no checkpoint ${file} to resume; train without --resume first`);
  return torch.load(file) as Saved;
}

/** The settings of the checkpoint to resume. Options that say something else are refused. */
export function resumedSettings(file: string, options: Options): Settings {
  const { settings } = read(file);
  for (const name of ['batchSize', 'lr', 'momentum', 'seed'] as const) {
    if (options.given.has(name) && options[name] !== settings[name]) {
      const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      throw new UserError(
        `${file} was trained with --${flag} ${settings[name]}; it cannot go on with ${options[name]}`,
      );
    }
  }
  return settings;
}

/** Brings a run into the state of a checkpoint; returns the epoch it was saved after. */
export function restore(file: string, run: Run): number {
  const saved = read(file);
  if (saved.source !== run.source) {
    throw new UserError(`${file} was trained on ${saved.source}; it cannot go on with ${run.source}`);
  }
  run.model.loadStateDict(saved.model);
  run.optimizer.loadStateDict(saved.optimizer);
  torch.setRngState(saved.rngState);
  run.order.setState(saved.orderState);
  return saved.epoch;
}

/** Brings the saved parameters into a model. */
export function loadModel(file: string, model: LeNet): void {
  model.loadStateDict(read(file).model);
}
