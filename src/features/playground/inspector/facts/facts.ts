import type { ThingId } from '../../../../scene/thing.ts';
import type { Step } from '../../../../sim/simulate.ts';
import type { World } from '../../../../sim/world.ts';

/** One fact. Rows of the same label, one after the other, are one list. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** What the value names, where one can go on to it. */
  readonly thing?: ThingId;
  /** True for what Docker or the kernel wrote: ids, paths, command lines. */
  readonly exact?: boolean;
}

/** Text as it was sent or stored, to read and to copy. */
export interface RawText {
  readonly label: string;
  readonly text: string;
}

/** Everything the inspector says about one thing at one moment. */
export interface Facts {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly Row[];
  readonly raw: readonly RawText[];
}

/** The moment that is looked at: the World at the playhead, and the steps that led to it, up to the cursor. */
export interface Look {
  readonly world: World;
  readonly steps: readonly Step[];
  readonly cursor: number;
}

/** A row, unless there is nothing to say. */
export function row(
  label: string,
  value: string | number | null | undefined,
  more: Partial<Row> = {},
): Row[] {
  return value === null || value === undefined || value === ''
    ? []
    : [{ label, value: String(value), ...more }];
}
