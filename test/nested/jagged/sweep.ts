/** @file The cases of python.py that go through many operators in one way: `binary add row`, `reduce sum late 1 False`. */

import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import type { Given } from './given.js';

type Fn = (...args: readonly unknown[]) => Tensor | Tensor[];

const camel = (name: string): string => name.replace(/(?<=.)_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function functionOf(space: object, name: string): Fn {
  return (space as Readonly<Record<string, Fn>>)[camel(name)];
}

const activationArguments: Readonly<Record<string, readonly unknown[]>> = {
  threshold: [0.1, 20],
  log_softmax: [-1],
  softmax: [-1],
  softmin: [-1],
};

const refusedArguments: Readonly<Record<string, readonly unknown[]>> = {
  cumsum: [1],
  cumprod: [1],
  flip: [[1]],
  roll: [1, 1],
  kthvalue: [1],
  topk: [1],
  logsumexp: [1],
};

const operands: Readonly<Record<string, (g: Given) => [Tensor, Tensor]>> = {
  '': (g) => [g.x, g.y],
  row: (g) => [g.x, g.row],
  'dense first': (g) => [g.row, g.x],
  batch: (g) => [g.x, g.each],
  other: (g) => [g.x, g.other],
};

function reduce(g: Given, name: string, kind: string, dim: string, keepdim: string): unknown {
  const tensor = g[kind as 'x'];
  const fn = functionOf(torch, name);
  if (dim === 'None') return fn(tensor);
  const dims = dim.split(',').filter(Boolean).map(Number);
  const result = fn(tensor, { dim: dim.includes(',') ? dims : dims[0], keepdim: keepdim === 'True' });
  return Array.isArray(result) ? [...result] : result;
}

/** What a case of that name does; undefined for one that stands by itself. */
export function swept(text: string): ((g: Given) => unknown) | undefined {
  const [kind, name, ...rest] = text.split(' ');
  switch (kind) {
    case 'unary':
      return (g) => {
        const input = name.endsWith('_') ? g.x.clone() : name === 'bitwise_not' ? g.ids : g.x;
        const result = functionOf(torch, name)(input);
        return Array.isArray(result) ? [...result] : result;
      };
    case 'activation':
      return (g) => functionOf(torch.nn.functional, name)(g.x, ...(activationArguments[name] ?? []));
    case 'binary':
      return (g) => functionOf(torch, name)(...operands[rest.join(' ')](g));
    case 'refused':
      return (g) => functionOf(torch, name)(g.x, ...(refusedArguments[name] ?? []));
    case 'reduce':
      return (g) => reduce(g, name, rest[0], rest[1], rest[2]);
    default:
      return undefined;
  }
}
