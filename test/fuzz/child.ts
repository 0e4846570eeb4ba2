/** @file A process that makes calls: `child.ts <job as JSON>`. It says in a file which call it is at, and appends what it finds to another. */

import { appendFileSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as torch from 'typetorch';
import type { Call, Prepared } from './call.js';
import { excluded, isEndless, keepsTensors } from './exclusions.js';
import type { Find, Job } from './job.js';
import { addon } from './native.js';
import { operatorCall, schemas } from './operators.js';
import { PublicCalls } from './public.js';
import { Random } from './random.js';
import { resetState } from './state.js';
import type { Surface, Target } from './surface.js';
import { faultOf } from './verdict.js';
import { withSpoiledWords } from './words.js';

const job = JSON.parse(process.argv[2]) as Job;
const progress = openSync(job.progress, 'w');
const line = Buffer.alloc(600);

function say(text: string): void {
  line.fill(32);
  line.write(text);
  writeSync(progress, line, 0, line.length, 0);
}

function report(find: Find): void {
  appendFileSync(job.finds, `${JSON.stringify(find)}\n`);
}

const skipped = new Set(job.skip);
const only = job.only === undefined ? null : new RegExp(job.only);
const wanted = (name: string): boolean => (only?.test(name) ?? true) && !excluded(name);
const surface = JSON.parse(readFileSync(job.surface, 'utf8')) as Surface;
const operators = schemas.filter(({ name, overload }) => wanted(`operator ${overload ? `${name}.${overload}` : name}`));
/** Classes of which only the type is exported have no value. */
const isThere = ({ path }: Target): boolean =>
  path.reduce((value: unknown, name) => (value == null ? value : Reflect.get(Object(value), name)), torch) != null;
const targets = surface.targets.filter((target) => wanted(target.name) && isThere(target));
const publicCalls = new PublicCalls(surface);

function chooseCall(random: Random): Call {
  const isOperator = targets.length === 0 || (operators.length > 0 && random.chance(45));
  return isOperator ? operatorCall(operators, random) : publicCalls.call(targets, random);
}

function tensorsIn(value: unknown): torch.Tensor[] {
  if (value instanceof torch.Tensor) return [value];
  return Array.isArray(value) ? value.filter((item) => item instanceof torch.Tensor) : [];
}

/** Uses a result as a program would: looks at it, prints it, runs backward. */
function use(result: unknown, random: Random): void {
  if (result instanceof Promise) result.catch(() => undefined);
  if (result instanceof torch.nn.RemovableHandle) result.remove();
  for (const tensor of tensorsIn(result).slice(0, 3)) {
    const numel = tensor.numel();
    if (random.chance(20) && numel < 1000) String(tensor);
    // Of no elements there may be as many lists as memory holds, in Python too.
    if (random.chance(10) && numel > 0 && numel < 1000) tensor.tolist();
    // Of views that repeat one element there may be more than any computer adds in time.
    if (random.chance(50) && numel < 1 << 24 && tensor.requiresGrad) tensor.sum().backward();
  }
}

const faults = new Set<string>();

function judge(error: unknown, name: string, index: number): void {
  const fault = faultOf(error);
  if (fault === null || faults.has(`${name} ${fault.text}`)) return;
  faults.add(`${name} ${fault.text}`);
  report({ ...fault, index, name });
}

/** What a crash is reported with. */
function show(value: unknown): string {
  try {
    if (value instanceof torch.Tensor) return `${value.dtype.name}[${value.shape}]${flagsOf(value)}`;
    if (Array.isArray(value)) return `[${value.slice(0, 6).map(show).join(', ')}]`;
    return String(value).replace(/\s+/g, ' ');
  } catch (error) {
    return `(${(error as Error).message.slice(0, 20)})`;
  }
}

function flagsOf(x: torch.Tensor): string {
  const flags = [
    x.layout === torch.strided ? '' : x.layout.name,
    x.device.type === 'cpu' ? '' : x.device.type,
    x.requiresGrad ? 'grad' : '',
  ];
  return flags
    .filter(Boolean)
    .map((flag) => ` ${flag}`)
    .join('');
}

/** What was called last. */
let chosen = '';
let chosenArgs = '';

function perform(index: number): void {
  const random = new Random(job.seed, index);
  const call = chooseCall(random);
  chosen = call.name;
  if (skipped.has(chosen)) return;
  say(`${index} ${call.name}`);
  torch.manualSeed(index);
  let prepared: Prepared;
  try {
    prepared = call.prepare();
  } catch (error) {
    // An instance could not be made: that was a call too.
    judge(error, call.name, index);
    return;
  }
  chosenArgs = prepared.args.map(show).join(', ');
  say(`${index} ${call.name}\t${chosenArgs}`);
  if (job.verbose) console.log(index, call.name, chosenArgs);
  const attempt = (): void => {
    try {
      if (!isEndless(call.name, prepared.args)) use(prepared.run(), random);
    } catch (error) {
      if (job.verbose) console.log(error);
      judge(error, call.name, index);
    }
  };
  if (call.name.startsWith('operator ') && random.chance(20)) withSpoiledWords(random, attempt);
  else attempt();
}

async function settle(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    torch.collect();
  }
  await new Promise((resolve) => setImmediate(resolve));
}

const handles = (): number => addon.memoryStats().handles;

process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', (error) =>
  report({ kind: 'uncaught', index: -1, name: '', text: String(error.stack) }),
);

torch.setNumThreads(1);
torch.autograd.forwardAd.dualLevel(() => undefined);
await settle();

/** Makes these calls and says how many tensors they left behind. */
async function leftBy(start: number, end: number): Promise<number> {
  const before = handles();
  for (let index = start; index < end; index++) {
    // Both ways in which tensors end: with a scope, and by collection.
    if (index & 1) torch.tidy(() => perform(index));
    else perform(index);
    resetState(chosen);
    // So that Node itself does not run out of memory, which ends any program.
    if (addon.memoryStats().bytes > 1 << 28) torch.collect();
  }
  say(`${end} settling`);
  await settle();
  return handles() - before;
}

/** Finds the calls that leave tensors every time that they are made; what is kept once is a cache. */
async function findLeaks(start: number, end: number): Promise<void> {
  const left = await leftBy(start, end);
  if (left <= 0) return;
  if (end - start > 1) {
    const middle = (start + end) >> 1;
    await findLeaks(start, middle);
    await findLeaks(middle, end);
    return;
  }
  if (!keepsTensors(chosen) && (await leftBy(start, end)) > 0)
    report({ kind: 'leak', index: start, name: chosen, text: `${left} tensors (${chosenArgs})` });
}

for (let start = job.from; start < job.to; start += job.batch) {
  const end = Math.min(start + job.batch, job.to);
  if ((await leftBy(start, end)) > 0) await findLeaks(start, end);
}
say(`${job.to} done`);
process.exit(0);
