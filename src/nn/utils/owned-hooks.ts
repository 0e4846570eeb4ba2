/** @file Hooks that belong to an object, by which they are found again: also in a copy of the module, which has the same hooks. */

import type { AnyModule } from '../module.js';

const owners = new WeakMap<object, object>();

/** Says to whom a hook belongs. */
export function owned<H extends (...args: never[]) => unknown>(owner: object, hook: H): H {
  owners.set(hook, owner);
  return hook;
}

/** The objects of a class to which the hooks before the module's calls belong. */
export function hookOwners<T extends object>(module: AnyModule, kind: abstract new (...args: never[]) => T): T[] {
  return [...module._hooks().forwardPre.values()].flatMap((hook) => {
    const owner = owners.get(hook);
    return owner instanceof kind ? [owner] : [];
  });
}

/** Takes all hooks that belong to an object out of a module. */
export function removeHooksOf(module: AnyModule, owner: object): void {
  const { forwardPre, stateDict, loadPre } = module._hooks();
  for (const hooks of [forwardPre, stateDict, loadPre]) {
    for (const [id, hook] of hooks) if (owners.get(hook) === owner) hooks.delete(id);
  }
}
