/** @file Digits that are drawn here, for when there is no MNIST: strokes, each time a little different. */

import * as torch from 'typetorch';

/** Width and height of an image, in pixels. */
export const SIZE = 28;

type Point = readonly [x: number, y: number];
/** The points of a pen's way, in a box from 0 to 1 with y downwards. */
type Stroke = readonly Point[];
type Glyph = readonly Stroke[];

/** Points on a part of an ellipse; angles in turns, from the right, clockwise. */
function arc(x: number, y: number, rx: number, ry: number, from: number, to: number): Point[] {
  const steps = Math.max(4, Math.ceil(Math.abs(to - from) * 16));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const angle = 2 * Math.PI * (from + ((to - from) * at) / steps);
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

/** The ways in which people write each digit. */
const glyphs: readonly (readonly Glyph[])[] = [
  [[arc(0.5, 0.5, 0.3, 0.46, 0, 1)], [arc(0.5, 0.5, 0.22, 0.46, 0, 1)]],
  [
    [
      [
        [0.5, 0.04],
        [0.5, 0.96],
      ],
    ],
    [
      [
        [0.3, 0.24],
        [0.52, 0.04],
        [0.52, 0.96],
      ],
    ],
    [
      [
        [0.3, 0.24],
        [0.52, 0.04],
        [0.52, 0.94],
      ],
      [
        [0.26, 0.95],
        [0.78, 0.95],
      ],
    ],
  ],
  [
    [[...arc(0.5, 0.3, 0.28, 0.26, 0.5, 1.1), [0.2, 0.95], [0.82, 0.95]]],
    [[...arc(0.5, 0.28, 0.28, 0.24, 0.55, 1.15), [0.34, 0.82], ...arc(0.3, 0.84, 0.1, 0.1, 0.75, 0.1), [0.84, 0.92]]],
  ],
  [
    [[...arc(0.48, 0.27, 0.26, 0.23, 0.6, 1.25), ...arc(0.47, 0.72, 0.31, 0.24, 0.75, 1.42)]],
    [[[0.22, 0.06], [0.76, 0.06], [0.46, 0.42], ...arc(0.46, 0.69, 0.31, 0.27, 0.8, 1.42)]],
  ],
  [
    [
      [
        [0.6, 0.04],
        [0.16, 0.64],
        [0.86, 0.64],
      ],
      [
        [0.66, 0.36],
        [0.64, 0.97],
      ],
    ],
    [
      [
        [0.24, 0.06],
        [0.2, 0.5],
        [0.78, 0.5],
      ],
      [
        [0.76, 0.06],
        [0.72, 0.96],
      ],
    ],
  ],
  [
    [[[0.8, 0.06], [0.3, 0.06], [0.26, 0.45], ...arc(0.47, 0.67, 0.3, 0.27, 0.7, 1.4)]],
    [
      [[0.32, 0.08], [0.28, 0.44], ...arc(0.46, 0.67, 0.31, 0.27, 0.7, 1.42)],
      [
        [0.32, 0.08],
        [0.82, 0.1],
      ],
    ],
  ],
  [
    [[[0.68, 0.05], ...arc(0.62, 0.6, 0.38, 0.5, 0.68, 0.5), ...arc(0.5, 0.7, 0.25, 0.25, 0.5, 1.5)]],
    [[[0.4, 0.04], [0.27, 0.6], ...arc(0.5, 0.72, 0.23, 0.22, 0.5, 1.5)]],
  ],
  [
    [
      [
        [0.16, 0.07],
        [0.84, 0.07],
        [0.42, 0.96],
      ],
    ],
    [
      [
        [0.16, 0.1],
        [0.84, 0.07],
        [0.46, 0.96],
      ],
      [
        [0.34, 0.5],
        [0.8, 0.48],
      ],
    ],
    [
      [
        [0.2, 0.24],
        [0.2, 0.07],
        [0.82, 0.07],
        [0.62, 0.45],
        [0.5, 0.96],
      ],
    ],
  ],
  [
    [arc(0.5, 0.27, 0.23, 0.22, 0.25, 1.25), arc(0.5, 0.73, 0.28, 0.24, 0.75, 1.75)],
    [
      [
        ...arc(0.5, 0.27, 0.24, 0.22, 1.0, 0.25),
        ...arc(0.5, 0.73, 0.27, 0.24, 0.75, 1.75),
        ...arc(0.5, 0.27, 0.24, 0.22, 0.25, 0),
      ],
    ],
  ],
  [
    [
      arc(0.48, 0.3, 0.26, 0.25, 0, 1),
      [
        [0.74, 0.3],
        [0.7, 0.96],
      ],
    ],
    [arc(0.48, 0.3, 0.27, 0.25, 0, 1), [[0.75, 0.26], ...arc(0.44, 0.62, 0.31, 0.34, 0.95, 1.35)]],
  ],
];

/** What is different in each drawing: numbers from 0 to 1. */
const JITTERS = 10;
/** Each point of a glyph is moved by itself by so much, in the glyph's box. */
const WOBBLE = 0.035;

export interface DrawnDigits {
  /** uint8, `[count, 28, 28]`. */
  readonly images: torch.Tensor;
  /** int64, `[count]`. */
  readonly labels: torch.Tensor;
}

/** Draws `count` digits; the same seed gives the same ones. */
export function drawDigits(count: number, seed: number): DrawnDigits {
  const generator = new torch.Generator().manualSeed(seed);
  const classes = torch.randint(10, [count], { generator });
  const labels = Array.from(classes.typedArray() as BigInt64Array, Number);
  const jitter = torch.rand(count, JITTERS, { generator }).typedArray() as Float32Array;
  const wobble = torch.rand(count, 64, { generator }).typedArray() as Float32Array;
  const pixels = new Uint8Array(count * SIZE * SIZE);
  for (const [at, label] of labels.entries()) {
    const canvas = pixels.subarray(at * SIZE * SIZE, (at + 1) * SIZE * SIZE);
    drawDigit(
      canvas,
      label,
      jitter.subarray(at * JITTERS, (at + 1) * JITTERS),
      wobble.subarray(at * 64, (at + 1) * 64),
    );
  }
  return { images: torch.from(pixels, [count, SIZE, SIZE]), labels: classes };
}

function drawDigit(canvas: Uint8Array, label: number, jitter: Float32Array, wobble: Float32Array): void {
  const spread = (at: number, amount: number): number => (2 * jitter[at] - 1) * amount;
  const styles = glyphs[label];
  const glyph = styles[Math.floor(jitter[0] * styles.length)];
  const angle = spread(1, 0.22);
  const slant = spread(2, 0.3);
  const width = 15 * (1 + spread(3, 0.25));
  const height = 19 * (1 + spread(4, 0.12));
  const centreX = SIZE / 2 + spread(5, 2);
  const centreY = SIZE / 2 + spread(6, 2);
  const pen = 0.9 + 0.9 * jitter[7];
  const ink = 200 + 55 * jitter[8];
  let moved = Math.floor(jitter[9] * 64);
  const place = ([x, y]: Point): Point => {
    const wobbleX = (wobble[moved++ % 64] - 0.5) * 2 * WOBBLE;
    const wobbleY = (wobble[moved++ % 64] - 0.5) * 2 * WOBBLE;
    const down = (y + wobbleY - 0.5) * height;
    const right = (x + wobbleX - 0.5) * width - down * slant;
    return [
      centreX + right * Math.cos(angle) - down * Math.sin(angle),
      centreY + right * Math.sin(angle) + down * Math.cos(angle),
    ];
  };
  for (const stroke of glyph) {
    const points = stroke.map(place);
    for (let at = 1; at < points.length; at++) drawLine(canvas, points[at - 1], points[at], pen, ink);
  }
}

/** Draws a line with a round pen of radius `pen` and soft edges. */
function drawLine(canvas: Uint8Array, [x1, y1]: Point, [x2, y2]: Point, pen: number, ink: number): void {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length2 = dx * dx + dy * dy || 1;
  const reach = pen + 1;
  const bottom = Math.min(SIZE - 1, Math.ceil(Math.max(y1, y2) + reach));
  const right = Math.min(SIZE - 1, Math.ceil(Math.max(x1, x2) + reach));
  for (let y = Math.max(0, Math.floor(Math.min(y1, y2) - reach)); y <= bottom; y++) {
    for (let x = Math.max(0, Math.floor(Math.min(x1, x2) - reach)); x <= right; x++) {
      const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length2));
      const offX = x - x1 - along * dx;
      const offY = y - y1 - along * dy;
      const distance = Math.sqrt(offX * offX + offY * offY);
      const shade = Math.round(ink * Math.max(0, Math.min(1, pen + 0.5 - distance)));
      const at = y * SIZE + x;
      if (shade > canvas[at]) canvas[at] = shade;
    }
  }
}
