/** @file Autograd functions inside of `vmap`: by their own rule, or by one that is made from their methods. */

import { batch, outside, type Transform, unbatchAll } from '../functorch/level.js';
import { shown, typeText } from '../functorch/texts.js';
import { Tree } from '../functorch/tree.js';
import { batchAll, kinds } from '../functorch/vmap.js';
import { RuntimeError } from '../native/errors.js';
import type { FunctionClass } from './apply.js';
import { Batching } from './batching.js';
import { rewrap } from './generated-function.js';

/** Runs a function in terms of the transforms that are running. */
type Apply = (fn: FunctionClass, base: FunctionClass, args: readonly unknown[]) => unknown;

const more = 'For more details, please see https://pytorch.org/docs/main/notes/extending.func.html';

/** @throws RuntimeError if the class has no rule, or two. */
export function applyBatched(
  transform: Transform,
  fn: FunctionClass,
  base: FunctionClass,
  args: readonly unknown[],
  apply: Apply,
): unknown {
  const hasRule = fn.vmap !== base.vmap;
  if (fn.generateVmapRule && hasRule) {
    throw new RuntimeError(
      `You tried to vmap over ${fn.name}, but it has both generate_vmap_rule=True and an overridden vmap staticmethod. ` +
        `Please set generate_vmap_rule=False or delete the overridden vmap staticmethod to avoid ambiguity. ${more}`,
    );
  }
  if (!fn.generateVmapRule && !hasRule) {
    throw new RuntimeError(
      `You tried to vmap over ${fn.name}, but it does not have vmap support. ` +
        `Please override and implement the vmap staticmethod or set generate_vmap_rule=True. ${more}`,
    );
  }
  const [inside, dims] = unbatchAll(args, transform.level) as [unknown[], unknown[]];
  if (fn.generateVmapRule) {
    const batching = new Batching(fn, base, dims, transform);
    const outputs = outside(transform, () => apply(batching.asFunction(), base, inside));
    return batchAll(outputs, batching.outDims, transform.level);
  }
  if (Tree.of(dims).leaves.every((dim) => dim === null)) return outside(transform, () => apply(fn, base, args));
  const [outputs, outDims] = applyRule(transform, fn, inside, dims);
  return rewrap(outputs, inside, args, (output, i) => batch(output, outDims[i], transform.level));
}

/** The outputs of the class's own rule, and for each tensor in them which dimension counts the examples. */
function applyRule(
  transform: Transform,
  fn: FunctionClass,
  args: readonly unknown[],
  dims: readonly unknown[],
): [outputs: unknown, outDims: (number | null)[]] {
  const info = { batchSize: transform.batchSize, randomness: kinds[transform.randomness] };
  const [outputs, outDims] = checkPair(
    outside(transform, () => fn.vmap(info as never, dims as never, ...(args as never[]))),
  );
  const tree = Tree.of(outputs);
  const list = tree.spread(outDims);
  if (list !== null) return [outputs, list as (number | null)[]];
  throw new RuntimeError(
    `The autograd.Function's vmap staticmethod returned an incompatible (output, out_dims) tuple. Expected out_dims=${shown(outDims)} ` +
      `to be compatible with the structure of \`output\`. out_dims has structure ${Tree.of(outDims).text} but output has structure ` +
      `${tree.text}. ${more}`,
  );
}

function checkPair(result: unknown): readonly [outputs: unknown, outDims: unknown] {
  const expected =
    'Expected the vmap staticmethod to have two returns, an output and out_dims with pytree structure compatible with the output. ';
  if (!Array.isArray(result)) throw new RuntimeError(`${expected}Got a ${typeText(result)} instead`);
  if (result.length !== 2) throw new RuntimeError(`${expected}Got ${result.length} returns instead`);
  return result as [unknown, unknown];
}
