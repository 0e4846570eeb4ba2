/** @file Replays modules: how they start, print, compute, differentiate, and what they are left with. */

import * as torch from 'typetorch';
import { autograd, type nn, type Tensor } from 'typetorch';
import { attempt, type Check, type Context } from './checks.js';
import { Decoder, dtypeNamed } from './codec.js';
import { all, at, Comparer, cotangent, isWrong, type Likeness } from './compare.js';
import { expectError } from './errors.js';
import type { ModuleErrorRecord, ModuleRecord, Value } from './records.js';
import type { Callable } from './resolve.js';

type State = ModuleRecord['sd'];

/** Whether a state holds what nobody has written. */
function isUninitialized(value: Value): boolean {
  return typeof value === 'object' && value !== null && 'uninit' in value;
}

function compareText(actual: string, expected: string): Likeness {
  return actual === expected ? 'exact' : { wrong: `${actual}\ninstead of\n${expected}` };
}

function compareState(module: nn.AnyModule, expected: State, comparer: Comparer): Likeness {
  const state = module.stateDict();
  const keys = compareText(Object.keys(state).join(), expected.map(([key]) => key).join());
  if (isWrong(keys)) return keys;
  return all(
    expected
      .filter(([, value]) => !isUninitialized(value))
      .map(([key, value]) => {
        const likeness = comparer.value(state[key], value);
        return isWrong(likeness) ? { wrong: `${key}: ${likeness.wrong}` } : likeness;
      }),
  );
}

function compareNames(module: nn.AnyModule, { params, buffers, modules }: ModuleRecord['names']): Likeness {
  const names = (pairs: Iterable<[string, unknown]>): string => [...pairs].map(([name]) => name).join();
  return all([
    compareText(names(module.namedParameters()), params.join()),
    compareText(names(module.namedBuffers()), buffers.join()),
    compareText(names(module.namedModules()), modules.join()),
  ]);
}

/** Initial numbers are the same or another seed's: none are close. */
function exactly(likeness: Likeness): Likeness {
  return likeness === 'close' ? { wrong: 'differs in the last bits' } : likeness;
}

export function replayModule(record: ModuleRecord, context: Context): Check[] {
  const checks: Check[] = [];
  const decoder = new Decoder(record.T, context.blob, context);
  const expected = new Comparer(new Decoder(record.T, context.blob, context));
  let made: nn.AnyModule | null = null;
  attempt(checks, 'initial state', () => {
    torch.manualSeed(0);
    const module = decoder.newModule(record).to(dtypeNamed(record.dtype)).train(record.train);
    made = module;
    return exactly(compareState(module, record.sd, expected));
  });
  if (made === null) return checks;
  const module: nn.AnyModule = made;
  attempt(checks, 'repr', () => compareText(String(module), record.repr));
  attempt(checks, 'names', () => compareNames(module, record.names));
  const { fa, fk = {}, grad, sd, sd2 } = record;
  if (!fa) return checks;
  attempt(checks, 'output', () => {
    if (sd.length > 0 && !sd.some(([, value]) => isUninitialized(value))) {
      module.loadStateDict(new Map(sd.map(([key, value]) => [key, decoder.value(value) as Tensor])));
    }
    torch.manualSeed(0);
    const call = module as object as Callable;
    const out = call(...decoder.args(fa, fk, 'input' in fk ? ['input'] : []));
    if (grad) {
      attempt(checks, 'gradient', () => {
        const parameters = new Map(module.namedParameters());
        const own = grad.params.map(([name]) => parameters.get(name) as Tensor);
        const leaves = [...grad.in.map((index) => decoder.tensor(index)), ...own];
        const outputs = grad.outs.map((path) => at(out, path) as Tensor);
        const grads = autograd.grad(outputs, leaves, outputs.map(cotangent), { allowUnused: true });
        return expected.gradients(grads, [...grad.exp, ...grad.params.map(([, value]) => value)]);
      });
    }
    if (sd2) attempt(checks, 'state afterwards', () => compareState(module, sd2, expected));
    return expected.value(out, record.out ?? null);
  });
  return checks;
}

export function replayModuleError(record: ModuleErrorRecord, context: Context): Check[] {
  const decoder = new Decoder(record.T, context.blob, context);
  return expectError(record, () => {
    const call = decoder.newModule(record) as object as Callable;
    call(...decoder.args(record.fa, record.fk));
  });
}
