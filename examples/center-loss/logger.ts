/** @file What the program says, on the terminal and in a file. */

import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes lines to the terminal and to a file, which is on the disk once the logger is closed. */
export class Logger implements Disposable {
  readonly #file: number;

  /** @param append Go on with the file instead of beginning it anew. */
  constructor(path: string, append = false) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, append ? 'a' : 'w');
  }

  /** A line for both. */
  say(line: string): void {
    console.log(line);
    this.note(line);
  }

  /** A line for the file alone. */
  note(line: string): void {
    writeSync(this.#file, `${line}\n`);
  }

  [Symbol.dispose](): void {
    fsyncSync(this.#file);
    closeSync(this.#file);
  }
}
