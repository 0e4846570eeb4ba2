/** @file `torch.cuda.make_graphed_callables`: parts of a model that run as graphs inside an ordinary training loop. */

import { isAutocastCacheEnabled, isAutocastEnabled } from '../amp/state.js';
import { type Context, Function as CustomFunction, grad } from '../autograd/index.js';
import { AssertionError, RuntimeError } from '../native/errors.js';
import { keep } from '../native/handles.js';
import { isTensor } from '../native/match.js';
import { checkOptions } from '../native/options.js';
import { Module } from '../nn/module.js';
import { emptyLike } from '../ops/functions.js';
import { requireList } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { synchronize } from './device.js';
import { CUDAGraph, graph, graphPoolHandle, type PoolHandle } from './graph.js';
import { Stream, stream } from './stream.js';

/** Takes tensors and returns a tensor or a list of tensors. */
type Callable = (...args: Tensor[]) => Tensor | readonly Tensor[];

/** Options of `makeGraphedCallables`. */
export interface GraphedCallablesOptions {
  /** How often each callable runs before it is captured. Default: 3. */
  numWarmupIters?: number;
  /** Whether inputs may have no influence on the outputs. Default: false. */
  allowUnusedInput?: boolean;
  /** Memory that the graphs share with others. */
  pool?: PoolHandle | null;
}

/** What a callable was captured with; replays read and write these very tensors. */
interface Capture {
  readonly callable: Callable;
  readonly args: readonly Tensor[];
  readonly parameters: readonly Tensor[];
  /** Arguments and parameters. */
  readonly inputs: readonly Tensor[];
  readonly forward: CUDAGraph;
  readonly backward: CUDAGraph;
  outputs: readonly Tensor[];
  /** Whether the callable returns one tensor, not a list. */
  isSingle: boolean;
  /** Null for outputs without a gradient. */
  outputGrads: readonly (Tensor | null)[];
  /** Null for inputs without one. */
  inputGrads: readonly (Tensor | null)[];
}

const needsGrad = (tensor: Tensor): boolean => tensor.requiresGrad;

function listOf(result: Tensor | readonly Tensor[]): readonly Tensor[] {
  return isTensor(result) ? [result] : result;
}

function checkModule(module: Module): void {
  const { forward, forwardPre, backward } = module._hooks();
  if (forward.size + forwardPre.size + backward.size > 0) {
    throw new AssertionError(
      'Modules must not have hooks registered at the time they are passed. However, registering hooks on modules after passing them through make_graphed_callables is allowed.',
    );
  }
  if ([...module.buffers()].some(needsGrad)) {
    throw new AssertionError(
      'In any :class:`~torch.nn.Module` passed to :func:`~make_graphed_callables`, only parameters may be trainable. All buffers must have ``requires_grad=False``.',
    );
  }
}

function prepare(callable: Callable, args: readonly Tensor[]): Capture {
  if (callable instanceof Module) checkModule(callable);
  requireList('makeGraphedCallables', 'sampleArgs', args);
  if (!args.every(isTensor)) {
    throw new AssertionError(
      'In the beta API, sample_args for each callable must contain only Tensors. Other types are not allowed.',
    );
  }
  const parameters = callable instanceof Module ? [...callable.parameters()] : [];
  return {
    callable,
    args,
    parameters,
    inputs: [...args, ...parameters],
    forward: new CUDAGraph(),
    backward: new CUDAGraph(),
    outputs: [],
    isSingle: false,
    outputGrads: [],
    inputGrads: [],
  };
}

/** Gradients of the inputs that need one. */
function gradients({ inputs }: Capture, outputs: readonly Tensor[], grads: readonly Tensor[], allowUnused: boolean) {
  return grad(outputs.filter(needsGrad), inputs.filter(needsGrad), grads, { allowUnused });
}

function warmUp(capture: Capture, iterations: number, allowUnused: boolean): void {
  for (let i = 0; i < iterations; i++) {
    const outputs = listOf(capture.callable(...capture.args));
    const recorded = outputs.filter(needsGrad);
    if (recorded.length > 0)
      gradients(
        capture,
        outputs,
        recorded.map((output) => emptyLike(output)),
        allowUnused,
      );
  }
}

function captureForward(capture: Capture, pool: PoolHandle): void {
  graph(capture.forward, { pool }, () => {
    const result = capture.callable(...capture.args);
    capture.isSingle = isTensor(result);
    capture.outputs = listOf(result).map(keep);
  });
}

