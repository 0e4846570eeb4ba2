/** @file The code of a page of documentation as one program, in which every result that the page states is a check. */

import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A statement of a page: what it shows, or what it throws. */
const stated = /^(?<indent>\s*)(?<code>\S.*);\s*\/\/ (?<kind>→|throws) (?<text>.*)$/;

/** The TypeScript blocks of a page, one after another, on the lines on which they stand. */
export function codeOf(page: URL): string {
  let inside = false;
  const lines = readFileSync(page, 'utf8').split('\n');
  return lines
    .map((line) => {
      if (line.startsWith('```')) {
        inside = !inside && line === '```ts';
        return '';
      }
      return inside ? line : '';
    })
    .join('\n');
}

/** Turns `expression; // → text` and `expression; // throws text` into calls of `check` and `checkThrows`. */
export function withChecks(code: string): string {
  return code
    .split('\n')
    .map((line, i) => {
      const { indent, code: expression, kind, text } = stated.exec(line)?.groups ?? {};
      if (!expression) return line;
      const call = kind === '→' ? 'check' : 'checkThrows';
      return `${indent}globalThis.${call}(() => (${expression}), ${JSON.stringify(text)}, ${i + 1});`;
    })
    .join('\n');
}

export function toJavaScript(code: string): string {
  const { target, module } = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions: { target, module } }).outputText;
}

/** What the compiler says of a page's code, with the line in the page. */
export function typeErrors(name: string, code: string, root: string): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noUnusedLocals: false }, root);
  const file = `${root}${name}.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, language, ...rest) =>
    path === file ? ts.createSourceFile(path, code, language) : getSourceFile(path, language, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ file: source, start = 0, messageText }) => {
      const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
