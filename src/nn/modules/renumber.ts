/** @file Naming the modules of a list anew. */

import type { AnyModule } from '../module.js';
import type { ModuleState } from '../state.js';

/** Makes `modules` the modules of `state`, called '0', '1', … */
export function renumber(state: ModuleState, modules: readonly AnyModule[]): void {
  for (const name of state.modules.keys()) state.drop(name);
  state.modules.clear();
  modules.forEach((module, i) => {
    const name = String(i);
    state.store(name, state.addModule(name, module));
  });
}
