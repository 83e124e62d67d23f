/** The names under which this page keeps things in the browser. */
export const MOMENT = 'moment';
export const LESSON = 'lesson';
export const THEME = 'theme';
export const TEXT_SIZE = 'text-size';
