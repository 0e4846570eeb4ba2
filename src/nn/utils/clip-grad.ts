/** @file Limits for gradients, as `torch.nn.utils.clip_grad_norm_` and its like. */

import { RuntimeError } from '../../native/errors.js';
import { warn } from '../../native/warnings.js';
import * as ops from '../../ops/functions.js';
import * as linalg from '../../ops/linalg.js';
import { tensor as makeTensor } from '../../tensor/creation.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { requireIterable, requireTensor, requireTensorList } from '../../tensor/arguments.js';
import { optionOf } from '../../native/options.js';
import { Tensor } from '../../tensor/tensor.js';
import { asFloat } from '../../values/scalar.js';
import { type Rest, readOptions } from '../arguments.js';
import { floatText } from '../python.js';

/** Options of `clipGradNorm_` and `getTotalNorm`. */
export interface NormOptions {
  /** The p of the norm, also Infinity. Default: 2. */
  normType?: number;
  /** Whether a norm that is NaN or infinite is an error. Default: false. */
  errorIfNonfinite?: boolean;
  /** Use the operators for lists of tensors. Default: where they exist. */
  foreach?: boolean | null;
}

type NormRest = Rest<[normType?: number, errorIfNonfinite?: boolean, foreach?: boolean | null], NormOptions>;
const normNames = ['normType', 'errorIfNonfinite', 'foreach'] as const;

type Tensors = Tensor | Iterable<Tensor>;

function list(fn: string, name: string, tensors: Tensors): Tensor[] {
  if (tensors instanceof Tensor) return [tensors];
  requireIterable(fn, name, tensors);
  const all = [...tensors];
  requireTensorList(fn, name, all);
  return all;
}

function gradients(parameters: readonly Tensor[]): Tensor[] {
  return parameters.flatMap(({ grad }) => (grad ? [grad] : []));
}

/** Tensors of one device and one dtype at a time, in the order in which these first occur. */
function groups(tensors: readonly Tensor[]): Tensor[][] {
  const found = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const group = found.get(key);
    if (group) group.push(tensor);
    else found.set(key, [tensor]);
  }
  return [...found.values()];
}

/** Whether a group takes the list operators; PyTorch has them for these devices. */
function usesForeach(group: readonly Tensor[], foreach: boolean | null | undefined): boolean {
  const { type } = group[0].device;
  const has = type === 'cpu' || type === 'cuda' || type === 'xpu' || type === 'mtia';
  if (foreach && !has) {
    throw new RuntimeError(`foreach=True was passed, but can't use the foreach API on ${type} tensors`);
  }
  return (foreach ?? true) && has;
}

function totalNorm(tensors: readonly Tensor[], o: NormOptions): Tensor {
  const { normType = 2, errorIfNonfinite = false, foreach } = o;
  if (tensors.length === 0) return makeTensor(0);
  const [{ device }] = tensors;
  const norms = groups(tensors).flatMap((group) =>
    usesForeach(group, foreach)
      ? ops._foreachNorm(group, asFloat(normType))
      : group.map((tensor) => linalg.vectorNorm(tensor, asFloat(normType))),
  );
  const total = linalg.vectorNorm(ops.stack(norms.map((norm) => norm.to(device))), asFloat(normType));
  if (errorIfNonfinite && !Number.isFinite(Number(total.item()))) {
    throw new RuntimeError(
      `The total norm of order ${floatText(normType)} for gradients from \`parameters\` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set \`error_if_nonfinite=False\``,
    );
  }
  return total;
}

function scaleTo(parameters: readonly Tensor[], maxNorm: number, total: Tensor, foreach?: boolean | null): void {
  const grads = gradients(parameters);
  if (grads.length === 0) return;
  const factor = total
    .add(1e-6)
    .reciprocal()
    .mul(asFloat(maxNorm))
    .clamp({ max: asFloat(1) });
  for (const group of groups(grads)) {
    const here = factor.to(group[0].device);
    if (usesForeach(group, foreach)) ops._foreachMul_(group, here);
    else for (const grad of group) grad.mul_(here);
  }
}

/** The norm of all tensors together, as one vector. Mirrors `torch.nn.utils.get_total_norm`. */
export function getTotalNorm(tensors: Tensors, ...rest: NormRest): Tensor {
  const o = readOptions<NormOptions>('getTotalNorm', normNames, rest);
  return withoutGrad(() => totalNorm(list('getTotalNorm', 'tensors', tensors), o));
}

/** Scales the gradients in place by `maxNorm / totalNorm` if that is below 1. Mirrors `torch.nn.utils.clip_grads_with_norm_`. */
export function clipGradsWithNorm_(
  parameters: Tensors,
  maxNorm: number,
  totalNorm: Tensor,
  foreach?: boolean | null | { foreach?: boolean | null },
): void {
  requireTensor('clipGradsWithNorm_', 'totalNorm', totalNorm);
  const each = optionOf<boolean | null>('clipGradsWithNorm_', 'foreach', foreach, null);
  withoutGrad(() => scaleTo(list('clipGradsWithNorm_', 'parameters', parameters), maxNorm, totalNorm, each));
}

/**
 * Scales the gradients of the parameters in place so that their common norm is at most `maxNorm`; gives the norm that they had.
 * Mirrors `torch.nn.utils.clip_grad_norm_`.
 */
export function clipGradNorm_(parameters: Tensors, maxNorm: number, ...rest: NormRest): Tensor {
  const o = readOptions<NormOptions>('clipGradNorm_', normNames, rest);
  const all = list('clipGradNorm_', 'parameters', parameters);
  return withoutGrad(() => {
    const total = totalNorm(gradients(all), o);
    scaleTo(all, maxNorm, total, o.foreach);
    return total;
  });
}

/** `clipGradNorm_` under its old name. Mirrors `torch.nn.utils.clip_grad_norm`. */
export function clipGradNorm(parameters: Tensors, maxNorm: number, ...rest: NormRest): Tensor {
  warn(
    '`torch.nn.utils.clip_grad_norm` is now deprecated in favor of `torch.nn.utils.clip_grad_norm_`.',
    'FutureWarning',
  );
  return clipGradNorm_(parameters, maxNorm, ...rest);
}

/** Cuts the gradients of the parameters off at `-clipValue` and `clipValue`, in place. Mirrors `torch.nn.utils.clip_grad_value_`. */
export function clipGradValue_(
  parameters: Tensors,
  clipValue: number,
  foreach?: boolean | null | { foreach?: boolean | null },
): void {
  const each = optionOf<boolean | null>('clipGradValue_', 'foreach', foreach, null);
  withoutGrad(() => {
    for (const group of groups(gradients(list('clipGradValue_', 'parameters', parameters)))) {
      if (usesForeach(group, each)) {
        ops._foreachClampMin_(group, asFloat(-clipValue));
        ops._foreachClampMax_(group, asFloat(clipValue));
      } else {
        for (const grad of group) grad.clamp_({ min: asFloat(-clipValue), max: asFloat(clipValue) });
      }
    }
  });
}
