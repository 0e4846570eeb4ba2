/** @file Calls all that the package offers with arguments of every wrong kind, and collects the errors that are the engine's own. */

import * as torch from 'typetorch';
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

/** Options are many: of these fewer kinds. */
const kindsOfOptions = [1, 2, 3, 5, 8].map((at) => kinds[at]);

/** Classes of which only the type is exported have no value. */
function isThere({ path }: Target): boolean {
  return (
    path.reduce((value: unknown, name) => (value == null ? value : Reflect.get(Object(value), name)), torch) != null
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
    private readonly seed: number,
  ) {
    this.maker = new Examples(surface);
  }

  visit(target: Target): void {
    this.attempt(target, () => []);
    if (target.kind !== 'property') {
      for (const kind of kinds) {
        this.attempt(target, () => [kind(), kind(), kind()]);
      }
      for (const signature of target.signatures) this.spoil(target, signature);
    }
    resetState(target.name);
  }

  /** One wrong argument, or option, among right ones. */
  private spoil(target: Target, signature: readonly Parameter[]): void {
    signature.slice(0, 4).forEach((parameter, at) => {
      const before = signature.slice(0, at);
      const behind = signature.slice(at + 1).filter(({ optional, rest }) => !optional && !rest);
      for (const kind of kinds) {
        this.attempt(target, () => [...this.examples(before), kind(), ...this.examples(behind)]);
      }
      const required = before.filter(({ optional, rest }) => !optional && !rest);
      for (const name of this.optionsOf(parameter)) {
        for (const kind of kindsOfOptions) {
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
    for (const kind of kinds) {
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

/** The errors that the examples of a seed lead to, each with the name of what was called, that say nothing about the arguments. */
export async function walk(seed: number): Promise<{ finds: string[]; calls: number }> {
  const surface = readSurface();
  const whole = new Walk(surface, seed);
  torch.setNumThreads(1);
  for (const target of surface.targets) {
    if (excluded(target.name) || !isThere(target) || /#_/.test(target.name)) continue;
    torch.tidy(() => whole.visit(target));
  }
  await Promise.all(whole.waiting);
  return { finds: [...whole.finds], calls: whole.calls };
}
