/** @file Writing: the network reads an opening and goes on by itself. */

import * as torch from 'typetorch';
import { type Device, nn, noGrad, type Tensor, tidy } from 'typetorch';
import type { Memory, PoetryModel } from './model.js';
import type { Text } from './text.js';

/** Chooses the next character from logits `[1, vocabulary]`. */
export type Choose = (logits: Tensor) => number;

/** The likeliest character. */
export const greedy: Choose = (logits) => Number(logits.argmax(1).item());

/** A character drawn by its probability; a temperature below 1 prefers the likely ones. */
export function sampled(temperature: number, generator: torch.Generator): Choose {
  return (logits) => {
    const probabilities = nn.functional.softmax(logits.div(temperature), 1);
    return Number(torch.multinomial(probabilities.cpu(), 1, { generator }).item());
  };
}

/** Reads the opening and writes so many characters after it. Returns both. */
export function write(
  model: PoetryModel,
  text: Text,
  opening: string,
  count: number,
  choose: Choose,
  device: Device,
): string {
  const written: string[] = [];
  model.eval();
  tidy(() =>
    noGrad(() => {
      let input = text.encode(opening);
      let memory: Memory | undefined;
      while (written.length < count) {
        const rows = torch.tensor(BigInt64Array.from(input, BigInt)).view(-1, 1).to(device);
        const [logits, next] = model(rows, memory);
        memory = next;
        input = [choose(logits.at(torch.slice(-1)))];
        written.push(text.vocabulary[input[0]]);
      }
    }),
  );
  return opening + written.join('');
}
