/** @file The command line. */

import { Command, InvalidArgumentError, Option } from 'commander';

export interface Options {
  readonly epochs: number;
  readonly batchSize: number;
  readonly lr: number;
  readonly momentum: number;
  readonly device: string;
  readonly data?: string;
  readonly drawn?: number;
  readonly seed: number;
  readonly checkpoint: string;
  readonly misclassified?: string;
  readonly resume: boolean;
  readonly threads: number;
  /** The options that were written on the command line. */
  readonly given: ReadonlySet<string>;
}

/** Reads the command line. A wrong one ends the process with one sentence and exit code 1. */
export function readOptions(argv: readonly string[]): Options {
  const command = new Command('mnist')
    .description('Train LeNet on MNIST, test it, save it and load it back.')
    .option('-e, --epochs <n>', 'passes over the training images', positiveInteger, 5)
    .option('-b, --batch-size <n>', 'images per step', positiveInteger, 64)
    .option('--lr <rate>', 'learning rate of SGD', positiveNumber, 0.02)
    .option('--momentum <factor>', 'momentum of SGD', fraction, 0.9)
    .option('--device <name>', 'where to compute, such as cpu or cuda:0', 'cpu')
    .option('--data <folder>', "folder with MNIST's four idx files, plain or gzipped")
    .addOption(
      new Option('--drawn <n>', 'draw so many digits to train on instead of reading data')
        .argParser(positiveInteger)
        .conflicts('data'),
    )
    .option('--seed <n>', 'seed of everything random', integer, 0)
    .option('--checkpoint <file>', 'where to save after each epoch', 'checkpoints/mnist.pth')
    .option(
      '--misclassified <file>',
      'where to write a picture of the digits taken for others (default: beside the checkpoint)',
    )
    .option('--resume', 'go on from the checkpoint', false)
    .option('--threads <n>', 'threads that compute; LeNet is too small for more to pay', positiveInteger, 1)
    .allowExcessArguments(false)
    .showHelpAfterError('(--help lists the options)');
  command.parse(argv, { from: 'user' });
  const values = command.opts<Omit<Options, 'given'>>();
  const given = Object.keys(values).filter((name) => command.getOptionValueSource(name) === 'cli');
  return { ...values, given: new Set(given) };
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It is not a number.');
  return value;
}

function integer(text: string): number {
  const value = number(text);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('It is not a whole number.');
  return value;
}

function positiveInteger(text: string): number {
  const value = integer(text);
  if (value < 1) throw new InvalidArgumentError('It has to be 1 or more.');
  return value;
}

function positiveNumber(text: string): number {
  const value = number(text);
  if (value <= 0) throw new InvalidArgumentError('It has to be more than 0.');
  return value;
}

function fraction(text: string): number {
  const value = number(text);
  if (value < 0 || value >= 1) throw new InvalidArgumentError('It has to be at least 0 and less than 1.');
  return value;
}
