import type { Answers } from './progress.ts';

/** Where a learner stands in one lesson. */
export interface LessonPlace {
  readonly answers: Answers;
  /** The step at which it was begun: what happened before counts for nothing. */
  readonly from: number;
  /** Whether it was ever gone through to its end. */
  readonly finished: boolean;
}

/** Which lesson is open, whether it is folded away, and where the learner stands in each, by id. */
export interface Course {
  readonly lesson: string;
  readonly collapsed: boolean;
  readonly places: { readonly [lesson: string]: LessonPlace };
}

/** Where everybody begins. */
export const BEGINNING: LessonPlace = { answers: {}, from: 0, finished: false };

/** Nothing done yet, one lesson open. */
export function newCourse(lesson: string): Course {
  return { lesson, collapsed: false, places: {} };
}

/** A step as far as a course looks at it: its virtual time in ms. */
interface Timed {
  readonly at: number;
}

/** The course once the same inputs were run on another computer: each lesson still begins at the same input. */
export function carriedOver(course: Course, old: readonly Timed[], now: readonly Timed[]): Course {
  const carried = (from: number): number => {
    const at = old[from]?.at;
    const found = at === undefined ? -1 : now.findIndex((step) => step.at >= at);
    return found < 0 ? now.length : found;
  };
  const places = Object.entries(course.places).map(([id, place]) => [
    id,
    { ...place, from: place.from === 0 ? 0 : carried(place.from) },
  ]);
  return { ...course, places: Object.fromEntries(places) };
}

/** The course on a fresh machine: what was finished stays so, and every lesson begins anew. */
export function afresh(course: Course): Course {
  const done = Object.entries(course.places).filter(([, place]) => place.finished);
  return {
    ...course,
    collapsed: false,
    places: Object.fromEntries(done.map(([id]) => [id, { ...BEGINNING, finished: true }])),
  };
}

/** Most lessons, and answers in one, that are read from what was kept. */
const MOST = 100;
const LONGEST_NAME = 64;

/** A course out of what was kept; anything odd in it reads as nothing. The first version kept one lesson's answers. */
export function courseFrom(kept: unknown, first: string): Course {
  const { lesson, collapsed, places, answers } = membersOf(kept);
  const course = { ...newCourse(isName(lesson) ? lesson : first), collapsed: collapsed === true };
  if (answers !== undefined)
    return { ...course, places: { [first]: { ...BEGINNING, answers: answersFrom(answers) } } };
  const sound = Object.entries(membersOf(places)).filter(([id]) => isName(id));
  return {
    ...course,
    places: Object.fromEntries(sound.slice(0, MOST).map(([id, place]) => [id, placeFrom(place)])),
  };
}

function placeFrom(kept: unknown): LessonPlace {
  const { answers, from, finished: isFinished } = membersOf(kept);
  const isStep = typeof from === 'number' && Number.isSafeInteger(from) && from >= 0;
  return { answers: answersFrom(answers), from: isStep ? from : 0, finished: isFinished === true };
}

function answersFrom(kept: unknown): Answers {
  const sound = Object.entries(membersOf(kept)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LONGEST_NAME,
  );
  return Object.fromEntries(sound.slice(0, MOST));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The name of a lesson, as it also stands in links. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(value);
}
