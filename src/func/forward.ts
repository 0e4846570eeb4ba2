/** @file Derivatives forward: `jvp`. */

import { forwardAd } from '../autograd/index.js';
import { addon } from '../native/addon.js';
import { RuntimeError } from '../native/errors.js';
import { isTensor } from '../native/match.js';
import { zerosLike } from '../ops/functions.js';
import { gather, requireFunction, toBool } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type Argnums, pick, positions } from './argnums.js';
import { atLevel, requireSynchronous, unwrap, unwrapAll, withForwardMode, wrapAll } from '../functorch/level.js';
import { typeText } from '../functorch/texts.js';
import { outputTree, separateAux } from './outputs.js';
import { Tree } from '../functorch/tree.js';

type AnyFunction = (...args: unknown[]) => unknown;

const api = 'jvp(f, primals, tangents)';

/** How many `jvp` are running: the outermost one opens the level of forward mode. */
let nesting = 0;

function carrying<R>(fn: (level: number) => R): R {
  return atLevel(
    () => addon.functorchPushJvp(),
    (level) =>
      withForwardMode(true, () => {
        nesting += 1;
        try {
          return nesting === 1 ? forwardAd.dualLevel(() => fn(level)) : fn(level);
        } finally {
          nesting -= 1;
        }
      }),
  );
}

function requireTensors(name: string, leaves: readonly unknown[]): readonly Tensor[] {
  if (leaves.length === 0) throw new RuntimeError(`${api}: Expected ${name} to contain at least one Tensor.`);
  const other = leaves.find((leaf) => !isTensor(leaf));
  if (other === undefined) return leaves as readonly Tensor[];
  throw new RuntimeError(`${api}: Expected ${name} to only contain Tensors, got ${typeText(other)}`);
}

function unpack(dual: Tensor, strict: boolean): [primal: Tensor, tangent: Tensor] {
  const { primal, tangent } = forwardAd.unpackDual(dual);
  if (tangent) return [primal, tangent];
  if (!strict) return [primal, zerosLike(primal)];
  throw new RuntimeError(
    'jvp(f, primals, tangents, strict=True): The output of f is independent of the inputs. This is not allowed with strict=True.',
  );
}

function withReplaced(args: readonly unknown[], replaced: readonly unknown[], argnums: Argnums): unknown[] {
  const result = [...args];
  positions(argnums, args.length).forEach((at, i) => {
    result[at] = replaced[i];
  });
  return result;
}

/** What `jvp` gives. */
export interface JvpResult {
  readonly output: unknown;
  readonly tangent: unknown;
  readonly aux: unknown;
}

/** `jvp` with respect to some of the arguments, or, for null, to all. */
export function jvpOf(
  func: AnyFunction,
  primals: readonly unknown[],
  tangents: unknown,
  argnums: Argnums | null,
  { strict, hasAux }: { strict: boolean; hasAux: boolean },
): JvpResult {
  requireFunction('jvp', 'func', func);
  if (!Array.isArray(primals)) {
    throw new RuntimeError(`${api}: Expected primals to be a tuple. E.g. it should be valid to call f(*primals).`);
  }
  const picked = argnums === null ? primals : [pick(primals, argnums)].flat(Array.isArray(argnums) ? 1 : 0);
  const from = Tree.of(picked);
  const along = Tree.of(tangents);
  if (!from.hasStructureOf(along)) {
    throw new RuntimeError(
      `${api}: Expected primals and tangents to have the same python structure. For example, if primals is a tuple of 3 tensors, ` +
        `tangents also must be. Got primals with structure ${from.text} and tangents with structure ${along.text}`,
    );
  }
  const values = requireTensors('primals', from.leaves);
  const directions = requireTensors('tangents', along.leaves);
  return carrying((level) => {
    const duals = from.with(values.map((value, i) => forwardAd.makeDual(value, directions[i]))) as unknown[];
    const args = argnums === null ? duals : withReplaced(wrapAll(primals, level) as unknown[], duals, argnums);
    const result = func(...args);
    requireSynchronous('jvp', result);
    const [output, aux] = separateAux(api, result, hasAux);
    const outputs = outputTree(api, output);
    const pairs = outputs.leaves.map((dual) => unpack(dual, strict).map((tensor) => unwrap(tensor, level)));
    return {
      output: outputs.with(pairs.map(([primal]) => primal)),
      tangent: outputs.with(pairs.map(([, tangent]) => tangent)),
      aux: unwrapAll(aux, level),
    };
  });
}

/** Options of `jvp`. */
export interface JvpOptions {
  /** Whether an output that does not depend on the arguments is an error. Default: false. */
  strict?: boolean;
  /** Whether the function returns a pair of its output and of something that is handed out beside the derivative. Default: false. */
  hasAux?: boolean;
}

/**
 * The output of `func(...primals)`, and its Jacobian times `tangents`, computed along with it. Mirrors `torch.func.jvp`.
 *
 * @throws RuntimeError if `tangents` is not built as `primals`, or with `strict` if an output does not depend on them.
 */
export function jvp<A extends unknown[], R>(
  func: (...args: A) => R,
  primals: readonly [...A],
  tangents: readonly [...A],
  options?: JvpOptions & { hasAux?: false },
): [output: R, jvp: R];
export function jvp<A extends unknown[], R, X>(
  func: (...args: A) => readonly [R, X],
  primals: readonly [...A],
  tangents: readonly [...A],
  options: JvpOptions & { hasAux: true },
): [output: R, jvp: R, aux: X];
export function jvp(
  func: (...args: never[]) => unknown,
  primals: readonly unknown[],
  tangents: readonly unknown[],
  options: JvpOptions = {},
): unknown {
  const given = gather<JvpOptions>('jvp', ['strict', 'hasAux'], [options]);
  const hasAux = toBool('jvp', 'hasAux', given.hasAux, false);
  const strict = toBool('jvp', 'strict', given.strict, false);
  const { output, tangent, aux } = jvpOf(func as AnyFunction, primals, tangents, null, { strict, hasAux });
  return hasAux ? [output, tangent, aux] : [output, tangent];
}
