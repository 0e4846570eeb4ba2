/** @file Runs the records of a group, chosen by operator and dtype, into a report. */

import { tidy } from 'typetorch';
import { replayAutocast } from './autocast.js';
import type { DecoderOptions } from './codec.js';
import type { Check, Context } from './checks.js';
import { type DistributionRecord, replayDistribution } from './distributions.js';
import type {
  AutocastRecord,
  BaseRecord,
  Corpus,
  ErrorRecord,
  InitRecord,
  ModuleErrorRecord,
  ModuleRecord,
  OperatorRecord,
  OptimizerErrorRecord,
  OptimizerRecord,
  SchedulerRecord,
} from './records.js';
import { replayModule, replayModuleError } from './modules.js';
import { replayOptimizer, replayOptimizerError } from './optimizers.js';
import { replayError, replayInit, replayOperator } from './replay.js';
import { replayScheduler } from './schedulers.js';
import type { Report } from './report.js';

type Replay = (record: BaseRecord, context: Context) => Check[];

/** The groups that are replayed here, with what replays a record. */
export const replays: Record<string, Replay> = {
  ops: (record, context) => replayOperator(record as OperatorRecord, context),
  extra: (record, context) => replayOperator(record as OperatorRecord, context),
  autocast: (record, context) => replayAutocast(record as AutocastRecord, context),
  op_errors: (record, context) => replayError(record as ErrorRecord, context),
  init: (record, context) => replayInit(record as InitRecord, context),
  modules: (record, context) => replayModule(record as ModuleRecord, context),
  module_errors: (record, context) => replayModuleError(record as ModuleErrorRecord, context),
  optim: (record, context) => replayOptimizer(record as OptimizerRecord, context),
  optim_errors: (record, context) => replayOptimizerError(record as OptimizerErrorRecord, context),
  distributions: (record, context) => replayDistribution(record as DistributionRecord, context),
  lr_sched: (record) => replayScheduler(record as SchedulerRecord),
};

export interface RunOptions extends DecoderOptions {
  /** Only operators of this name. */
  only?: string;
  /** Only records of this dtype. */
  dtype?: string;
  /** Only records that fit. */
  filter?: (record: BaseRecord) => boolean;
}

function operatorOf(record: BaseRecord): string {
  const { op, fn, cls } = record as Partial<OperatorRecord & InitRecord & ModuleRecord>;
  return op ?? fn ?? cls ?? record.id.split('/')[0];
}

function isChosen(record: BaseRecord, { only, dtype, filter }: RunOptions): boolean {
  if (only !== undefined && operatorOf(record) !== only && record.id !== only) return false;
  if (dtype !== undefined && (record as Partial<OperatorRecord>).dtype !== dtype) return false;
  return filter?.(record) ?? true;
}

/** Replays one record; its tensors are freed at the end. */
export function replayRecord(group: string, record: BaseRecord, context: Context): Check[] {
  return tidy(() => replays[group](record, context));
}

export function runGroup(corpus: Corpus, group: string, report: Report, options: RunOptions = {}): void {
  const start = performance.now();
  const blob = corpus.blob(group);
  for (const record of corpus.records(group)) {
    if (!isChosen(record, options)) continue;
    report.add(group, record.id, replayRecord(group, record, { corpus, blob, device: options.device }));
  }
  report.took(group, (performance.now() - start) / 1000);
}
