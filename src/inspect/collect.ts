/** @file Running a model once to see its layers. */

import { RuntimeError } from '../native/errors.js';
import { tidy } from '../native/handles.js';
import type { AnyModule, RemovableHandle } from '../nn/index.js';
import { withoutGrad } from '../tensor/gradMode.js';
import { Layer } from './layer.js';

type Callable = AnyModule & ((...args: unknown[]) => unknown);

/** Puts containers that are never called themselves, such as lists, above the layers in them. */
function addContainers(rows: Layer[]): void {
  const seen = new Set(rows.map(({ module }) => module));
  const current = new Map<number, Layer>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const parents = new Map<number, Layer>();
    for (let parent = row.parent; parent && parent.depth > 0; parent = parent.parent) parents.set(parent.depth, parent);
    let at = i;
    for (let depth = 1; depth < row.depth; depth++) {
      const parent = parents.get(depth) as Layer;
      if (current.get(depth)?.module === parent.module || parent === rows[at - 1]) continue;
      parent.countParams();
      parent.repeated = seen.has(parent.module);
      rows.splice(at, 0, parent);
      seen.add(parent.module);
      current.set(depth, parent);
      at++;
    }
    current.set(row.depth, row);
    for (let depth = row.depth + 1; current.delete(depth); depth++);
  }
}

/** Numbers the rows of each depth and says which rows lie below which. */
function connect(rows: readonly Layer[]): void {
  const counts = new Map<number, number>();
  for (const [i, row] of rows.entries()) {
    row.index = (counts.get(row.depth) ?? 0) + 1;
    counts.set(row.depth, row.index);
    const next = rows.findIndex(({ depth }, j) => j > i && depth <= row.depth);
    row.inner = rows.slice(i + 1, next < 0 ? rows.length : next);
  }
}

/** Calls `visit` for every module and its place, in the order of the properties. */
function walk(module: AnyModule, name: string, parent: Layer | null, visit: (place: Layer) => void): void {
  const place = new Layer(name, module, parent ? parent.depth + 1 : 0, parent);
  visit(place);
  for (const [child, inner] of module._modules) if (inner) walk(inner, child, place, visit);
}

/** All layers in their places, without a call. */
export function listLayers(model: AnyModule): Layer[] {
  const rows: Layer[] = [];
  const seen = new Set<AnyModule>();
  walk(model, model.constructor.name, null, (row) => {
    row.countParams();
    row.repeated = seen.has(row.module);
    seen.add(row.module);
    rows.push(row);
  });
  connect(rows);
  return rows;
}

/** Calls the model and gives its layers in the order of their calls. */
export function traceLayers(
  model: AnyModule,
  args: unknown[],
  mode: 'train' | 'eval',
  batchDim: number | null,
): Layer[] {
  const rows: Layer[] = [];
  const seen = new Set<AnyModule>();
  const running = new Map<AnyModule, Layer>();
  const hooks = new Map<AnyModule, RemovableHandle[]>();
  walk(model, model.constructor.name, null, ({ name, module, depth, parent }) => {
    // A module that is used in several places shows in the last one.
    for (const handle of hooks.get(module) ?? []) handle.remove();
    const before = module.registerForwardPreHook(() => {
      const row = new Layer(name, module, depth, parent);
      row.countParams();
      row.repeated = seen.has(module);
      seen.add(module);
      running.set(module, row);
      rows.push(row);
    });
    const after = module.registerForwardHook((_module, given, output) => {
      running.get(module)?.ran(given, output, batchDim);
    });
    hooks.set(module, [before, after]);
  });
  const { training } = model;
  try {
    model.train(mode === 'train');
    tidy(() => void withoutGrad(() => (model as Callable)(...args)));
  } catch (cause) {
    const executed = rows.filter((row) => row.executed).map(({ className, depth }) => `${className}: ${depth}`);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RuntimeError(
      `summary() could not run the model: ${reason}. Executed layers up to: [${executed.join(', ')}]`,
      {
        cause,
      },
    );
  } finally {
    for (const handle of [...hooks.values()].flat()) handle.remove();
    model.train(training);
  }
  addContainers(rows);
  connect(rows);
  return rows;
}
