/** @file Reads the declarations of the package: what it exports, and which types its parameters have. */

import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A type as far as values can be made for it; `ref` points into the table of types. */
export type TypeNode =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'union'; readonly of: readonly number[] }
  | { readonly kind: 'list'; readonly of: number }
  | { readonly kind: 'tuple'; readonly of: readonly number[]; readonly names: readonly string[] }
  | { readonly kind: 'object'; readonly properties: readonly { name: string; type: number; optional: boolean }[] }
  | { readonly kind: 'function'; readonly result: number }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'unknown' };

export interface Parameter {
  readonly name: string;
  readonly type: number;
  readonly optional: boolean;
  readonly rest: boolean;
}

export interface Target {
  /** Such as `nn.functional.relu`, or for methods `Tensor#add`. */
  readonly name: string;
  readonly kind: 'function' | 'constructor' | 'method' | 'property';
  /** Names that lead to it from the module, or to its class. */
  readonly path: readonly string[];
  readonly member?: string;
  readonly signatures: readonly (readonly Parameter[])[];
}

export interface Surface {
  readonly types: readonly TypeNode[];
  readonly targets: readonly Target[];
}

/** Not what only subclasses may call, nor what a class has of the language's own, as arrays do. */
function isOffered(declaration: ts.Declaration): boolean {
  const { Private, Protected } = ts.ModifierFlags;
  return (ts.getCombinedModifierFlags(declaration) & (Private | Protected)) === 0 && !isOfLanguage(declaration);
}

function isOfLanguage(declaration: ts.Declaration | undefined): boolean {
  return declaration?.getSourceFile().fileName.includes('/typescript/lib/') ?? false;
}

