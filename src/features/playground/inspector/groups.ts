import type { Row } from './facts/facts.ts';

/** Rows of one label, one after the other. Keys tell rows of the same words apart. */
export interface FactGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly { readonly key: string; readonly row: Row }[];
}

/** Rows as groups of the same label, in their order. */
export function groupsOf(rows: readonly Row[]): readonly FactGroup[] {
  const groups: { key: string; label: string; rows: { key: string; row: Row }[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.label === row.label) last.rows.push({ key: `${last.rows.length} ${row.value}`, row });
    else groups.push({ key: `${groups.length} ${row.label}`, label: row.label, rows: [{ key: '0', row }] });
  }
  return groups;
}
