/** @file `npm run conformance`: replays PyTorch's own test databases through the public API and counts what agrees. */

import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import * as torch from 'typetorch';
import { Corpus, defaultFolder } from './records.js';
import { Report } from './report.js';
import { replays, runGroup } from './run.js';

interface Options {
  corpus: string;
  group?: string;
  only?: string;
  device: string;
  dtype?: string;
  json?: string;
  show: string;
}

const options = new Command('conformance')
  .description("Replays PyTorch's own test databases through the public API.")
  .option('--corpus <dir>', 'folder of the corpus', defaultFolder)
  .option('--group <names>', 'groups, with commas between; by default all that are replayed here and are in the corpus')
  .option('--only <op>', 'only this operator, or the record of this id')
  .option('--device <device>', 'where tensors are made', 'cpu')
  .option('--dtype <dtype>', 'only records of this dtype')
  .option('--json <file>', 'write counts and failures there')
  .option('--show <count>', 'how many causes of failures to print', '40')
  .parse()
  .opts<Options>();

if (!existsSync(options.corpus)) {
  console.error(`there is no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exit(2);
}

// The corpus was made on one thread; more would add in another order.
torch.setNumThreads(1);
const corpus = new Corpus(options.corpus);
const known = Object.keys(replays).filter((group) => corpus.has(group));
const groups = options.group?.split(',') ?? known;
const absent = groups.find((group) => !known.includes(group));
if (absent !== undefined) {
  console.error(`there is no group ${absent} in ${options.corpus}`);
  process.exit(2);
}

const report = new Report();
for (const group of groups) {
  runGroup(corpus, group, report, { device: options.device, only: options.only, dtype: options.dtype });
}

for (const { message, failures } of report.causes().slice(0, Number(options.show))) {
  const [{ id, check }] = failures;
  console.log(`${String(failures.length).padStart(5)} × ${message}\n        such as ${id}: ${check}`);
}
console.log(String(report));
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`);
const { failed, unsupported } = report.total;
process.exitCode = failed + unsupported === 0 ? 0 : 1;
