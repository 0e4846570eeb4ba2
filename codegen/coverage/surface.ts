/** @file PyTorch's public names, and what typetorch exports under them. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as torch from 'typetorch';
import { camelCase } from '../names.js';

export type Kind = 'function' | 'class' | 'property' | 'constant' | 'dtype';

export interface Name {
  readonly namespace: string;
  readonly name: string;
  readonly kind: Kind;
}

/** The list of PyTorch's names, which lies beside the project on machines that test it. */
export const surfaceFile = fileURLToPath(new URL('../../../shared/conformance/api_surface.json', import.meta.url));

interface Surface {
  readonly namespaces: Record<string, { names: Record<string, { kind: Kind; documented: boolean }> }>;
}

/** All documented names; null where the list is missing. */
export function readSurface(): Name[] | null {
  if (!existsSync(surfaceFile)) return null;
  const { namespaces } = JSON.parse(readFileSync(surfaceFile, 'utf8')) as Surface;
  return Object.entries(namespaces).flatMap(([namespace, { names }]) =>
    Object.entries(names)
      .filter(([, { documented }]) => documented)
      .map(([name, { kind }]) => ({ namespace, name, kind })),
  );
}

/** Namespaces that have another place here. */
const places: Readonly<Record<string, string>> = {
  'torch.nn (modules)': 'nn',
  'torch.nn.parameter': 'nn',
  'torch.Tensor': 'Tensor.prototype',
  'torch.Tensor (operators)': 'Tensor.prototype',
  'torch.utils.data': 'data',
  'torch.serialization': '',
  'torch.distributions.kl': 'distributions',
  'torch.cuda.memory': 'cuda',
  'torch.cuda.streams': 'cuda',
  'torch.cuda.graphs': 'cuda',
  'torch.cuda.random': 'cuda',
};

/** Where the names of a Python namespace are here, as a path below `torch`. */
export function placeOf(namespace: string): string {
  return places[namespace] ?? namespace.split('.').slice(1).map(camelCase).join('.');
}

function walk(path: string): unknown {
  let value: unknown = torch;
  for (const step of path.split('.').filter(Boolean)) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || !(step in value))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Python's name as this project writes it. */
export function ownName(name: string): string {
  return /^[A-Z]/.test(name) ? name : camelCase(name);
}

/** Reading a property of a prototype would run it without a tensor. */
function isGetter(holder: object, name: string): boolean {
  for (let object: object | null = holder; object; object = Object.getPrototypeOf(object) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(object, name);
    if (descriptor) return descriptor.get !== undefined;
  }
  return false;
}

/** Python's enumerations are classes; here they are objects that give numbers for names and names for numbers. */
function isEnumeration(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const entries = Object.entries(value).filter(([, number]) => typeof number === 'number');
  return entries.length > 0 && entries.every(([name, number]) => (value as Record<string, unknown>)[number] === name);
}

/** Whether `name` exists at `path`, as something that its kind can be used as. */
export function exists(path: string, name: string, kind: Kind): boolean {
  const holder = walk(path);
  if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function') || !(name in holder))
    return false;
  if (isGetter(holder, name)) return true;
  const value = (holder as Record<string, unknown>)[name];
  if (kind === 'class') return typeof value === 'function' || isEnumeration(value);
  return kind === 'function' ? typeof value === 'function' : value !== undefined;
}
