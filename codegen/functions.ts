/** @file Writes a function: its overload declarations, the choice of an overload, and one writer of the call buffer per overload. */

import { directCalls } from './directCalls.js';
import { documentation } from './docs.js';
import { isOutList, namedValues } from './namedValues.js';
import { camelCase, identifier } from './names.js';
import { fullName, type Schema, type SchemaType } from '../src/native/schema.js';
import { declaredName, isTensorOption, type Parameter, type PublicFunction, type Signature } from './signatures.js';
import { defaultValue, putCall } from './types.js';

const PER_METHOD_SELF = 'self';

function parameterType({ kind, argument }: Parameter): string {
  return argument.type.optional ? `${kind.type} | null` : kind.type;
}

function local(parameter: Parameter): string {
  return identifier(parameter.name);
}

/** Whether the value can be given in the options object. Leading tensors cannot. */
function isOption(parameter: Parameter, index: number): boolean {
  const { base, optional, list } = parameter.argument.type;
  if (parameter.argument.keywordOnly) return true;
  if (index === 0 && (parameter.argument.name === PER_METHOD_SELF || (base === 'Tensor' && !optional))) return false;
  return !(base === 'Tensor' && !optional && !list && parameter.required);
}

function resultName(name: string | null, i: number): string {
  return name ? camelCase(name) : `item${i}`;
}

function scalarResult(type: SchemaType): [type: string, read: (word: number) => string] {
  switch (type.base) {
    case 'bool':
      return ['boolean', (word) => `readBool(${word})`];
    case 'Scalar':
      return ['ScalarResult', (word) => `readScalar(${word})`];
    case 'ScalarType':
      return ['DType', (word) => `dtypeOf(readNumber(${word}))`];
    case 'QScheme':
      return ['QScheme', (word) => `qschemeOf(readNumber(${word}))`];
    default:
      return ['number', (word) => `readNumber(${word})`];
  }
}

function elementType(type: SchemaType): string {
  if (type.base === 'Tensor') return type.list ? 'Tensor[]' : 'Tensor';
  return scalarResult(type)[0];
}

/** The tensor among the arguments that a written result is. */
function writtenArgument(signature: Signature, type: SchemaType): Parameter | undefined {
  return signature.parameters.find(({ argument }) => argument.type.written && argument.type.alias === type.alias);
}

export function resultType(signature: Signature): string {
  const schema = signature.schema ?? (signature.out as Schema);
  const { returns } = schema;
  if (returns.length === 0 || (returns.length === 1 && returns[0].type.base === '')) return 'void';
  if (returns.length === 1) return elementType(returns[0].type);
  const elements = returns.map(({ type }) => elementType(type));
  if (returns.some(({ name }) => name === null)) return `[${elements.join(', ')}]`;
  const names = returns.map(({ name }, i) => resultName(name, i));
  const tuple = names.map((name, i) => `${name}: ${elements[i]}`).join(', ');
  return `[${tuple}] & { ${names.map((name, i) => `readonly ${name}: ${elements[i]}`).join('; ')} }`;
}

function outType(signature: Signature): string {
  return isOutList(signature) ? 'readonly Tensor[]' : 'Tensor';
}

/** The statements that run the operator and read its results. */
function run(signature: Signature, schema: Schema, index: number): string[] {
  const { returns } = schema;
  if (returns.length === 0) return [`callPlain(${index});`];
  const [{ type }] = returns;
  if (returns.length === 1 && !type.list && type.base === 'Tensor') {
    const written = type.written ? writtenArgument(signature, type) : undefined;
    if (written) return [`callPlain(${index});`, `return ${local(written)};`];
    const [first] = schema.args;
    const mayReturnFirst = type.alias !== null && first?.type.alias === type.alias && !first.type.list;
    if (!mayReturnFirst) return [`return callTensor(${index});`];
    return [`return callAlias(${index}, ${local(signature.parameters[0])});`];
  }
  if (returns.length === 1 && type.list) return [`callPlain(${index});`, 'return adoptList(0);'];
  if (returns.length === 1) return [`callPlain(${index});`, `return ${scalarResult(type)[1](0)};`];
  return runTuple(signature, schema, index);
}

