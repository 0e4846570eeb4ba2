/** @file The training program, run as a user runs it. */

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import sharp from 'sharp';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import { drawDigits } from '../../examples/common/digits.js';
import { confusionTable } from '../../examples/mnist/report.js';
import { writeDigits } from '../vision/files.js';
import { bytesOf, example, folder } from './program.js';

const run = example('mnist');

interface Checkpoint {
  readonly epoch: number;
  readonly model: Record<string, Tensor>;
  readonly optimizer: { readonly state: object };
  readonly rngState: Tensor;
  readonly orderState: Tensor;
}

function load(path: string): Checkpoint {
  return torch.load(path) as Checkpoint;
}

test.serial('it trains, tests, saves, draws the mistakes and loads the checkpoint back', async (t) => {
  const cwd = folder(t);
  const { code, out, err } = await run(cwd, ['--drawn', '1500', '--epochs', '2', '--batch-size', '32']);
  t.is(err, '');
  t.is(code, 0);
  t.regex(out, /^Data: digits drawn by this program with seed 0, not MNIST: 1500 training and 300 test images$/m);
  t.regex(out, /^epoch 1\/2 {2}25% {2}loss \d\.\d{4} {2}[\d,]+ images\/s$/m);
  t.regex(out, /^epoch 2\/2 {2}loss \d\.\d{4} {2}test accuracy \d+\.\d\d % {2}[\d.]+ s$/m);
  t.regex(out, /^ *0 +1 +2 +3 +4 +5 +6 +7 +8 +9 +right$/m);
  t.regex(out, /Checkpoint checkpoints\/mnist\.pth loaded back: test accuracy \d+\.\d\d %, the same$/m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: there should be none
  t.notRegex(out, /[\u001b\r]/);
  t.is(load(join(cwd, 'checkpoints/mnist.pth')).epoch, 2);
  const accuracy = Number(/Test accuracy ([\d.]+) %/.exec(out)?.[1]);
  t.true(accuracy > 50, `${accuracy} %`);
  const picture = join(cwd, 'checkpoints/mnist-misclassified.png');
  const { format, width } = await sharp(picture).metadata();
  t.is(format, 'png');
  t.true((width ?? 0) > 80);
});

test.serial('a resumed run ends in the same bits as one that was not stopped', async (t) => {
  const cwd = folder(t);
  const common = ['--drawn', '400', '--seed', '3'];
  const whole = await run(cwd, [...common, '--epochs', '3', '--checkpoint', 'whole.pth']);
  t.is(whole.code, 0, whole.err);
  const first = await run(cwd, [...common, '--epochs', '1', '--checkpoint', 'parts.pth']);
  t.is(first.code, 0, first.err);
  const second = await run(cwd, ['--drawn', '400', '--epochs', '3', '--checkpoint', 'parts.pth', '--resume']);
  t.is(second.code, 0, second.err);
  t.regex(second.out, /^Resuming after epoch 1 of parts\.pth$/m);
  const [a, b] = [load(join(cwd, 'whole.pth')), load(join(cwd, 'parts.pth'))];
  t.deepEqual(Object.keys(a), Object.keys(b));
  t.true(Object.keys(a.model).length === 10 && bytesOf(a.optimizer).length >= 10);
  t.deepEqual(bytesOf(a), bytesOf(b));
});

test.serial('idx files of --data are used', async (t) => {
  const cwd = folder(t);
  writeDigits(cwd, 40, 'train', true);
  writeDigits(cwd, 20, 't10k');
  const { code, out, err } = await run(cwd, ['--data', cwd, '--epochs', '1']);
  t.is(code, 0, err);
  t.regex(out, /^Data: MNIST in .*: 40 training and 20 test images$/m);
});

const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--epoch', '2'], /^error: unknown option '--epoch'/],
  [['--epochs', 'many'], /^error: option '-e, --epochs <n>' argument 'many' is invalid\. It is not a number\./],
  [['--epochs', '0'], /It has to be 1 or more\./],
  [['--batch-size', '2.5'], /It is not a whole number\./],
  [['--lr', '-1'], /It has to be more than 0\./],
  [['--momentum', '1'], /less than 1\./],
  [['--data', '.', '--drawn', '10'], /^error: option '--drawn <n>' cannot be used with option '--data <folder>'/],
  [['--data', 'nowhere'], /^error: Dataset not found/],
  [['--device', 'gpu'], /^error: .*gpu/],
  [['--resume', '--checkpoint', 'none.pth', '--drawn', '10'], /^error: There is no checkpoint none\.pth to resume/],
  [['--checkpoint', 'broken.pth', '--resume', '--drawn', '10'], /^error: /],
  [['--checkpoint', '.', '--drawn', '10'], /^error: .* is a folder/],
  [['extra'], /^error: too many arguments/],
];

