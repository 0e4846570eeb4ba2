/** @file Calls of public functions, constructors and methods, with arguments made after their declared types. */

import * as torch from 'typetorch';
import type { Call, Prepared } from './call.js';
import { many } from './exclusions.js';
import type { Random } from './random.js';
import { sample } from './samples.js';
import type { Parameter, Surface, Target } from './surface.js';
import { type Context, contextOf, tensor } from './tensors.js';
import * as values from './values.js';

const deepest = 4;

/** Parameters that say how many modules are made, or how often something is tried: as many as are asked for. */
const made = /^(numLayers|numEncoderLayers|numDecoderLayers|maxIter|maxEval|niter|nPowerIterations)$/;

function primitive(name: string, { random }: Context): unknown {
  switch (name) {
    case 'number':
      return random.chance(65) ? Number(values.integer(random)) : values.float(random);
    case 'bigint':
      return BigInt(values.integer(random));
    case 'boolean':
      return random.chance(50);
    case 'string':
      return values.text(random);
    default:
      return undefined;
  }
}

/** What a callback does: gives back what it gets, something else, nothing; or throws. */
function callback(context: Context, result: () => unknown): unknown {
  switch (context.random.below(6)) {
    case 0:
    case 1:
      return (...args: unknown[]) => args[0];
    case 2:
      return (x: unknown) => (x instanceof torch.Tensor ? x.mul(2) : x);
    case 3:
      return () => {
        throw new Error('a callback that throws');
      };
    case 4:
      return () => values.nonsense(context.random);
    default:
      return () => small(result());
  }
}

/** What jacobians are taken of has few elements: they have a row for each. */
function small(value: unknown): unknown {
  return value instanceof torch.Tensor && !value.isNested && value.numel() > many ? torch.ones(3) : value;
}

/** Makes arguments after the types of one surface. */
export class PublicCalls {
  private readonly constructors: ReadonlyMap<string, Target>;

  constructor(
    protected readonly surface: Surface,
    private readonly root: object = torch,
  ) {
    const constructors = surface.targets.filter(({ kind }) => kind === 'constructor');
    this.constructors = new Map(constructors.map((target) => [target.path[target.path.length - 1], target]));
  }

  call(among: readonly Target[], random: Random): Call {
    const target = random.pick(among);
    return { name: target.name, prepare: () => this.prepare(target, contextOf(random)) };
  }

  private prepare(target: Target, context: Context): Prepared {
    return this.bind(target, this.args(target, context), context);
  }

  /** A call with the given arguments; of a method, on an instance that is made for it. */
  bind(target: Target, args: unknown[], context: Context): Prepared {
    const callee = target.path.reduce((value: unknown, name) => Reflect.get(value as object, name), this.root);
    if (target.kind === 'function') {
      const owner = target.path
        .slice(0, -1)
        .reduce((value: unknown, name) => Reflect.get(value as object, name), this.root);
      return { args, run: () => Reflect.apply(callee as () => unknown, owner, args) };
    }
    if (target.kind === 'constructor') return { args, run: () => this.construct(callee, args, context) };
    const self = this.self(target, callee, context);
    const name = target.member as string;
    if (target.kind === 'property') return { args: [self], run: () => Reflect.get(self, name, self) };
    return { args: [self, ...args], run: () => Reflect.apply(Reflect.get(self, name) as () => unknown, self, args) };
  }

  private construct(callee: unknown, args: unknown[], context: Context): unknown {
    const made: unknown = Reflect.construct(callee as new () => unknown, args);
    // A module that was made is called too.
    if (made instanceof torch.nn.Module)
      return Reflect.apply(made as never, undefined, [tensor(context), tensor(context)]);
    return made;
  }

  private self({ path }: Target, callee: unknown, context: Context): object {
    const name = path[path.length - 1];
    if (typeof callee !== 'function') return callee as object;
    if (callee === torch.Tensor || callee.prototype instanceof torch.Tensor) return tensor(context);
    const made = sample(name, context);
    if (made !== undefined) return made as object;
    const constructor = this.constructors.get(name);
    if (!constructor) return Object.create((callee as { prototype: object }).prototype) as object;
    return Reflect.construct(callee, this.args(constructor, { ...context, hostility: 0 })) as object;
  }

  private args({ signatures }: Target, context: Context): unknown[] {
    const { random } = context;
    if (signatures.length === 0) return [];
    const args: unknown[] = [];
    for (const parameter of random.pick(signatures)) {
      if (parameter.optional && random.chance(45)) break;
      if (parameter.rest) args.push(...this.rest(parameter, context));
      else args.push(this.argument(parameter, context));
    }
    if (random.chance(3)) args.push(values.nonsense(random));
    if (random.chance(2)) args.pop();
    return args;
  }

  private rest({ type }: Parameter, context: Context): unknown[] {
    const value = this.value(type, context, 0);
    return Array.isArray(value) ? value : [value];
  }

  private argument({ type, name, optional }: Parameter, context: Context): unknown {
    const { random } = context;
    if (random.chance(context.hostility / 12)) return values.nonsense(random);
    if (optional && random.chance(10)) return undefined;
    return this.value(type, context, 0, name);
  }

  /** A value of a type from the table. */
  value(type: number, context: Context, depth = 0, name = ''): unknown {
    const { random } = context;
    if (made.test(name)) return random.between(-1, 3);
    const node = this.surface.types[type];
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'primitive':
        return primitive(node.name, context);
      case 'union':
        return this.value(random.pick(node.of), context, depth, name);
      case 'list':
        return this.list(node.of, context, depth, name);
      case 'tuple':
        return node.of.map((part, i) => this.value(part, context, depth + 1, node.names[i]));
      case 'function':
        return callback(context, () => this.value(node.result, context, depth + 1));
      case 'class':
        return this.instance(node.name, context);
      case 'object': {
        const chosen = node.properties.filter(({ optional }) => !optional || random.chance(30));
        if (depth >= deepest) return {};
        return Object.fromEntries(
          chosen.map(({ name: key, type: of }) => [
            key,
            random.chance(context.hostility / 12) ? values.nonsense(random) : this.value(of, context, depth + 1, key),
          ]),
        );
      }
      default:
        return random.chance(60) ? tensor(context) : values.nonsense(random);
    }
  }

  protected list(of: number, context: Context, depth: number, name: string): unknown[] {
    const { random, shape } = context;
    if (depth >= deepest) return [];
    const node = this.surface.types[of];
    const isNumber = (at: number): boolean => {
      const part = this.surface.types[at];
      return part.kind === 'primitive' && (part.name === 'number' || part.name === 'bigint');
    };
    const isInts = node.kind === 'union' ? node.of.every(isNumber) : isNumber(of);
    if (isInts && /size|shape/.test(name) && random.chance(50)) return [...shape];
    if (isInts && random.chance(70)) return values.integers(random, random.chance(50) ? shape.length : undefined);
    const list = random.list(random.pick([0, 1, 2, 2, 3, 5]), () => this.value(of, context, depth + 1));
    // A hole.
    if (random.chance(context.hostility / 15) && list.length > 0) delete list[random.below(list.length)];
    return list;
  }

  private instance(name: string, context: Context): unknown {
    if (name === 'Tensor') return tensor(context);
    const made = sample(name, context);
    return made === undefined ? values.nonsense(context.random) : made;
  }
}
