import { lessons } from '../content/en/lessons.ts';

/** What stands at the prompt on a first visit, so that Enter is all it takes. */
export function firstLine(): string {
  return lessons[0]?.beats.find((beat) => beat.kind === 'run')?.line ?? '';
}
