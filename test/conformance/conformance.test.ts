/** @file The corpus, replayed in full; the records that do not pass yet are listed. Then the negative control. */

import { existsSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { corruptions } from './corrupt.js';
import { knownIds } from './known.js';
import { Corpus, defaultFolder, type OperatorRecord } from './records.js';
import { Report } from './report.js';
import { replayRecord, replays, runGroup } from './run.js';

torch.setNumThreads(1);

const hasCorpus = existsSync(defaultFolder);
const run = hasCorpus ? test.serial : test.serial.skip;
if (!hasCorpus) console.log('# no conformance corpus beside the checkout: it is not replayed');

const corpus = new Corpus(defaultFolder);

/** Groups in which nothing may differ even in its last bit. */
const exactGroups = ['init', 'optim', 'lr_sched'];

const report = new Report();
const seen = new Set<string>();

for (const group of Object.keys(replays)) {
  run(`${group}: every record agrees with PyTorch, except those that are listed, which do not`, (t) => {
    const ids = new Set<string>();
    runGroup(corpus, group, report, { filter: ({ id }) => Boolean(ids.add(id)) });
    for (const id of ids) seen.add(id);
    const failures = report.failures.filter((failure) => failure.group === group);
    const failed = new Map(failures.map(({ id, check, message }) => [id, `${id}: ${check}: ${message ?? ''}`]));
    t.deepEqual(
      [...failed].filter(([id]) => !knownIds.has(id)).map(([, text]) => text),
      [],
      'fails and is not listed',
    );
    t.deepEqual(
      [...ids].filter((id) => knownIds.has(id) && !failed.has(id)),
      [],
      'is listed and passes',
    );
    if (exactGroups.includes(group)) t.is(report.closeIn(group), 0);
  });
}

run('the whole corpus was replayed, and every listed record is in it', (t) => {
  t.true(seen.size > 14000);
  t.deepEqual(
    [...knownIds].filter((id) => !seen.has(id)),
    [],
  );
  t.log(String(report));
});

run('the replay notices every expectation that is made wrong, one at a time', (t) => {
  const blob = corpus.blob('ops');
  const context = { corpus, blob };
  const chosen = new Set<string>();
  const missed: string[] = [];
  let made = 0;
  for (const record of corpus.records<OperatorRecord>('ops')) {
    const { op, variant = '', id } = record;
    const name = `${op}.${variant}`;
    if (chosen.has(name) || knownIds.has(id)) continue;
    chosen.add(name);
    const sizeOf = (dtype: string): number => (Reflect.get(torch, dtype) as torch.DType).itemsize;
    for (const { what, record: corrupted } of corruptions(record, blob, sizeOf)) {
      made++;
      const checks = replayRecord('ops', { ...corrupted, v: undefined } as OperatorRecord, context);
      if (!checks.some(({ outcome }) => outcome === 'failed')) missed.push(`${id}: ${what}`);
    }
  }
  t.log(`${made} corruptions`);
  t.true(made >= 500);
  t.deepEqual(missed, []);
});
