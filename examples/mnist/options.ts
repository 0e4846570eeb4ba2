/** @file The command line. */

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

export interface Options extends CommonOptions, DataOptions {
  readonly epochs: number;
  readonly batchSize: number;
  readonly lr: number;
  readonly momentum: number;
  readonly checkpoint: string;
  readonly misclassified?: string;
  readonly resume: boolean;
}

/** Reads the command line. A wrong one ends the process with one sentence and exit code 1. */
export function readOptions(argv: readonly string[]): Options {
  const command = commandLine('mnist', 'Train LeNet on MNIST, test it, save it and load it back.')
    .option('-e, --epochs <n>', 'passes over the training images', positiveInteger, 5)
    .option('-b, --batch-size <n>', 'images per step', positiveInteger, 64)
    .option('--lr <rate>', 'learning rate of SGD', positiveNumber, 0.02)
    .option('--momentum <factor>', 'momentum of SGD', fraction, 0.9)
    .option('--checkpoint <file>', 'where to save after each epoch', 'checkpoints/mnist.pth')
    .option(
      '--misclassified <file>',
      'where to write a picture of the digits taken for others (default: beside the checkpoint)',
    )
    .option('--resume', 'go on from the checkpoint', false);
  return parse<Options>(addCommonOptions(addDataOptions(command)), argv);
}
