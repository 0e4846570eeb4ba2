/** @file Replays operators as they run inside autocast. */

import { autocast } from 'typetorch';
import type { Check, Context } from './checks.js';
import { dtypeNamed } from './codec.js';
import type { AutocastRecord } from './records.js';
import { replayOperator } from './replay.js';

export function replayAutocast(record: AutocastRecord, context: Context): Check[] {
  const [deviceType, dtype] = record.ctx.autocast;
  return autocast(context.device ?? deviceType, dtypeNamed(dtype), () => replayOperator(record, context));
}
