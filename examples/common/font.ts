/** @file A bitmap font of digits and an arrow, as no font file can be counted on. */

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

/** Writes pieces of text in the middle of a line `width` pixels wide that begins at `top`; a dot is `scale` pixels wide. */
export function writeText(
  pieces: readonly Piece[],
  width: number,
  top: number,
  scale: number,
  paint: (x: number, y: number, colour: readonly number[]) => void,
): void {
  const letters = pieces.flatMap(({ text, colour }) =>
    [...text].map((letter) => ({ dots: rows[letter].split(' '), colour })),
  );
  const total = (letters.length * (WIDTH + GAP) - GAP) * scale;
  let left = Math.floor((width - total) / 2);
  for (const { dots, colour } of letters) {
    for (let y = 0; y < HEIGHT * scale; y++) {
      for (let x = 0; x < WIDTH * scale; x++) {
        if (dots[Math.floor(y / scale)][Math.floor(x / scale)] === '#') paint(left + x, top + y, colour);
      }
    }
    left += (WIDTH + GAP) * scale;
  }
}
