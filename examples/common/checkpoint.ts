/** @file A checkpoint holds all that training goes on from, so that a resumed run ends in the same bits as one that was not stopped. */

import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import { UserError } from './program.js';

/** What has a state dict: a model, an optimizer, a scheduler. */
export interface Stateful {
  stateDict(): unknown;
  loadStateDict(state: never): unknown;
}

/** What is trained. `Parts` are saved by their state dicts; two runs must have the same `Settings` for one to go on where the other stopped. */
export interface Run<Parts extends Readonly<Record<string, Stateful>>, Settings extends object> {
  readonly parts: Parts;
  /** Decides the order of the training samples. */
  readonly order: torch.Generator;
  readonly settings: Settings;
  /** Says on which data. */
  readonly source: string;
}

interface Saved {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly epoch: number;
  readonly rngState: Tensor;
  readonly orderState: Tensor;
  readonly [part: string]: unknown;
}

/** Makes the checkpoint's folder. Throws, before any training, if the checkpoint could not be written later. */
export function makeWritable(file: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  if (existsSync(file) && statSync(file).isDirectory())
    throw new UserError(`${file} is a folder; --checkpoint names a file`);
}

/** Saves what the run has come to, and how well. The file is replaced at once: whoever reads it finds the old or the new state, never half of one. */
export function save<P extends Readonly<Record<string, Stateful>>, S extends object>(
  file: string,
  run: Run<P, S>,
  epoch: number,
  scores: Readonly<Record<string, number>>,
): void {
  const states = Object.entries(run.parts).map(([name, part]) => [name, part.stateDict()]);
  torch.save(
    {
      settings: run.settings,
      source: run.source,
      epoch,
      ...scores,
      ...Object.fromEntries(states),
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
export function resumedSettings<S extends object>(file: string, options: S & { given: ReadonlySet<string> }): S {
  const { settings } = read(file);
  for (const [name, value] of Object.entries(settings)) {
    const asked = options[name as keyof S];
    if (options.given.has(name) && asked !== value) {
      const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      throw new UserError(`${file} was trained with --${flag} ${value}; it cannot go on with ${asked}`);
    }
  }
  return settings as S;
}

/** Brings a run into the state of a checkpoint; returns the epoch it was saved after. */
export function restore<P extends Readonly<Record<string, Stateful>>, S extends object>(
  file: string,
  run: Run<P, S>,
): number {
  const saved = read(file);
  if (saved.source !== run.source) {
    throw new UserError(`${file} was trained on ${saved.source}; it cannot go on with ${run.source}`);
  }
  for (const [name, part] of Object.entries(run.parts)) part.loadStateDict(saved[name] as never);
  torch.setRngState(saved.rngState);
  run.order.setState(saved.orderState);
  return saved.epoch;
}

/** Brings the saved parameters into a model. */
export function loadModel(file: string, model: torch.nn.Module<never[], unknown>): void {
  model.loadStateDict(read(file).model as Record<string, Tensor>);
}
