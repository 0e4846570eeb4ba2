/** @file Walking through a module and those below it. */

import type { Tensor } from '../tensor/tensor.js';
import type { AnyModule } from './module.js';
import type { NamedMembersOptions } from './module-options.js';
import { indent } from './python.js';

/** A module and all below it with their paths. */
export function* namedModules(
  module: AnyModule,
  path: string,
  removeDuplicate: boolean,
  seen: Set<AnyModule>,
): Generator<[name: string, module: AnyModule], void, undefined> {
  if (seen.has(module)) return;
  if (removeDuplicate) seen.add(module);
  yield [path, module];
  for (const [name, child] of module._modules) {
    if (child) yield* namedModules(child, path ? `${path}.${name}` : name, removeDuplicate, seen);
  }
}

/** The parameters or buffers of a module and those below it with their full names. */
export function* namedMembers<T extends Tensor>(
  root: AnyModule,
  members: (module: AnyModule) => ReadonlyMap<string, T | null>,
  options: NamedMembersOptions,
): Generator<[name: string, member: T], void, undefined> {
  const { prefix = '', recurse = true, removeDuplicate = true } = options;
  const seen = new Set<T>();
  const modules: Iterable<[string, AnyModule]> = recurse
    ? namedModules(root, prefix, removeDuplicate, new Set())
    : [[prefix, root]];
  for (const [path, module] of modules) {
    for (const [name, value] of members(module)) {
      if (value === null || seen.has(value)) continue;
      if (removeDuplicate) seen.add(value);
      yield [path ? `${path}.${name}` : name, value];
    }
  }
}

/** What Python's `print(module)` prints. */
export function describe(module: AnyModule, extra: string): string {
  const extraLines = extra ? extra.split('\n') : [];
  const childLines = [...module._modules].map(([name, child]) => `(${name}): ${indent(String(child ?? 'None'), 2)}`);
  const lines = [...extraLines, ...childLines];
  if (lines.length === 0) return `${module._getName()}()`;
  if (extraLines.length === 1 && childLines.length === 0) return `${module._getName()}(${extra})`;
  return `${module._getName()}(\n  ${lines.join('\n  ')}\n)`;
}
