/** @file The state of every documented name of PyTorch, as a Markdown table. */

import { absent, elsewhere } from './absent.js';
import { exists, type Name, ownName, placeOf } from './surface.js';

export type State = 'present' | 'other form' | 'left out' | 'missing';

export interface Row extends Name {
  readonly state: State;
  /** The name here, or why there is none. */
  readonly note: string;
}

function reasonFor(full: string): string | undefined {
  return absent.find(({ names }) =>
    names.some((name) => (name.endsWith('*') ? full.startsWith(name.slice(0, -1)) : name === full)),
  )?.reason;
}

export function rowOf(entry: Name): Row {
  const full = `${entry.namespace}.${entry.name}`;
  const place = placeOf(entry.namespace);
  const name = ownName(entry.name);
  if (exists(place, name, entry.kind)) {
    const path = place === 'Tensor.prototype' ? `tensor.${name}` : ['torch', place, name].filter(Boolean).join('.');
    return { ...entry, state: 'present', note: `\`${path}\`` };
  }
  if (full in elsewhere) return { ...entry, state: 'other form', note: elsewhere[full] };
  const reason = reasonFor(full);
  return reason === undefined
    ? { ...entry, state: 'missing', note: '' }
    : { ...entry, state: 'left out', note: reason };
}

function count(rows: readonly Row[], ...states: readonly State[]): number {
  return rows.filter(({ state }) => states.includes(state)).length;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function summary(namespaces: ReadonlyMap<string, readonly Row[]>): string[] {
  const line = (name: string, rows: readonly Row[]): string => {
    const there = count(rows, 'present', 'other form');
    const cells = [
      name,
      rows.length,
      there,
      percent(there, rows.length),
      count(rows, 'left out'),
      count(rows, 'missing'),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    '| namespace | documented | there | | left out | missing |',
    '|---|---|---|---|---|---|',
    ...[...namespaces].map(([name, rows]) => line(`\`${name}\``, rows)),
    line('all', [...namespaces.values()].flat()),
  ];
}

/** The whole page. */
export function page(entries: readonly Name[]): string {
  const namespaces = new Map<string, Row[]>();
  for (const entry of entries) {
    const rows = namespaces.get(entry.namespace) ?? [];
    rows.push(rowOf(entry));
    namespaces.set(entry.namespace, rows);
  }
  const sections = [...namespaces].flatMap(([namespace, rows]) => [
    '',
    `## ${namespace}`,
    '',
    '| PyTorch | kind | state | here, or why not |',
    '|---|---|---|---|',
    ...rows.map(({ name, kind, state, note }) => `| \`${name}\` | ${kind} | ${state} | ${note} |`),
  ]);
  const head = [
    '# Coverage',
    '',
    'Every name that PyTorch 2.11 documents, and what it is called here. `npm run docs` writes this page.',
    '',
  ];
  return `${[...head, ...summary(namespaces), ...sections].join('\n')}\n`;
}
