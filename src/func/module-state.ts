/** @file Modules as functions of their parameters: `functionalCall` and `stackModuleState`. */

import { RuntimeError, ValueError } from '../native/errors.js';
import { isOptions } from '../native/options.js';
import type { AnyModule, Module } from '../nn/index.js';
import { listText } from '../nn/python.js';
import { type FunctionalCallOptions, functionalCall as callWith } from '../nn/utils/stateless.js';
import { stack } from '../ops/functions.js';
import { pythonTypeName } from '../tensor/data.js';
import { requireIterable } from '../tensor/arguments.js';
import { requireModule } from '../nn/checks.js';
import type { Tensor } from '../tensor/tensor.js';

type State = Record<string, Tensor>;

function merged(states: readonly State[]): State {
  if (!states.every(isOptions)) {
    throw new ValueError('Expected all elements of parameter_and_buffer_dicts to be dictionaries');
  }
  const names = states.flatMap((state) => Object.keys(state));
  const repeated = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  if (repeated.length > 0) {
    throw new ValueError(
      `${listText(repeated)} appeared in multiple dictionaries; behavior of functional call is ambiguous`,
    );
  }
  return Object.assign({}, ...states) as State;
}

/**
 * Calls a module with the given tensors in the place of its parameters and buffers, which are back when the call has ended; several objects
 * of them have different names. Mirrors `torch.func.functional_call`.
 *
 * @throws ValueError if a name is given twice, or different values of a shared tensor; with `{ strict: true }` RuntimeError for missing and unexpected names.
 */
export function functionalCall<A extends unknown[], R>(
  module: Module<A, R>,
  parametersAndBuffers: State | readonly State[],
  args?: Parameters<typeof callWith<A, R>>[2],
  options: FunctionalCallOptions = {},
): R {
  if (Array.isArray(parametersAndBuffers)) return callWith(module, merged(parametersAndBuffers), args, options);
  if (isOptions(parametersAndBuffers)) return callWith(module, parametersAndBuffers as State, args, options);
  throw new ValueError(
    'Expected parameter_and_buffer_dicts to be a dict, or a list/tuple of dicts, ' +
      `but got <class '${pythonTypeName(parametersAndBuffers)}'>`,
  );
}

function stacked(tensors: readonly Tensor[], name: string): Tensor {
  const requiresGrad = tensors.every((tensor) => tensor.requiresGrad);
  if (!requiresGrad && tensors.some((tensor) => tensor.requiresGrad)) {
    throw new RuntimeError(`Expected ${name} from each model to have the same .requires_grad`);
  }
  const result = stack(tensors);
  return requiresGrad ? result.detach().requiresGrad_() : result;
}

function stackedAll(states: readonly Iterable<[string, Tensor]>[]): State {
  const [first, ...others] = states.map((state) => new Map(state));
  return Object.fromEntries(
    [...first].map(([name, tensor]) => [
      name,
      stacked([tensor, ...others.map((map) => map.get(name) as Tensor)], name),
    ]),
  );
}

/**
 * The parameters and the buffers of models that are built alike, stacked under their names: what `vmap` computes an ensemble with.
 * The stacked parameters are new leaves. Mirrors `torch.func.stack_module_state`.
 *
 * @throws RuntimeError if there is no model, or models differ in class, mode or what requires gradients.
 */
export function stackModuleState(models: Iterable<AnyModule>): [parameters: State, buffers: State] {
  requireIterable('stackModuleState', 'models', models);
  const list = [...models];
  for (const [i, model] of list.entries()) requireModule('stackModuleState', `models[${i}]`, model);
  if (list.length === 0) throw new RuntimeError('stack_module_state: Expected at least one model, got 0.');
  if (list.some(({ training }) => training !== list[0].training)) {
    throw new RuntimeError('stack_module_state: Expected all models to have the same training/eval mode.');
  }
  if (list.some((model) => model.constructor !== list[0].constructor)) {
    throw new RuntimeError('stack_module_state: Expected all models to be of the same class.');
  }
  return [
    stackedAll(list.map((model) => model.namedParameters())),
    stackedAll(list.map((model) => model.namedBuffers())),
  ];
}
