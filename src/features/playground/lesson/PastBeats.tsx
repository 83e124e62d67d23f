import type { LessonWords } from '../../../content/en/words.ts';
import type { Lesson } from '../../../curriculum/lesson.ts';
import type { Progress } from '../../../curriculum/progress.ts';

/** The beats before the one on show, folded into one line; opened, one line for each, to read again. */
export function PastBeats({
  lesson,
  progress,
  upTo,
  words,
  onRead,
}: {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly upTo: number;
  readonly words: LessonWords;
  readonly onRead: (index: number) => void;
}) {
  if (upTo === 0) return null;
  return (
    <details className="lesson-past">
      <summary className="lesson-past-summary">{words.doneBefore(upTo)}</summary>
      <ol className="lesson-past-list">
        {lesson.beats.slice(0, upTo).map((beat, i) => (
          <li key={beat.id}>
            <button type="button" className="lesson-past-beat" onClick={() => onRead(i)}>
              <span>{beat.text.title}</span>{' '}
              <span className="lesson-past-state">
                {progress.beats[i]?.state === 'skipped' ? words.skipped : words.done}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
