import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afresh, carriedOver, courseFrom, newCourse } from './course.ts';
import { finished, opened, placeIn, withAnswer } from './lesson-place.ts';

test('each lesson keeps its own place', () => {
  const one = withAnswer(newCourse('one'), 'names', 'seen');
  const two = withAnswer(opened(one, 'two', 40), 'who', 'kernel');
  expect(placeIn(two)).toEqual({ answers: { who: 'kernel' }, from: 40, finished: false });
  const back = opened(two, 'one', 90);
  expect(placeIn(back)).toEqual({ answers: { names: 'seen' }, from: 0, finished: false });
});

test('a lesson that was finished begins anew, and stays marked until then', () => {
  const done = finished(withAnswer(newCourse('one'), 'names', 'seen'));
  expect(placeIn(done).finished).toBe(true);
  expect(placeIn(opened(done, 'one', 70))).toEqual({ answers: {}, from: 70, finished: true });
});

test('a fresh machine keeps what was finished, and no answers', () => {
  const course = withAnswer(opened(finished(newCourse('one')), 'two', 12), 'who', 'kernel');
  expect(afresh(course).places).toEqual({ one: { answers: {}, from: 0, finished: true } });
  expect(afresh(course).lesson).toBe('two');
});

test('on another computer a lesson still begins at the same input', () => {
  const course = opened(opened(newCourse('one'), 'two', 3), 'three', 5);
  const old = [0, 10, 20, 1000, 1010].map((at) => ({ at }));
  const now = [0, 10, 20, 30, 40, 1000].map((at) => ({ at }));
  const { places } = carriedOver(course, old, now);
  expect(places.two?.from).toBe(5);
  expect(places.three?.from).toBe(6);
  expect(carriedOver(opened(newCourse('one'), 'two', 0), old, now).places.two?.from).toBe(0);
});

test('what was kept comes back; what the first version kept, too', () => {
  const course = withAnswer(opened(finished(newCourse('one')), 'two', 12), 'who', 'kernel');
  expect(courseFrom(JSON.parse(JSON.stringify(course)), 'one')).toEqual(course);
  expect(courseFrom({ answers: { names: 'seen', odd: 7 }, collapsed: true }, 'one')).toEqual({
    lesson: 'one',
    collapsed: true,
    places: { one: { answers: { names: 'seen' }, from: 0, finished: false } },
  });
});

test('anything odd reads as nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const course = courseFrom(kept, 'one');
      expect(course.lesson).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
      for (const { answers, from } of Object.values(course.places)) {
        expect(from).toBeGreaterThanOrEqual(0);
        for (const answer of Object.values(answers)) expect(answer.length).toBeLessThanOrEqual(64);
      }
    }),
  );
});
