/** @file Runs an autograd function: its forward now, its gradients when libtorch asks for them. */

import { addon } from '../native/addon.js';
import { O, reserve, W } from '../native/buffers.js';
import { RuntimeError } from '../native/errors.js';
import { adopt, adoptOptional } from '../native/handles.js';
import { leave, readList, writeList } from '../native/lists.js';
import { isTensor } from '../native/match.js';
import { pythonTypeName } from '../tensor/data.js';
import type { Tensor } from '../tensor/tensor.js';
import { Context, type Request } from './context.js';

type Method = (...args: never[]) => unknown;

/** The static side of `Function`. */
export interface FunctionClass {
  readonly name: string;
  readonly clearSavedTensorsOnAccess: boolean;
  readonly forward: Method;
  readonly setupContext: Method;
  readonly backward: Method;
  readonly vjp: Method;
  readonly jvp: Method;
}

/** What has been written by the user of a class: the methods that are not those of `base`. */
interface Definition {
  readonly fn: FunctionClass;
  readonly base: FunctionClass;
}

/** Bits of what a function asked for. */
const MATERIALIZE = 1;
const CLEAR_ON_ACCESS = 2;
const SEPARATE_CONTEXT = 4;
/** Written in place of an id for an output that is the very tensor that forward returned. */
const SAME = -1;

const nameNumbers = new WeakMap<FunctionClass, number>();

function nameNumber(fn: FunctionClass): number {
  let number = nameNumbers.get(fn);
  if (number === undefined) {
    number = addon.functionName(`${fn.name}Backward`);
    nameNumbers.set(fn, number);
  }
  return number;
}

function refusePromise(name: string, value: unknown): void {
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw new TypeError(`${name} must be synchronous: autograd cannot wait for a promise`);
  }
}

const idOf = (value: unknown): number => (isTensor(value) ? value._id : 0);

const definitions = new WeakMap<Context, Definition>();
/** The function whose outputs are being connected to the graph, for its tangents. */
let finishing: Context | null = null;

/** Runs `forward` of a class, whose methods count where they are not those of `base`, and records its gradient. */
export function applyFunction(fn: FunctionClass, base: FunctionClass, args: readonly unknown[]): unknown {
  reserve(0, args.length + 2);
  O[0] = nameNumber(fn);
  writeList(1, args.map(idOf));
  addon.functionBegin();
  const handle = W[0];
  const recorded = O[0] !== 0;
  const ctx = new Context(handle);
  definitions.set(ctx, { fn, base });
  const separate = fn.setupContext !== base.setupContext;
  let result: unknown;
  try {
    result = forward(fn, ctx, separate, args);
  } catch (error) {
    addon.functionAbort(handle);
    throw error;
  }
  const outputs: readonly unknown[] = Array.isArray(result) ? result : [result];
  const flags = (fn.clearSavedTensorsOnAccess ? CLEAR_ON_ACCESS : 0) | (separate ? SEPARATE_CONTEXT : 0);
  finish(ctx, handle, recorded, outputs, flags);
  const made = Array.from(O.subarray(0, outputs.length));
  const wrapped = outputs.map((output, i) => (made[i] === 0 || made[i] === SAME ? output : adopt(made[i])));
  ctx._forget();
  return Array.isArray(result) ? wrapped : wrapped[0];
}

function forward(fn: FunctionClass, ctx: Context, separate: boolean, args: readonly unknown[]): unknown {
  const call = (separate ? args : [ctx, ...args]) as never[];
  const result = fn.forward(...call);
  refusePromise(`${fn.name}.forward`, result);
  if (separate) fn.setupContext(ctx as never, args as never, result as never);
  return result;
}

function writeRequest(outputs: readonly unknown[], request: Request, flags: number): void {
  const lists = [outputs, request.dirty, request.nonDifferentiable, request.saved];
  reserve(
    0,
    lists.reduce((sum, list) => sum + list.length + 1, 1),
  );
  O[0] = flags | (request.materializeGrads ? MATERIALIZE : 0);
  let at = 1;
  for (const list of lists) at = writeList(at, list.map(idOf));
}

function finish(ctx: Context, handle: number, recorded: boolean, outputs: readonly unknown[], flags: number): void {
  const outer = finishing;
  finishing = ctx;
  try {
    writeRequest(outputs, ctx._request(), flags);
    addon.functionFinish(handle, recorded ? ctx : null);
  } finally {
    finishing = outer;
  }
}

const NO_VALUE = (value: unknown): string => `expected Variable or None (got ${pythonTypeName(value)})`;

function listOf(result: unknown): readonly unknown[] {
  return Array.isArray(result) ? result : [result];
}

/** `backward`, or `vjp`. */
function gradientOf({ fn, base }: Definition): Method {
  const hasVjp = fn.vjp !== base.vjp;
  if (hasVjp && fn.backward !== base.backward) {
    throw new RuntimeError(
      "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only implement one of them.",
    );
  }
  return hasVjp ? fn.vjp : fn.backward;
}

/** Called by libtorch with gradients in the buffer. */
function runBackward(ctx: Context): void {
  const grads = readList().map(adoptOptional);
  const definition = definitions.get(ctx) as Definition;
  const result = gradientOf(definition).call(definition.fn, ...([ctx, ...grads] as never[]));
  refusePromise(`${definition.fn.name}.backward`, result);
  leave(
    listOf(result).map((grad) => {
      if (grad != null && !isTensor(grad)) throw new TypeError(NO_VALUE(grad));
      return idOf(grad);
    }),
  );
}

/** Called by libtorch with tangents in the buffer. */
function runForwardGradient(): void {
  const tangents = readList().map(adoptOptional) as (Tensor | null)[];
  const ctx = finishing as Context;
  const { fn } = definitions.get(ctx) as Definition;
  const result = fn.jvp(...([ctx, ...tangents] as never[]));
  refusePromise(`${fn.name}.jvp`, result);
  leave(
    listOf(result).map((tangent, i) => {
      if (tangent != null && !isTensor(tangent)) {
        throw new RuntimeError(`${NO_VALUE(tangent)} for grad output ${i}.`);
      }
      return idOf(tangent);
    }),
  );
}

addon.setFunctionCallbacks(runBackward, runForwardGradient);