for (const [args, message] of wrong) {
  test.serial(`\`${args.join(' ')}\` is answered in one sentence and with exit code 1`, async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'broken.pth'), 'PK half a checkpoint');
    const { code, out, err } = await run(cwd, args);
    t.is(code, 1);
    t.is(out, '');
    t.regex(err, message);
    t.notRegex(err, /^ {4}at /m);
  });
}

test.serial('options that a checkpoint contradicts are refused', async (t) => {
  const cwd = folder(t);
  const common = ['--drawn', '100', '--epochs', '1', '--checkpoint', 'a.pth'];
  t.is((await run(cwd, common)).code, 0);
  const { code, err } = await run(cwd, [...common, '--resume', '--batch-size', '7']);
  t.is(code, 1);
  t.is(err, 'error: a.pth was trained with --batch-size 64; it cannot go on with 7\n');
  const other = await run(cwd, ['--drawn', '110', '--checkpoint', 'a.pth', '--resume']);
  t.regex(other.err, /^error: a\.pth was trained on digits drawn .* it cannot go on with digits drawn/);
  const done = await run(cwd, [...common, '--resume']);
  t.is(done.code, 0, done.err);
  t.regex(done.out, /1 epochs are done; --epochs 1 asks for no more/);
});

test.serial('Ctrl-C leaves the last checkpoint whole and says how to go on', async (t) => {
  const cwd = folder(t);
  const args = ['--drawn', '3000', '--epochs', '1000', '--checkpoint', 'a.pth'];
  let sent = false;
  const { code, out } = await run(cwd, args, (text, kill) => {
    if (sent || !/epoch 2\/1000 {2}25%/.test(text)) return;
    sent = true;
    kill('SIGINT');
  });
  t.is(code, 130);
  t.regex(out, /Stopped\. --resume goes on from the last checkpoint, if there is one: a\.pth\n$/);
  t.true(load(join(cwd, 'a.pth')).epoch >= 1);
  t.deepEqual(readdirSync(cwd), ['a.pth']);
});

test('drawn digits are the same for the same seed, and each class is there', (t) => {
  const a = drawDigits(200, 5);
  const b = drawDigits(200, 5);
  t.true(torch.equal(a.images, b.images) && torch.equal(a.labels, b.labels));
  t.false(torch.equal(a.images, drawDigits(200, 6).images));
  t.is(new Set(a.labels.tolist() as number[]).size, 10);
  const ink = a.images.to(torch.float32).mean([1, 2]).div(255);
  t.true(Number(ink.min().item()) > 0.02 && Number(ink.max().item()) < 0.5);
});

test('the confusion table is aligned and tells the share of each digit that was right', (t) => {
  t.is(
    confusionTable([
      [100, 0],
      [3, 1],
    ]),
    '     0  1     right\n0  100  ·  100.00 %\n1    3  1   25.00 %',
  );
  t.is(confusionTable([[0]]), '   0  right\n0  ·       ');
});

test.serial('the program has a help text', async (t) => {
  const { code, out } = await run(folder(t), ['--help']);
  t.is(code, 0);
  for (const option of [
    '--epochs',
    '--batch-size',
    '--lr',
    '--device',
    '--data',
    '--seed',
    '--checkpoint',
    '--resume',
  ]) {
    t.true(out.includes(option), option);
  }
});
