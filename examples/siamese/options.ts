/** @file The command line. */

import { Option } from 'commander';
import {
  addCommonOptions,
  addDataOptions,
  type CommonOptions,
  commandLine,
  type DataOptions,
  fraction,
  parse,
  positiveInteger,
  positiveNumber,
} from '../common/options.js';
import { losses } from './losses.js';

export interface Options extends CommonOptions, DataOptions {
  readonly loss: keyof typeof losses;
  readonly epochs: number;
  readonly batchSize: number;
  readonly lr: number;
  readonly momentum: number;
  readonly saveDir: string;
}

/** Reads the command line. A wrong one ends the process with one sentence and exit code 1. */
export function readOptions(argv: readonly string[]): Options {
  const command = commandLine(
    'siamese',
    'Learn from pairs of digits which are the same, and draw where each digit comes to lie.',
  )
    .addOption(new Option('--loss <name>', 'the loss of a pair').choices(Object.keys(losses)).default('contrastive'))
    .option('-e, --epochs <n>', 'passes over the training pairs', positiveInteger, 3)
    .option('-b, --batch-size <n>', 'pairs per step', positiveInteger, 64)
    .option('--lr <rate>', 'learning rate of SGD', positiveNumber, 0.01)
    .option('--momentum <factor>', 'momentum of SGD', fraction, 0.9)
    .option('--save-dir <folder>', 'where the model and the pictures go', 'log/siamese');
  return parse<Options>(addCommonOptions(addDataOptions(command)), argv);
}
