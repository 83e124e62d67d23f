import type { LessonWords } from '../../../content/en/words.ts';
import type { Beat } from '../../../curriculum/lesson.ts';
import type { BeatProgress } from '../../../curriculum/progress.ts';

/** The moments of a run in their order, each a button that goes there. What did not happen this time is left out. */
export function Moments({
  beat,
  moments,
  words,
  onSeek,
}: {
  readonly beat: Extract<Beat, { kind: 'look' }>;
  readonly moments: BeatProgress['moments'];
  readonly words: LessonWords;
  readonly onSeek: (seq: number) => void;
}) {
  return (
    <ol className="lesson-moments">
      {moments.map(({ id, seq }) => {
        const label = beat.text.moments?.[id] ?? '';
        return seq === null ? null : (
          <li key={id}>
            <button
              type="button"
              className="lesson-moment"
              aria-description={words.seek(label)}
              data-tip={words.seek(label)}
              onClick={() => onSeek(seq)}
            >
              {label}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
