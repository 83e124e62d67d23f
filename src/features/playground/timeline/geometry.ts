/** A named stretch of the chapter, from a seq on. */
export interface TimelinePhase {
  readonly key: string;
  readonly label: string;
  readonly from: number;
}

/** A phase and where it begins among the steps on the track. */
export interface PlacedPhase extends TimelinePhase {
  readonly index: number;
}

/** Which of the ascending `seqs` the cursor is at: the last that is not after it; -1 before the first. */
export function indexAt(seqs: readonly number[], cursor: number): number {
  return firstAfter(seqs, cursor) - 1;
}

/** The phases that have a step of their own on the track, in order: others are too fine for this deck. */
export function placedPhases(
  phases: readonly TimelinePhase[],
  seqs: readonly number[],
): readonly PlacedPhase[] {
  const placed = phases.map((phase) => ({ ...phase, index: firstAfter(seqs, phase.from - 1) }));
  return placed.filter(({ index }, i) => index < (placed[i + 1]?.index ?? seqs.length));
}

/** The phase that the cursor is in, by its place in the list; the first before all of them. */
export function currentPhase(phases: readonly PlacedPhase[], cursor: number): number {
  return Math.max(
    0,
    phases.findLastIndex(({ from }) => from <= cursor),
  );
}

/**
 * How far along the track the playhead is, 0 to 1. Each step has an equal stretch; its mark stands at its end, where
 * the playhead rests when the step has been shown whole. `elapsed` is the share of the step that has been shown.
 */
export function shareAt(index: number, elapsed: number, count: number): number {
  if (count === 0 || index < 0) return 0;
  return (index + Math.min(1, Math.max(0, elapsed))) / count;
}

/** The step whose mark is nearest to a share of the track. */
export function indexNear(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.round(share * count) - 1));
}

/** True when so many marks on so many px can still be told apart. */
export function hasRoomForMarks(count: number, width: number): boolean {
  return count > 0 && width / count >= 7;
}

function firstAfter(seqs: readonly number[], seq: number): number {
  let low = 0;
  let high = seqs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seqs[middle] ?? 0) <= seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
