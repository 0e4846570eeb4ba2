/** @file Whether the backward of a loss is the derivative of its forward. */

import * as torch from 'typetorch';
import type { Tensor } from 'typetorch';
import type { PairLoss } from './losses.js';

/** Labels of twenty pairs. */
export const labelKinds: Readonly<Record<string, () => Tensor>> = {
  'all same': () => torch.ones(20),
  mixed: () => torch.arange(20).remainder(2).float(),
  'all different': () => torch.zeros(20),
};

export interface Check {
  readonly labels: string;
  /** What gradcheck found, in a line; null if the gradients are right. */
  readonly complaint: string | null;
}

/** Compares the loss's gradients with differences of its values, in float64, for each kind of labels. */
export function checkGradients(loss: PairLoss): Check[] {
  torch.manualSeed(0);
  const inputs = [torch.randn(20, 2).double().requiresGrad_(), torch.randn(20, 2).double().requiresGrad_()];
  return Object.entries(labelKinds).map(([labels, make]) => {
    const same = make();
    try {
      const check = (a: Tensor, b: Tensor): Tensor => loss(a, b, same);
      torch.autograd.gradcheck(check, inputs, { eps: 1e-6, atol: 1e-4 });
      return { labels, complaint: null };
    } catch (error) {
      return { labels, complaint: (error as Error).message.split(/,?\n/)[0] };
    }
  });
}

/** The checks of several losses as a table, with the first complaint below. */
export function gradientTable(losses: Readonly<Record<string, PairLoss>>): string {
  const kinds = Object.keys(labelKinds);
  const checks = Object.entries(losses).map(([name, loss]) => ({ name, found: checkGradients(loss) }));
  const rows = [
    ['', ...kinds],
    ...checks.map(({ name, found }) => [name, ...found.map(({ complaint }) => (complaint ? 'fails' : 'passes'))]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('   ')
      .trimEnd(),
  );
  const failed = checks
    .flatMap(({ name, found }) => found.map((check) => ({ name, ...check })))
    .find((c) => c.complaint);
  return [...table, ...(failed ? ['', `${failed.name}, ${failed.labels}: ${failed.complaint}`] : [])].join('\n');
}
