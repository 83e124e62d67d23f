import { type ReactNode, useId } from 'react';
import type { LessonWords } from '../../../content/en/words.ts';

/** Where a link names a lesson that is not there: it says so, and offers those that are. */
export function NoSuchLesson({
  name,
  words,
  children,
}: {
  readonly name: string;
  readonly words: LessonWords;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="lesson" aria-labelledby={id}>
      <header className="lesson-head">
        <h2 className="lesson-title" id={id}>
          {words.noSuchLesson}
        </h2>
        {children}
      </header>
      <p className="lesson-text">{words.noLessonCalled(name)}</p>
    </section>
  );
}
