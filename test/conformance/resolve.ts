/** @file Finds what a function of Python's `torch` is called in typetorch, by the rules of the API. */

import * as torch from 'typetorch';
import { nn, Tensor } from 'typetorch';

/** Something of PyTorch's that typetorch has nothing for. */
export class Missing extends Error {}

export type Callable = (...args: unknown[]) => unknown;

/** camelCase; leading and trailing underscores stay, and so do names with `__` on both sides. */
export function camel(name: string): string {
  return name.startsWith('__')
    ? name
    : name.replace(/(?<=[a-zA-Z0-9])_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function call(self: unknown, name: string, ...args: unknown[]): unknown {
  return (Reflect.get(self as object, name) as Callable).call(self, ...args);
}

/** Methods with the meaning of Python's operators; those with `r` have the tensor on the right. */
const operators: Record<string, string> = {
  __abs__: 'abs',
  __add__: 'add',
  __and__: 'bitwiseAnd',
  __div__: 'div',
  __eq__: 'eq',
  __floordiv__: 'floorDivide',
  __ge__: 'ge',
  __gt__: 'gt',
  __invert__: 'bitwiseNot',
  __le__: 'le',
  __lshift__: 'bitwiseLeftShift',
  __lt__: 'lt',
  __matmul__: 'matmul',
  __mod__: 'remainder',
  __mul__: 'mul',
  __ne__: 'ne',
  __neg__: 'neg',
  __or__: 'bitwiseOr',
  __pos__: 'positive',
  __pow__: 'pow',
  __rshift__: 'bitwiseRightShift',
  __sub__: 'sub',
  __truediv__: 'div',
  __xor__: 'bitwiseXor',
  __len__: 'length',
  __repr__: 'toString',
};

/** `other + self`: a method of `self`, which therefore has to be a tensor. */
function reflected(name: string): Callable {
  return (self, other) => {
    if (!(self instanceof Tensor)) throw new TypeError(`there is no ${name} on ${String(self)}`);
    return call(torch, name, other, self);
  };
}

/** What one writes in TypeScript for the rest of what Python writes with symbols and built-in functions. */
const special: Record<string, Callable> = {
  __getitem__: (self, index) => call(self, 'at', ...(Array.isArray(index) && isTuple(index) ? index : [index])),
  __setitem__: (self, index, value) =>
    void call(self, 'setAt', Array.isArray(index) && isTuple(index) ? index : [index], value),
  __bool__: (self) => Boolean(call(self, 'item')),
  __int__: (self) => Math.trunc(Number(call(self, 'item'))),
  __index__: (self) => call(self, 'item'),
  __float__: (self) => Number(call(self, 'item')),
  __contains__: (self, element) => call(call(call(self, 'eq', element), 'any'), 'item'),
  __radd__: reflected('add'),
  __rmul__: reflected('mul'),
  __rsub__: (self, other) => call(torch, 'rsub', self, other),
  __rdiv__: (self, other) => call(call(self, 'reciprocal'), 'mul', other),
  __rtruediv__: (self, other) => call(call(self, 'reciprocal'), 'mul', other),
  __rfloordiv__: reflected('floorDivide'),
  __rmod__: reflected('remainder'),
  __rpow__: reflected('pow'),
  __rmatmul__: reflected('matmul'),
  __rand__: reflected('bitwiseAnd'),
  __ror__: reflected('bitwiseOr'),
  __rxor__: reflected('bitwiseXor'),
};

const tuples = new WeakSet<object>();

/** Remembers that an array stands for a tuple: as an index it is several indices, where a list is one. */
export function markTuple<T extends object>(value: T): T {
  tuples.add(value);
  return value;
}

function isTuple(value: object): boolean {
  return tuples.has(value);
}

function memberNamed(python: string): Callable {
  const own = special[python];
  if (own) return own;
  const name = operators[python] ?? camel(python);
  if (!(name in Tensor.prototype)) throw new Missing(`Tensor.${name}`);
  // A property and a method without arguments look alike in Python's tests: what is no function is the result.
  return (self, ...args) => {
    const member: unknown = Reflect.get(self as object, name);
    return typeof member === 'function' ? (member as Callable).call(self, ...args) : member;
  };
}

const namespaces: Record<string, unknown> = {
  nn,
  'nn.functional': nn.functional,
  'nn.init': nn.init,
};

function namespaceNamed(path: string[]): unknown {
  const known = namespaces[path.join('.')];
  if (known) return known;
  return path.reduce<unknown>((at, name) => {
    const next: unknown = Reflect.get(at as object, camel(name));
    if (next === undefined) throw new Missing(`torch.${path.join('.')}`);
    return next;
  }, torch);
}

/** Operators of which Python picks the overload by itself. */
function atenNamed(name: string): Callable {
  return torch.operator(`aten::${name}`);
}

/** Operators that only nn.functional calls. Python's bindings of them take the default reduction, `Mean`, for none. */
function bindingNamed(name: string): Callable {
  const operator = torch.operator(`aten::${name}`);
  const reduction = / reduction=/.test(operator.schema) ? { reduction: 0 } : {};
  return (...args) => {
    const { options, positional } = splitOptions(args);
    return operator(...positional, { ...reduction, ...options });
  };
}

function splitOptions(args: readonly unknown[]): { options: object; positional: readonly unknown[] } {
  const last = args.at(-1);
  const hasOptions = typeof last === 'object' && last !== null && Object.getPrototypeOf(last) === Object.prototype;
  return hasOptions ? { options: last, positional: args.slice(0, -1) } : { options: {}, positional: args };
}

function find(name: string): Callable {
  const parts = name.split('.');
  if (parts[0] === 'operator') return memberNamed(parts[1]);
  if (name.startsWith('torch.ops.aten.')) return atenNamed(parts.slice(3).join('.'));
  if (name.startsWith('torch._C._nn.')) return bindingNamed(parts[3]);
  if (parts[1] === 'Tensor') return memberNamed(parts[2]);
  const last = parts.at(-1) ?? '';
  const namespace = namespaceNamed(parts.slice(1, -1));
  const fn: unknown = Reflect.get(namespace as object, camel(last));
  if (typeof fn !== 'function') throw new Missing(name);
  return fn as Callable;
}

const found = new Map<string, Callable | Missing>();

/** What typetorch has for a name such as `torch.linalg.vector_norm`; methods take the tensor first. @throws Missing */
export function functionNamed(name: string): Callable {
  let result = found.get(name);
  if (!result) {
    try {
      result = find(name);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      result = error;
    }
    found.set(name, result);
  }
  if (result instanceof Missing) throw result;
  return result;
}

/** Whether a call takes option names as they stand in the operator's schema. */
export function takesSchemaNames(name: string): boolean {
  return /^torch\.(ops|_C\._nn)\./.test(name);
}

/** Functions whose first argument is data, in which Python's integers are bigints here. */
export function takesData(name: string): boolean {
  return /^torch\.(as_tensor|tensor|asarray|Tensor\.new_tensor)$/.test(name);
}

/** Names of a Python signature's leading parameters that have no default. */
export function requiredParameters(signature: string | undefined): string[] {
  const inside = /^\((.*?)\)( ->.*)?$/s.exec(signature ?? '')?.[1] ?? '';
  const names: string[] = [];
  for (const part of inside.split(/,(?![^[(]*[\])])/)) {
    const name = /^\s*(\w+)\s*(:[^=]*)?$/.exec(part)?.[1];
    if (name === undefined) break;
    names.push(name);
  }
  return names;
}
