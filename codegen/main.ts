/** @file Writes src/ops from libtorch's schemas and native_functions.yaml. `--check` compares instead of writing. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { functionCode } from './functions.js';
import { methodsCode } from './methods.js';
import { readNativeFunctions } from './nativeFunctions.js';
import { parseSchema, type Schema } from '../src/native/schema.js';
import { publicFunctions } from './signatures.js';
import { libtorchSchemas, nativeFunctionsPath } from './sources.js';

const folder = fileURLToPath(new URL('../src/ops/', import.meta.url));

/** What generated code may use, by the module that it comes from. */
const provided: Readonly<Record<string, readonly string[]>> = {
  '../native/encode.js': [
    'putBool',
    'putBools',
    'putDevice',
    'putEnum',
    'putFactoryDevice',
    'putFloat',
    'putFloats',
    'putGenerator',
    'putInt',
    'putInts',
    'putIntsOf',
    'putName',
    'putNames',
    'putOptionalBool',
    'putOptionalFloat',
    'putOptionalInt',
    'putOptionalScalar',
    'putScalar',
    'putScalars',
    'putString',
    'putTensor',
    'putTensorOrNumber',
    'putTensors',
  ],
  '../native/handles.js': ['adoptList', 'callAlias', 'callPlain', 'callSeveral', 'callTensor'],
  '../native/match.js': [
    'isBool',
    'isBools',
    'isDevice',
    'isDType',
    'isFloat',
    'isFloats',
    'isGenerator',
    'isInt',
    'isIntOrInts',
    'isInts',
    'isLayout',
    'isMemoryFormat',
    'isNames',
    'isOptionalTensors',
    'isQScheme',
    'isScalar',
    'isScalars',
    'isString',
    'isStrings',
    'isTensor',
    'isTensorOrNumber',
    'isTensors',
    'overload',
    'resolve',
    'sizesOf',
  ],
  '../native/options.js': ['countOptions', 'isOptions'],
  '../native/results.js': ['checkOut', 'checkOuts', 'namedTuple', 'readBool', 'readNumber', 'readScalar', 'withGrad'],
  '../values/codes.js': ['dtypeOf'],
  '../values/qscheme.js': ['qschemeOf'],
  '../values/scalar.js': ['asFloat'],
};
const providedTypes: Readonly<Record<string, readonly string[]>> = {
  '../native/match.js': ['Overload'],
  '../native/results.js': ['ScalarResult'],
  '../tensor/tensor.js': ['Tensor'],
  '../values/device.js': ['DeviceLike'],
  '../values/dtype.js': ['DType'],
  '../values/generator.js': ['Generator'],
  '../values/kinds.js': ['Float', 'Int', 'Ints'],
  '../values/layout.js': ['Layout', 'MemoryFormat'],
  '../values/qscheme.js': ['QScheme'],
  '../values/scalar.js': ['Scalar'],
};

function imports(code: string): string {
  const words = new Set(code.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\b[A-Za-z_$][\w$]*\b/g));
  const lines = (table: Readonly<Record<string, readonly string[]>>, keyword: string): string[] =>
    Object.entries(table).flatMap(([from, names]) => {
      const used = names.filter((name) => words.has(name));
      return used.length > 0 ? [`${keyword} { ${used.join(', ')} } from '${from}';`] : [];
    });
  return [...lines(provided, 'import'), ...lines(providedTypes, 'import type')].join('\n');
}

function file(title: string, code: string): string {
  return `/** @file ${title} Written by codegen; not to be edited. */\n\nimport './names.js';\n${imports(code)}\n\n${code}\n`;
}

function generate(): Map<string, string> {
  const natives = readNativeFunctions(nativeFunctionsPath());
  const shown = new Set(natives.map(({ key }) => key));
  const schemas = new Map<string, Schema>();
  for (const text of libtorchSchemas()) {
    const key = text.slice(0, text.indexOf('(')).replace(/^aten::/, '');
    if (shown.has(key)) schemas.set(key, parseSchema(text));
  }
  const functions = publicFunctions(schemas, natives);
  const names = natives
    .map(({ key }) => key)
    .filter((key) => schemas.has(key))
    .sort();
  const indexOf = new Map(names.map((name, i) => [name, i]));

  const files = new Map<string, string>();
  const namesCode = `addon.setOperators(\n  \`${names.join('\n')}\`,\n);`;
  files.set(
    'names.ts',
    `/** @file The operators, in the order of their numbers. Written by codegen; not to be edited. */\n\nimport { addon } from '../native/addon.js';\nimport '../native/buffers.js';\n\n${namesCode}\n`,
  );
  for (const name of [...new Set(functions.map(({ file }) => file))].sort()) {
    const code = functions.filter((fn) => fn.file === name).map((fn) => functionCode(fn, indexOf));
    files.set(`${name}.ts`, file(`Operators: ${name}.`, code.join('\n\n')));
  }
  files.set('methods.ts', file('Methods of Tensor.', methodsCode(functions)));
  return files;
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, text] of generate()) {
  const path = join(folder, name);
  if (check) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(name);
  } else {
    writeFileSync(path, text);
  }
}
if (stale.length > 0) {
  console.error(`src/ops is not what codegen writes: ${stale.join(', ')}. Run \`npm run codegen\`.`);
  process.exitCode = 1;
}