function runTuple(signature: Signature, schema: Schema, index: number): string[] {
  let ids = 0;
  let words = 0;
  let list: string | null = null;
  const parts = schema.returns.map(({ type }) => {
    const written = type.written ? writtenArgument(signature, type) : undefined;
    if (written) return local(written);
    if (type.base === 'Tensor' && type.list) {
      list = `const list = adoptList(${ids});`;
      return 'list';
    }
    if (type.base === 'Tensor') return `results[${ids++}]`;
    const read = scalarResult(type)[1](words);
    words += 2;
    return read;
  });
  const lines = [ids > 0 ? `const results = callSeveral(${index}, ${ids});` : `callPlain(${index});`];
  if (list) lines.push(list);
  return [...lines, `return ${tuple(signature, parts)};`];
}

/** Python's names of a result's elements, or null if it is a plain tuple or no tuple. */
function tupleNames({ returns }: Schema): string[] | null {
  if (returns.length < 2 || returns.some(({ name }) => name === null)) return null;
  return returns.map(({ name }) => name as string);
}

function tupleClass(signature: Signature, isOut = false): string {
  return `${signature.emitter}${isOut ? '$Out' : '$Result'}`;
}

function tuple(signature: Signature, parts: readonly string[], isOut = false): string {
  const schema = signature.schema ?? (signature.out as Schema);
  return tupleNames(schema) ? `new ${tupleClass(signature, isOut)}(${parts.join(', ')})` : `[${parts.join(', ')}]`;
}

/** The classes of a named result, which stand before the function that makes it. */
export function tupleDeclarations(signature: Signature): string[] {
  const schema = signature.schema ?? (signature.out as Schema);
  const names = tupleNames(schema);
  if (!names) return [];
  const elements = schema.returns.map(({ type }) => elementType(type)).join(', ');
  const list = names.map((name) => `'${name}'`).join(', ');
  const declare = (isOut: boolean): string =>
    `const ${tupleClass(signature, isOut)} = namedTuple('${schema.name}${isOut ? '_out' : ''}', [${list}]) as new (...elements: [${elements}]) => ${resultType(signature)};`;
  return [...(signature.schema ? [declare(false)] : []), ...(signature.out ? [declare(true)] : [])];
}

function writeArgument(parameter: Parameter): string {
  const { argument, kind } = parameter;
  let value = local(parameter);
  if (argument.default !== null && argument.default !== 'None')
    value += ` ?? ${defaultValue(argument.default, argument.type)}`;
  return putCall(argument.type, kind, value);
}

function runOut(signature: Signature, schema: Schema, index: number): string[] {
  const outs = schema.args.filter((arg) => arg.keywordOnly && arg.type.written);
  if (outs.length === 1) {
    const put = outs[0].type.list ? 'putTensors' : 'putTensor';
    const result = outs[0].type.list ? '[...out]' : 'out';
    return [
      `${put}(at, out);`,
      `callPlain(${index});`,
      resultType(signature) === 'void' ? 'return;' : `return ${result};`,
    ];
  }
  const fn = camelCase(schema.name);
  return [
    `checkOuts('${fn}', out, ${outs.length});`,
    'for (const tensor of out) at = putTensor(at, tensor);',
    `callPlain(${index});`,
    `return ${tuple(
      signature,
      outs.map((_, i) => `out[${i}]`),
      true,
    )};`,
  ];
}

/** Statements that write arguments into the buffer; `more` says that others follow, which need the position. */
function writeArguments(parameters: readonly Parameter[], more: boolean): string[] {
  if (parameters.length === 0) return more ? ['let at = 0;'] : [];
  return parameters.map((parameter, i) => {
    const call = writeArgument(parameter);
    const isLast = i === parameters.length - 1 && !more;
    if (i === 0) return `${isLast ? '' : 'let at = '}${call.replace('(at, ', '(0, ')};`;
    return `${isLast ? '' : 'at = '}${call};`;
  });
}

function runFactoryOut({ parameters }: Signature, index: number): string[] {
  const shared = parameters.filter(({ argument }) => !isTensorOption(argument));
  return [
    'checkOut(out, dtype, layout, device);',
    ...writeArguments(shared, true),
    'putTensor(at, out);',
    `callPlain(${index});`,
    'return requiresGrad ? withGrad(out) : out;',
  ];
}

