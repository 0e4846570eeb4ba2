/** @file What all ways of pruning share: a mask that is kept beside the original parameter and applied before every call. */

import { AssertionError, AttributeError, IndexError, typeError, ValueError } from '../../../native/errors.js';
import { checkOptions, isOptions } from '../../../native/options.js';
import { onesLike } from '../../../ops/functions.js';
import { slice } from '../../../tensor/slice.js';
import type { Index } from '../../../tensor/indexing.js';
import { requireModule } from '../../checks.js';
import { requireString, requireTensor } from '../../../tensor/arguments.js';
import type { Tensor } from '../../../tensor/tensor.js';
import { contiguousFormat } from '../../../values/layout.js';
import { STATE } from '../../callable.js';
import type { AnyModule } from '../../module.js';
import type { Parameter } from '../../parameter.js';
import { sizeText } from '../../python.js';
import { sameShape } from '../../shapes.js';
import { typeName } from '../../typename.js';
import { hookOwners, owned, removeHooksOf } from '../owned-hooks.js';

/** Whether a method prunes entries, channels along `dim`, or has a mask for all entries, pruned ones too. */
export type PruningType = 'unstructured' | 'structured' | 'global';

/** Options of `BasePruningMethod.apply`. */
export interface ApplyOptions {
  /** What decides instead of the parameter's own values, of the same shape. */
  importanceScores?: Tensor | null;
}

/** Options of `BasePruningMethod.prune`. */
export interface PruneOptions extends ApplyOptions {
  /** A mask of earlier pruning. Default: ones. */
  defaultMask?: Tensor | null;
}

/** A way of pruning. A subclass names its `PRUNING_TYPE` and computes a mask. Mirrors `torch.nn.utils.prune.BasePruningMethod`. */
export abstract class BasePruningMethod {
  abstract readonly PRUNING_TYPE: PruningType;
  /** Name of the parameter that is pruned. @internal */
  _tensorName: string | null = null;

  constructor() {
    if (new.target === BasePruningMethod) throw typeError("Can't instantiate abstract class BasePruningMethod");
  }

  /** A mask like `t` with zeros where entries are pruned, on top of `defaultMask`, which is not changed. */
  abstract computeMask(t: Tensor, defaultMask: Tensor): Tensor;

  /** The parameter times its mask. */
  applyMask(module: AnyModule): Tensor {
    const name = this._tensorName;
    if (name === null) throw new AssertionError(`Module ${module} has to be pruned`);
    const mask = Reflect.get(module, `${name}_mask`) as Tensor;
    const original = Reflect.get(module, `${name}_orig`) as Tensor;
    return mask.to(original.dtype).mul(original);
  }

  /** `t` pruned, without a module. */
  prune(t: Tensor, options: PruneOptions = {}): Tensor {
    requireTensor('prune', 't', t);
    checkOptions('prune', options, ['importanceScores', 'defaultMask']);
    const { importanceScores, defaultMask } = options;
    if (importanceScores) requireTensor('prune', 'importanceScores', importanceScores);
    if (importanceScores && !sameShape(importanceScores.shape, t.shape)) {
      throw new AssertionError(
        `importance_scores should have the same shape as tensor t, got ${sizeText(importanceScores.shape)} vs ${sizeText(t.shape)}`,
      );
    }
    return t.mul(this.computeMask(importanceScores ?? t, defaultMask ?? onesLike(t)));
  }

  /** Makes the pruned values those of the parameter, for good. */
  remove(module: AnyModule): void {
    const name = this._tensorName;
    if (name === null) {
      throw new AssertionError(`Module ${module} has to be pruned before pruning can be removed`);
    }
    const pruned = this.applyMask(module);
    const original = module._parameters.get(`${name}_orig`) as Parameter;
    original.data = pruned.detach();
    for (const property of [name, `${name}_orig`, `${name}_mask`]) Reflect.deleteProperty(module, property);
    Reflect.set(module, name, original);
  }

  /**
   * Prunes a module's parameter: `L1Unstructured.apply(module, 'weight', 0.3)`. The arguments are those of the constructor; an options
   * object may carry `importanceScores` too. A parameter that is pruned already is pruned further.
   */
  static apply<A extends unknown[]>(
    this: new (
      ...args: A
    ) => BasePruningMethod,
    module: AnyModule,
    name: string,
    ...args: [...A] | [...A, options: ApplyOptions]
  ): BasePruningMethod {
    const last: unknown = args.at(-1);
    if (!isOptions(last) || !('importanceScores' in last)) {
      return applyMethod(new this(...(args as A)), module, name, null);
    }
    const { importanceScores, ...options } = last;
    const rest = [...args.slice(0, -1), ...(Object.keys(options).length > 0 ? [options] : [])];
    return applyMethod(new this(...(rest as A)), module, name, importanceScores as Tensor | null | undefined);
  }
}

/** Several methods that prune one parameter one after the other. Mirrors `torch.nn.utils.prune.PruningContainer`. */
export class PruningContainer extends BasePruningMethod {
  readonly PRUNING_TYPE = 'global';
  readonly #methods: BasePruningMethod[] = [];

