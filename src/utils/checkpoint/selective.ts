/** @file Checkpoints that keep the results of some operators and compute only the others again. */

import { RuntimeError, typeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { aliasOf } from '../../native/identity.js';
import { isTensor } from '../../native/match.js';
import { type Operator, overloadOf } from '../../native/operator.js';
import { checkOptions } from '../../native/options.js';
import { pythonTypeName } from '../../tensor/data.js';
import { TorchDispatchMode } from '../dispatch-mode.js';
import type { RunIn } from './non-reentrant.js';

/** What becomes of an operator's results. `PREFER_` and `MUST_` differ where a compiler may decide otherwise. Mirrors `torch.utils.checkpoint.CheckpointPolicy`. */
export enum CheckpointPolicy {
  MUST_SAVE = 0,
  PREFER_SAVE = 1,
  MUST_RECOMPUTE = 2,
  PREFER_RECOMPUTE = 3,
  MUST_CPU_OFFLOAD = 4,
  PREFER_CPU_OFFLOAD = 5,
}

/** What a policy is told of the run in which it is asked. Mirrors `torch.utils.checkpoint.SelectiveCheckpointContext`. */
export class SelectiveCheckpointContext {
  constructor(readonly isRecompute: boolean) {}
}

type Kwargs = Readonly<Record<string, unknown>>;

/** Decides about a call of an operator below autograd; true is `MUST_SAVE`, false `PREFER_RECOMPUTE`. */
export type CheckpointPolicyFunction = (
  context: SelectiveCheckpointContext,
  op: Operator,
  args: readonly unknown[],
  kwargs: Kwargs,
) => CheckpointPolicy | boolean;

/** Options of `createSelectiveCheckpointContexts`. */
export interface SelectiveCheckpointOptions {
  /** Whether tensors that are kept may be changed in place before backward. Default: false. */
  allowCacheEntryMutation?: boolean;
}

/** Operators that no policy is asked about: checkpoints themselves use them, not as often in both runs. Mirrors `torch.utils.checkpoint.SAC_IGNORED_OPS`. */
export const SAC_IGNORED_OPS: ReadonlySet<string> = new Set([
  'aten.detach.default',
  'aten.is_contiguous.default',
  'aten.is_contiguous.memory_format',
  'aten.is_strides_like_format.default',
  'aten.is_non_overlapping_and_dense.default',
  'aten.size.default',
  'aten.sym_size.default',
  'aten.stride.default',
  'aten.sym_stride.default',
  'aten.storage_offset.default',
  'aten.sym_storage_offset.default',
  'aten.numel.default',
  'aten.sym_numel.default',
  'aten.dim.default',
  'prim.device.default',
]);

/** Results of an operator: what a tensor's place holds says whether it was changed since. */
type Results = unknown;

class Kept {
  readonly #version: number;

  constructor(readonly tensor: ReturnType<typeof aliasOf>) {
    this.#version = tensor._version;
  }

  get isChanged(): boolean {
    return this.tensor._version !== this.#version;
  }
}

function mapResults(results: Results, map: (value: unknown) => unknown): Results {
  return Array.isArray(results) ? results.map((value: unknown) => mapResults(value, map)) : map(results);
}

abstract class SelectiveMode extends TorchDispatchMode {
  constructor(
    readonly policy: CheckpointPolicyFunction,
    /** By operator, in the order of calls. */
    readonly storage: Map<Operator, Results[]>,
    readonly context: SelectiveCheckpointContext,
  ) {
    super();
  }

  override torchDispatch(op: Operator, args: readonly unknown[], kwargs: Kwargs): unknown {
    if (SAC_IGNORED_OPS.has(String(op))) return op(...args, kwargs);
    const policy = this.policy(this.context, op, args, kwargs);
    const saves = policy === true || policy === CheckpointPolicy.MUST_SAVE || policy === CheckpointPolicy.PREFER_SAVE;
    return saves ? this.saved(op, () => op(...args, kwargs)) : op(...args, kwargs);
  }

  /** The results of a call that the policy wants to be kept. */
  protected abstract saved(op: Operator, call: () => unknown): unknown;
}

/** Keeps results. */
class CachingMode extends SelectiveMode {
  protected override saved(op: Operator, call: () => unknown): unknown {
    const results = call();
    const isView = overloadOf(op)?.schema.returns.some(({ type }) => type.alias !== null);
    const list = this.storage.get(op) ?? [];
    this.storage.set(op, list);
    list.push(
      mapResults(results, (value) => {
        if (!isTensor(value)) return value;
        // The result itself becomes a part of the graph, which must not be held from here.
        const hasGraph = value.isFloatingPoint() || value.isComplex() || isView;
        return new Kept(keep(hasGraph ? aliasOf(value) : value));
      }),
    );
    return results;
  }
}

/** Gives the results that were kept. */
class CachedMode extends SelectiveMode {
  allowCacheEntryMutation = false;

  protected override saved(op: Operator): unknown {
    const list = this.storage.get(op);
    if (!list) throw new RuntimeError(`${op} encountered during backward, but not found in storage`);
    if (list.length === 0) {
      throw new RuntimeError(
        'Trying to backward an extra time. You are only allowed to backward once on any region computed under selective activation checkpoint.',
      );
    }
    return mapResults(list.shift(), (value) => {
      if (!(value instanceof Kept)) return value;
      if (value.isChanged && !this.allowCacheEntryMutation) {
        throw new RuntimeError('Tensor cached during selective activation checkpoint has been mutated');
      }
      return value.tensor;
    });
  }
}

function isOperator(value: unknown): value is Operator {
  return typeof value === 'function' && 'schema' in value;
}

function requireOverload(op: unknown): void {
  if (isOperator(op) && overloadOf(op)) return;
  const isPacket = isOperator(op);
  const type = isPacket ? 'torch._ops.OpOverloadPacket' : pythonTypeName(op);
  const hint =
    'Please update the OpOverloadPacket to a specific OpOverload.' +
    'For example, if you have `torch.ops.aten.mm`, change it to `torch.ops.aten.mm.default`.';
  throw new ValueError(
    `Expected op in \`op_list\` to be an OpOverload but got: ${String(op)} of type <class '${type}'>. ${isPacket ? hint : ''}`,
  );
}

function policyOf(policyOrOps: CheckpointPolicyFunction | readonly Operator[]): CheckpointPolicyFunction {
  if (typeof policyOrOps === 'function') return policyOrOps;
  if (!Array.isArray(policyOrOps)) throw typeError('policy_fn_or_list must be either a function or a list of ops.');
  for (const op of policyOrOps) requireOverload(op);
  const ops = new Set<Operator>(policyOrOps);
  return (_, op) => ops.has(op);
}

/**
 * What `checkpoint` takes as `contextFn` to keep the results of some operators: those that a policy names, or those of a list, such as
 * `torch.operator('aten::mm.default')`. Backward can run once. Mirrors `torch.utils.checkpoint.create_selective_checkpoint_contexts`.
 *
 * ```ts
 * const contextFn = () => createSelectiveCheckpointContexts([torch.operator('aten::mm.default')]);
 * checkpoint(fn, x, { useReentrant: false, contextFn });
 * ```
 *
 * @throws ValueError for an operator without the name of its overload; out of backward RuntimeError if what was kept has changed.
 */
export function createSelectiveCheckpointContexts(
  policyOrOps: CheckpointPolicyFunction | readonly Operator[],
  options: SelectiveCheckpointOptions = {},
): readonly [forward: RunIn, recompute: RunIn] {
  checkOptions('createSelectiveCheckpointContexts', options, ['allowCacheEntryMutation']);
  const policy = policyOf(policyOrOps);
  const storage = new Map<Operator, Results[]>();
  const caching = new CachingMode(policy, storage, new SelectiveCheckpointContext(false));
  const cached = new CachedMode(policy, storage, new SelectiveCheckpointContext(true));
  cached.allowCacheEntryMutation = options.allowCacheEntryMutation ?? false;
  return [(fn) => caching.enter(fn), (fn) => cached.enter(fn)];
}
