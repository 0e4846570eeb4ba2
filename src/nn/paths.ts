/** @file Finding modules, parameters and buffers by their full names. */

import { AttributeError, ValueError } from '../native/errors.js';
import { requireString } from '../tensor/arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type AnyModule, Module } from './module.js';
import { Parameter } from './parameter.js';
import { typeName } from './typename.js';

function missing(module: AnyModule, name: string): AttributeError {
  return new AttributeError(`${module._getName()} has no attribute \`${name}\``);
}

function isModule(value: unknown): value is AnyModule {
  return value instanceof Module;
}

export function findModule(root: AnyModule, target: string): AnyModule {
  requireString('getSubmodule', 'target', target);
  let module = root;
  if (target === '') return module;
  for (const name of target.split('.')) {
    const next: unknown = Reflect.get(module, name);
    if (next === undefined) throw missing(module, name);
    if (!isModule(next)) throw new AttributeError(`\`${name}\` is not an nn.Module`);
    module = next;
  }
  return module;
}

/** The module that a path's last name belongs to, and that name. */
function parentOf(root: AnyModule, target: string): [AnyModule, string] {
  requireString('getSubmodule', 'target', target);
  const dot = target.lastIndexOf('.');
  return [findModule(root, target.slice(0, Math.max(dot, 0))), target.slice(dot + 1)];
}

export function replaceModule(root: AnyModule, target: string, module: AnyModule, strict: boolean): void {
  if (target === '') throw new ValueError('Cannot set the submodule without a target name!');
  if (!isModule(module)) throw new ValueError(`\`module\` is not an nn.Module, found ${typeName(module)}`);
  const [parent, name] = parentOf(root, target);
  const old: unknown = Reflect.get(parent, name);
  if (strict && old === undefined) throw missing(parent, name);
  if (old !== undefined && !isModule(old)) throw new AttributeError(`\`${name}\` is not an nn.Module`);
  Reflect.set(parent, name, module);
}

export function findParameter(root: AnyModule, target: string): Parameter {
  const [module, name] = parentOf(root, target);
  const value: unknown = Reflect.get(module, name);
  if (value === undefined) throw missing(module, name);
  if (!(value instanceof Parameter)) throw new AttributeError(`\`${name}\` is not an nn.Parameter`);
  return value;
}

export function findBuffer(root: AnyModule, target: string): Tensor {
  const [module, name] = parentOf(root, target);
  if (Reflect.get(module, name) === undefined) throw missing(module, name);
  const buffer = module._buffers.get(name);
  if (!buffer) throw new AttributeError(`\`${name}\` is not a buffer`);
  return buffer;
}
