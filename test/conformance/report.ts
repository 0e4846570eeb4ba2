/** @file Counts how comparisons ended, by group and kind, and prints it. */

import type { Check, Outcome } from './checks.js';

export interface Failure extends Check {
  group: string;
  id: string;
}

export type Counts = Record<Outcome, number>;

function noCounts(): Counts {
  return { exact: 0, close: 0, failed: 0, unsupported: 0 };
}

interface GroupReport {
  records: number;
  /** Records all of whose comparisons passed. */
  passed: number;
  checks: Map<string, Counts>;
  seconds: number;
}

/** Collects the outcomes of a run. */
export class Report {
  readonly groups = new Map<string, GroupReport>();
  readonly failures: Failure[] = [];

  #group(name: string): GroupReport {
    let group = this.groups.get(name);
    if (!group) {
      group = { records: 0, passed: 0, checks: new Map(), seconds: 0 };
      this.groups.set(name, group);
    }
    return group;
  }

  add(groupName: string, id: string, checks: readonly Check[]): void {
    const group = this.#group(groupName);
    group.records++;
    let isGood = true;
    for (const check of checks) {
      const counts = group.checks.get(check.check) ?? noCounts();
      counts[check.outcome]++;
      group.checks.set(check.check, counts);
      if (check.outcome === 'exact' || check.outcome === 'close') continue;
      isGood = false;
      this.failures.push({ group: groupName, id, ...check });
    }
    if (isGood) group.passed++;
  }

  took(groupName: string, seconds: number): void {
    this.#group(groupName).seconds = seconds;
  }

  /** How many comparisons of a group passed within a tolerance only. */
  closeIn(groupName: string): number {
    return [...this.#group(groupName).checks.values()].reduce((sum, { close }) => sum + close, 0);
  }

  get total(): Counts {
    const total = noCounts();
    for (const { checks } of this.groups.values()) {
      for (const counts of checks.values()) {
        for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += counts[outcome];
      }
    }
    return total;
  }

  /** Failures with the same message up to its numbers, most frequent first. */
  causes(): { message: string; failures: Failure[] }[] {
    const causes = new Map<string, Failure[]>();
    for (const failure of this.failures) {
      const message = `${failure.outcome}: ${(failure.message ?? '')
        .split('\n')[0]
        .replace(/\d[\d.e+-]*/g, '#')
        .slice(0, 160)}`;
      causes.set(message, [...(causes.get(message) ?? []), failure]);
    }
    return [...causes]
      .map(([message, failures]) => ({ message, failures }))
      .sort((a, b) => b.failures.length - a.failures.length);
  }

  toJSON(): object {
    const groups = [...this.groups].map(([name, { checks, ...group }]) => ({
      name,
      ...group,
      checks: Object.fromEntries(checks),
    }));
    return { total: this.total, groups, failures: this.failures };
  }

  toString(): string {
    const lines: string[] = [];
    const row = (name: string, { exact, close, failed, unsupported }: Counts): string =>
      `  ${name.padEnd(22)} ${String(exact).padStart(7)} ${String(close).padStart(7)} ${String(failed).padStart(7)} ${String(unsupported).padStart(13)}`;
    for (const [name, { records, passed, checks, seconds }] of this.groups) {
      lines.push('', `${name}: ${passed} of ${records} records passed (${seconds.toFixed(1)} s)`);
      lines.push(`  ${'comparisons'.padEnd(22)}   exact   close  failed not supported`);
      for (const [check, counts] of checks) lines.push(row(check, counts));
    }
    const { exact, close, failed, unsupported } = this.total;
    const passed = exact + close;
    const share = passed > 0 ? ((100 * exact) / passed).toFixed(2) : '0';
    lines.push(
      '',
      `passed ${passed} (${exact} exact, ${close} within tolerance; ${share} % exact), failed ${failed}, not supported ${unsupported}`,
    );
    return lines.join('\n');
  }
}
