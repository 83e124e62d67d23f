import type { Lesson } from '../../../curriculum/lesson.ts';
import type { Answers, Progress } from '../../../curriculum/progress.ts';

/** What is said to a learner about the choice they made; null when they made none. */
export function revealOf(
  lesson: Lesson,
  answers: Answers,
  prediction: string | undefined,
): { readonly isRight: boolean; readonly answer: string } | null {
  const beat = lesson.beats.find(({ id }) => id === prediction);
  if (beat?.kind !== 'predict') return null;
  const choice = answers[beat.id] ?? '';
  const words = beat.text.choices?.[choice];
  return words ? { isRight: choice === beat.right, answer: words.answer } : null;
}

/** True when the run that shows a prediction's answer is done: then the choice stays as it was. */
export function isSettled(progress: Progress, run: string): boolean {
  return progress.beats.some(({ id, state }) => id === run && state === 'done');
}
