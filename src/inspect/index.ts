/** @file Looking at models: in numbers, and as pictures. */

export { type DotOptions, toDot, toSvg } from './dot.js';
export type { Layer } from './layer.js';
export { type InputSize, ModelSummary, type SummaryOptions, summary } from './summary.js';
export type { SummaryColumn, SummaryRow } from './table.js';
