/** @file The corpus's operators, errors and initialisers, replayed in full; the records that do not pass yet are listed. Then the negative control. */

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

run('every record of the corpus agrees with PyTorch, except those that are listed, which do not', (t) => {
  const report = new Report();
  const ids = new Set<string>();
  for (const group of Object.keys(replays)) {
    const filter = ({ id }: { id: string }): boolean => Boolean(ids.add(id));
    runGroup(corpus, group, report, { filter });
  }
  const failed = new Map(report.failures.map(({ id, check, message }) => [id, `${id}: ${check}: ${message ?? ''}`]));
  t.true(ids.size > 12000);
  t.deepEqual(
    [...failed].filter(([id]) => !knownIds.has(id)).map(([, text]) => text),
    [],
    'fails and is not listed',
  );
  t.deepEqual(
    [...knownIds].filter((id) => !failed.has(id)),
    [],
    'is listed and passes',
  );
  t.log(String(report));
});

run('the replay notices every expectation that is made wrong, one at a time', (t) => {
  const blob = corpus.blob('ops');
  const context = { corpus, blob };
  const seen = new Set<string>();
  const missed: string[] = [];
  let made = 0;
  for (const record of corpus.records<OperatorRecord>('ops')) {
    const { op, variant = '', id } = record;
    const name = `${op}.${variant}`;
    if (seen.has(name) || knownIds.has(id)) continue;
    seen.add(name);
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
