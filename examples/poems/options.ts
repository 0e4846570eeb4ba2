/** @file The command line. */

import { InvalidArgumentError } from 'commander';
import {
  addCommonOptions,
  type CommonOptions,
  commandLine,
  naturalNumber,
  parse,
  positiveInteger,
  positiveNumber,
} from '../common/options.js';

/** What two runs must have in common for one to go on where the other stopped. */
export interface Settings {
  readonly batchSize: number;
  readonly length: number;
  readonly embedding: number;
  readonly hidden: number;
  readonly lr: number;
  readonly seed: number;
}

export interface Options extends Settings, CommonOptions {
  readonly seed: number;
  readonly text?: string;
  readonly epochs: number;
  readonly opening: string;
  readonly characters: number;
  readonly temperature: number;
  readonly checkpoint: string;
  readonly resume: boolean;
}

/** Reads the command line. A wrong one ends the process with one sentence and exit code 1. */
export function readOptions(argv: readonly string[]): Options {
  const command = commandLine('poems', 'Learn to write from a text, one character after the other.')
    .option('--text <file>', 'the text to learn from (default: verses that the program puts together)')
    .option('-e, --epochs <n>', 'passes over the text', naturalNumber, 8)
    .option('-b, --batch-size <n>', 'stretches of text per step', positiveInteger, 16)
    .option('--length <n>', 'characters of a stretch', positiveInteger, 80)
    .option('--embedding <n>', 'numbers that stand for a character', positiveInteger, 64)
    .option('--hidden <n>', 'numbers that each layer of the LSTM remembers', positiveInteger, 160)
    .option('--lr <rate>', 'learning rate of Adam', positiveNumber, 0.003)
    .option('--opening <text>', 'what the poems begin with', nonEmpty, 'The moon')
    .option('--characters <n>', 'how much to write', naturalNumber, 240)
    .option('--temperature <t>', 'how daring the second poem is', positiveNumber, 0.8)
    .option('--checkpoint <file>', 'where to save after each epoch', 'checkpoints/poems.pth')
    .option('--resume', 'go on from the checkpoint; with --epochs 0 only write', false);
  return parse<Options>(addCommonOptions(command), argv);
}

function nonEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('It needs a character at least.');
  return text;
}
