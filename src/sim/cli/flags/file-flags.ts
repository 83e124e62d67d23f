import type { Flag } from '../command.ts';
import { filter, format, noTrunc } from './verb-flags.ts';

/** The flags of `docker history`. Names, types and defaults are those of docker 28.2.2. */
export const historyFlags: readonly Flag[] = [
  format,
  {
    name: 'human',
    shorthand: 'H',
    type: 'bool',
    default: 'true',
    describe: 'Sizes and times as people say them',
  },
  noTrunc,
  { name: 'platform', type: 'string', describe: 'Which variant, where the server has several' },
  { name: 'quiet', shorthand: 'q', type: 'bool', describe: 'IDs only' },
];

/** The flags of `docker commit`. */
export const commitFlags: readonly Flag[] = [
  { name: 'author', shorthand: 'a', type: 'string', describe: 'Who made it' },
  { name: 'change', shorthand: 'c', type: 'list', describe: 'A Dockerfile instruction to apply to it' },
  { name: 'message', shorthand: 'm', type: 'string', describe: 'What was done' },
  {
    name: 'pause',
    shorthand: 'p',
    type: 'bool',
    default: 'true',
    describe: 'Let the container stand still meanwhile',
  },
];

/** The flags of `docker cp`. */
export const copyFlags: readonly Flag[] = [
  { name: 'archive', shorthand: 'a', type: 'bool', describe: "Give the files to the container's own user" },
  { name: 'follow-link', shorthand: 'L', type: 'bool', describe: 'Copy what a link in SRC_PATH leads to' },
  { name: 'quiet', shorthand: 'q', type: 'bool', describe: 'Do not say how much was copied' },
];

/** The flags of `docker events`. */
export const eventsFlags: readonly Flag[] = [
  filter,
  { name: 'format', type: 'string', describe: "How to print: 'json' or a Go template" },
  { name: 'since', type: 'string', describe: 'Those from this time on, too' },
  { name: 'until', type: 'string', describe: 'Until this time' },
];
