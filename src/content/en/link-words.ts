import type { LinkFault } from '../../trace/link.ts';

interface FaultWords {
  readonly title: string;
  readonly text: string;
}

/** What a page says of a link that it cannot open, and of one that it has. */
export const linkWords: {
  readonly faults: Readonly<Record<LinkFault, FaultWords>>;
  readonly own: string;
  readonly fresh: string;
  readonly ran: (count: number) => string;
  readonly kept: string;
} = {
  faults: {
    damaged: {
      title: 'This link cannot be read',
      text: 'A part of it is missing or has changed. Long links are sometimes cut off in messages: ask for the whole one again.',
    },
    'too-large': {
      title: 'This link asks for too much',
      text: 'It holds more commands, or longer ones, than a machine in a page can go through.',
    },
    newer: {
      title: 'This link is from a newer version',
      text: 'It was made by a later version of this page. Reload the page, or open the link where it was made.',
    },
  },
  own: 'Go on with your own machine',
  fresh: 'Start with a fresh machine',
  ran: (count) =>
    `This link has typed ${count === 1 ? 'one line' : `${count} lines`} into a simulated machine. Nothing has run on your computer.`,
  kept: 'Your own machine is kept: “Undo start over” brings it back.',
};
