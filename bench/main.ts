/**
 * @file `npm run bench`: speed and memory relative to Python torch, both sides alternating in one run. Writes bench/RESULTS.md.
 * `npm run bench -- optimizers 'max dim'` measures only those groups and cases, and prints them.
 */

import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { operators, optimizers, steps } from './cases.js';
import { comparePrograms, type Pair } from './processes.js';
import { type Request, Worker } from './protocol.js';
import { findPython } from './python.js';
import { training } from './training.js';

const ROUNDS = 11;
/** Time of one measurement: several collections lie in it, so that it does not depend on where they fall. */
const TARGET_NS = 60e6;
/** Time for which each side runs before it is measured: V8 has compiled a training step for good only after some 2,000 of them. */
const WARM_UP_NS = 400e6;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

interface Row {
  readonly name: string;
  readonly collector: number;
  readonly scoped: number;
  readonly python: number;
}

const python = findPython();
const root = fileURLToPath(new URL('..', import.meta.url));
const workerFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Each case has processes of its own, so that what it costs does not depend on those before it. */
async function measure(name: string, grad: boolean): Promise<Row> {
  const ours = new Worker(process.execPath, ['--no-warnings', '--loader=ts-node/esm', workerFile('worker.ts')]);
  const theirs = new Worker(python, [workerFile('worker.py')]);
  try {
    return await measureWith(ours, theirs, name, grad);
  } finally {
    ours.close();
    theirs.close();
  }
}

/** Gives measurements of one side that take as long as those of the others. Runs it before, until V8 has compiled it. */
async function prepare(worker: Worker, request: Omit<Request, 'count'>): Promise<() => Promise<number>> {
  await worker.measure({ ...request, count: 10 });
  const cold = await worker.measure({ ...request, count: 50 });
  const warm = await worker.measure({ ...request, count: Math.max(50, Math.round(WARM_UP_NS / cold)) });
  const count = Math.max(5, Math.round(TARGET_NS / warm));
  return () => worker.measure({ ...request, count });
}

async function measureWith(ours: Worker, theirs: Worker, name: string, grad: boolean): Promise<Row> {
  const request = { name, grad, scoped: false };
  const sides = {
    collector: await prepare(ours, request),
    python: await prepare(theirs, request),
    scoped: await prepare(ours, { ...request, scoped: true }),
  };
  const samples: Record<keyof typeof sides, number[]> = { collector: [], python: [], scoped: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of Object.keys(sides) as (keyof typeof sides)[]) samples[side].push(await sides[side]());
  }
  return {
    name,
    collector: median(samples.collector),
    scoped: median(samples.scoped),
    python: median(samples.python),
  };
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function table(rows: readonly Row[], unit: 'ns' | 'us'): string[] {
  const scale = unit === 'ns' ? 1 : 1e-3;
  const show = (value: number): string => (value * scale).toFixed(0);
  return [
    `| | collector, ${unit} | scopes, ${unit} | Python, ${unit} | collector / Python | scopes / Python |`,
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ name, collector, scoped, python }) =>
        `| ${name} | ${show(collector)} | ${show(scoped)} | ${show(python)} | ${ratio(collector / python)} | ${ratio(scoped / python)} |`,
    ),
  ];
}

function means(rows: readonly Row[]): string {
  const of = (pick: (row: Row) => number): string => ratio(geometricMean(rows.map((row) => pick(row) / row.python)));
  return `Geometric mean: **${of((row) => row.collector)}** with the collector alone, **${of((row) => row.scoped)}** with scopes.`;
}

function processLine(what: string, pairs: readonly Pair[]): string {
  const figure = (pick: (pair: Pair) => number): number => median(pairs.map(pick));
  const seconds = [figure(([a]) => a.seconds), figure(([, b]) => b.seconds)];
  const peak = [figure(([a]) => a.peak), figure(([, b]) => b.peak)];
  return `| ${what} | ${seconds[0].toFixed(2)} s | ${seconds[1].toFixed(2)} s | ${ratio(seconds[0] / seconds[1])} | ${peak[0].toFixed(0)} MB | ${peak[1].toFixed(0)} MB | ${ratio(peak[0] / peak[1])} |`;
}

const progress = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const wanted = process.argv.slice(2);

async function measureAll(group: string, cases: object, grad: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of Object.keys(cases)) {
    if (wanted.length > 0 && !wanted.includes(group) && !wanted.includes(name)) continue;
    progress(name);
    rows.push(await measure(name, grad));
  }
  return rows;
}

function section(title: string, rows: readonly Row[], unit: 'ns' | 'us'): string[] {
  if (rows.length === 0) return [];
  return [`## ${title}`, '', ...table(rows, unit), '', ...(rows.length > 4 ? [means(rows), ''] : [])];
}

const plain = await measureAll('operators', operators, false);
const withGrad = await measureAll('operators', operators, true);
const small = await measureAll('steps', steps, true);
const models = await measureAll('training', training, true);
const updates = await measureAll('optimizers', optimizers, true);

function processes(): string[] {
  if (wanted.length > 0 && !wanted.includes('processes')) return [];
  progress('start-up and memory');
  return [
    '## Processes',
    '',
    '| | time | Python | ratio | peak memory | Python | ratio |',
    '|---|---|---|---|---|---|---|',
    processLine('start to first operator', comparePrograms('first operator', python, 5)),
    processLine('1,000 training steps', comparePrograms('training steps', python, 3)),
    '',
  ];
}

const lines = [
  '# Results',
  '',
  'Written by `npm run bench`: medians of 11 alternating measurements on one thread, after 0.4 s of warming up, in new processes for each case. Ratios below 1 mean faster, or smaller, than Python torch 2.11.0.',
  '',
  `Machine: ${cpus()[0].model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Node ${process.versions.node}.`,
  '',
  ...section('Operators without gradients', plain, 'ns'),
  ...section('Operators that record gradients', withGrad, 'ns'),
  ...section('Small steps', small, 'us'),
  ...section('Training steps', models, 'us'),
  ...section('Optimizers: a step on 100 tensors of 8x8', updates, 'us'),
  ...processes(),
];
if (wanted.length === 0) writeFileSync(`${root}bench/RESULTS.md`, lines.join('\n'));
console.log(lines.join('\n'));
