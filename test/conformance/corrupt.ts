/** @file The negative control: records with one expectation made wrong, which a replay has to notice. */

import type { Path, OperatorRecord, TensorEntry, Value } from './records.js';
import { kindOf } from './codec.js';
import { rawBytes } from './codec.js';

export interface Corrupted {
  what: string;
  record: OperatorRecord;
}

/** The tensors of the table that a value refers to. */
function indicesIn(value: Value): number[] {
  if (Array.isArray(value)) return value.flatMap(indicesIn);
  if (typeof value !== 'object' || value === null) return [];
  const [kind, content] = kindOf(value);
  return kind === 't' ? [content as number] : indicesIn(kind === 'nt' ? value.v : content);
}

/** The record with entry `index` of its table as a new one, to which only the expectations refer. */
function withEntry(record: OperatorRecord, index: number, entry: TensorEntry): OperatorRecord {
  return { ...record, T: record.T.map((old, i) => (i === index ? entry : old)) };
}

function count({ s }: TensorEntry): number {
  return s.reduce((product, n) => product * n, 1);
}

/** Changes the first element far beyond any tolerance: its highest exponent bit, or its lowest bit if it is no float. */
function withOtherValue(entry: TensorEntry, size: number, blob: Uint8Array): TensorEntry {
  const bytes = new Uint8Array(rawBytes(entry, blob));
  const start = (entry.so ?? 0) * size;
  if (/^(b?float|complex)/.test(entry.d)) bytes[start + (entry.d.startsWith('complex') ? size / 2 : size) - 1] ^= 0x40;
  else bytes[start] ^= 1;
  return { ...entry, bytes };
}

/** Every way to make one expectation of a record wrong. */
export function* corruptions(
  record: OperatorRecord,
  blob: Uint8Array,
  sizeOf: (dtype: string) => number,
): Generator<Corrupted> {
  if (record.cmp) return;
  const expected: [string, number[]][] = [
    ['result', indicesIn(record.out)],
    ['changed input', (record.mut ?? []).flatMap(([, value]) => indicesIn(value))],
    ['gradient', (record.grad?.exp ?? []).flatMap(indicesIn)],
  ];
  for (const [what, indices] of expected) {
    for (const index of indices) {
      const entry = record.T[index];
      if (entry.lay || index < record.nin) continue;
      const size = sizeOf(entry.d);
      if (count(entry) > 0)
        yield { what: `${what}: value`, record: withEntry(record, index, withOtherValue(entry, size, blob)) };
      yield {
        what: `${what}: shape`,
        record: withEntry(record, index, { ...entry, s: [...entry.s, 1], st: undefined }),
      };
      const d = entry.d === 'float64' ? 'float32' : 'float64';
      yield { what: `${what}: dtype`, record: withEntry(record, index, { ...entry, d }) };
    }
  }
  if (record.nin > 0 && record.view) yield { what: 'views', record: { ...record, view: [] } };
  if (!record.view && indicesIn(record.out).length > 0 && record.nin > 0) {
    const path: Path = Array.isArray(record.out) || !(record.out as { t?: Value }).t ? [0] : [];
    yield { what: 'views', record: { ...record, view: [[path, 0]] } };
  }
}
