/** @file Which implementation a step uses. */

import { RuntimeError } from '../native/errors.js';
import { factsOf } from '../tensor/meta.js';
import type { Tensor } from '../tensor/tensor.js';
import { float32, float64 } from '../values/dtype.js';
import { foreachLists, type Lists, loopLists, realTensors, uniformLists } from './lists.js';

/** Switches that decide between implementations. */
export interface Implementation {
  foreach?: boolean | null;
  differentiable?: boolean;
}

/**
 * The lists to compute with. Without a wish of the caller's it is one call per list wherever that gives PyTorch's bits: for float32 and float64 on the CPU,
 * and on every device where PyTorch itself chooses it.
 */
export function chooseLists(params: readonly Tensor[], { foreach, differentiable }: Implementation): Lists {
  if (differentiable || foreach === false) return loopLists;
  let [singles, doubles, onCpu] = [0, 0, 0];
  for (const param of params) {
    const facts = factsOf(param);
    if (facts.dtype === float32) singles++;
    else if (facts.dtype === float64) doubles++;
    if (facts.onCpu) onCpu++;
  }
  const count = params.length;
  if (onCpu === count && singles === count) return singleLists;
  if (onCpu === count && doubles === count) return doubleLists;
  if (onCpu === count && singles + doubles === count) return foreachLists;
  return foreach || onCpu === 0 ? foreachLists : loopLists;
}

const singleLists = uniformLists(float32);
const doubleLists = uniformLists(float64);

/** Gradients as a step uses them, with the parameters that they go with; complex tensors appear as real ones. */
export interface Prepared {
  readonly params: readonly Tensor[];
  readonly grads: readonly Tensor[];
}

interface GradientSettings {
  readonly maximize: boolean;
  readonly weightDecay?: number;
  readonly foreach?: boolean | null;
  /** View complex numbers as pairs of real ones before anything else. */
  readonly pairsFirst?: boolean;
}

/**
 * Turns gradients for climbing and adds the L2 penalty. Python's foreach implementations view complex numbers as pairs before that,
 * most others after it, which shows in the last bit.
 */
export function prepare(
  on: Lists,
  params: readonly Tensor[],
  grads: readonly Tensor[],
  settings: GradientSettings,
): Prepared {
  const { maximize, weightDecay = 0, pairsFirst = settings.foreach === true } = settings;
  const change = (values: readonly Tensor[], gradients: readonly Tensor[]): readonly Tensor[] => {
    const turned = maximize ? on.neg(gradients) : gradients;
    return weightDecay === 0 ? turned : on.add(turned, values, weightDecay);
  };
  if (!params.some((param) => param.isComplex())) return { params, grads: change(params, grads) };
  const real = realTensors(params);
  return { params: real, grads: pairsFirst ? change(real, realTensors(grads)) : realTensors(change(params, grads)) };
}

const fusedDevices: readonly string[] = ['mps', 'cuda', 'xpu', 'hpu', 'cpu', 'mtia'];

/** Throws if a fused step cannot serve this parameter. */
export function checkFused(param: Tensor, devices = fusedDevices): void {
  if (devices.includes(param.device.type) && param.isFloatingPoint()) return;
  const list = devices.map((name) => `'${name}'`).join(', ');
  throw new RuntimeError(
    `\`fused=True\` requires all the params to be floating point Tensors of supported devices: [${list}] but ${param.dtype} and ${param.device.type}`,
  );
}

/** Throws if the caller wishes for two implementations at once. */
export function checkImplementation(settings: {
  foreach: boolean | null;
  fused: boolean | null;
  differentiable: boolean;
}): void {
  if (!settings.fused) return;
  if (settings.differentiable) throw new RuntimeError('`fused` does not support `differentiable`');
  if (settings.foreach) throw new RuntimeError('`fused` and `foreach` cannot be `True` together.');
}

/** Splits lists, which belong together position by position, by their first list's device and dtype, as fused operators need them. */
export function byDeviceAndDtype<L extends Record<string, Tensor[]>>(lists: L, first: keyof L): L[] {
  const groups = new Map<string, L>();
  const tensors = lists[first];
  if (tensors.every(({ dtype, device }) => dtype === tensors[0].dtype && device.equals(tensors[0].device)))
    return [lists];
  tensors.forEach(({ dtype, device }, i) => {
    const key = `${device} ${dtype}`;
    let group = groups.get(key);
    if (!group) {
      group = Object.fromEntries(Object.keys(lists).map((name) => [name, [] as Tensor[]])) as L;
      groups.set(key, group);
    }
    for (const name of Object.keys(lists)) if (lists[name].length > 0) group[name].push(lists[name][i]);
  });
  return [...groups.values()];
}
