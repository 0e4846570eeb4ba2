/** @file What Python gives for the helpers of nn, and the same training steps here; `python.py` wrote the values. */

import { readFileSync } from 'node:fs';
import * as torch from 'typetorch';
import type { nn, Tensor } from 'typetorch';
import { bytes } from '../bytes.js';

torch.setNumThreads(1);

type State = Record<string, string>;

interface Steps {
  outs: string[];
  state: State;
  names: string[];
  printed: string;
}

interface Expected {
  parametrized: {
    first: Steps;
    assigned: State;
    second: Steps;
    keys: string[];
    removed: { state: State; printed: string };
    original: { state: State; printed: string };
  };
  rank_one: Steps & { assigned: State; removed: State };
  buffer: { out: string; keys: string[]; after: string[] };
  transferred: [State, State, boolean];
  orthogonal: Record<string, Steps & { assigned?: State }>;
  normed: Record<string, Steps & { evaluated: string; version: Record<string, number> | null; removed: State }>;
  from_old: [State, string];
  spectral_upgrade: State;
  pruned: Record<string, Steps & { pruned: boolean; removed: State; order: string[] }>;
  fused: [State, State, State, string];
  called: { out: string; counted: number; same: State };
  errors: Record<string, [type: string, text: string]>;
}

export const expected = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Expected;

/** The bits of everything in a state dict. */
export function state(module: nn.AnyModule): State {
  return Object.fromEntries(Object.entries(module.stateDict()).map(([name, tensor]) => [name, bytes(tensor)]));
}

type Layer = nn.AnyModule & ((x: Tensor) => Tensor);

/** Two training steps with plain gradient descent: what comes out each time, and the state at the end. */
export function steps(module: Layer, x: Tensor): Steps {
  const outs: string[] = [];
  for (let step = 0; step < 2; step++) {
    module.zeroGrad();
    const y = module(x);
    outs.push(bytes(y));
    y.abs().pow(2).sum().backward();
    torch.noGrad(() => {
      for (const parameter of module.parameters()) if (parameter.grad) parameter.sub_(parameter.grad.mul(0.01));
    });
  }
  const names = [...module.namedParameters()].map(([name]) => name);
  return { outs, state: state(module), names, printed: String(module) };
}
