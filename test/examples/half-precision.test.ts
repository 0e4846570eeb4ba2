/** @file The half-precision program, run as a user runs it, and its ways. */

import test from 'ava';
import * as torch from 'typetorch';
import { optim } from 'typetorch';
import { halfNet, Net } from '../../examples/half-precision/model.js';
import { measurementTable } from '../../examples/half-precision/measure.js';
import { type Way, ways } from '../../examples/half-precision/ways.js';
import { example, folder } from './program.js';

const run = example('half-precision');
const small = ['--drawn', '200', '--steps', '4', '--batch-size', '16', '--width', '4'];

test.serial('it trains in every way and compares them', async (t) => {
  const { code, out, err } = await run(folder(t), small);
  t.is(err, '');
  t.is(code, 0);
  t.regex(out, /^Data: digits drawn by this program with seed 0, not MNIST/m);
  t.regex(out, /^Half precision on cpu: torch\.bfloat16; 4 steps with 16 images each$/m);
  for (const { title } of Object.values(ways)) {
    const row = out.split('\n').find((line) => line.startsWith(title) && line.includes('→')) ?? '';
    t.regex(row, / 4 +2\.\d{3} → \d\.\d{3} +[\d.]+ % +[\d.]+ ms .* MiB/, title);
  }
});

test.serial('one way can be chosen; an unknown one and an absent device are refused', async (t) => {
  const cwd = folder(t);
  const { code, out } = await run(cwd, [...small, '--way', 'scoped']);
  t.is(code, 0);
  t.false(out.includes(ways.full.title));
  t.regex((await run(cwd, ['--way', 'quarter'])).err, /Allowed choices are full, decorated, scoped, scaled/);
  const wrong = await run(cwd, [...small, '--device', 'gpu']);
  t.is(wrong.code, 1);
  t.regex(wrong.err, /^error: .*gpu/);
});

test('the decorated network computes in half precision, with the parameters of the plain one', (t) => {
  torch.manualSeed(0);
  const plain = new Net(4);
  const half = new (halfNet('cpu'))(4);
  half.loadStateDict(plain.stateDict());
  const images = torch.randn(3, 1, 28, 28);
  t.is(plain(images).dtype, torch.float32);
  t.is(half(images).dtype, torch.bfloat16);
  t.true(torch.allclose(half(images).float(), plain(images), { atol: 0.02 }), 'bfloat16 has eight bits of precision');
});

test('every way lowers the loss, and none leaves autocast on', (t) => {
  const images = torch.randn(16, 1, 28, 28, { generator: new torch.Generator().manualSeed(0) });
  const labels = torch.arange(16).remainder(10);
  for (const way of Object.values<Way>(ways)) {
    torch.manualSeed(0);
    const model = way.makeModel('cpu', 4);
    const step = way.makeStep('cpu', model, new optim.SGD(model.parameters(), { lr: 0.05 }));
    const losses = Array.from({ length: 6 }, () => Number(step(images, labels).item()));
    t.true(losses[5] < losses[0], `${way.title}: ${losses}`);
    t.false(torch.isAutocastEnabled('cpu'));
    for (const parameter of model.parameters()) t.is(parameter.dtype, torch.float32);
  }
});

test('the table compares with its first row', (t) => {
  const row = { title: 'a', steps: 2, firstLoss: 2, lastLoss: 1, accuracy: 0.5, time: 10, memory: 2 ** 21 };
  t.is(
    measurementTable([row, { ...row, title: 'half', time: 5, memory: 2 ** 20 }]),
    [
      '      steps           loss    test     step        memory',
      'a         2  2.000 → 1.000  50.0 %  10.0 ms         2 MiB',
      'half      2  2.000 → 1.000  50.0 %   5.0 ms  50 %   1 MiB  50 %',
    ].join('\n'),
  );
});
