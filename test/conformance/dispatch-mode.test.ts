/** @file The corpus again, with every operator passing through a mode below autograd that hands it on. */

import { existsSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import type { Operator } from 'typetorch';
import { Corpus, defaultFolder } from './records.js';
import { Report } from './report.js';
import { runGroup } from './run.js';

torch.setNumThreads(1);

const run = existsSync(defaultFolder) ? test.serial : test.serial.skip;
const corpus = new Corpus(defaultFolder);

/**
 * What differs in Python too as soon as there is a mode: libtorch then computes the rank into another tensor than the given one, conjugates nothing
 * lazily below the mode, and takes other formulas for some gradients.
 */
const differing =
  /^(linalg\.matrix_rank|linalg\.matrix_rank\.hermitian)\/|^(linalg\.(pinv|pinv\.singular|lstsq|lstsq\.grad_oriented)|pinverse)\/complex64\/|^cumprod\/b?float16\//;

class Passing extends torch.utils.TorchDispatchMode {
  readonly names = new Set<string>();

  override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>): unknown {
    this.names.add(String(op));
    return op(...args, kwargs);
  }
}

for (const [group, count] of [
  ['ops', 900],
  ['extra', 150],
  ['autocast', 50],
  ['op_errors', 100],
  ['modules', 200],
  ['distributions', 150],
] as const) {
  run(`${group} agrees with PyTorch through a mode`, (t) => {
    const report = new Report();
    const passing = new Passing();
    passing.enter(() => {
      runGroup(corpus, group, report, {});
    });
    t.deepEqual(
      report.failures
        .filter(({ id }) => !differing.test(id))
        .map(({ id, check, message }) => `${id}: ${check}: ${message}`),
      [],
    );
    t.true(passing.names.size >= count);
  });
}
