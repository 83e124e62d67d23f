/** A label that would like to begin at `at` px and takes `width` px. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

/** Space between two labels, in px. */
const GAP = 14;

/**
 * Where each label stands, in px from the left; null for one that finds no room. The current one always has a place,
 * is moved left where it would run off the track, and hides what is in its way. No two overlap, none runs off.
 */
export function placeLabels(
  labels: readonly Label[],
  current: number,
  trackWidth: number,
): readonly (number | null)[] {
  const places: (number | null)[] = labels.map(() => null);
  const taken: { readonly from: number; readonly to: number }[] = [];
  const place = (i: number, isForced: boolean): void => {
    const label = labels[i];
    if (!label || places[i] !== null) return;
    const from = Math.max(0, Math.min(label.at, trackWidth - label.width));
    const to = from + label.width;
    // A label that had to give way too far no longer stands at what it names.
    const isFar = label.at - from > label.width / 2;
    const isFree = taken.every((other) => to + GAP <= other.from || other.to + GAP <= from);
    if (!isForced && (isFar || !isFree)) return;
    places[i] = from;
    taken.push({ from, to });
  };
  place(current, true);
  for (let i = 0; i < labels.length; i++) place(i, false);
  return places;
}
