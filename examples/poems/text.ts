/** @file The text that is learned, and its characters as numbers. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as torch from 'typetorch';
import { data, type Tensor } from 'typetorch';
import { UserError } from '../common/program.js';
import { verses } from './verses.js';

const POEMS = 600;

/** A text with its vocabulary: the characters that occur, in order. */
export class Text {
  readonly vocabulary: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #characters: readonly string[];

  /** @param source Says where the text is from. */
  constructor(
    text: string,
    readonly source: string,
  ) {
    this.#characters = [...text.replaceAll('\r\n', '\n')];
    this.vocabulary = [...new Set(this.#characters)].sort();
    this.#numbers = new Map(this.vocabulary.map((character, at) => [character, at]));
  }

  get length(): number {
    return this.#characters.length;
  }

  /** The numbers of characters. Throws if the text has none of one. */
  encode(characters: Iterable<string>): number[] {
    return Array.from(characters, (character) => {
      const number = this.#numbers.get(character);
      if (number !== undefined) return number;
      throw new UserError(`The text that was learned has no ${JSON.stringify(character)}; choose another --opening`);
    });
  }

  /** Stretches of so many characters with the one that follows: int64 `[stretches, length + 1]`. */
  stretches(length: number): data.TensorDataset<[Tensor]> {
    const count = Math.floor((this.length - 1) / length);
    if (count < 1) throw new UserError(`${this.source}: too short for stretches of ${length} characters; see --length`);
    const numbers = torch.tensor(BigInt64Array.from(this.encode(this.#characters), BigInt));
    return new data.TensorDataset(numbers.unfold(0, length + 1, length));
  }
}

/** Reads a file, or makes verses. */
export function loadText(file: string | undefined, seed: number): Text {
  if (file === undefined) {
    const made = verses(POEMS, seed);
    return new Text(made, `${POEMS} poems put together by this program with seed ${seed}: ${made.length} characters`);
  }
  const text = readFileSync(file, 'utf8');
  return new Text(text, `${basename(file)}: ${[...text].length} characters`);
}
