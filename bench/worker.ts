/** @file Runs cases on request: one JSON request a line on standard input, one answer a line on standard output. */

import { createInterface } from 'node:readline';
import * as torch from 'typetorch';
import { type Case, operators, optimizers, steps, type Work } from './cases.js';
import type { Request } from './protocol.js';
import { training } from './training.js';

torch.setNumThreads(1);
const cases: Readonly<Record<string, Case>> = { ...operators, ...steps, ...training, ...optimizers };
const made = new Map<string, Work>();

function workOf(name: string, grad: boolean): Work {
  const key = `${name} ${grad}`;
  let work = made.get(key);
  if (!work) {
    torch.manualSeed(0);
    work = cases[name](grad);
    made.set(key, work);
  }
  return work;
}

/** Results are dropped and left to the collector; what it costs lies inside the measured time. */
function runPlain(work: Work, count: number): void {
  for (let i = 0; i < count; i++) work();
}

/** The same in scopes, as a training step would open them. */
function runScoped(work: Work, count: number): void {
  for (let done = 0; done < count; done += 64) torch.tidy(() => runPlain(work, Math.min(64, count - done)));
}

function measure({ name, grad, count, scoped }: Request): number {
  const work = workOf(name, grad);
  const isOperator = name in operators;
  const mode = <R>(fn: () => R): R => (isOperator && !grad ? torch.noGrad(fn) : fn());
  return mode(() => {
    const start = process.hrtime.bigint();
    if (scoped) runScoped(work, count);
    else runPlain(work, count);
    return Number(process.hrtime.bigint() - start) / count;
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as Request;
  console.log(JSON.stringify({ ns: measure(request) }));
}
