/** A label that would like to begin at `at` px and takes `width` px. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

/** Space between two labels, in px. */
const GAP = 14;

/** How far a label may stand to the right of where its phase begins, in px, where that is not over its phase any more. */
const SHIFT = 32;

/**
 * Where each label stands, in px from the left; null for one that finds no room. Labels come in order of `at`. The
 * current one always has a place and hides what is in its way. No two overlap, none runs off the track.
 */
export function placeLabels(
  labels: readonly Label[],
  current: number,
  trackWidth: number,
): readonly (number | null)[] {
  const places: (number | null)[] = labels.map(() => null);
  const placed: number[] = [];
  const end = (): number => {
    const last = placed.at(-1);
    return last === undefined ? 0 : (places[last] ?? 0) + (labels[last]?.width ?? 0) + GAP;
  };
  for (const [i, { at, width }] of labels.entries()) {
    const rightmost = Math.max(0, trackWidth - width);
    const reach = Math.max(SHIFT, (labels[i + 1]?.at ?? trackWidth) - at - width);
    const room = (): number | null => {
      const from = Math.min(Math.max(at, end()), rightmost);
      // Too far from where the phase begins, on either side, it no longer names it.
      return from < end() || from - at > reach || at - from > width / 2 ? null : from;
    };
    let from = room();
    if (i === current) {
      for (; from === null && placed.length > 0; from = room()) {
        const hidden = placed.pop();
        if (hidden !== undefined) places[hidden] = null;
      }
      from ??= rightmost;
    }
    if (from === null) continue;
    places[i] = from;
    placed.push(i);
  }
  return places;
}
