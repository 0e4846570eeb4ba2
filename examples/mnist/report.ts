/** @file What the program tells: tables, and a picture of the mistakes. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import * as torch from 'typetorch';
import { utils } from 'typetorch/vision';
import { MEAN, STD } from '../common/data.js';
import { SIZE } from '../common/digits.js';
import { HEIGHT as TEXT_HEIGHT, writeText } from '../common/font.js';
import { percent } from '../common/numbers.js';
import type { Mistake } from './train.js';

/** The confusion matrix as a table: rows are the true digits, columns what the model said, the last one the share it got right. */
export function confusionTable(confusion: readonly (readonly number[])[]): string {
  const digits = confusion.map((_, digit) => String(digit));
  const rows = confusion.map((row, digit) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count) => (count === 0 ? '·' : String(count)));
    return [digits[digit], ...cells, total === 0 ? '' : percent(row[digit] / total)];
  });
  const lines = [['', ...digits, 'right'], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, column) => cell.padStart(widths[column])).join('  ')).join('\n');
}

const SCALE = 3;
const CELL_WIDTH = SIZE * SCALE;
const TEXT_SCALE = 2;
const STRIP = TEXT_HEIGHT * TEXT_SCALE + 8;
const CELL_HEIGHT = CELL_WIDTH + STRIP;
const COLUMNS = 10;
const MOST = 60;

const GREEN = [0.35, 0.85, 0.45] as const;
const RED = [1, 0.4, 0.4] as const;
const GREY = [0.6, 0.6, 0.6] as const;

/** Draws the mistakes of which the model was most certain, each under its true digit → the digit predicted. Returns how many. */
export async function saveMistakes(mistakes: readonly Mistake[], file: string): Promise<number> {
  const worst = [...mistakes].sort((a, b) => b.confidence - a.confidence).slice(0, MOST);
  const size = 3 * CELL_HEIGHT * CELL_WIDTH;
  const pixels = new Float32Array(worst.length * size);
  for (const [at, mistake] of worst.entries()) drawMistake(pixels.subarray(at * size, (at + 1) * size), mistake);
  const cells = torch.from(pixels, [worst.length, 3, CELL_HEIGHT, CELL_WIDTH]);
  mkdirSync(dirname(file), { recursive: true });
  await utils.saveImage(cells, file, { nrow: COLUMNS, padding: 4, padValue: 0.25 });
  return worst.length;
}

function drawMistake(cell: Float32Array, { pixels, label, predicted }: Mistake): void {
  const paint = (x: number, y: number, colour: readonly number[]): void => {
    for (const [channel, value] of colour.entries()) cell[(channel * CELL_HEIGHT + y) * CELL_WIDTH + x] = value;
  };
  const text = [
    { text: String(label), colour: GREEN },
    { text: '→', colour: GREY },
    { text: String(predicted), colour: RED },
  ];
  writeText(text, CELL_WIDTH, 4, TEXT_SCALE, paint);
  for (let y = 0; y < CELL_WIDTH; y++) {
    for (let x = 0; x < CELL_WIDTH; x++) {
      const value = pixels[Math.floor(y / SCALE) * SIZE + Math.floor(x / SCALE)] * STD + MEAN;
      paint(x, y + STRIP, [value, value, value]);
    }
  }
}
