/** @file A plot of points in the plane, coloured by class. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { HEIGHT as LETTER_HEIGHT, letterDots, textWidth } from './font.js';

export interface Cloud {
  /** x and y of each point, one after the other. */
  readonly points: ArrayLike<number>;
  /** The class of each point, from 0 to 9. */
  readonly labels: ArrayLike<number>;
  /** x and y of a mark for each class. */
  readonly marks?: ArrayLike<number>;
}

const COLOURS = [
  ...['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd'],
  ...['#8c564b', '#e377c2', '#7f7f7f', '#bcbd22', '#17becf'],
];
const WIDTH = 860;
const HEIGHT = 720;
const LEFT = 70;
const RIGHT = WIDTH - 70;
const TOP = 20;
const BOTTOM = HEIGHT - 45;
const RADIUS = 1.7;
const LETTER = 2;

/** Draws the points, the marks as crosses, and a legend of the classes; writes a PNG. Without points that are finite it draws an empty frame. */
export async function scatter({ points, labels, marks = [] }: Cloud, file: string): Promise<void> {
  const horizontal = axis([...numbersAt(points, 0), ...numbersAt(marks, 0)], LEFT, RIGHT);
  const vertical = axis([...numbersAt(points, 1), ...numbersAt(marks, 1)], BOTTOM, TOP);
  const circles = COLOURS.map((colour, label) => {
    const own = Array.from(labels, (_, at) => at).filter((at) => labels[at] === label);
    const dots = own.map((at) => dot(horizontal.place(points[2 * at]), vertical.place(points[2 * at + 1]), RADIUS));
    return `<path fill="${colour}" fill-opacity="0.7" d="${dots.join('')}"/>`;
  });
  const crosses = Array.from({ length: marks.length / 2 }, (_, at) =>
    cross(horizontal.place(marks[2 * at]), vertical.place(marks[2 * at + 1])),
  );
  const classes = [...new Set(Array.from(labels))].sort((a, b) => a - b);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    ...horizontal.ticks.map((tick) => grid(tick, horizontal, true)),
    ...vertical.ticks.map((tick) => grid(tick, vertical, false)),
    `<rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${BOTTOM - TOP}" fill="none" stroke="#888"/>`,
    ...circles,
    ...crosses,
    ...classes.map((label, row) => legend(label, TOP + 14 + 26 * row)),
  ];
  mkdirSync(dirname(file), { recursive: true });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
  await sharp(Buffer.from(svg)).png().toFile(file);
}

function numbersAt(pairs: ArrayLike<number>, side: 0 | 1): number[] {
  return Array.from({ length: pairs.length / 2 }, (_, at) => pairs[2 * at + side]);
}

interface Axis {
  readonly ticks: readonly number[];
  /** The digits after the point that the ticks need. */
  readonly decimals: number;
  place(value: number): number;
}

/** The range of the values, a little wider, with ticks at round numbers. */
function axis(values: readonly number[], from: number, to: number): Axis {
  const finite = values.filter(Number.isFinite);
  let low = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  let high = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!(high > low)) [low, high] = finite.length > 0 ? [low - 1, low + 1] : [0, 1];
  const margin = 0.04 * (high - low);
  low -= margin;
  high += margin;
  const rough = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const ticks = Array.from({ length: Math.floor(high / step) - first + 1 }, (_, at) => (first + at) * step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { ticks, decimals, place: (value) => from + ((value - low) / (high - low)) * (to - from) };
}

function grid(tick: number, own: Axis, upright: boolean): string {
  const at = own.place(tick).toFixed(1);
  const label = tick.toFixed(own.decimals).replace(/^-(0(\.0*)?)$/, '$1');
  const size = textWidth(label) * LETTER;
  const line = upright ? `M${at} ${TOP}V${BOTTOM}` : `M${LEFT} ${at}H${RIGHT}`;
  const text = upright
    ? write(label, own.place(tick) - size / 2, BOTTOM + 10)
    : write(label, LEFT - 10 - size, own.place(tick) - (LETTER_HEIGHT * LETTER) / 2);
  return `<path stroke="#e4e4e4" d="${line}"/>${text}`;
}

function legend(label: number, y: number): string {
  const circle = `<path fill="${COLOURS[label]}" d="${dot(RIGHT + 22, y, 6)}"/>`;
  return circle + write(String(label), RIGHT + 36, y - (LETTER_HEIGHT * LETTER) / 2);
}

/** A circle as a part of a path: thousands of elements would be slow to draw. */
function dot(x: number, y: number, radius: number): string {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return '';
  const way = `a${radius} ${radius} 0 1 0 `;
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}${way}${2 * radius} 0${way}${-2 * radius} 0z`;
}

function cross(x: number, y: number): string {
  const d = `M${x - 7} ${y - 7}l14 14M${x + 7} ${y - 7}l-14 14`;
  return `<path stroke="white" stroke-width="5" d="${d}"/><path stroke="black" stroke-width="2.5" d="${d}"/>`;
}

function write(text: string, x: number, y: number): string {
  const squares = letterDots(text).map(
    ([column, row]) =>
      `M${(x + column * LETTER).toFixed(1)} ${(y + row * LETTER).toFixed(1)}h${LETTER}v${LETTER}h${-LETTER}z`,
  );
  return `<path fill="#333" d="${squares.join('')}"/>`;
}
