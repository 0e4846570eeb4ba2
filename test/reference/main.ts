/** @file `npm run reference [-- --only p2 --out DIR --data DIR --expected DIR]`: runs the ports, writes their JSON, compares it with Python's. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import * as torch from 'typetorch';
import { type Comparison, compare } from './compare.js';
import { siamese } from './programs/p1_siamese.js';
import { center } from './programs/p2_center.js';
import { lenet } from './programs/p3_lenet.js';
import { finetune } from './programs/p5_finetune.js';
import { rnnStyle } from './programs/p6_rnn_style.js';
import { print } from './programs/p8_print.js';
import type { Json, Program } from './support.js';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const programs: readonly Program[] = [siamese, center, lenet, finetune, rnnStyle, print];

interface Document {
  readonly cpu?: string;
  readonly cases: Record<string, Json>;
}

interface Options {
  readonly only?: readonly string[];
  readonly out: string;
  readonly data: string;
  readonly expected: string;
  readonly python: string;
}

const options = new Command('reference')
  .addOption(new Option('--only <program...>', 'run these programs alone').choices(programs.map(({ name }) => name)))
  .option('--out <dir>', 'folder for the JSON files', join(tmpdir(), 'typetorch-reference'))
  .option('--data <dir>', 'folder with the data sets', join(shared, 'data'))
  .option('--expected <dir>', "folder with the Python programs' results", join(shared, 'reference/expected'))
  .option(
    '--python <command>',
    'a Python that has torch 2.11.0; the programs are run with it too',
    process.env.PYTHON ?? 'python3',
  )
  .parse()
  .opts<Options>();

/** Late steps of a training run drift apart where one rounding differs; early ones agree to about 1e-6. */
function tolerance(path: string): number {
  const step = /\.losses\.(\d+)$/.exec(path);
  if (step) return Number(step[1]) < 50 ? 1e-5 : 0.2;
  return /\.(final|momentum|test_\w+)(\.|$)/.test(path) ? 0.5 : 1e-4;
}

/** The documents that a program's parts are written to. */
function files(folder: string, { name, parts }: Program): string[] {
  return (parts?.map((part) => `${name}_${part}.json`) ?? [`${name}.json`]).map((file) => join(folder, file));
}

function read(paths: readonly string[]): Document | null {
  const documents = paths.filter(existsSync).map((path) => JSON.parse(readFileSync(path, 'utf8')) as Document);
  if (documents.length === 0) return null;
  return { cpu: documents[0].cpu, cases: Object.assign({}, ...documents.map(({ cases }) => cases)) };
}

/** Runs the Python program afresh, if there is a Python with the reference's torch. */
function runPython(program: Program): Document | null {
  const script = join(shared, 'reference/programs', program.python);
  const version = spawnSync(options.python, ['-c', 'import torch; print(torch.__version__)'], { encoding: 'utf8' });
  if (!existsSync(script) || !version.stdout?.startsWith('2.11.0')) return null;
  const out = mkdtempSync(join(tmpdir(), 'typetorch-python-'));
  // Without torchvision a program runs until it first uses it: what it had by then is what counts.
  const code = `
import importlib.util, sys, types
class Absent(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        raise ModuleNotFoundError('torchvision is not installed')
if importlib.util.find_spec('torchvision') is None:
    package = sys.modules['torchvision'] = Absent('torchvision')
    for name in ('models', 'transforms'):
        module = sys.modules['torchvision.' + name] = Absent(name)
        setattr(package, name, module)
sys.argv = sys.argv[1:]
scope = {'__name__': '__main__'}
try:
    exec(compile(open(sys.argv[0]).read(), sys.argv[0], 'exec'), scope)
except ModuleNotFoundError:
    scope['finish']()
`;
  for (const part of program.parts ?? []) runPart([part]);
  if (!program.parts) runPart([]);
  return read(files(out, program));

  function runPart(args: readonly string[]): void {
    spawnSync(options.python, ['-c', code, script, ...args], {
      cwd: out,
      env: { ...process.env, REF_OUT: out, REF_DATA: resolve(options.data), REF_THREADS: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

function report(
  title: string,
  expected: Document,
  actual: Record<string, Json>,
  program: Program,
  exact: boolean,
): boolean {
  const skip = new Set(Object.keys(program.missing));
  let good = true;
  console.log(`\n${program.name} against ${title}`);
  for (const [name, value] of Object.entries(expected.cases)) {
    if (skip.has(name)) {
      console.log(`  left out  ${name}: ${program.missing[name]}`);
      continue;
    }
    const result: Comparison = compare(value, actual[name], name, exact ? () => 0 : tolerance, skip);
    const state = result.different.length > 0 ? 'DIFFERENT' : result.close.length > 0 ? 'close    ' : 'equal    ';
    console.log(
      `  ${state} ${name}: ${result.equal} equal, ${result.close.length} close, ${result.different.length} different`,
    );
    for (const { path, expected, actual } of result.different.slice(0, 5)) {
      console.log(
        `            ${path}: ${JSON.stringify(expected)?.slice(0, 90)} expected, got ${JSON.stringify(actual)?.slice(0, 90)}`,
      );
    }
    good &&= result.different.length === 0;
  }
  return good;
}

torch.setNumThreads(1);
mkdirSync(options.out, { recursive: true });
let good = true;
for (const program of programs.filter(({ name }) => options.only?.includes(name) ?? true)) {
  const cases = await program.run({ data: options.data });
  const document = { program: program.name, torch: torch.version.torch, threads: torch.getNumThreads(), cases };
  const path = join(options.out, `${program.name}.json`);
  writeFileSync(path, `${JSON.stringify(document)}\n`);
  console.log(`wrote ${path}`);
  const stored = read(files(options.expected, program));
  if (stored) good = report(`the stored results (${stored.cpu})`, stored, cases, program, false) && good;
  const fresh = runPython(program);
  if (fresh) good = report(`Python torch on this machine (${fresh.cpu})`, fresh, cases, program, true) && good;
  else console.log(`\n${program.name}: no Python with torch 2.11.0 to run the original (--python or PYTHON names one)`);
}
process.exitCode = good ? 0 : 1;
