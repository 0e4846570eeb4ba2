/** @file Records that do not pass yet, by cause. A test fails if one of them passes or if another one does not. */

interface Family {
  reason: string;
  /** By operator: what follows its name in the ids. */
  records: Record<string, string>;
}

export const known: readonly Family[] = [];

/** All ids of the table. */
export const knownIds: ReadonlySet<string> = new Set(
  known.flatMap(({ records }) =>
    Object.entries(records).flatMap(([op, ids]) => ids.split(' ').map((id) => `${op}/${id}`)),
  ),
);
