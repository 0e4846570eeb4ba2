/** @file A process that is killed while it saves. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { load, save, type Tensor } from 'typetorch';
import { temporaryPath } from './files.js';

const program = fileURLToPath(new URL('programs/saver.mjs', import.meta.url));
const KILLS = 50;
/** Moments are spread over this many milliseconds, in which a saver writes several checkpoints. */
const SPREAD = 40;

interface Checkpoint {
  n: number;
  weights: Tensor;
  more: Tensor[];
}

test(`a checkpoint is whole after each of ${KILLS} kills at random moments of saving, and no temporary file outlives the next save`, async (t) => {
  t.timeout(240_000);
  const folder = temporaryPath('crash');
  mkdirSync(folder);
  const path = join(folder, 'model.pth');
  let interrupted = 0;
  for (let i = 0; i < KILLS; i++) {
    const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await setTimeout((SPREAD * i) / KILLS + Math.random());
    child.kill('SIGKILL');
    await once(child, 'exit');
    if (readdirSync(folder).length > 1) interrupted++;
    const { n, weights, more } = load<Checkpoint>(path);
    t.true(n >= 1);
    for (const tensor of [weights, ...more])
      t.true(tensor.eq(n).all().item() as boolean, `kill ${i}: checkpoint ${n} is mixed`);
  }
  t.true(interrupted > 0, 'no kill hit a save: the test would show nothing');
  save({ n: 0 }, path);
  t.deepEqual(readdirSync(folder), ['model.pth']);
});
