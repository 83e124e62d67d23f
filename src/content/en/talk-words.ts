import type { TalkFault } from '../../curriculum/talk-file.ts';

/** What is said about talks. */
export const talkWords = {
  talk: 'Talk',
  title: 'A talk',
  about: 'A talk goes on with the keys of your remote control. It begins on a fresh machine.',
  begin: (title: string, minutes: number | null) =>
    minutes === null ? title : `${title}, ${minutes} minutes`,
  open: 'Open a talk from a file',
  save: 'Keep this talk as a file',
  end: 'End the talk',
  step: (step: number, steps: number) => `${step} of ${steps}`,
  jump: 'Jump to a step of the talk',
  untitled: 'Step without a title',
  whatIf: 'What if?',
  comeBack: 'Back to the talk',
  free: 'Free play: try what you like. The talk waits.',
  unreadable: 'This file could not be read.',
  fault: (fault: TalkFault): string => {
    switch (fault.kind) {
      case 'too-large':
        return 'This file is larger than 64 kB. A talk is a small text file.';
      case 'no-json':
        return 'This file is no JSON. Look for a missing comma or quotation mark.';
      case 'no-talk':
        return 'This is no talk: it does not begin with "belowdeck": "talk".';
      case 'version':
        return 'This talk has a version that is not known here. This page reads "version": 1.';
      case 'no-steps':
        return 'This talk has no steps.';
      case 'too-many-steps':
        return 'This talk has more than 200 steps.';
      case 'field':
        return `${fault.step === null ? 'The talk' : `Step ${fault.step}`}: ${fields[fault.field]}`;
    }
  },
} as const;

const fields = {
  title: '"title" must be a text of at most 120 letters, and the talk needs one.',
  minutes: '"minutes" must be a whole number from 1 to 600.',
  typing: '"typing" must be "keys", "enter" or "at-once".',
  say: '"say" must be a text, or a list of texts, of at most 4000 letters.',
  type: '"type" must be one line of at most 1000 letters, without Enter.',
  stop: '"stop" must be "end", an event, or {"event": …}. docs/presenting.md lists the events.',
  point:
    '"point" must be a place, or a kind with a name such as "container:web". docs/presenting.md lists them.',
  deck: '"deck" must be 1, 2 or 3.',
} as const;