function captureBackward(capture: Capture, pool: PoolHandle, allowUnused: boolean): void {
  const { outputs, inputs } = capture;
  capture.outputGrads = outputs.map((output) => (needsGrad(output) ? keep(emptyLike(output)) : null));
  const grads = capture.outputGrads.filter((tensor) => tensor !== null);
  let found: readonly (Tensor | null)[] = [];
  if (grads.length > 0) {
    graph(capture.backward, { pool }, () => {
      found = gradients(capture, outputs, grads, allowUnused);
    });
  }
  let next = 0;
  capture.inputGrads = inputs.map((input) => {
    const tensor = needsGrad(input) && grads.length > 0 ? found[next++] : null;
    return tensor && keep(tensor);
  });
}

/** Copies into a tensor that a graph reads, unless it is the very same memory. */
function fill(target: Tensor, source: Tensor): void {
  if (target.dataPtr() !== source.dataPtr()) target.copy_(source);
}

/** A function that replays the graphs. */
function replaying(capture: Capture): Callable {
  class Graphed extends CustomFunction {
    static override forward(_ctx: Context, ...inputs: Tensor[]): Tensor[] {
      for (const [i, arg] of capture.args.entries()) fill(arg, inputs[i]);
      capture.forward.replay();
      return capture.outputs.map((output) => output.detach());
    }

    static override backward(_ctx: Context, ...grads: Tensor[]): (Tensor | null)[] {
      for (const [i, target] of capture.outputGrads.entries()) if (target) fill(target, grads[i]);
      capture.backward.replay();
      return capture.inputGrads.map((tensor) => tensor?.detach() ?? null);
    }
  }
  return (...args) => {
    const outputs = Graphed.apply(...args, ...capture.parameters);
    return capture.isSingle ? outputs[0] : outputs;
  };
}

/** Lets a module run its graph as long as it is in the state, training or not, in which it was captured. */
function replaceForward(module: Module, graphed: Callable): void {
  const { training } = module;
  const plain = module.forward.bind(module) as Callable;
  module.forward = ((...args: Tensor[]) => (module.training === training ? graphed(...args) : plain(...args))) as never;
}

/**
 * Makes graphs of the forward and backward pass of modules or functions, for an ordinary training loop. `sampleArgs` are tensors like those that will come, with the same
 * shapes, dtypes and need of gradients; a list of callables takes a list of lists and is captured in the order in which it will run. Modules are changed and
 * returned. Mirrors `torch.cuda.make_graphed_callables`.
 *
 * @throws RuntimeError inside autocast with its cache on; AssertionError for modules with hooks and arguments that are no tensors.
 */
export function makeGraphedCallables<C extends Callable>(
  callables: C,
  sampleArgs: readonly Tensor[],
  options?: GraphedCallablesOptions,
): C;
export function makeGraphedCallables<C extends readonly Callable[]>(
  callables: C,
  sampleArgs: readonly (readonly Tensor[])[],
  options?: GraphedCallablesOptions,
): C;
export function makeGraphedCallables(
  callables: Callable | readonly Callable[],
  sampleArgs: readonly Tensor[] | readonly (readonly Tensor[])[],
  options: GraphedCallablesOptions = {},
): unknown {
  checkOptions('makeGraphedCallables', options, ['numWarmupIters', 'allowUnusedInput', 'pool']);
  const { numWarmupIters = 3, allowUnusedInput = false } = options;
  if (isAutocastEnabled() && isAutocastCacheEnabled()) {
    throw new RuntimeError(
      'make_graphed_callables does not support the autocast caching. Please set `cache_enabled=False`.',
    );
  }
  const isSingle = typeof callables === 'function';
  const list = isSingle ? [callables] : callables;
  const samples = (isSingle ? [sampleArgs] : sampleArgs) as readonly (readonly Tensor[])[];
  requireList('makeGraphedCallables', 'callables', list);
  requireList('makeGraphedCallables', 'sampleArgs', samples);
  const captures = list.map((callable, i) => prepare(callable, samples[i]));
  const pool = options.pool ?? graphPoolHandle();

  synchronize();
  stream(new Stream(), () => {
    for (const capture of captures) warmUp(capture, numWarmupIters, allowUnusedInput);
  });
  synchronize();

  // In the order in which they will run: the graphs share memory.
  for (const capture of captures) captureForward(capture, pool);
  for (const capture of [...captures].reverse()) captureBackward(capture, pool, allowUnusedInput);

  const graphed = captures.map((capture) => {
    const replay = replaying(capture);
    if (!(capture.callable instanceof Module)) return replay;
    replaceForward(capture.callable, replay);
    return capture.callable;
  });
  return isSingle ? graphed[0] : graphed;
}
