/** @file The error classes that PyTorch's exceptions become, and the factory that the addon calls to make one. */

import { fileURLToPath } from 'node:url';

/** Where the bundle lies, which holds all of the package's code. */
const ownFolder = fileURLToPath(new URL('.', import.meta.url));

/** How many frames may lie between a throw and the program. */
const deepest = 1000;

/** Whether a frame lies inside the package, or belongs to the engine, as `Array.map` and Node's own functions do. */
function isInner(frame: string): boolean {
  return frame.includes(ownFolder) || frame.endsWith('<anonymous>)') || frame.includes('node:internal');
}

function framesOf(error: Error): string[] {
  const lines = error.stack?.split('\n') ?? [];
  const first = lines.findIndex((line) => line.startsWith('    at '));
  return first < 0 ? [] : lines.slice(first);
}

/** As many frames as there are: by default an error has ten, which may all lie inside the package. */
function allFrames(): string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = deepest;
  const place = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return framesOf(place);
}

/** Makes a stack begin at the line that called into typetorch, by dropping the frames that lie inside the package. */
export function trimStack(error: Error): void {
  let frames = framesOf(error);
  if (frames.length === 0 || !isInner(frames[0])) return;
  const header = (error.stack as string).slice(0, -(frames.join('\n').length + 1));
  let user = frames.findIndex((frame) => !isInner(frame));
  if (user < 0) {
    frames = allFrames();
    user = frames.findIndex((frame) => !isInner(frame));
    frames = frames.slice(0, user + Error.stackTraceLimit);
  }
  if (user >= 0) error.stack = [header, ...frames.slice(user)].join('\n');
}

function trimmed<E extends Error>(error: E): E {
  trimStack(error);
  return error;
}

/** A TypeError whose stack begins at the line that called into typetorch. */
export function typeError(message: string, options?: ErrorOptions): TypeError {
  return trimmed(new TypeError(message, options));
}

/** As `typeError` for a number that is out of every range. */
export function rangeError(message: string): RangeError {
  return trimmed(new RangeError(message));
}

/** What PyTorch raises as `RuntimeError`: every failure inside libtorch that has no class of its own. */
export class RuntimeError extends Error {
  override name = 'RuntimeError';
  /** libtorch's own stack at the point of failure, when it made one. */
  declare nativeStack?: string;

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    trimStack(this);
  }
}

/** An index or a dimension out of range (Python's `IndexError`). */
export class IndexError extends RuntimeError {
  override name = 'IndexError';
}

/** An argument of the right type with an impossible value (Python's `ValueError`). */
export class ValueError extends RuntimeError {
  override name = 'ValueError';
}

/** An operator that has no kernel for this device, layout or dtype (Python's `NotImplementedError`). */
export class NotImplementedError extends RuntimeError {
  override name = 'NotImplementedError';
}

/** The device's or the machine's memory does not suffice (`torch.OutOfMemoryError`). */
export class OutOfMemoryError extends RuntimeError {
  override name = 'OutOfMemoryError';
}

/** An accelerator failed at what it was doing (`torch.AcceleratorError`). */
export class AcceleratorError extends RuntimeError {
  override name = 'AcceleratorError';
}

/** A decomposition failed, for instance of a singular matrix (`torch.linalg.LinAlgError`). */
export class LinAlgError extends RuntimeError {
  override name = 'LinAlgError';
}

/** A tensor was used after `dispose()`, `using` or `tidy()` had freed it. */
export class DisposedError extends RuntimeError {
  override name = 'DisposedError';
}

/** A key that is not there (Python's `KeyError`). */
export class KeyError extends RuntimeError {
  override name = 'KeyError';
}

/** An object has no attribute of that name (Python's `AttributeError`). */
export class AttributeError extends RuntimeError {
  override name = 'AttributeError';
}

/** A condition that PyTorch asserts does not hold (Python's `AssertionError`). */
export class AssertionError extends RuntimeError {
  override name = 'AssertionError';
}

/** A number divided by zero where no tensor is involved (Python's `ZeroDivisionError`). */
export class ZeroDivisionError extends RuntimeError {
  override name = 'ZeroDivisionError';
}

type ErrorClass = new (message: string) => Error;

/** Indexed by the kinds that docs/native-door.md lists. */
const classes: readonly ErrorClass[] = [
  RuntimeError,
  IndexError,
  ValueError,
  TypeError,
  NotImplementedError,
  OutOfMemoryError,
  LinAlgError,
  DisposedError,
  RuntimeError,
  RuntimeError,
  RuntimeError,
  SyntaxError,
  AssertionError,
];

const DISPOSED = 7;
const REMEDY =
  '; dispose(), `using` or the end of a tidy() scope freed it. Return it from the scope, or keep() it, to use it later';

/** Without Python, libtorch names types in C++'s way: `CPUFloatType` for `torch.FloatTensor`. */
function pythonTypes(text: string): string {
  return text.replace(/\b(CPU|CUDA)([A-Z]\w*)Type\b/g, (_, device: string, type: string) =>
    device === 'CPU' ? `torch.${type}Tensor` : `torch.cuda.${type}Tensor`,
  );
}

/** How failures of CUDA itself begin, unlike those of its libraries (`CUDA error: CUBLAS_STATUS_…`). */
const ofAccelerator = /^CUDA error: (?!CU[A-Z]+_STATUS_)/;

function classOf(kind: number, text: string): ErrorClass {
  const given = classes[kind] ?? RuntimeError;
  return given === RuntimeError && ofAccelerator.test(text) ? AcceleratorError : given;
}

/** Called by the addon for every C++ exception; what it returns is thrown. */
export function makeError(kind: number, text: string, nativeStack: string): Error {
  const error = new (classOf(kind, text))(kind === DISPOSED ? text + REMEDY : pythonTypes(text));
  if (!(error instanceof RuntimeError)) trimStack(error);
  if (nativeStack) Object.defineProperty(error, 'nativeStack', { value: nativeStack, configurable: true });
  return error;
}
