import type { LessonWords } from '../../../content/en/words.ts';
import type { Lesson } from '../../../curriculum/lesson.ts';
import { Select } from '../../../ui/Select.tsx';

/** The list of all lessons, to open one. Those that were gone through are marked. */
export function LessonChoice({
  lessons,
  open,
  isFinished,
  onOpen,
  words,
}: {
  readonly lessons: readonly Lesson[];
  readonly open: string;
  readonly isFinished: (id: string) => boolean;
  readonly onOpen: (id: string) => void;
  readonly words: LessonWords;
}) {
  const known = lessons.map(({ id, title }, i) => ({
    value: id,
    label: words.lessonOf(i + 1, title, isFinished(id)),
  }));
  // A name that is no lesson's is in the list as long as it is open, or the list would show another.
  const options = known.some(({ value }) => value === open)
    ? known
    : [{ value: open, label: open }, ...known];
  return (
    <Select look="quiet" label={words.chooseLesson} options={options} value={open} onChange={onOpen}>
      <span>{words.lessons}</span>
    </Select>
  );
}