/** The function that takes values in order, writes them and runs the operator. */
export function emitter(signature: Signature, indexOf: ReadonlyMap<string, number>): string {
  const { schema, out, parameters, isFactory } = signature;
  const mustHave = out && !schema ? parameters.length : parameters.findLastIndex(({ required }) => required);
  const inputs = parameters.map((parameter, i) => {
    const type = parameterType(parameter);
    if (parameter.required) return `${local(parameter)}: ${type}`;
    return i < mustHave ? `${local(parameter)}: ${type} | null | undefined` : `${local(parameter)}?: ${type} | null`;
  });
  if (out) inputs.push(schema ? `out?: ${outType(signature)} | null` : `out: ${outType(signature)}`);
  if (isFactory) inputs.push('requiresGrad?: boolean | null');
  const lines = [`function ${signature.emitter}(${inputs.join(', ')}): ${resultType(signature)} {`];
  const writes = writeArguments(parameters, out !== null && !isFactory);
  if (out) {
    const index = indexOf.get(fullName(out)) as number;
    const body = isFactory ? runFactoryOut(signature, index) : runOut(signature, out, index);
    const branch = schema ? ['if (out) {', ...body.map((line) => `  ${line}`), '}'] : body;
    lines.push(...(isFactory ? [...branch, ...writes] : [...writes, ...branch]).map((line) => `  ${line}`));
  } else {
    lines.push(...writes.map((line) => `  ${line}`));
  }
  if (schema) {
    const body = run(signature, schema, indexOf.get(fullName(schema)) as number);
    if (isFactory && body.length === 1) {
      lines.push(
        `  ${body[0].replace('return', 'const result =')}`,
        '  return requiresGrad ? withGrad(result) : result;',
      );
    } else {
      lines.push(...body.map((line) => `  ${line}`));
    }
  }
  return [...lines, '}'].join('\n');
}

function pythonSignature(signature: Signature): string {
  const parts = signature.parameters.map(({ argument, kind }, i) => {
    const star = i === signature.positional ? '*, ' : '';
    const value = argument.default === null ? '' : ` = ${argument.default}`;
    return `${star}${kind.label} ${argument.name === 'self' ? 'input' : argument.name}${value}`;
  });
  if (signature.out) {
    const star = signature.parameters.length === signature.positional ? '*, ' : '';
    parts.push(
      `${star}${signature.outCount > 1 ? 'tuple of Tensors' : 'Tensor'} out${signature.schema ? ' = None' : ''}`,
    );
  }
  return `(${parts.join(', ')})`;
}

/** The flags of native/match.ts. */
function flags(nullable: boolean, required: boolean): number {
  return (nullable ? 1 : 0) + (required ? 2 : 0);
}

/** The table entry with which native/match.ts finds the overload. */
export function overloadEntry(fn: PublicFunction, signature: Signature): string {
  const rows = namedValues(signature).map(
    ({ name, type, test, nullable, required }) => `['${name}', '${type}', ${test}, ${flags(nullable, required)}]`,
  );
  const { emitter, positional } = signature;
  const varargs = hasVarargs(fn) ? signature.varargs : -1;
  const text = JSON.stringify(pythonSignature(signature));
  return `  overload(${text}, ${emitter}, ${positional}, ${varargs}, [${rows.join(', ')}]),`;
}

function pascal(name: string): string {
  const camel = camelCase(name);
  return camel.replace(/^(_*)(.)/, (_, head: string, first: string) => head + first.toUpperCase());
}

export function optionsName(fn: PublicFunction): string {
  return `${pascal(fn.name)}Options`;
}

/** Fields of a function's options object, over all its overloads. */
export function optionFields(fn: PublicFunction): Map<string, string> {
  const fields = new Map<string, Set<string>>();
  const add = (name: string, type: string): void => {
    const types = fields.get(name) ?? new Set<string>();
    for (const part of type.split(' | ')) types.add(part);
    fields.set(name, types);
  };
  for (const signature of fn.signatures) {
    signature.parameters.forEach((parameter, i) => {
      if (isOption(parameter, i)) add(parameter.name, parameterType(parameter));
    });
    if (signature.out) add('out', outType(signature));
    if (signature.isFactory) add('requiresGrad', 'boolean');
  }
  return new Map([...fields].map(([name, types]) => [name, [...types].join(' | ')]));
}

/** Python shows `self` as `input` in functions. */
function shownName({ parameters }: Signature, { argument, name }: Parameter): string {
  const taken = parameters.some((other) => other.name === 'input');
  return identifier(argument.name === PER_METHOD_SELF && !taken ? 'input' : name);
}

