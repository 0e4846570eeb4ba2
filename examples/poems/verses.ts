/** @file Verses to learn from when there is no other text: put together from phrases, four lines that rhyme in pairs. */

import * as torch from 'typetorch';

const SUBJECTS = [
  ...['The moon', 'A heron', 'The river', 'A lantern', 'The wind', 'My shadow', 'An old boat', 'The first snow'],
  ...['A sparrow', 'The evening', 'A small bell', 'The ferryman', 'The smoke', 'A tired horse', 'The frost'],
];
const VERBS = ['drifts', 'waits', 'sings', 'sleeps', 'wanders', 'turns', 'listens', 'leans', 'rests', 'calls'];
/** Ends of lines; those in a row rhyme. */
const RHYMES = [
  ['in silver light', 'through half the night', 'beyond our sight', 'below the height'],
  ['on mossy stone', 'out there alone', 'on paths unknown', 'where reeds have grown'],
  ['beneath the tree', 'beside the sea', 'as if set free', 'and thinks of me'],
  ['in falling rain', 'across the plain', 'along the lane', 'and comes again'],
  ['in morning blue', 'the whole year through', 'on drops of dew', 'as all things do'],
  ['upon the hill', 'when all is still', 'beside the mill', 'against its will'],
  ['at close of day', 'so far away', 'where children play', 'in bluish grey'],
];

/** So many poems of four lines, with an empty line after each; the same seed gives the same ones. */
export function verses(count: number, seed: number): string {
  const generator = new torch.Generator().manualSeed(seed);
  const draws = torch.rand(count, 14, { generator }).typedArray() as Float32Array;
  let next = 0;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draws[next++] * list.length)];
  const line = (end: string): string => `${pick(SUBJECTS)} ${pick(VERBS)} ${end}`;
  const couplet = (): string[] => {
    const rhymes = pick(RHYMES);
    const first = pick(rhymes);
    return [line(first), line(pick(rhymes.filter((end) => end !== first)))];
  };
  return Array.from({ length: count }, () => {
    const [a, b, c, d] = [...couplet(), ...couplet()];
    return `${a},\n${b};\n${c},\n${d}.\n\n`;
  }).join('');
}
