/** @file Runs an autograd function: its forward now, its gradients when libtorch asks for them. */

import { addon } from '../native/addon.js';
import { O, reserve, W } from '../native/buffers.js';
import { RuntimeError, typeError } from '../native/errors.js';
import { adopt, adoptFrom, adoptSeveral } from '../native/handles.js';
import { readList, writeTensors } from '../native/lists.js';
import { isTensor } from '../native/match.js';
import { pythonTypeName } from '../tensor/data.js';
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
  readonly vmap: Method;
  readonly generateVmapRule: boolean;
}

/** A class as libtorch and contexts know it. What the user has written are the methods that are not those of `base`. */
export interface Definition {
  readonly fn: FunctionClass;
  readonly base: FunctionClass;
  /** Stands for the name of its nodes. */
  readonly name: number;
}

/** Bits of what a function asked for. */
const MATERIALIZE = 1;
const CLEAR_ON_ACCESS = 2;
const SEPARATE_CONTEXT = 4;
/** Written in place of an id for an output that is the very tensor that forward returned. */
const SAME = -1;

const definitions = new WeakMap<FunctionClass, Definition>();
/** Classes that are made for a call have the names of those that they were made from. */
const nameNumbers = new Map<string, number>();

function nameNumber(name: string): number {
  let number = nameNumbers.get(name);
  if (number === undefined) {
    number = addon.functionName(name);
    nameNumbers.set(name, number);
  }
  return number;
}

function definitionOf(fn: FunctionClass, base: FunctionClass): Definition {
  let definition = definitions.get(fn);
  if (definition === undefined) {
    definition = { fn, base, name: nameNumber(`${fn.name}Backward`) };
    definitions.set(fn, definition);
  }
  return definition;
}

function refusePromise(fn: FunctionClass, method: string, value: unknown): void {
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw typeError(`${fn.name}.${method} must be synchronous: autograd cannot wait for a promise`);
  }
}

/** The function whose outputs are being connected to the graph, for its tangents. */
let finishing: Context | null = null;

/** Runs `forward` of a class, whose methods count where they are not those of `base`, and records its gradient. */
export function applyFunction(fn: FunctionClass, base: FunctionClass, args: readonly unknown[]): unknown {
  const definition = definitionOf(fn, base);
  reserve(0, args.length + 2);
  O[0] = definition.name;
  writeTensors(1, args);
  addon.functionBegin();
  const handle = W[0];
  const recorded = O[0] !== 0;
  const ctx = new Context(handle, definition);
  const separate = fn.setupContext !== base.setupContext;
  let result: unknown;
  try {
    result = forward(fn, ctx, separate, args);
  } catch (error) {
    addon.functionAbort(handle);
    throw error;
  }
  const flags = (fn.clearSavedTensorsOnAccess ? CLEAR_ON_ACCESS : 0) | (separate ? SEPARATE_CONTEXT : 0);
  return finish(ctx, handle, recorded, result, flags);
}

function forward(fn: FunctionClass, ctx: Context, separate: boolean, args: readonly unknown[]): unknown {
  const result = separate ? fn.forward(...(args as never[])) : fn.forward(ctx as never, ...(args as never[]));
  refusePromise(fn, 'forward', result);
  if (separate) fn.setupContext(ctx as never, args as never, result as never);
  return result;
}

function writeRequest(outputs: readonly unknown[], request: Request, flags: number): void {
  const { dirty, nonDifferentiable, saved } = request;
  reserve(0, 5 + outputs.length + dirty.length + nonDifferentiable.length + saved.length);
  O[0] = flags | (request.materializeGrads ? MATERIALIZE : 0);
  const afterOutputs = writeTensors(1, outputs);
  const afterDirty = writeTensors(afterOutputs, dirty);
  writeTensors(writeTensors(afterDirty, nonDifferentiable), saved);
}

/** Connects what forward returned to the graph, and gives it with the tensors that stand for it there. */
function finish(ctx: Context, handle: number, recorded: boolean, result: unknown, flags: number): unknown {
  const outer = finishing;
  finishing = ctx;
  try {
    writeRequest(listOf(result), ctx._request(), flags);
    const context = recorded ? ctx : null;
    if (isTensor(result)) return adoptFrom((...own) => addon.functionFinish(handle, context, ...own), result);
    addon.functionFinish(handle, context);
    return wrap(result);
  } finally {
    finishing = outer;
    ctx._forget();
  }
}

function wrap(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const ids = Array.from(O.subarray(0, result.length));
  return result.map((output, i) => (ids[i] === 0 || ids[i] === SAME ? output : adopt(ids[i])));
}

const NO_VALUE = (value: unknown): string => `expected Variable or None (got ${pythonTypeName(value)})`;

function listOf(result: unknown): readonly unknown[] {
  return Array.isArray(result) ? result : [result];
}

/** `backward`, or `vjp`. */
export function gradientOf(fn: FunctionClass, base: FunctionClass): Method {
  const hasVjp = fn.vjp !== base.vjp;
  if (hasVjp && fn.backward !== base.backward) {
    throw new RuntimeError(
      "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only implement one of them.",
    );
  }
  return hasVjp ? fn.vjp : fn.backward;
}

/** Leaves what a method returned, whose places are checked by `refuse` where they hold no tensor. */
function leaveTensors(result: unknown, refuse: (value: unknown, position: number) => Error): void {
  const list = listOf(result);
  for (let i = 0; i < list.length; i++) {
    if (list[i] != null && !isTensor(list[i])) throw refuse(list[i], i);
  }
  reserve(0, list.length + 1);
  writeTensors(0, list);
}

/** Called by libtorch with gradients in the buffer. */
function runBackward(ctx: Context): void {
  const grads = adoptSeveral(readList());
  const { fn, base } = ctx._definition();
  const result = gradientOf(fn, base).call(fn, ctx as never, ...(grads as never[]));
  refusePromise(fn, 'backward', result);
  leaveTensors(result, (value) => typeError(NO_VALUE(value)));
}

/** Called by libtorch with tangents in the buffer. */
function runForwardGradient(): void {
  const tangents = adoptSeveral(readList());
  const ctx = finishing as Context;
  const { fn } = ctx._definition();
  const result = fn.jvp(ctx as never, ...(tangents as never[]));
  refusePromise(fn, 'jvp', result);
  leaveTensors(result, (value, position) => new RuntimeError(`${NO_VALUE(value)} for grad output ${position}.`));
}

addon.setFunctionCallbacks(runBackward, runForwardGradient);
