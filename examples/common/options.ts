/** @file What the command lines have in common. */

import { Command, InvalidArgumentError, Option } from 'commander';

/** Options of every program. */
export interface CommonOptions {
  readonly device: string;
  readonly seed: number;
  readonly threads: number;
  /** The options that were written on the command line. */
  readonly given: ReadonlySet<string>;
}

/** Where the digits come from. */
export interface DataOptions {
  readonly data?: string;
  readonly drawn?: number;
}

/** A command line that is refused with one sentence and exit code 1 when it is wrong. */
export function commandLine(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .allowExcessArguments(false)
    .showHelpAfterError('(--help lists the options)');
}

/** Adds the options that say where digits come from. */
export function addDataOptions(command: Command): Command {
  return command
    .option('--data <folder>', "folder with MNIST's four idx files, plain or gzipped")
    .addOption(
      new Option('--drawn <n>', 'draw so many digits to train on instead of reading data')
        .argParser(positiveInteger)
        .conflicts('data'),
    );
}

/** Adds the options of every program. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--device <name>', 'where to compute, such as cpu or cuda:0', 'cpu')
    .option('--seed <n>', 'seed of everything random', integer, 0)
    .option('--threads <n>', 'threads that compute; these networks are too small for many to pay', positiveInteger, 1);
}

/** Reads the command line. */
export function parse<T extends CommonOptions>(command: Command, argv: readonly string[]): T {
  command.parse(argv, { from: 'user' });
  const values = command.opts<Omit<T, 'given'>>();
  const given = Object.keys(values).filter((name) => command.getOptionValueSource(name) === 'cli');
  return { ...values, given: new Set(given) } as unknown as T;
}

export function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It is not a number.');
  return value;
}

export function integer(text: string): number {
  const value = number(text);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('It is not a whole number.');
  return value;
}

export function naturalNumber(text: string): number {
  const value = integer(text);
  if (value < 0) throw new InvalidArgumentError('It has to be 0 or more.');
  return value;
}

export function positiveInteger(text: string): number {
  const value = integer(text);
  if (value < 1) throw new InvalidArgumentError('It has to be 1 or more.');
  return value;
}

export function positiveNumber(text: string): number {
  const value = number(text);
  if (value <= 0) throw new InvalidArgumentError('It has to be more than 0.');
  return value;
}

export function fraction(text: string): number {
  const value = number(text);
  if (value < 0 || value >= 1) throw new InvalidArgumentError('It has to be at least 0 and less than 1.');
  return value;
}
