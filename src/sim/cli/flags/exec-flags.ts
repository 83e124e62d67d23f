import type { Flag } from '../command.ts';

/** The flags of `docker exec`. Names, types and defaults are those of docker 28.2.2. */
export const execFlags: readonly Flag[] = [
  { name: 'detach', shorthand: 'd', type: 'bool', describe: 'Leave it in the background' },
  { name: 'detach-keys', type: 'string', describe: 'Keys that detach from it' },
  { name: 'env', shorthand: 'e', type: 'list', describe: 'An environment variable, NAME=value' },
  { name: 'env-file', type: 'list', describe: 'A file of environment variables' },
  { name: 'interactive', shorthand: 'i', type: 'bool', describe: 'Keep standard input open' },
  { name: 'privileged', type: 'bool', describe: 'Give the command nearly all that the host may do' },
  { name: 'tty', shorthand: 't', type: 'bool', describe: 'Give it a terminal' },
  {
    name: 'user',
    shorthand: 'u',
    type: 'string',
    describe: 'User, as name or number, and group: user[:group]',
  },
  { name: 'workdir', shorthand: 'w', type: 'string', describe: 'Directory to start in' },
];
