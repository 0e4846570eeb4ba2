/** @file Chains whose neighbours have to fit: the compiler checks that each module takes what the one before it gives. */

import type { Tensor } from '../../tensor/tensor.js';
import type { AnyModule, Module } from '../module.js';
import { Sequential as Chain } from './sequential.js';

type Plain = Module<[input: Tensor], Tensor>;

/** The signatures of a module that may be called in several ways; for one that is called in one way only the last is known. */
interface Signatures<A1, R1, A2, R2, A3, R3> {
  (input: A1, ...rest: never[]): R1;
  (input: A2, ...rest: never[]): R2;
  (input: A3, ...rest: never[]): R3;
}

/** Whether a signature, if it is one, takes an input `G`. */
type Takes<G, A> = unknown extends A ? false : [G] extends [A] ? true : false;

/** What a module gives for an input `G`. */
type Output<M, G> =
  M extends Signatures<infer A1, infer R1, infer A2, infer R2, infer _A3, infer R3>
    ? Takes<G, A1> extends true
      ? R1
      : Takes<G, A2> extends true
        ? R2
        : R3
    : never;

type Arguments<M> = M extends (...args: infer A) => unknown ? A : never;

/** The modules, each replaced by what it would have to be if it does not take what the one before it gives. */
type Fitting<M extends readonly unknown[], G> = M extends readonly [infer First, ...infer Rest]
  ? [First extends (input: G) => unknown ? First : Module<[input: G], unknown>, ...Fitting<Rest, Output<First, G>>]
  : [];

type Neighbours<M extends readonly unknown[]> = M extends readonly [infer First, ...infer Rest]
  ? [First, ...Fitting<Rest, Output<First, Arguments<First>[0]>>]
  : [];

/** What the last of several modules gives. */
type Last<M extends readonly unknown[], G = Arguments<M[0]>[0]> = M extends readonly [infer First, ...infer Rest]
  ? Last<Rest, Output<First, G>>
  : G;

/** The ways to make a `Sequential`. */
export interface SequentialConstructor {
  /** A chain of modules from tensor to tensor, called '0', '1', … */
  new (...modules: Plain[]): Chain;
  /** A chain of modules from tensor to tensor, called as the keys say. */
  new (modules: Readonly<Record<string, Plain>> | ReadonlyMap<string, Plain>): Chain;
  /** A chain of any modules that fit each other. It takes what the first takes and gives what the last gives. */
  new <M extends readonly AnyModule[]>(...modules: M & Neighbours<M>): Chain<Arguments<M[0]>, Last<M>>;
  /** A chain whose types are given: `new nn.Sequential<[x: Tensor], [Tensor, Tensor]>(…)`; nothing is checked. */
  new <A extends unknown[], R>(...modules: unknown[] extends A ? [never] : readonly AnyModule[]): Chain<A, R>;
  readonly prototype: Chain<never[], unknown>;
  readonly version: number;
}

/**
 * Modules that are called one after the other, each with what the one before gave: `new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU())`.
 * They are called '0', '1', …, or as the keys of an object or a Map say. Mirrors `torch.nn.Sequential`.
 */
export type Sequential<A extends unknown[] = [input: Tensor], R = Tensor> = Chain<A, R>;
export const Sequential: SequentialConstructor = Chain;