/** Overload declarations, for a function or, without `self`, for a method. */
export function declarations(fn: PublicFunction, method: boolean): { docs: string; line: string }[] {
  const options = optionFields(fn).size > 0 ? optionsName(fn) : null;
  const head = method ? fn.name : `export function ${declaredName(fn)}`;
  const seen = new Set<string>();
  return fn.signatures.flatMap((signature) => {
    if (method && !signature.isMethod) return [];
    const needsOption =
      signature.parameters.some((p, i) => i >= signature.positional && p.required) || !signature.schema;
    const shown = signature.parameters
      .map((parameter, i) => ({ parameter, i }))
      .filter(
        ({ parameter, i }) => i < signature.positional && !(method && parameter.argument.name === PER_METHOD_SELF),
      );
    let optional = false;
    const list = shown.map(({ parameter, i }) => {
      const type = parameterType(parameter);
      const name = shownName(signature, parameter);
      optional ||= !parameter.required;
      const asOption = options !== null && isOption(parameter, i);
      return `${name}${optional ? '?' : ''}: ${type}${asOption ? ` | ${options}` : ''}`;
    });
    const tail = options ? [`options${needsOption && !optional ? '' : '?'}: ${options}`] : [];
    const result = resultType(signature);
    const lines = [`${head}(${[...list, ...tail].join(', ')}): ${result};`];
    if (signature.varargs >= 0 && hasVarargs(fn)) {
      const before = list.slice(0, -1);
      const name = shownName(signature, shown[shown.length - 1].parameter);
      lines.push(`${head}(${[...before, `...${name}: Int[]`].join(', ')}): ${result};`);
      if (options) {
        lines.push(
          `${head}(${[...before, `...${name}: [...${name}: Int[], options: ${options}]`].join(', ')}): ${result};`,
        );
      }
    }
    const docs = documentation(fn, signature);
    return lines.flatMap((line) => {
      if (seen.has(line)) return [];
      seen.add(line);
      return [{ docs, line }];
    });
  });
}

/** One more than there are positional parameters: for the options object, or an argument too many. */
export function parameterCount(fn: PublicFunction): number {
  return Math.max(...fn.signatures.map((signature) => signature.positional)) + 1;
}

/** The overload whose sizes may be written as separate arguments, unless another one takes a single integer there. */
function sizesSignature(fn: PublicFunction): Signature | undefined {
  const takesInt = (at: number): boolean =>
    fn.signatures.some(({ parameters, positional }) => at < positional && parameters[at].kind.test === 'isInt');
  return fn.signatures.find(
    ({ varargs, schema, parameters }) =>
      varargs >= 0 &&
      schema !== null &&
      !takesInt(varargs) &&
      !parameters.some(({ argument, required }) => argument.keywordOnly && required),
  );
}

export function hasVarargs(fn: PublicFunction): boolean {
  return sizesSignature(fn) !== undefined;
}

export function functionCode(fn: PublicFunction, indexOf: ReadonlyMap<string, number>): string {
  const table = `${fn.name}$$`;
  const name = declaredName(fn);
  const fields = optionFields(fn);
  const parts: string[] = [];
  if (fields.size > 0) {
    const body = [...fields].map(([field, type]) => `  ${field}?: ${type};`).join('\n');
    parts.push(`/** Options of \`${fn.pythonPath}\`. */\nexport interface ${optionsName(fn)} {\n${body}\n}`);
  }
  parts.push(...fn.signatures.flatMap((signature) => [...tupleDeclarations(signature), emitter(signature, indexOf)]));
  parts.push(
    `const ${table}: readonly Overload[] = [\n${fn.signatures.map((signature) => overloadEntry(fn, signature)).join('\n')}\n];`,
  );
  const declared = declarations(fn, false).map(({ docs, line }) => `${docs}\n${line}`);
  const sizes = sizesSignature(fn);
  if (sizes) {
    const own = sizes.varargs === 1;
    const emit = own ? `${sizes.emitter}(self, size)` : `${sizes.emitter}(size)`;
    const guard = own ? 'isTensor(self) && size !== null' : 'size !== null';
    parts.push(
      `${declared.join('\n')}\nexport function ${name}(${own ? 'self: unknown, ' : ''}...args: unknown[]): unknown {
  const size = sizesOf(args);
  if (${guard}) return ${emit};
  return resolve('${fn.name}', ${table}, ${own ? '[self, ...args]' : 'args'});
}`,
    );
  } else {
    const count = parameterCount(fn);
    const args = Array.from({ length: count }, (_, i) => `a${i}`);
    parts.push(
      `${declared.join('\n')}\nexport function ${name}(${args.map((arg) => `${arg}?: unknown`).join(', ')}): unknown {
${[...directCalls(fn, count), `  return resolve('${fn.name}', ${table}, [${args.join(', ')}]);`].join('\n')}
}`,
    );
  }
  if (name !== fn.name) parts.push(`export { ${name} as ${fn.name} };`);
  return parts.join('\n\n');
}
