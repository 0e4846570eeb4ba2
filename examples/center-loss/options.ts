/** @file The command line. */

import { Option } from 'commander';
import {
  addCommonOptions,
  addDataOptions,
  type CommonOptions,
  commandLine,
  type DataOptions,
  fraction,
  naturalNumber,
  parse,
  positiveInteger,
  positiveNumber,
} from '../common/options.js';
import { models } from './models.js';

/** What two runs must have in common for one to go on where the other stopped. */
export interface Settings {
  readonly model: keyof typeof models;
  readonly batchSize: number;
  readonly lrModel: number;
  readonly lrCent: number;
  readonly weightCent: number;
  readonly stepSize: number;
  readonly gamma: number;
  readonly seed: number;
}

export const settingNames = [
  ...(['model', 'batchSize', 'lrModel', 'lrCent', 'weightCent', 'stepSize', 'gamma', 'seed'] as const),
];

export interface Options extends Settings, CommonOptions, DataOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly evalFreq: number;
  readonly printFreq: number;
  readonly saveDir: string;
  readonly plot: boolean;
  readonly resume: boolean;
  readonly printed: boolean;
}

/** Reads the command line. A wrong one ends the process with one sentence and exit code 1. */
export function readOptions(argv: readonly string[]): Options {
  const command = commandLine('center-loss', 'Train a network with center loss and draw the features that it learns.')
    .addOption(new Option('--model <name>', 'the network').choices(Object.keys(models)).default('lenet'))
    .option('-e, --epochs <n>', 'passes over the training images', positiveInteger, 5)
    .option('-b, --batch-size <n>', 'images per step', positiveInteger, 128)
    .option('--lr-model <rate>', "learning rate of the network's SGD", positiveNumber, 0.01)
    .option('--lr-cent <rate>', "learning rate of the centers' SGD", positiveNumber, 0.5)
    .option('--weight-cent <factor>', 'weight of the center loss in the sum', positiveNumber, 1)
    .option('--step-size <n>', 'epochs after which the learning rate falls; 0: never', naturalNumber, 5)
    .option('--gamma <factor>', 'what the learning rate is multiplied by then', fraction, 0.5)
    .option('--eval-freq <n>', 'test after so many epochs; 0: only at the end', naturalNumber, 1)
    .option('--print-freq <n>', 'write a line into the log after so many steps', positiveInteger, 50)
    .option('--save-dir <folder>', 'where log, checkpoints and plots go', 'log/center-loss')
    .option('--no-plot', 'draw no features')
    .option('--resume', 'go on from the checkpoint', false)
    .option('--printed', 'print the numbers of the tutorial that a seed makes again, and stop', false);
  return parse<Options>(addCommonOptions(addDataOptions(command)), argv);
}
