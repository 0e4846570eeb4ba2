/** @file What Python torch 2.11.0 gives (`python.py` wrote it), and values in the same encoding, to the last bit. */

import { readFileSync } from 'node:fs';
import * as torch from 'typetorch';
import { isTensor, type Tensor } from 'typetorch';

interface Expected {
  printed: Record<string, string | string[]>;
  errors: Record<string, [type: string, text: string]>;
  values: Record<string, unknown>;
}

export const expected = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Expected;

/** A result as `python.py` writes it. */
export function encode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encode);
  if (!isTensor(value)) return value;
  const { buffer, byteOffset, byteLength } = value.detach().contiguous().typedArray();
  const bytes = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  return { dtype: value.dtype.name, shape: [...value.shape], bytes };
}

/** A float32 vector. */
export function v(...values: number[]): Tensor {
  return torch.tensor(values);
}

/** A float64 vector. */
export function d(...values: number[]): Tensor {
  return torch.tensor(values, { dtype: torch.float64 });
}

export const L = torch.tensor([
  [1, 0],
  [0.3, 0.8],
]);

/** Numbers between -1 and 1 that are not the same. */
export function numbered(...shape: number[]): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  return torch.arange(count, { dtype: torch.float32 }).mul(0.37).remainder(2).sub(1).view(shape);
}
