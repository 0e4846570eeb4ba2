/** @file Writes the class of methods from which Tensor inherits. */

import { declarations, hasVarargs, optionFields, optionsName, parameterCount } from './functions.js';
import { handwrittenMethods } from './handwritten.js';
import { isHidden } from './names.js';
import type { PublicFunction } from './signatures.js';

function selfIndex(fn: PublicFunction): number {
  const signature = fn.signatures.find(({ isMethod }) => isMethod);
  return Math.max(0, signature?.parameters.findIndex(({ argument }) => argument.name === 'self') ?? 0);
}

export function isMethod(fn: PublicFunction): boolean {
  const isShown = !isHidden(fn.pythonName) || fn.pythonName === 'contiguous';
  return isShown && fn.signatures.some((signature) => signature.isMethod) && !handwrittenMethods.has(fn.pythonName);
}

function implementation(fn: PublicFunction): string {
  const target = `${fn.file}Ops.${fn.name} as Call`;
  if (hasVarargs(fn)) return `  ${fn.name}(...args: unknown[]): unknown {\n    return (${target})(this, ...args);\n  }`;
  const at = selfIndex(fn);
  const args = Array.from({ length: parameterCount(fn) - 1 }, (_, i) => `a${i}`);
  const passed = [...args.slice(0, at), 'this', ...args.slice(at)];
  return `  ${fn.name}(${args.map((arg) => `${arg}?: unknown`).join(', ')}): unknown {\n    return (${target})(${passed.join(', ')});\n  }`;
}

export function methodsCode(functions: readonly PublicFunction[]): string {
  const methods = functions.filter(isMethod);
  const files = [...new Set(methods.map(({ file }) => file))].sort();
  const types = files.flatMap((file) => {
    const names = methods.filter((fn) => fn.file === file && optionFields(fn).size > 0).map(optionsName);
    return names.length > 0 ? [`import type { ${[...new Set(names)].sort().join(', ')} } from './${file}.js';`] : [];
  });
  const body = methods.map((fn) => {
    const declared = declarations(fn, true).map(({ docs, line }) => `${docs}\n${line}`.replace(/^/gm, '  '));
    return `${declared.join('\n')}\n${implementation(fn)}`;
  });
  return [
    ...files.map((file) => `import * as ${file}Ops from './${file}.js';`),
    ...types,
    '',
    'type Call = (...args: unknown[]) => unknown;',
    '',
    '/** Every operator that PyTorch offers as a method of its tensors. */',
    'export abstract class TensorOperators {',
    '  /** Handle of the native tensor. @internal */',
    '  abstract _id: number;',
    '',
    body.join('\n\n'),
    '}',
  ].join('\n');
}
