/** @file `npm run fuzz`: random calls of operators and of everything public; ends with 1 if one crashed, hung, leaked or threw what it should not. */

import { Command } from 'commander';
import type { Find } from './job.js';
import { fuzz } from './supervisor.js';

interface Options {
  calls: string;
  seed: string;
  from: string;
  only?: string;
  patience: string;
  batch: string;
  verbose?: boolean;
}

const options = new Command('fuzz')
  .description('Makes random calls with random and hostile arguments in processes of their own.')
  .option('--calls <count>', 'how many', '10000')
  .option('--seed <seed>', 'an integer that with the number of a call determines it', '1')
  .option('--from <index>', 'number of the first call', '0')
  .option('--only <pattern>', "only what has a name like this, such as '^operator fft_' or '^nn.functional.'")
  .option('--patience <seconds>', 'how long one call may take', '30')
  .option('--batch <calls>', 'calls between two looks at what they left', '250')
  .option('--verbose', 'print every call and what it throws')
  .parse()
  .opts<Options>();

const number = (text: string): number => Number.parseInt(text, 10);
const { only, verbose } = options;
const [calls, seed, from, patience, batch] = [
  options.calls,
  options.seed,
  options.from,
  options.patience,
  options.batch,
].map(number);
const finds = await fuzz({ calls, seed, from, patience, batch, only, verbose }, ({ kind, index, name, text }) =>
  console.log(`${kind} at ${index} ${name}: ${text}`),
);
const count = (wanted: Find['kind']): number => finds.filter(({ kind }) => kind === wanted).length;
const unchecked = count('unchecked');
const counts = (['crash', 'hang', 'leak', 'fault', 'uncaught'] as const).map((kind) => `${kind} ${count(kind)}`);
console.log(`${calls} calls with seed ${seed}: ${counts.join(', ')}; unchecked arguments ${unchecked}`);
process.exitCode = finds.length === unchecked ? 0 : 1;