  constructor(...methods: BasePruningMethod[]) {
    super();
    if (methods.length === 1) this._tensorName = methods[0]?._tensorName ?? null;
    for (const method of methods) this.addPruningMethod(method);
  }

  /** Adds a method for the same parameter. */
  addPruningMethod(method: BasePruningMethod): void {
    if (!(method instanceof BasePruningMethod)) {
      throw typeError(`<class '${typeName(method)}'> is not a BasePruningMethod subclass`);
    }
    if (this._tensorName !== method._tensorName) {
      throw new ValueError(
        `Can only add pruning methods acting on the parameter named '${this._tensorName ?? 'None'}' to PruningContainer. Found '${method._tensorName ?? 'None'}'`,
      );
    }
    this.#methods.push(method);
  }

  get length(): number {
    return this.#methods.length;
  }

  at(index: number): BasePruningMethod {
    const method = this.#methods.at(index);
    if (!method) throw new IndexError('tuple index out of range');
    return method;
  }

  [Symbol.iterator](): IterableIterator<BasePruningMethod> {
    return this.#methods.values();
  }

  /** The mask of the last method on top of `defaultMask`, which holds those of the others. */
  computeMask(t: Tensor, defaultMask: Tensor): Tensor {
    return combine(this.at(-1), t, defaultMask);
  }
}

/** What a method looks at: the entries or channels that are not pruned yet. */
function remaining(method: BasePruningMethod, t: Tensor, mask: Tensor): Index[] {
  const all: Index[] = t.shape.map(() => slice());
  if (method.PRUNING_TYPE === 'unstructured') return [mask.eq(1)];
  if (method.PRUNING_TYPE === 'global') return all;
  if (method.PRUNING_TYPE !== 'structured') {
    throw new ValueError(`Unrecognized PRUNING_TYPE ${String(method.PRUNING_TYPE)}`);
  }
  const given: unknown = Reflect.get(method, 'dim');
  if (typeof given !== 'number') {
    throw new AttributeError('Pruning methods of PRUNING_TYPE "structured" need to have the attribute `dim` defined.');
  }
  const dim = given < 0 ? all.length + given : given;
  if (dim < 0) throw new IndexError(`Index is out of bounds for tensor with dimensions ${all.length}`);
  const others = t.shape.map((_, d) => d).filter((d) => d !== dim);
  all[dim] = mask.sum(others).ne(0);
  return all;
}

/** The mask of a method on top of an earlier one. @internal */
export function combine(method: BasePruningMethod, t: Tensor, mask: Tensor): Tensor {
  requireTensor('computeMask', 't', t);
  requireTensor('computeMask', 'defaultMask', mask);
  const where = remaining(method, t, mask);
  const partial = method.computeMask(t.at(...where), mask.at(...where));
  const combined = mask.to(t.dtype);
  combined.setAt(where, partial.to(combined.dtype));
  return combined;
}

function applyMethod(
  method: BasePruningMethod,
  module: AnyModule,
  name: string,
  importanceScores: Tensor | null | undefined,
): BasePruningMethod {
  requireModule('prune', 'module', module);
  requireString('prune', 'name', name);
  const target = module._any();
  const found = hookOwners(target, BasePruningMethod).filter((other) => other._tensorName === name);
  if (found.length > 1) {
    throw new AssertionError(
      `Avoid adding multiple pruning hooks to the same tensor ${name} of module ${module}. Use a PruningContainer.`,
    );
  }
  const parameter = Reflect.get(target, name) as Parameter | undefined;
  if (parameter === undefined) throw new AttributeError(`'${target._getName()}' object has no attribute '${name}'`);
  requireTensor('prune', name, parameter);
  if (importanceScores) requireTensor('prune', 'importanceScores', importanceScores);
  if (importanceScores && !sameShape(importanceScores.shape, parameter.shape)) {
    throw new AssertionError(
      `importance_scores should have the same shape as parameter ${name} of ${module}, got ${sizeText(importanceScores.shape)} vs ${sizeText(parameter.shape)}`,
    );
  }
  method._tensorName = name;
  const scores = importanceScores ?? parameter;
  const before = found.at(0);
  if (!before) {
    const mask = method.computeMask(scores, onesLike(parameter));
    target.registerParameter(`${name}_orig`, parameter);
    Reflect.deleteProperty(target, name);
    return install(method, target, name, mask);
  }
  const earlier = (Reflect.get(target, `${name}_mask`) as Tensor).detach().clone({ memoryFormat: contiguousFormat });
  const mask = combine(method, scores, earlier);
  removeHooksOf(target, before);
  const container = before instanceof PruningContainer ? before : new PruningContainer(before);
  container.addPruningMethod(method);
  return install(container, target, name, mask);
}

function install(method: BasePruningMethod, module: AnyModule, name: string, mask: Tensor): BasePruningMethod {
  module.registerBuffer(`${name}_mask`, mask);
  const prune = (called: AnyModule): void => {
    Reflect.set(called, name, method.applyMask(called));
  };
  prune(module);
  module.registerForwardPreHook(owned(method, prune));
  return method;
}

/** @internal */
export function methodsOf(module: AnyModule): BasePruningMethod[] {
  return module[STATE].hooks === null ? [] : hookOwners(module, BasePruningMethod);
}
