import type { Beat, Lesson } from '../../../curriculum/lesson.ts';
import type { BeatProgress, Progress } from '../../../curriculum/progress.ts';

/** An earlier beat that is being read again. It ends by itself when the learner gets further. */
export interface Reading {
  readonly at: number;
  /** The current beat when the reading began. */
  readonly since: number;
}

/** The beat on show, and whether it is the one the learner is at. `beat` is null after the last one. */
export function readingOf(
  lesson: Lesson,
  progress: Progress,
  reading: Reading | null,
): {
  readonly index: number;
  readonly beat: Beat | null;
  readonly own: BeatProgress | null;
  readonly isCurrent: boolean;
} {
  const isCurrent = reading === null || reading.since !== progress.current || reading.at >= progress.current;
  const index = isCurrent ? progress.current : reading.at;
  return { index, beat: lesson.beats[index] ?? null, own: progress.beats[index] ?? null, isCurrent };
}

/** The reading that is so many beats from another, or null where that is the current beat again. */
export function turned(index: number, by: number, current: number): Reading | null {
  const at = Math.max(0, index + by);
  return at >= current ? null : { at, since: current };
}
