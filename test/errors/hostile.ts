/** @file Calls all that the package offers with arguments of every wrong kind, and collects the errors that are the engine's own. */

import * as torch from 'typetorch';
import * as vision from 'typetorch/vision';
import { excluded } from '../fuzz/exclusions.js';
import { PublicCalls } from '../fuzz/public.js';
import { Random } from '../fuzz/random.js';
import { resetState } from '../fuzz/state.js';
import { type Parameter, readSurface, type Surface, type Target } from '../fuzz/surface.js';
import type { Context } from '../fuzz/tensors.js';
import { faultOf } from '../fuzz/verdict.js';

const kinds: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => 5,
  () => 'x',
  () => true,
  () => ({}),
  () => [],
  () => [null],
  () => () => undefined,
  () => torch.ones(2),
];

/** For options, and for arguments behind the first, of which there are many. */
const fewKinds = [1, 2, 3, 5, 8].map((at) => kinds[at]);

/** Classes of which only the type is exported have no value. */
function isThere({ path }: Target, root: object): boolean {
  return (
    path.reduce((value: unknown, name) => (value == null ? value : Reflect.get(Object(value), name)), root) != null
  );
}

function contextOf(seed: number, index: number): Context {
  return { random: new Random(seed, index), shape: [2, 3], dtype: torch.float32, hostility: 0 };
}

/** Right arguments after their types, with small numbers, and tensors where there is no type. */
class Examples extends PublicCalls {
  override value(type: number, context: Context, depth = 0, name = ''): unknown {
    const node = this.surface.types[type];
    if (node.kind === 'unknown') return torch.ones(2, 3);
    if (node.kind === 'primitive' && node.name === 'number') return context.random.between(0, 3);
    if (node.kind === 'primitive' && node.name === 'bigint') return BigInt(context.random.between(0, 3));
    return super.value(type, context, depth, name);
  }

  protected override list(of: number, context: Context, depth: number): unknown[] {
    return depth > 3 ? [] : context.random.list(2, () => this.value(of, context, depth + 1));
  }
}

/** Tries wrong arguments on one surface. */
class Walk {
  readonly finds = new Set<string>();
  readonly waiting: Promise<unknown>[] = [];
  calls = 0;
  private readonly maker: Examples;

  constructor(
    private readonly surface: Surface,
    root: object,
    private readonly seed: number,
  ) {
    this.maker = new Examples(surface, root);
  }

  visit(target: Target): void {
    this.attempt(target, () => []);
    if (target.kind !== 'property') {
      for (const kind of fewKinds) this.attempt(target, () => [kind(), kind(), kind()]);
      for (const signature of target.signatures) this.spoil(target, signature);
    }
    resetState(target.name);
  }

  /** One wrong argument, or option, among right ones. */
  private spoil(target: Target, signature: readonly Parameter[]): void {
    signature.slice(0, 4).forEach((parameter, at) => {
      const before = signature.slice(0, at);
      const behind = signature.slice(at + 1).filter(({ optional, rest }) => !optional && !rest);
      for (const kind of at === 0 ? kinds : fewKinds) {
        this.attempt(target, () => [...this.examples(before), kind(), ...this.examples(behind)]);
      }
      const required = before.filter(({ optional, rest }) => !optional && !rest);
      for (const name of this.optionsOf(parameter)) {
        for (const kind of fewKinds) {
          this.attempt(target, () => [...this.examples(required), { [name]: kind() }]);
        }
      }
    });
  }

  private examples(parameters: readonly Parameter[]): unknown[] {
    return parameters.map(({ type, name }) => this.maker.value(type, contextOf(this.seed, this.calls), 0, name));
  }

  private optionsOf({ type }: Parameter): string[] {
    const node = this.surface.types[type];
    const among = node.kind === 'union' ? node.of.map((at) => this.surface.types[at]) : [node];
    return among.flatMap((one) => (one.kind === 'object' ? one.properties.map(({ name }) => name) : []));
  }

  private attempt(target: Target, args: () => unknown[]): void {
    this.calls++;
    try {
      const result = this.maker.bind(target, args(), contextOf(this.seed, this.calls)).run();
      if (result instanceof Promise) this.waiting.push(result.catch((error: unknown) => this.judge(error, target)));
      else if (result instanceof torch.nn.RemovableHandle) result.remove();
      else if (typeof result === 'function' && target.kind !== 'property') this.callAll(result, target);
    } catch (error) {
      this.judge(error, target);
    }
  }

  /** What is returned, a transformed function or a module, is called too. */
  private callAll(fn: object, target: Target): void {
    for (const kind of fewKinds) {
      this.calls++;
      try {
        Reflect.apply(fn as () => unknown, undefined, [kind()]);
      } catch (error) {
        this.judge(error, target);
      }
    }
  }

  private judge(error: unknown, { name }: Target): void {
    const fault = faultOf(error);
    if (fault) this.finds.add(`${name}: ${fault.text}`);
  }
}

/** What reads files or the network. */
const outside = /datasets|^Image\b|open|download|saveImage/;

/** The errors that the examples of a seed lead to, each with the name of what was called, that say nothing about the arguments. */
export async function walk(seed: number): Promise<{ finds: string[]; calls: number }> {
  torch.setNumThreads(1);
  const walks = [
    [readSurface(), torch],
    [readSurface('vision/index.d.ts'), vision],
  ].map(([surface, root]) => walkOne(surface as Surface, root, seed));
  const done = await Promise.all(walks);
  return { finds: done.flatMap(({ finds }) => [...finds]), calls: done.reduce((sum, { calls }) => sum + calls, 0) };
}

async function walkOne(surface: Surface, root: object, seed: number): Promise<Walk> {
  const walk = new Walk(surface, root, seed);
  for (const target of surface.targets) {
    const isOut = excluded(target.name) || (root === vision && outside.test(target.name));
    if (isOut || !isThere(target, root) || /#_/.test(target.name)) continue;
    torch.tidy(() => walk.visit(target));
  }
  await Promise.all(walk.waiting);
  return walk;
}
