/** @file A model's layers as a table of text. */

import type { Layer } from './layer.js';

/** What a column shows. */
export type SummaryColumn =
  | 'kernelSize'
  | 'inputSize'
  | 'outputSize'
  | 'numParams'
  | 'paramsPercent'
  | 'multAdds'
  | 'trainable';

/** How rows are written. */
export type SummaryRow = 'depth' | 'varNames' | 'asciiOnly' | 'hideRecursiveLayers';

const titles: Readonly<Record<SummaryColumn, string>> = {
  kernelSize: 'Kernel Shape',
  inputSize: 'Input Shape',
  outputSize: 'Output Shape',
  numParams: 'Param #',
  paramsPercent: 'Param %',
  multAdds: 'Mult-Adds',
  trainable: 'Trainable',
};

/** How a table is laid out. */
export interface Layout {
  columns: readonly SummaryColumn[];
  columnWidth: number;
  rows: ReadonlySet<SummaryRow>;
  /** Deepest level that is shown. */
  depth: number;
}

/** `1,234,567`. */
export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

function list(sizes: readonly number[]): string {
  return sizes.length > 0 ? `[${sizes.join(', ')}]` : '--';
}

function kernel({ module }: Layer): string {
  const size = Reflect.get(module, 'kernelSize') as number | readonly number[] | undefined;
  return Array.isArray(size) ? list(size) : String(size ?? '--');
}

function trainable({ params, trainableParams }: Layer): string {
  if (params === 0) return '--';
  if (trainableParams === 0) return 'False';
  return trainableParams === params ? 'True' : 'Partial';
}

function paramsText(layer: Layer, deepest: boolean): string {
  if (layer.params === 0) return '--';
  if (layer.repeated) return '(recursive)';
  if (!deepest && !layer.isLeaf) {
    const rest = layer.leftover('params');
    return rest > 0 ? thousands(rest) : '--';
  }
  return layer.trainableParams > 0 ? thousands(layer.params) : `(${thousands(layer.params)})`;
}

function percent(layer: Layer, deepest: boolean, total: number): string {
  if (layer.repeated && total > 0) return '(recursive)';
  const params = deepest || layer.isLeaf ? layer.params : layer.leftover('params');
  if (total === 0 || params === 0) return `${' '.repeat(5)}--`;
  return `${((100 * params) / total).toFixed(2)}%`.padStart(7);
}

function multAdds(layer: Layer, deepest: boolean): string {
  if (layer.multAdds <= 0) return '--';
  if (layer.isLeaf) return thousands(layer.multAdds);
  if (!deepest) return '--';
  const leaves = layer.inner.filter(({ isLeaf }) => isLeaf);
  return thousands(leaves.reduce((sum, leaf) => sum + leaf.multAdds, 0));
}

function cell(column: SummaryColumn, layer: Layer, deepest: boolean, total: number): string {
  switch (column) {
    case 'kernelSize':
      return kernel(layer);
    case 'inputSize':
      return list(layer.inputSize);
    case 'outputSize':
      return list(layer.outputSize);
    case 'numParams':
      return paramsText(layer, deepest);
    case 'paramsPercent':
      return percent(layer, deepest, total);
    case 'multAdds':
      return multAdds(layer, deepest);
    case 'trainable':
      return trainable(layer);
  }
}

function title({ className, name, depth, index }: Layer, rows: ReadonlySet<SummaryRow>): string {
  const variable = rows.has('varNames') && name ? ` (${name})` : '';
  const place = rows.has('depth') && depth > 0 ? `: ${depth}-${index}` : '';
  return className + variable + place;
}

function branch(depth: number, ascii: boolean): string {
  if (depth === 0) return '';
  if (depth === 1) return ascii ? '+ ' : '├─';
  return (ascii ? '|    ' : '│    ').repeat(depth - 1) + (ascii ? '+ ' : '└─');
}

/** The table's lines and the line that divides its parts. */
export function drawTable(
  layers: readonly Layer[],
  total: number,
  layout: Layout,
): { lines: string[]; divider: string } {
  const { columns, columnWidth, rows, depth: maxDepth } = layout;
  const longest = Math.max(0, ...layers.map((layer) => title(layer, rows).length + layer.depth * 5 + 1));
  const nameWidth = longest >= 40 ? Math.ceil(longest / 5) * 5 : 40;
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(nameWidth)} ${cells.map((text) => `${text.padEnd(columnWidth)} `).join('')}`.trimEnd();
  const divider = '='.repeat(columns.length * columnWidth + nameWidth);
  const variable = rows.has('varNames') ? ' (var_name)' : '';
  const place = rows.has('depth') ? ':depth-idx' : '';
  const shown = layers.filter(
    ({ depth, repeated }) => depth <= maxDepth && !(repeated && rows.has('hideRecursiveLayers')),
  );
  const lines = [
    divider,
    line(
      `Layer (type${variable}${place})`,
      columns.map((column) => titles[column]),
    ),
    divider,
    ...shown.map((layer) => {
      const deepest = layer.depth === maxDepth;
      const name = branch(layer.depth, rows.has('asciiOnly')) + title(layer, rows);
      return line(
        name,
        columns.map((column) => cell(column, layer, deepest, total)),
      );
    }),
    divider,
  ];
  return { lines, divider };
}
