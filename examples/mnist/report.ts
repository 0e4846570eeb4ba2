/** @file What the program tells: progress, tables, and a picture of the mistakes. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import cliProgress from 'cli-progress';
import * as torch from 'typetorch';
import { utils } from 'typetorch/vision';
import { MEAN, STD } from './data.js';
import { SIZE } from './digits.js';
import { HEIGHT as TEXT_HEIGHT, writeText } from './font.js';
import type { Mistake } from './train.js';

/** Shows how far an epoch has come. */
export interface Progress {
  /** @param seen images so far @param loss their mean loss */
  update(seen: number, loss: number): void;
  stop(): void;
}

/** A bar on a terminal, else a plain line at each quarter of the epoch. */
export function startProgress(label: string, images: number, stream: NodeJS.WriteStream = process.stdout): Progress {
  const start = performance.now();
  const speed = (seen: number): string =>
    Math.round((seen * 1000) / (performance.now() - start)).toLocaleString('en-US');
  return stream.isTTY ? startBar(label, images, stream, speed) : startLines(label, images, stream, speed);
}

type Speed = (seen: number) => string;

function startBar(label: string, images: number, stream: NodeJS.WriteStream, speed: Speed): Progress {
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {percentage}%  loss {loss}  {speed} images/s  {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    stream,
  });
  bar.start(images, 0, { loss: '…', speed: '…' });
  return {
    update: (seen, loss) => bar.update(seen, { loss: loss.toFixed(4), speed: speed(seen) }),
    stop: () => bar.stop(),
  };
}

function startLines(label: string, images: number, stream: NodeJS.WriteStream, speed: Speed): Progress {
  let quarters = 0;
  return {
    update(seen, loss) {
      const reached = Math.floor((4 * seen) / images);
      if (reached <= quarters) return;
      quarters = reached;
      stream.write(`${label}  ${25 * reached}%  loss ${loss.toFixed(4)}  ${speed(seen)} images/s\n`);
    },
    stop: () => undefined,
  };
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

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
