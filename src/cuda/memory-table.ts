/** @file What a device's allocator holds, as Python's table. */

import { KeyError } from '../native/errors.js';
import type { Stats } from './memory.js';

const WIDTH = 75;

/** Formats a number in the unit that suits another one, so that lines that belong together have the same unit. */
type Format = (value: number, standard: number) => string;

function scaled(units: readonly string[], limit: number, step: number, width: number): Format {
  return (value, standard) => {
    let unit = units[0];
    for (const next of units.slice(1)) {
      if (standard < limit) break;
      unit = next;
      value = Math.floor(value / step);
      standard /= step;
    }
    return `${String(value).padStart(width)} ${unit}`;
  };
}

const size = scaled(['B  ', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'], 768 * 1024, 1024, 6);
const count = scaled(['  ', 'K ', 'M '], 750 * 1000, 1000, 7);

const metrics: readonly [key: string, name: string, format: Format][] = [
  ['allocated_bytes', 'Allocated memory', size],
  ['active_bytes', 'Active memory', size],
  ['requested_bytes', 'Requested memory', size],
  ['reserved_bytes', 'GPU reserved memory', size],
  ['inactive_split_bytes', 'Non-releasable memory', size],
  ['allocation', 'Allocations', count],
  ['active', 'Active allocs', count],
  ['segment', 'GPU reserved segments', count],
  ['inactive_split', 'Non-releasable allocs', count],
];

const oversize: readonly [key: string, name: string, format: Format][] = [
  ['oversize_allocations', 'Oversize allocations', count],
  ['oversize_segments', 'Oversize GPU segments', count],
];

const columns = ['current', 'peak', 'allocated', 'freed'];

function valuesOf(stats: Stats, prefix: string): number[] {
  return columns.map((column) => {
    const name = `${prefix}.${column}`;
    if (!(name in stats)) throw new KeyError(`'${name}'`);
    return stats[name];
  });
}

function line(name: string, values: readonly number[], standards: readonly number[], format: Format): string {
  const cells = values.map((value, i) => format(value, standards[i]));
  return ` ${name.padEnd(21)} | ${cells.join(' | ')} `;
}

/** The table of a device's statistics. */
export function summaryOf(stats: Stats, index: number, abbreviated: boolean): string {
  const [thick, thin] = ['='.repeat(WIDTH), '-'.repeat(WIDTH)];
  const pools = abbreviated
    ? []
    : [
        ['large_pool', '      from large pool'],
        ['small_pool', '      from small pool'],
      ];
  const lines = [
    thick,
    ` ${' '.repeat(16)} PyTorch CUDA memory summary, device ID ${String(index).padEnd(17)} `,
    thin,
    `  ${' '.repeat(9)} CUDA OOMs: ${String(stats.num_ooms).padEnd(12)} | ${' '.repeat(6)} cudaMalloc retries: ${String(stats.num_alloc_retries).padEnd(8)}  `,
    thick,
    '        Metric         | Cur Usage  | Peak Usage | Tot Alloc  | Tot Freed  ',
  ];
  for (const [key, name, format] of metrics) {
    const standards = valuesOf(stats, `${key}.all`);
    lines.push(thin, line(name, standards, standards, format));
    for (const [pool, poolName] of pools)
      lines.push(line(poolName, valuesOf(stats, `${key}.${pool}`), standards, format));
  }
  for (const [key, name, format] of oversize) {
    const values = valuesOf(stats, key);
    lines.push(thin, line(name, values, values, format));
  }
  lines.push(thick);
  return `|${lines.join('|\n|')}|\n`;
}
