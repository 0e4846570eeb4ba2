/** @file A bitmap font of what numbers are written with, and an arrow, as no font file can be counted on. */

const rows: Readonly<Record<string, string>> = {
  '0': '.###. #...# #..## #.#.# ##..# #...# .###.',
  '1': '..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.',
  '2': '.###. #...# ....# ...#. ..#.. .#... #####',
  '3': '##### ...#. ..#.. ...#. ....# #...# .###.',
  '4': '...#. ..##. .#.#. #..#. ##### ...#. ...#.',
  '5': '##### #.... ####. ....# ....# #...# .###.',
  '6': '..##. .#... #.... ####. #...# #...# .###.',
  '7': '##### ....# ...#. ..#.. .#... .#... .#...',
  '8': '.###. #...# #...# .###. #...# #...# .###.',
  '9': '.###. #...# #...# .#### ....# ...#. .##..',
  '-': '..... ..... ..... .###. ..... ..... .....',
  '.': '..... ..... ..... ..... ..... .##.. .##..',
  '→': '..... ..#.. ...#. ##### ...#. ..#.. .....',
};
const WIDTH = 5;
const GAP = 2;

/** Height of a character, in dots. */
export const HEIGHT = 7;

export interface Piece {
  readonly text: string;
  readonly colour: readonly number[];
}

/** Width of a text, in dots. */
export function textWidth(text: string): number {
  return [...text].length * (WIDTH + GAP) - GAP;
}

/** The dots of a text, from its left upper corner. */
export function letterDots(text: string): (readonly [column: number, row: number])[] {
  return [...text].flatMap((letter, at) =>
    rows[letter]
      .split(' ')
      .flatMap((line, row) =>
        [...line].flatMap((dot, column) => (dot === '#' ? [[at * (WIDTH + GAP) + column, row] as const] : [])),
      ),
  );
}

/** Writes pieces of text in the middle of a line `width` pixels wide that begins at `top`; a dot is `scale` pixels wide. */
export function writeText(
  pieces: readonly Piece[],
  width: number,
  top: number,
  scale: number,
  paint: (x: number, y: number, colour: readonly number[]) => void,
): void {
  let left = Math.floor((width - textWidth(pieces.map(({ text }) => text).join('')) * scale) / 2);
  for (const { text, colour } of pieces) {
    for (const [column, row] of letterDots(text)) {
      for (let at = 0; at < scale * scale; at++) {
        paint(left + column * scale + (at % scale), top + row * scale + Math.floor(at / scale), colour);
      }
    }
    left += (textWidth(text) + GAP) * scale;
  }
}
