import type { LessonWords } from './words.ts';

/** What the lesson pane says around a lesson. */
export const lessonWords: LessonWords = {
  region: 'Lesson',
  collapse: 'Hide',
  collapseName: 'Hide the lesson',
  expand: 'Show',
  expandName: 'Show the lesson',
  beat: (number, total) => `${number} of ${total}`,
  done: 'Done',
  skipped: 'Skipped',
  doneBefore: (count) => `${count} done before this`,
  back: 'Back',
  next: 'Next',
  current: 'To where I was',
  skip: 'Skip this question',
  typeIt: (line) => `Type ${line} at the prompt`,
  seek: (moment) => `Go to this moment: ${moment}`,
  right: 'Right.',
  notQuite: 'Not quite.',
  waitForAnswer: 'Noted. Run it and see.',
  finished: 'That is the whole lesson. Everything you typed is still there to try more.',
};
