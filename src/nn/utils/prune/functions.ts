/** @file Pruning a module's parameters. */

import { typeError, ValueError } from '../../../native/errors.js';
import { onesLike } from '../../../ops/functions.js';
import { requireModule } from '../../checks.js';
import { requireFunction, requireList, requireObject } from '../../../tensor/arguments.js';
import type { Tensor } from '../../../tensor/tensor.js';
import { type Rest, readOptions } from '../../arguments.js';
import type { AnyModule } from '../../module.js';
import { parametersToVector } from '../convert-parameters.js';
import { removeHooksOf } from '../owned-hooks.js';
import type { Amount } from './amount.js';
import { type ApplyOptions, type BasePruningMethod, combine, methodsOf } from './method.js';
import {
  type AmountOptions,
  type ChannelOptions,
  CustomFromMask,
  Identity,
  L1Unstructured,
  LnStructured,
  type NormOptions,
  RandomStructured,
  RandomUnstructured,
} from './methods.js';

/** Gives a parameter a mask of ones. Mirrors `torch.nn.utils.prune.identity`. */
export function identity<M extends AnyModule>(module: M, name: string): M {
  Identity.apply(module, name);
  return module;
}

/** Prunes random entries of a parameter. Mirrors `torch.nn.utils.prune.random_unstructured`. */
export function randomUnstructured<M extends AnyModule>(module: M, name: string, amount: Amount | AmountOptions): M {
  RandomUnstructured.apply(module, name, amount);
  return module;
}

/** Options of `l1Unstructured`. */
export interface L1UnstructuredOptions extends AmountOptions, ApplyOptions {}

/** Prunes the entries of a parameter with the smallest absolute values, or importance scores. Mirrors `torch.nn.utils.prune.l1_unstructured`. */
export function l1Unstructured<M extends AnyModule>(
  module: M,
  name: string,
  ...rest: Rest<[amount: Amount, importanceScores?: Tensor | null], L1UnstructuredOptions | ApplyOptions>
): M {
  const names = ['amount', 'importanceScores'] as const;
  const { amount, importanceScores } = readOptions<L1UnstructuredOptions>('l1Unstructured', names, rest);
  L1Unstructured.apply(module, name, amount, { importanceScores });
  return module;
}

/** Prunes random channels of a parameter. Mirrors `torch.nn.utils.prune.random_structured`. */
export function randomStructured<M extends AnyModule>(
  module: M,
  name: string,
  ...rest: Rest<[amount: Amount, dim?: number], ChannelOptions>
): M {
  const { amount, dim } = readOptions<ChannelOptions>('randomStructured', ['amount', 'dim'], rest);
  RandomStructured.apply(module, name, amount, dim);
  return module;
}

/** Options of `lnStructured`. */
export interface LnStructuredOptions extends NormOptions, ApplyOptions {}

/** Prunes the channels of a parameter with the smallest norms. Mirrors `torch.nn.utils.prune.ln_structured`. */
export function lnStructured<M extends AnyModule>(
  module: M,
  name: string,
  ...rest: Rest<
    [amount: Amount, n?: number | string, dim?: number, importanceScores?: Tensor | null],
    Partial<LnStructuredOptions>
  >
): M {
  const names = ['amount', 'n', 'dim', 'importanceScores'] as const;
  const { amount, n, dim, importanceScores } = readOptions<LnStructuredOptions>('lnStructured', names, rest);
  LnStructured.apply(module, name, amount, n, dim, { importanceScores });
  return module;
}

/** Prunes what a mask of a parameter's shape says. Mirrors `torch.nn.utils.prune.custom_from_mask`. */
export function customFromMask<M extends AnyModule>(module: M, name: string, mask: Tensor): M {
  CustomFromMask.apply(module, name, mask);
  return module;
}

/** Options of `globalUnstructured`: those of the method, and the scores of each module's parameters by name. */
export interface GlobalOptions {
  /** What decides instead of the values, by module and name of the parameter. */
  importanceScores?: ReadonlyMap<AnyModule, Readonly<Record<string, Tensor>>> | null;
  [option: string]: unknown;
}

/**
 * Prunes several parameters as if they were one: `globalUnstructured([[conv, 'weight'], [fc, 'weight']], L1Unstructured, { amount: 0.2 })`.
 * Mirrors `torch.nn.utils.prune.global_unstructured`.
 *
 * @throws TypeError if the method does not prune single entries.
 */
export function globalUnstructured(
  parameters: Iterable<readonly [module: AnyModule, name: string]>,
  pruningMethod: new (options: never) => BasePruningMethod,
  options: GlobalOptions = {},
): void {
  if (typeof (parameters as Partial<typeof parameters> | null)?.[Symbol.iterator] !== 'function') {
    throw typeError('global_unstructured(): parameters is not an Iterable');
  }
  requireObject('globalUnstructured', 'options', options);
  requireFunction('globalUnstructured', 'pruningMethod', pruningMethod);
  const { importanceScores, ...rest } = options;
  if (importanceScores != null && !(importanceScores instanceof Map)) {
    throw typeError('global_unstructured(): importance_scores must be of type dict');
  }
  const all = [...parameters].map((pair, i) => {
    requireList('globalUnstructured', `parameters[${i}]`, pair);
    const [module, name] = pair;
    requireModule('globalUnstructured', `parameters[${i}][0]`, module);
    return {
      module,
      name,
      tensor: Reflect.get(module, name) as Tensor,
      mask: Reflect.get(module, `${name}_mask`) as Tensor | undefined,
    };
  });
  const scores = parametersToVector(
    all.map(({ module, name, tensor }) => importanceScores?.get(module)?.[name] ?? tensor),
  );
  const masks = parametersToVector(all.map(({ tensor, mask }) => mask ?? onesLike(tensor)));
  const method = new pruningMethod(rest as never);
  if (method.PRUNING_TYPE !== 'unstructured') {
    throw typeError(
      `Only "unstructured" PRUNING_TYPE supported for the \`pruning_method\`. Found method <class '${pruningMethod.name}'> of type ${method.PRUNING_TYPE}`,
    );
  }
  const mask = combine(method, scores, masks);
  let at = 0;
  for (const { module, name, tensor } of all) {
    customFromMask(module, name, mask.narrow(0, at, tensor.numel()).viewAs(tensor));
    at += tensor.numel();
  }
}

/** Makes the pruned values of a parameter its own, for good. Mirrors `torch.nn.utils.prune.remove`. @throws ValueError if it is not pruned. */
export function remove<M extends AnyModule>(module: M, name: string): M {
  requireModule('remove', 'module', module);
  const target = module._any();
  const method = methodsOf(target).find((other) => other._tensorName === name);
  if (!method) {
    throw new ValueError(`Parameter '${name}' of module ${module} has to be pruned before pruning can be removed`);
  }
  method.remove(target);
  removeHooksOf(target, method);
  return module;
}

/** Whether a module, or one inside it, has pruned parameters. Mirrors `torch.nn.utils.prune.is_pruned`. */
export function isPruned(module: AnyModule): boolean {
  requireModule('isPruned', 'module', module);
  return [...module.modules()].some((inner) => methodsOf(inner).length > 0);
}
