/** @file Calls through the door by schema: every operator of libtorch, with arguments of the kinds that it names. */

import * as torch from 'typetorch';
import { type Argument, fullName, parseSchema, type Schema } from '../../dist/native/schema.js';
import type { Call } from './call.js';
import { addon } from './native.js';
import type { Random } from './random.js';
import { type Context, contextOf, tensor } from './tensors.js';
import * as values from './values.js';

const makers: Readonly<Record<string, (context: Context) => unknown>> = {
  Tensor: (context) => (context.random.chance(6) ? values.scalar(context.random) : tensor(context)),
  int: ({ random }) => values.integer(random),
  SymInt: ({ random }) => values.integer(random),
  float: ({ random }) => values.float(random),
  bool: ({ random }) => random.chance(50),
  Scalar: ({ random }) => values.scalar(random),
  str: ({ random }) => values.text(random),
  ScalarType: ({ random, dtype }) => (random.chance(50) ? dtype : values.dtype(random)),
  Layout: ({ random }) => values.layout(random),
  MemoryFormat: ({ random }) => values.memoryFormat(random),
  QScheme: ({ random }) => values.qscheme(random),
  Device: ({ random }) => values.device(random),
  Generator: ({ random }) => values.generator(random),
  Storage: (context) => {
    const source = tensor(context);
    return source.layout === torch.strided ? source.untypedStorage() : source;
  },
};

/** Parameters that hold positions, which are integers wherever tensors are taken. */
const holdsIndices =
  /^(ind(ex|ices)|offsets|batch_sizes|target|lengths|crow|ccol|col_ind|row_ind|.*_indices|.*_offsets|.*_lengths|bins)/;

function valueOf({ name, type, default: preset }: Argument, context: Context): unknown {
  const { random } = context;
  if (random.chance(context.hostility / 12)) return values.nonsense(random);
  if (type.optional && random.chance(40)) return null;
  if (preset !== null && random.chance(35)) return undefined;
  if (type.list && type.base.endsWith('nt')) {
    const length = type.size || (/size|shape/.test(name) ? context.shape.length : undefined);
    if (/size|shape/.test(name) && random.chance(40)) return context.shape;
    return type.size > 0 && random.chance(30)
      ? values.integer(random)
      : values.integers(random, random.chance(20) ? undefined : length);
  }
  const make = makers[type.base] ?? (() => values.nonsense(random));
  if (type.list) {
    const length = type.size || random.pick([0, 1, 2, 2, 3, 3, 4, 9]);
    return random.list(length, () => (type.optionalElement && random.chance(30) ? null : make(context)));
  }
  if (type.base === 'Tensor' && holdsIndices.test(name) && random.chance(70)) return tensor(context, torch.int64);
  return make(context);
}

/** Some arguments are one another, or their own views. */
function entangle(args: unknown[], random: Random): void {
  const at = args.flatMap((arg, i) => (arg instanceof torch.Tensor ? [i] : []));
  if (at.length < 2 || !random.chance(8)) return;
  const source = args[random.pick(at)] as torch.Tensor;
  args[random.pick(at)] = random.chance(60) ? source : source.flatten();
}

function callOf(schema: Schema, seedling: Random): Call {
  const name = fullName(schema);
  return {
    name: `operator ${name}`,
    prepare: () => {
      const context = contextOf(seedling);
      const args = schema.args.map((argument) => valueOf(argument, context));
      entangle(args, seedling);
      const operator = torch.operator(schema.overload ? name : `${name}.default`);
      return { run: () => operator(...args), args };
    },
  };
}

export const schemas: readonly Schema[] = addon.schemas().split('\n').filter(Boolean).map(parseSchema);

/** A call of one of these operators. */
export function operatorCall(among: readonly Schema[], random: Random): Call {
  return callOf(random.pick(among), random);
}
