/** @file Which function computes the KL divergence of two distributions. */

import { NotImplementedError, typeError } from '../../native/errors.js';
import { warn } from '../../native/warnings.js';
import type { Tensor } from '../../tensor/tensor.js';
import { Distribution, requireDistribution } from '../distribution.js';

/** A class of distributions. */
export interface DistributionClass<D extends Distribution> {
  readonly prototype: D;
  readonly name: string;
}

/** Computes KL(p || q). */
export type KlFunction<P extends Distribution, Q extends Distribution> = (p: P, q: Q) => Tensor;

type AnyClass = DistributionClass<Distribution>;
type AnyFunction = KlFunction<Distribution, Distribution>;

interface Entry {
  readonly p: AnyClass;
  readonly q: AnyClass;
  readonly fn: AnyFunction;
}

const entries: Entry[] = [];
const found = new Map<unknown, Map<unknown, AnyFunction | null>>();

function isSubclass(type: AnyClass, of: AnyClass): boolean {
  return type === of || Object.prototype.isPrototypeOf.call(of.prototype, type.prototype);
}

function requireClass(name: string, type: AnyClass): void {
  if (typeof type === 'function' && isSubclass(type, Distribution)) return;
  throw typeError(`Expected ${name} to be a Distribution subclass but got ${String(type)}`);
}

/**
 * Says how the KL divergence of a distribution of class `typeP` and one of class `typeQ` is computed; without `fn` it returns a function that takes it.
 * Subclasses use it too, unless a more specific pair is there. Mirrors `torch.distributions.register_kl`.
 *
 * @throws TypeError for what is no class of distributions.
 */
export function registerKl<P extends Distribution, Q extends Distribution, F extends KlFunction<P, Q>>(
  typeP: DistributionClass<P>,
  typeQ: DistributionClass<Q>,
  fn: F,
): F;
export function registerKl<P extends Distribution, Q extends Distribution>(
  typeP: DistributionClass<P>,
  typeQ: DistributionClass<Q>,
): <F extends KlFunction<P, Q>>(fn: F) => F;
export function registerKl(typeP: AnyClass, typeQ: AnyClass, fn?: AnyFunction): unknown {
  requireClass('type_p', typeP);
  requireClass('type_q', typeQ);
  const register = <F>(given: F): F => {
    const at = entries.findIndex(({ p, q }) => p === typeP && q === typeQ);
    entries.splice(at < 0 ? entries.length : at, at < 0 ? 0 : 1, { p: typeP, q: typeQ, fn: given as AnyFunction });
    found.clear();
    return given;
  };
  return fn === undefined ? register : register(fn);
}

/** Whether the classes `a` are at least as specific as `b`, the first ones deciding. */
function isAsSpecific(a: readonly AnyClass[], b: readonly AnyClass[]): boolean {
  for (const [i, type] of a.entries()) {
    if (!isSubclass(type, b[i])) return false;
    if (type !== b[i]) break;
  }
  return true;
}

function mostSpecific(matches: readonly Entry[], key: (entry: Entry) => readonly AnyClass[]): Entry {
  return matches.reduce((best, entry) => (isAsSpecific(key(entry), key(best)) ? entry : best));
}

function dispatch(typeP: AnyClass, typeQ: AnyClass): AnyFunction | null {
  const matches = entries.filter(({ p, q }) => isSubclass(typeP, p) && isSubclass(typeQ, q));
  if (matches.length === 0) return null;
  const left = mostSpecific(matches, ({ p, q }) => [p, q]);
  const right = mostSpecific(matches, ({ p, q }) => [q, p]);
  if (left.fn !== right.fn) {
    warn(
      `Ambiguous kl_divergence(${typeP.name}, ${typeQ.name}). Please register_kl(${left.p.name}, ${right.q.name})`,
      'RuntimeWarning',
    );
  }
  return left.fn;
}

function lookUp(typeP: AnyClass, typeQ: AnyClass): AnyFunction | null {
  const ofP = found.get(typeP) ?? new Map<unknown, AnyFunction | null>();
  found.set(typeP, ofP);
  let fn = ofP.get(typeQ);
  if (fn === undefined) {
    fn = dispatch(typeP, typeQ);
    ofP.set(typeQ, fn);
  }
  return fn;
}

/**
 * The Kullback-Leibler divergence KL(p || q) in nats, of the distributions' batch shape. Mirrors `torch.distributions.kl_divergence`.
 *
 * @throws NotImplementedError if none is registered for these classes.
 */
export function klDivergence(p: Distribution, q: Distribution): Tensor {
  requireDistribution('klDivergence', 'p', p);
  requireDistribution('klDivergence', 'q', q);
  const fn = lookUp(p.constructor as AnyClass, q.constructor as AnyClass);
  if (fn) return fn(p, q);
  throw new NotImplementedError(
    `No KL(p || q) is implemented for p type ${p.constructor.name} and q type ${q.constructor.name}`,
  );
}
