import { BEGINNING, type Course, type LessonPlace } from './course.ts';

/** Where the learner stands in the open lesson. */
export function placeIn(course: Course): LessonPlace {
  return course.places[course.lesson] ?? BEGINNING;
}

function withPlace(course: Course, change: Partial<LessonPlace>): Course {
  return { ...course, places: { ...course.places, [course.lesson]: { ...placeIn(course), ...change } } };
}

/** A beat of the open lesson is answered. */
export function withAnswer(course: Course, beat: string, answer: string): Course {
  return withPlace(course, { answers: { ...placeIn(course).answers, [beat]: answer } });
}

/** The open lesson has come to its end. */
export function finished(course: Course): Course {
  return placeIn(course).finished ? course : withPlace(course, { finished: true });
}

/** Opens a lesson: where it was left, or at its beginning with what comes after the step `from`. */
export function opened(course: Course, lesson: string, from: number): Course {
  const open = { ...course, lesson, collapsed: false };
  const known = course.places[lesson];
  return known && !known.finished ? open : withPlace(open, { answers: {}, from });
}
