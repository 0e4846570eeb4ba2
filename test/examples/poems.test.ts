/** @file The program that learns to write, run as a user runs it, and its parts. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import * as torch from 'typetorch';
import { PoetryModel } from '../../examples/poems/model.js';
import { Text } from '../../examples/poems/text.js';
import { verses } from '../../examples/poems/verses.js';
import { greedy, sampled, write } from '../../examples/poems/write.js';
import { bytesOf, example, folder } from './program.js';

const run = example('poems');
const small = ['--hidden', '32', '--embedding', '16', '--characters', '40'];

test.serial('it learns a short text by heart and goes on from an opening', async (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, 'text.txt'), 'abcdefgh\r\n'.repeat(120));
  const args = ['--text', 'text.txt', '--epochs', '12', '--length', '27', '--opening', 'cd', '--lr', '0.02', ...small];
  const { code, out, err } = await run(cwd, args);
  t.is(err, '');
  t.is(code, 0);
  t.regex(out, /^Text: text\.txt: 1200 characters, 9 of them different$/m);
  t.regex(out, /^epoch 12\/12 {2}loss 0\.\d{4} {2}[\d.]+ s$/m);
  t.true(out.includes('\ncdefgh\nabcdefgh\nabcdefgh\nabcdefgh\n'), out.slice(-300));
});

test.serial(
  'a resumed run ends in the same bits as one that was not stopped, and only writes if asked to',
  async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'text.txt'), verses(12, 1));
    const common = ['--text', 'text.txt', '--seed', '3', ...small];
    t.is((await run(cwd, [...common, '--epochs', '2', '--checkpoint', 'whole.pth'])).code, 0);
    t.is((await run(cwd, [...common, '--epochs', '1', '--checkpoint', 'parts.pth'])).code, 0);
    const second = await run(cwd, ['--text', 'text.txt', '--epochs', '2', '--checkpoint', 'parts.pth', '--resume']);
    t.is(second.code, 0, second.err);
    const [a, b] = ['whole', 'parts'].map((name) => torch.load(join(cwd, `${name}.pth`)) as object);
    t.deepEqual(bytesOf(a), bytesOf(b));
    const again = await run(cwd, [...common, '--epochs', '0', '--checkpoint', 'parts.pth', '--resume']);
    t.notRegex(again.out, /^epoch/m);
    t.regex(again.out, /^The moon/m);
  },
);

test.serial('what cannot be learned or begun is said in one sentence', async (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, 'short.txt'), 'abc');
  writeFileSync(join(cwd, 'empty.txt'), '');
  const cases: [string[], RegExp][] = [
    [['--opening', 'Ω'], /^error: The text that was learned has no "Ω"; choose another --opening\n$/],
    [['--opening', ''], /It needs a character at least\./],
    [['--text', 'short.txt', '--opening', 'a'], /^error: short\.txt: 3 characters: too short for stretches of 80/],
    [['--text', 'empty.txt'], /^error: /],
    [['--text', 'nowhere.txt'], /^error: .*nowhere\.txt/],
    [['--temperature', '0'], /It has to be more than 0\./],
  ];
  for (const [args, message] of cases) {
    const { code, err } = await run(cwd, args);
    t.is(code, 1);
    t.regex(err, message);
    t.notRegex(err, /^ {4}at /m);
  }
});

test('verses are the same for the same seed, and rhyme in pairs of lines', (t) => {
  t.is(verses(20, 5), verses(20, 5));
  t.not(verses(20, 5), verses(20, 6));
  for (const poem of verses(20, 5).trim().split('\n\n')) t.regex(poem, /^.+,\n.+;\n.+,\n.+\.$/);
});

test('stretches follow each other and each ends with the first character of the next', (t) => {
  const text = new Text('abcdefghij', 'test');
  const rows = text.stretches(3).tensors[0].tolist() as number[][];
  t.deepEqual(
    rows.map((row) => row.map((number) => text.vocabulary[number]).join('')),
    ['abcd', 'defg', 'ghij'],
  );
});

test('the same generator writes the same; a low temperature writes what is likeliest', (t) => {
  torch.manualSeed(0);
  const text = new Text('the quick brown fox', 'test');
  const model = new PoetryModel(text.vocabulary.length, 8, 12);
  const by = (temperature: number, seed: number) =>
    write(model, text, 'the', 30, sampled(temperature, new torch.Generator().manualSeed(seed)), torch.device('cpu'));
  t.is(by(1, 4), by(1, 4));
  t.not(by(1, 4), by(1, 5));
  t.is(by(1e-4, 4), write(model, text, 'the', 30, greedy, torch.device('cpu')));
});
