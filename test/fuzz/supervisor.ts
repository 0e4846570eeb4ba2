/** @file Runs child processes one after another until all calls are made, and pins what ends one of them to its call. */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Find, Job } from './job.js';
import { readSurface } from './surface.js';

export interface Plan {
  readonly seed: number;
  readonly from: number;
  readonly calls: number;
  readonly only?: string;
  readonly verbose?: boolean;
  /** Seconds without progress that count as a hang. */
  readonly patience: number;
  readonly batch: number;
}

/** What one may take beside what Node and libtorch need to start, so that huge allocations fail instead of filling the machine. */
const memoryLimit = 5 << 28;
const callsPerChild = 20_000;
/** An operator that has ended this many children is left out for the rest of the run. */
const patienceWithOne = 3;

/** Beside `dist`, as far from it as the sources are, so that their imports hold. */
const compiled = new URL('../../out/fuzz/', import.meta.url);

/** Translates this folder, because starting ts-node anew takes longer than thousands of calls. */
function compile(): void {
  mkdirSync(compiled, { recursive: true });
  const sources = new URL('.', import.meta.url);
  for (const name of readdirSync(sources).filter((file) => file.endsWith('.ts'))) {
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    const { outputText } = ts.transpileModule(readFileSync(new URL(name, sources), 'utf8'), { compilerOptions });
    writeFileSync(new URL(name.replace(/ts$/, 'js'), compiled), outputText);
  }
}

interface End {
  readonly code: number | null;
  readonly signal: string | null;
  readonly isHang: boolean;
  readonly output: string;
}

function runChild(job: Job, patience: number): Promise<End> {
  const command = process.platform === 'linux' ? ['prlimit', `--data=${memoryLimit}`, '--core=0'] : [];
  const node = [
    process.execPath,
    '--no-warnings',
    '--max-old-space-size=512',
    fileURLToPath(new URL('child.js', compiled)),
  ];
  const [program, ...args] = [...command, ...node, JSON.stringify(job)];
  return new Promise((resolve) => {
    const running = spawn(program, args, { stdio: ['ignore', job.verbose ? 'inherit' : 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [running.stdout, running.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4000);
      });
    let last = '';
    let since = Date.now();
    let isHang = false;
    const watch = setInterval(() => {
      const now = existsSync(job.progress) ? readFileSync(job.progress, 'utf8') : '';
      if (now !== last) since = Date.now();
      else if (Date.now() - since > (now ? patience : 120) * 1000) {
        isHang = true;
        running.kill('SIGKILL');
      }
      last = now;
    }, 500);
    running.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ code, signal, isHang, output });
    });
  });
}

function readFinds(path: string): Find[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Find);
}

/** Makes the planned calls; `onFind` hears of what went wrong as it does. Returns all of it. */
export async function fuzz(plan: Plan, onFind: (find: Find) => void = () => undefined): Promise<Find[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const [surface, progress, findsFile] = ['surface', 'progress', 'finds'].map((name) => join(folder, name));
  writeFileSync(surface, JSON.stringify(readSurface()));
  compile();
  const finds: Find[] = [];
  const tell = (find: Find): void => {
    finds.push(find);
    onFind(find);
  };
  const ends = new Map<string, number>();
  const end = plan.from + plan.calls;
  let from = plan.from;
  while (from < end) {
    const skip = [...ends].filter(([, count]) => count >= patienceWithOne).map(([name]) => name);
    const to = Math.min(end, from + callsPerChild);
    for (const path of [progress, findsFile]) rmSync(path, { force: true });
    const { seed, only, batch, verbose } = plan;
    const job: Job = { seed, from, to, only, batch, verbose, skip, surface, progress, finds: findsFile };
    const { code, signal, isHang, output } = await runChild(job, plan.patience);
    readFinds(findsFile).forEach(tell);
    const said = existsSync(progress) ? readFileSync(progress, 'utf8') : '';
    const [, at = '', name = '', args = ''] = /^(\d+) ([^\t]*?)(?:\t(.*?))?\s*$/.exec(said) ?? [];
    if (name === 'done') {
      from = to;
      continue;
    }
    if (at === '') throw new Error(`the process that makes the calls did not start (${signal ?? code}): ${output}`);
    ends.set(name, (ends.get(name) ?? 0) + 1);
    const how = isHang ? `no progress for ${plan.patience} s` : `${signal ?? `exit code ${code}`} ${output.trim()}`;
    tell({ kind: isHang ? 'hang' : 'crash', index: Number(at), name, text: `${how} (${args})` });
    from = name === 'settling' ? Number(at) : Number(at) + 1;
  }
  rmSync(folder, { recursive: true });
  return finds;
}
