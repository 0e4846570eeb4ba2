/** @file What the autograd tests share: leaves, custom functions made of two arrow functions, and tables of tests. */

import test, { type ExecutionContext } from 'ava';
import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';

export type Context = torch.autograd.Context;

/** A float64 leaf with these values. */
export function leaf(...values: number[]): Tensor {
  return torch.tensor(values, { dtype: torch.float64, requiresGrad: true });
}

/** A float64 leaf of random values. */
export function random(...shape: number[]): Tensor {
  return torch.randn(shape, { dtype: torch.float64, requiresGrad: true });
}

interface Parts {
  forward: (ctx: Context, ...args: never[]) => unknown;
  backward?: (ctx: Context, ...grads: never[]) => unknown;
}

/** A function class with these methods, called as Python calls it: `apply(...)`, whose result is not typed further. */
export function custom({ forward, backward }: Parts): (...args: unknown[]) => Tensor {
  class Custom extends torch.autograd.Function {
    static override forward = forward as never;
    static override backward(ctx: Context, ...grads: never[]): unknown {
      return backward ? backward(ctx, ...grads) : grads;
    }
  }
  return (...args) => (Custom.apply as (...args: unknown[]) => Tensor).apply(Custom, args);
}

/** As `custom` for functions that return a list. */
export function customList(parts: Parts): (...args: unknown[]) => Tensor[] {
  return custom(parts) as unknown as (...args: unknown[]) => Tensor[];
}

/** Registers one test for each row. */
export function rows(title: string, table: Record<string, (t: ExecutionContext) => void>): void {
  for (const [name, run] of Object.entries(table)) test(`${title}: ${name}`, run);
}

/** The names of the nodes above a tensor, as deep as the graph goes: `Mul(AccumulateGrad, null)`. */
export function describeGraph(node: torch.autograd.graph.Node | null): string {
  if (node === null) return 'null';
  const name = node.name().replace(/^.*::/, '');
  const next = node.nextFunctions.map(([child]) => describeGraph(child));
  return next.length > 0 ? `${name}(${next.join(', ')})` : name;
}

/** What a tensor holds, as lists; null for none. */
export function values(tensor: Tensor | null): unknown {
  return tensor?.tolist() ?? null;
}

/** Gradients of a sum, as lists. */
export function gradsOf(output: Tensor, ...inputs: Tensor[]): unknown[] {
  return torch.autograd.grad(output.sum(), inputs, { allowUnused: true }).map(values);
}

/** Waits until `ref` is collected; false if it never is. */
export async function isCollected(ref: WeakRef<object>): Promise<boolean> {
  for (let i = 0; i < 20; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    torch.collect();
    torch.ones(1);
    if (ref.deref() === undefined) return true;
  }
  return false;
}
