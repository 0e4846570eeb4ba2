/** @file The memory that carries arguments and results between TypeScript and the addon. docs/native-door.md describes its layout. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { addon } from './addon.js';
import { makeError } from './errors.js';
import { warn } from './warnings.js';

/** A full collection without options: Node 20 takes any options for those of a minor one. */
type CollectGarbage = (options?: { type: 'minor' }) => void;

function findCollector(): CollectGarbage {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as CollectGarbage;
}

const collectGarbage = findCollector();

/** Argument words and numeric results. */
export let W: Float64Array;
/** The same memory as 64-bit integers. */
export let B: BigInt64Array;
/** The same memory as bytes, for text. */
export let U: Uint8Array;
/** Operator index in; ids and counts out. */
export let O: Int32Array;

function allocate(words: number): void {
  const memory = new ArrayBuffer(words * 8);
  W = new Float64Array(memory);
  B = new BigInt64Array(memory);
  U = new Uint8Array(memory);
  O = new Int32Array(words);
  addon.init(W, O, collectGarbage, makeError, warn);
}

allocate(1 << 15);

/** Makes room for `words` more argument words after position `at`, keeping those already written. */
export function reserve(at: number, words: number): void {
  if (at + words <= W.length) return;
  const written = W.slice(0, at);
  allocate(2 ** Math.ceil(Math.log2(at + words + 1)));
  W.set(written);
}
