/** @file `linearize`: a function near one point. */

import { RuntimeError } from '../native/errors.js';
import { formatSize } from '../tensor/pyformat.js';
import { requireFunction } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { Tree } from '../functorch/tree.js';
import { jvpOf } from './forward.js';

function checkTangent(tangent: Tensor, primal: Tensor, position: number): void {
  const properties: [what: string, given: string, expected: string][] = [
    ['shape', formatSize(tangent.shape), formatSize(primal.shape)],
    ['device', `${tangent.device}`, `${primal.device}`],
    ['dtype', `${tangent.dtype}`, `${primal.dtype}`],
  ];
  for (const [what, given, expected] of properties) {
    if (given === expected) continue;
    throw new RuntimeError(
      `tangent:${position} with ${what} ${given} in flattened pytree doesn't match the ${what} ${expected} of the corresponding primal.`,
    );
  }
}

/**
 * The output of `func(...primals)`, and a function that multiplies tangents, one for each argument, with the Jacobian there. That function runs
 * `func` anew each time. Mirrors `torch.func.linearize`.
 *
 * @throws RuntimeError, from the second function, for tangents that are not like the arguments.
 */
export function linearize<A extends unknown[], R>(
  func: (...args: A) => R,
  ...primals: A
): [output: R, jvpFn: (...tangents: A) => R] {
  requireFunction('linearize', 'func', func);
  const output = func(...primals);
  const from = Tree.of(primals);
  const jvpFn = (...tangents: A): R => {
    const along = Tree.of(tangents);
    if (!along.hasStructureOf(from)) {
      throw new RuntimeError(
        `Expected the tangents ${along.text} to have the same argspec as the primals ${from.text}`,
      );
    }
    along.leaves.forEach((tangent, i) => {
      checkTangent(tangent as Tensor, from.leaves[i] as Tensor, i);
    });
    const options = { strict: false, hasAux: false };
    return jvpOf(func as (...args: unknown[]) => unknown, primals, tangents, null, options).tangent as R;
  };
  return [output, jvpFn];
}
