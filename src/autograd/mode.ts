/** @file What every mode is: a state of the thread that a function, a scope or a method runs in. */

import { RuntimeError, typeError } from '../native/errors.js';
import { typeName } from '../native/match.js';

type Method = (...args: never[]) => unknown;

/**
 * A mode that is not entered yet. `using _ = mode` enters it until the end of the block; as a decorator, `@noGrad()`, it is entered
 * for every call of the method.
 */
export interface Mode extends Disposable {
  <T extends Method>(method: T, context: ClassMethodDecoratorContext): T;
}

/** Enters a mode and returns what leaves it. */
export type Enter = () => () => void;

function heldAcrossAwait(name: string): RuntimeError {
  return new RuntimeError(
    `${name}() was held across an await: a mode belongs to the thread, and other code runs while you wait. ` +
      `Wrap the synchronous parts instead: const y = ${name}(() => model(x))`,
  );
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

/** Steps a generator with the mode on while it runs and off while its consumer does. */
function stepping<T>(name: string, enter: Enter, generator: Generator<T>): Generator<T> {
  const step = (run: () => IteratorResult<T>): IteratorResult<T> => runInMode(name, enter, run);
  return {
    next: (...args: [] | [unknown]) => step(() => generator.next(...args)),
    return: (value: unknown) => step(() => generator.return(value)),
    throw: (error: unknown) => step(() => generator.throw(error)),
    [Symbol.iterator]() {
      return this;
    },
  } as Generator<T>;
}

/** Enters a mode, which programs too may define. */
function entered(name: string, enter: Enter): () => void {
  const leave: unknown = typeof enter === 'function' ? enter() : undefined;
  if (typeof leave === 'function') return leave as () => void;
  throw typeError(`what enters ${name}() must be a function that returns a function`);
}

/** Runs `fn` in the mode. @throws RuntimeError if it returns a promise; TypeError if it is no function. */
export function runInMode<R>(name: string, enter: Enter, fn: () => R): R {
  if (typeof fn !== 'function') throw typeError(`${name}() takes a function to run, not ${typeName(fn)}`);
  const leave = entered(name, enter);
  let result: R;
  try {
    result = fn();
  } finally {
    leave();
  }
  if (isThenable(result)) {
    // What it would reject with is no use to anybody after this error.
    result.then(undefined, () => undefined);
    throw heldAcrossAwait(name);
  }
  return result;
}

interface Scope {
  readonly leave: () => void;
  held: boolean;
}

const open = new Set<Scope>();
let watching = false;

/** Runs when the stack is empty: a scope that is still open then is waiting for something. */
function closeHeld(): void {
  watching = false;
  for (const scope of [...open].reverse()) {
    scope.held = true;
    scope.leave();
  }
  open.clear();
}

function openScope(name: string, enter: Enter): Scope {
  if (!watching) {
    watching = true;
    queueMicrotask(closeHeld);
  }
  const scope = { leave: entered(name, enter), held: false };
  open.add(scope);
  return scope;
}

function decorate<T extends Method>(name: string, enter: Enter, method: T): T {
  const wrapped = function (this: unknown, ...args: never[]): unknown {
    const result = runInMode(name, enter, () => method.apply(this, args));
    if (tagOf(result) === '[object AsyncGenerator]') throw heldAcrossAwait(name);
    return tagOf(result) === '[object Generator]' ? stepping(name, enter, result as Generator<unknown>) : result;
  };
  Object.defineProperty(wrapped, 'name', { value: method.name, configurable: true });
  Object.defineProperty(wrapped, 'length', { value: method.length, configurable: true });
  return wrapped as T;
}

/** The two uses of a mode: while `fn` runs, or as a `Mode`. */
export function useMode<R>(name: string, enter: Enter, fn: (() => R) | undefined): R | Mode {
  if (fn === undefined) return makeMode(name, enter);
  return runInMode(name, enter, fn);
}

/**
 * Makes a mode. It is entered when `using` asks for its dispose method, and left when that is called: a scope that an `await`
 * keeps open is left before other code runs, and its end throws. `enterForMethods` is asked when the mode decorates a method.
 */
export function makeMode(name: string, enter: Enter, enterForMethods: () => Enter = () => enter): Mode {
  let scope: Scope | null = null;
  const close = (): void => {
    const mine = scope;
    scope = null;
    if (mine === null) return;
    if (mine.held) throw heldAcrossAwait(name);
    open.delete(mine);
    mine.leave();
  };
  const mode = <T extends Method>(method: T, context: ClassMethodDecoratorContext): T => {
    if (typeof method !== 'function' || context?.kind !== 'method') {
      throw typeError(`@${name}() decorates methods; for a function call ${name}(() => …)`);
    }
    return decorate(name, enterForMethods(), method);
  };
  Object.defineProperty(mode, Symbol.dispose, {
    get: () => {
      scope ??= openScope(name, enter);
      return close;
    },
  });
  return mode as Mode;
}
