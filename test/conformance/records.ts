/** @file Where a conformance corpus lies and how its groups are read: records, their bytes, and what is known of every operator. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A value as JSON; `codec.ts` says what the kinds mean. */
export type Value = null | boolean | number | string | Value[] | { [kind: string]: Value };

/** A tensor of a record's table. */
export interface TensorEntry {
  /** dtype */
  d: string;
  /** shape */
  s: number[];
  /** strides; absent if contiguous */
  st?: number[];
  /** storage offset; then the bytes are those of the whole storage */
  so?: number;
  /** tensors with the same number share one storage */
  sid?: number;
  /** offset and length of its bytes in the group's file */
  b?: [offset: number, length: number];
  /** instead of `b`: this many zero bytes */
  z?: number;
  /** instead of both, in memory only: bytes put in place of the recorded ones */
  bytes?: Uint8Array;
  /** requires a gradient */
  g?: 1;
  /** is a parameter */
  P?: 1;
  /** conjugate bit */
  cj?: 1;
  /** negative bit */
  ng?: 1;
  meta?: 1;
  lay?: string;
  idx?: number;
  val?: number;
  cr?: number;
  /** coalesced (sparse_coo), or the position of the column indices */
  co?: boolean | number;
}

export interface Step {
  f: string;
  a: Value[];
  k?: Record<string, Value>;
}

export interface Program {
  steps: Step[];
  ret: Value;
}

export type Path = (number | string)[];

export interface Gradient {
  in: number[];
  outs: Path[];
  exp: Value[];
  post?: Program;
}

export interface BaseRecord {
  id: string;
  T: TensorEntry[];
}

/** A call of an operator with its results. */
export interface OperatorRecord extends BaseRecord {
  op: string;
  variant?: string;
  dtype: string;
  prog: Program;
  nin: number;
  out: Value;
  rng?: 1;
  cmp?: 'meta' | 'nondet';
  view?: [Path, number][];
  mut?: [number, Value][];
  grad?: Gradient;
  v?: string[];
}

/** A call of an operator inside autocast. */
export interface AutocastRecord extends OperatorRecord {
  ctx: { autocast: [deviceType: string, dtype: string] };
}

/** A call that has to throw. */
export interface ErrorRecord extends BaseRecord, ExpectedError {
  op: string;
  variant?: string;
  prog: Program;
}

/** An initialisation, or the gain of an activation. */
export interface InitRecord extends BaseRecord {
  fn: string;
  s: number[];
  dtype: string;
  k: Record<string, Value>;
  arg?: Value;
  out: Value;
}

/** A module: its class, its arguments, and its state. */
export interface ModuleValue {
  cls: string;
  a: Value[];
  k?: Record<string, Value>;
  sd: [name: string, value: Value][];
  train: boolean;
}

/** A module with all that it starts with, gives, and is left with. */
export interface ModuleRecord extends BaseRecord, ModuleValue {
  dtype: string;
  repr: string;
  names: { params: string[]; buffers: string[]; modules: string[] };
  fa?: Value[];
  fk?: Record<string, Value>;
  out?: Value;
  grad?: { in: number[]; outs: Path[]; exp: Value[]; params: [name: string, value: Value][] };
  /** The state afterwards, if it is another one. */
  sd2?: [name: string, value: Value][];
}

/** What has to be thrown. */
export interface ExpectedError {
  type: string;
  regex: string;
  msg: string;
  match: boolean;
}

/** A module that cannot be made or called so. */
export interface ModuleErrorRecord extends BaseRecord, ExpectedError {
  cls: string;
  a: Value[];
  k?: Record<string, Value>;
  fa?: Value[];
  fk?: Record<string, Value>;
}

/** What an optimizer's step leaves. */
export interface OptimizerStep {
  grads?: Value[];
  loss?: Value;
  params: Value[];
  sd: Value;
}

/** Five steps of an optimizer, and where it ends if its state moved to another one after two. */
export interface OptimizerRecord extends BaseRecord {
  cls: string;
  kw: Record<string, Value>;
  mode: 'single' | 'groups' | 'named';
  params: Value[];
  /** What the loss of a closure pulls the parameters to. */
  closure?: Value[];
  steps: OptimizerStep[];
  resume?: OptimizerStep;
}

/** An optimizer that cannot be made or cannot step so. */
export interface OptimizerErrorRecord extends BaseRecord, ExpectedError {
  cls: string;
  kw: Record<string, Value>;
  params: Value;
  on: 'ctor' | 'step';
}

/** What a scheduler of PyTorch's is made of. */
export interface SchedulerSpec {
  cls: string;
  k: Record<string, Value>;
  /** Schedulers of the same optimizer that it drives. */
  sub?: SchedulerSpec[];
}

/** Learning rates and momenta of an optimizer's groups. */
export type Row = [rates: number[], momenta: (number | number[] | null)[]];

/** A schedule, step by step. */
export interface SchedulerRecord extends BaseRecord, SchedulerSpec {
  opt: { cls: string; lrs: number[]; k: Record<string, Value> };
  metrics?: number[];
  init: Row;
  rows: Row[];
  /** The state dict after 20 steps. */
  sd20: Value;
  last_lr: number[];
}

/** What PyTorch's OpInfo knows about an operator. */
export interface OperatorMeta {
  op: string;
  variant: string;
  method: string | null;
  inplace: string | null;
  operator: string | null;
  aliases: string[];
  alias_methods: (string | null)[];
  alias_inplace: (string | null)[];
}

interface Signature {
  py?: string;
  aten?: string[];
}

/** A folder with the groups of a corpus. */
export class Corpus {
  readonly #meta = new Map<string, OperatorMeta>();
  #signatures: Record<string, Signature> | null = null;

  constructor(readonly folder: string) {}

  has(group: string): boolean {
    return existsSync(join(this.folder, `${group}.jsonl`));
  }

  records<T extends BaseRecord>(group: string): T[] {
    const text = readFileSync(join(this.folder, `${group}.jsonl`), 'utf8').trimEnd();
    return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as T);
  }

  blob(group: string): Uint8Array {
    const path = join(this.folder, `${group}.bin`);
    return existsSync(path) ? readFileSync(path) : new Uint8Array();
  }

  /** Names of the other ways to call an operator. */
  meta(op: string, variant = ''): OperatorMeta {
    if (this.#meta.size === 0) {
      const { meta } = this.#json<{ meta: OperatorMeta[] }>('ops_meta.json', { meta: [] });
      for (const entry of meta) this.#meta.set(`${entry.op}|${entry.variant}`, entry);
    }
    const found = this.#meta.get(`${op}|${variant}`);
    if (!found) throw new Error(`ops_meta.json does not know the operator ${op} ${variant}`);
    return found;
  }

  /** Python's signature of a function that is written in Python, if it is recorded. */
  signature(name: string): string | undefined {
    this.#signatures ??= this.#json<Record<string, Signature>>('signatures.json', {});
    return this.#signatures[name]?.py;
  }

  #json<T>(name: string, otherwise: T): T {
    const path = join(this.folder, name);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : otherwise;
  }
}

/** The corpus that lies beside the checkout. */
export const defaultFolder = fileURLToPath(new URL('../../../shared/conformance/corpus', import.meta.url));
