/** @file Reads native_functions.yaml: which operators are functions, methods, or members of a namespace. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface NativeFunction {
  /** `name.overload`. */
  readonly key: string;
  readonly function: boolean;
  readonly method: boolean;
  /** Python's module: `nn`, `linalg`, `fft`, …, or empty for `torch` itself. */
  readonly module: string;
  readonly tags: readonly string[];
  /** Arguments that name dimensions; libtorch's own schema calls them strings. */
  readonly dimnames: ReadonlySet<string>;
}

interface Entry {
  func: string;
  variants?: string;
  python_module?: string;
  tags?: string | string[];
  autogen?: string;
}

export function readNativeFunctions(path: string): NativeFunction[] {
  const entries = parse(readFileSync(path, 'utf8')) as Entry[];
  return entries.flatMap((entry) => {
    const variants = (entry.variants ?? 'function').split(',').map((variant) => variant.trim());
    const tags = entry.tags === undefined ? [] : [entry.tags].flat();
    const native: NativeFunction = {
      key: entry.func.slice(0, entry.func.indexOf('(')),
      function: variants.includes('function'),
      method: variants.includes('method'),
      module: entry.python_module ?? '',
      tags,
      dimnames: new Set([...entry.func.matchAll(/Dimname(?:\[\d*\])?\??\s+(\w+)/g)].map(([, name]) => name)),
    };
    // Of the variants that PyTorch itself generates, Python shows only the outputs of copying views.
    const outs = tags.includes('view_copy') ? (entry.autogen ?? '').split(',').map((key) => key.trim()) : [];
    return [native, ...outs.filter(Boolean).map((key) => ({ ...native, key, function: true, method: false }))];
  });
}
