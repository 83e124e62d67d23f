import type { TimelineWords } from './timeline-words-type.ts';

export const timelineWords: TimelineWords = {
  timeline: 'Timeline',
  position: 'Step',
  previous: 'Previous command',
  back: 'One step back',
  play: 'Play',
  pause: 'Pause',
  replay: 'Watch again',
  step: 'One step on',
  next: 'Next command',
  speed: 'Speed',
  howDeep: 'How deep',
  decks: { 1: 'Story', 2: 'Messages', 3: 'Engine room' },
  atStart: 'This is the beginning',
  atEnd: 'This is the end',
  nothingYet: 'Nothing has happened yet',
};