class Reader {
  readonly types: TypeNode[] = [];
  readonly targets: Target[] = [];
  private readonly known = new Map<ts.Type, number>();
  private readonly seen = new Set<ts.Symbol>();
  private readonly members = new Set<ts.Declaration>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly place: ts.Node,
  ) {}

  module(symbol: ts.Symbol, path: readonly string[]): void {
    for (const exported of this.checker.getExportsOfModule(symbol)) {
      const { Alias, ValueModule, Class, Value } = ts.SymbolFlags;
      const target = exported.flags & Alias ? this.checker.getAliasedSymbol(exported) : exported;
      if (this.seen.has(target)) continue;
      this.seen.add(target);
      const own = [...path, exported.name];
      if (target.flags & ValueModule) this.module(target, own);
      else if (target.flags & Class) this.class(target, own);
      else if (target.flags & Value) this.value(target, own);
    }
  }

  private value(symbol: ts.Symbol, path: readonly string[]): void {
    const type = this.checker.getTypeOfSymbolAtLocation(symbol, this.place);
    const calls = type.getCallSignatures();
    if (calls.length > 0)
      this.add({ name: path.join('.'), kind: 'function', path, signatures: this.signatures(calls) });
    else for (const member of type.isClassOrInterface() ? [] : type.getProperties()) this.constant(member, path);
  }

  /** A function that is a property of an exported object. */
  private constant(member: ts.Symbol, path: readonly string[]): void {
    if (!(member.flags & (ts.SymbolFlags.Method | ts.SymbolFlags.Property))) return;
    const calls = this.checker.getTypeOfSymbolAtLocation(member, this.place).getCallSignatures();
    if (calls.length === 0 || member.name.startsWith('__@') || isOfLanguage(member.declarations?.[0])) return;
    const name = `${path.join('.')}#${member.name}`;
    this.add({ name, kind: 'method', path, member: member.name, signatures: this.signatures(calls) });
  }

  private class(symbol: ts.Symbol, path: readonly string[]): void {
    const constructor = this.checker.getTypeOfSymbolAtLocation(symbol, this.place);
    const signatures = this.signatures(constructor.getConstructSignatures());
    if (signatures.length > 0) this.add({ name: `new ${path.join('.')}`, kind: 'constructor', path, signatures });
    for (const member of constructor.getProperties()) {
      const calls = this.checker.getTypeOfSymbolAtLocation(member, this.place).getCallSignatures();
      const own = [...path, member.name];
      if (calls.length > 0 && member.name !== 'prototype')
        this.add({ name: own.join('.'), kind: 'function', path: own, signatures: this.signatures(calls) });
    }
    for (const member of this.checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
      if (member.name.startsWith('__@') || member.name.startsWith('#')) continue;
      const calls = this.checker.getTypeOfSymbolAtLocation(member, this.place).getCallSignatures();
      const kind = calls.length > 0 ? 'method' : 'property';
      const name = `${path.join('.')}#${member.name}`;
      // What a class inherits is called once, on the first class that has it.
      const declaration = member.declarations?.[0];
      if (!declaration || this.members.has(declaration) || !isOffered(declaration)) continue;
      this.members.add(declaration);
      this.add({ name, kind, path, member: member.name, signatures: this.signatures(calls) });
    }
  }

  private add(target: Target): void {
    this.targets.push(target);
  }

  private signatures(signatures: readonly ts.Signature[]): Parameter[][] {
    return signatures.map((signature) => signature.parameters.map((parameter) => this.parameter(parameter)));
  }

  private parameter(symbol: ts.Symbol): Parameter {
    const declaration = symbol.valueDeclaration;
    const written = declaration && ts.isParameter(declaration) ? declaration : undefined;
    return {
      name: symbol.name,
      type: this.type(this.checker.getTypeOfSymbolAtLocation(symbol, this.place)),
      optional: Boolean(written && this.checker.isOptionalParameter(written)),
      rest: Boolean(written?.dotDotDotToken),
    };
  }

  private type(type: ts.Type): number {
    const known = this.known.get(type);
    if (known !== undefined) return known;
    const at = this.types.length;
    this.known.set(type, at);
    this.types.push({ kind: 'unknown' });
    this.types[at] = this.describe(type);
    return at;
  }

  private describe(type: ts.Type): TypeNode {
    const { checker } = this;
    const { flags } = type;
    const { Null, Undefined, Void, Boolean, StringLiteral, NumberLiteral, BooleanLiteral } = ts.TypeFlags;
    if (flags & Null) return { kind: 'literal', value: null };
    if (flags & (Undefined | Void)) return { kind: 'primitive', name: 'undefined' };
    if (flags & (StringLiteral | NumberLiteral))
      return { kind: 'literal', value: (type as ts.StringLiteralType | ts.NumberLiteralType).value };
    if (flags & BooleanLiteral) return { kind: 'literal', value: checker.typeToString(type) === 'true' };
    if (flags & (ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.BigInt | Boolean))
      return { kind: 'primitive', name: checker.typeToString(type) };
    if (type.isUnion()) return { kind: 'union', of: type.types.map((part) => this.type(part)) };
    if (type.isTypeParameter()) {
      const bound = type.getConstraint();
      return bound ? this.describe(bound) : { kind: 'unknown' };
    }
    return flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? this.object(type) : { kind: 'unknown' };
  }

  private object(type: ts.Type): TypeNode {
    const { checker } = this;
    const symbol = type.symbol as ts.Symbol | undefined;
    const name = symbol?.name ?? '';
    if (checker.isTupleType(type)) {
      const labels = (type as ts.TupleTypeReference).target.labeledElementDeclarations ?? [];
      const of = checker.getTypeArguments(type as ts.TypeReference).map((part) => this.type(part));
      return { kind: 'tuple', of, names: of.map((_, i) => labels[i]?.name.getText() ?? '') };
    }
    if (checker.isArrayType(type) || name === 'Iterable') {
      return { kind: 'list', of: this.type(checker.getTypeArguments(type as ts.TypeReference)[0]) };
    }
    if ((symbol && symbol.flags & ts.SymbolFlags.Class) || type.getConstructSignatures().length > 0)
      return { kind: 'class', name };
    const [call] = type.getCallSignatures();
    if (call) return { kind: 'function', result: this.type(call.getReturnType()) };
    if (isOfLanguage(symbol?.declarations?.[0])) return { kind: 'class', name };
    const properties = type.getProperties().map((property) => ({
      name: property.name,
      type: this.type(checker.getTypeOfSymbolAtLocation(property, this.place)),
      optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    }));
    return { kind: 'object', properties: properties.filter((property) => !property.name.startsWith('__@')) };
  }
}

/** What an entry point of the package offers. Takes some seconds. */
export function readSurface(entry = 'index.d.ts'): Surface {
  const file = fileURLToPath(new URL(`../../dist/${entry}`, import.meta.url));
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
    strict: true,
    skipLibCheck: true,
  });
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${file} is no module: build the package first`);
  const reader = new Reader(checker, source);
  reader.module(symbol, []);
  return { types: reader.types, targets: reader.targets };
}
