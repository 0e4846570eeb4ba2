/** @file Parses operator schemas in the text form that libtorch prints. */

export interface SchemaType {
  /** `Tensor`, `int`, `Scalar`, … without optional mark and list brackets. */
  readonly base: string;
  readonly optional: boolean;
  readonly list: boolean;
  /** Length of a fixed-size list, else 0. */
  readonly size: number;
  /** Whether the elements of a list may be missing. */
  readonly optionalElement: boolean;
  /** Alias set, such as `a`. */
  readonly alias: string | null;
  readonly written: boolean;
}

export interface Argument {
  readonly name: string;
  readonly type: SchemaType;
  readonly default: string | null;
  readonly keywordOnly: boolean;
}

export interface Schema {
  /** Without `aten::`; another namespace stands before it. */
  readonly name: string;
  readonly overload: string;
  readonly args: readonly Argument[];
  readonly returns: readonly { name: string | null; type: SchemaType }[];
  readonly text: string;
}

/** Splits at commas that lie outside brackets and quotes. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    if (quoted && c === '\\') i++;
    if (quoted) continue;
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const rest = text.slice(start).trim();
  return rest ? [...parts, rest] : parts;
}

/** Reads a type at the start of `text`; returns it with what follows. */
function parseType(text: string): [SchemaType, string] {
  const match = /^([\w.]+)(\(([^)]*)\))?(\?)?((?:\[\d*\])?)(\?)?/.exec(text);
  if (!match) throw new Error(`not a schema type: ${text}`);
  const [all, base, , alias, mark, brackets, lastMark] = match;
  const list = brackets !== '';
  const type: SchemaType = {
    base,
    list,
    size: list ? Number(brackets.slice(1, -1) || 0) : 0,
    optional: list ? lastMark === '?' : mark === '?',
    optionalElement: list && mark === '?',
    alias: alias ? alias.replace(/!.*$|\s*->.*$|\|.*$/g, '').trim() : null,
    written: alias?.includes('!') ?? false,
  };
  return [type, text.slice(all.length).trim()];
}

function parseArgument(text: string, keywordOnly: boolean): Argument {
  const [type, rest] = parseType(text);
  const equals = rest.indexOf('=');
  return {
    name: equals < 0 ? rest : rest.slice(0, equals),
    type,
    default: equals < 0 ? null : rest.slice(equals + 1),
    keywordOnly,
  };
}

export function parseSchema(text: string): Schema {
  const match = /^(?:aten::)?([\w:]+)(?:\.(\w+))?\((.*)\) -> (.*)$/.exec(text);
  if (!match) throw new Error(`not a schema: ${text}`);
  const [, name, overload = '', inside, result] = match;
  const args: Argument[] = [];
  let keywordOnly = false;
  for (const part of splitTop(inside)) {
    if (part === '*') keywordOnly = true;
    else args.push(parseArgument(part, keywordOnly));
  }
  const list = result.startsWith('(') && result.endsWith(')') ? splitTop(result.slice(1, -1)) : [result];
  const returns = list.map((part) => {
    const [type, rest] = parseType(part);
    return { name: rest || null, type };
  });
  return { name, overload, args, returns, text: text.replace(/^aten::/, '') };
}

/** `name.overload`, the key of an operator. */
export function fullName(schema: Pick<Schema, 'name' | 'overload'>): string {
  return schema.overload ? `${schema.name}.${schema.overload}` : schema.name;
}
