/** @file The command line. */

import { Option } from 'commander';
import {
  addCommonOptions,
  addDataOptions,
  type CommonOptions,
  commandLine,
  type DataOptions,
  parse,
  positiveInteger,
  positiveNumber,
} from '../common/options.js';
import { ways } from './ways.js';

export interface Options extends CommonOptions, DataOptions {
  readonly steps: number;
  readonly batchSize: number;
  readonly width: number;
  readonly lr: number;
  readonly way?: keyof typeof ways;
}

/** Reads the command line. A wrong one ends the process with one sentence and exit code 1. */
export function readOptions(argv: readonly string[]): Options {
  const command = commandLine('half-precision', 'Train the same network in full and in half precision, and compare.')
    .option('--steps <n>', 'training steps', positiveInteger, 40)
    .option('-b, --batch-size <n>', 'images per step', positiveInteger, 128)
    .option(
      '--width <n>',
      'channels of the first convolution; the others have two and four times as many',
      positiveInteger,
      32,
    )
    .option('--lr <rate>', 'learning rate of SGD', positiveNumber, 0.05)
    .addOption(new Option('--way <name>', 'train in this way alone').choices(Object.keys(ways)));
  return parse<Options>(addCommonOptions(addDataOptions(command)), argv);
}
