import type { Flag } from '../command.ts';

export const format: Flag = {
  name: 'format',
  type: 'string',
  describe: "How to print: 'table', 'table TEMPLATE', 'json', or a Go template",
};
const formatShort: Flag = { ...format, shorthand: 'f', describe: "How to print: 'json' or a Go template" };
export const filter: Flag = {
  name: 'filter',
  shorthand: 'f',
  type: 'filter',
  describe: 'Only what matches key=value',
};
export const noTrunc: Flag = { name: 'no-trunc', type: 'bool', describe: 'Print everything in full length' };

/** The flags of a `prune`; `all` says what more -a removes, where there is that flag. */
export const pruneFlags = (all: string | null): readonly Flag[] => [
  ...(all === null ? [] : [{ name: 'all', shorthand: 'a', type: 'bool', describe: all } as const]),
  { name: 'filter', type: 'filter', describe: 'Only what matches key=value' },
  { name: 'force', shorthand: 'f', type: 'bool', describe: 'Do not ask' },
];

const platform: Flag = {
  name: 'platform',
  type: 'string',
  describe: 'Platform, where the server has several',
};
const contentTrust: Flag = {
  name: 'disable-content-trust',
  type: 'bool',
  default: 'true',
  describe: 'Do not verify signatures',
};
const signal: Flag = { name: 'signal', shorthand: 's', type: 'string', describe: 'Which signal to send' };
const detachKeys: Flag = { name: 'detach-keys', type: 'string', describe: 'Keys that detach from it' };

/** The flags of the shorter commands. Names, types and defaults are those of docker 28.2.2. */
export const psFlags: readonly Flag[] = [
  { name: 'all', shorthand: 'a', type: 'bool', describe: 'Stopped ones too' },
  filter,
  format,
  {
    name: 'last',
    shorthand: 'n',
    type: 'int',
    default: '-1',
    describe: 'The last n that were made, whatever their state',
  },
  { name: 'latest', shorthand: 'l', type: 'bool', describe: 'The last that was made, whatever its state' },
  noTrunc,
  { name: 'quiet', shorthand: 'q', type: 'bool', describe: 'IDs only' },
  { name: 'size', shorthand: 's', type: 'bool', describe: 'Sizes of their files too' },
];

export const pullFlags: readonly Flag[] = [
  { name: 'all-tags', shorthand: 'a', type: 'bool', describe: 'All tags of the repository' },
  contentTrust,
  platform,
  { name: 'quiet', shorthand: 'q', type: 'bool', describe: 'Print the name only' },
];

export const imagesFlags: readonly Flag[] = [
  { name: 'all', shorthand: 'a', type: 'bool', describe: 'Those in between too' },
  { name: 'digests', type: 'bool', describe: 'Digests too' },
  filter,
  format,
  noTrunc,
  { name: 'quiet', shorthand: 'q', type: 'bool', describe: 'IDs only' },
  { name: 'tree', type: 'bool', describe: 'As a tree of platforms (experimental)' },
];

export const versionFlags: readonly Flag[] = [formatShort];

export const inspectFlags: readonly Flag[] = [
  formatShort,
  { name: 'size', shorthand: 's', type: 'bool', describe: 'Sizes of its files too, for a container' },
  { name: 'type', type: 'string', describe: 'Look among objects of this kind only' },
];

export const containerInspectFlags: readonly Flag[] = inspectFlags.filter(({ name }) => name !== 'type');

export const imageInspectFlags: readonly Flag[] = [
  formatShort,
  { name: 'platform', type: 'string', describe: 'Which variant, where the server has several' },
];

export const attachFlags: readonly Flag[] = [
  detachKeys,
  { name: 'no-stdin', type: 'bool', describe: 'Do not pass standard input on' },
  { name: 'sig-proxy', type: 'bool', default: 'true', describe: 'Pass signals on to the process' },
];

export const statsFlags: readonly Flag[] = [
  { name: 'all', shorthand: 'a', type: 'bool', describe: 'Stopped ones too' },
  format,
  { name: 'no-stream', type: 'bool', describe: 'Once, and not as it changes' },
  noTrunc,
];

export const killFlags: readonly Flag[] = [signal];

export const stopFlags: readonly Flag[] = [
  signal,
  {
    name: 'timeout',
    shorthand: 't',
    type: 'int',
    deprecatedName: 'time',
    describe: 'Seconds to wait before it is killed',
  },
];

export const startFlags: readonly Flag[] = [
  { name: 'checkpoint', type: 'string', needs: 'experimental', describe: 'State to go on from' },
  { name: 'checkpoint-dir', type: 'string', needs: 'experimental', describe: 'Where that state lies' },
  { name: 'attach', shorthand: 'a', type: 'bool', describe: 'Show its output and pass signals on' },
  detachKeys,
  { name: 'interactive', shorthand: 'i', type: 'bool', describe: 'Pass standard input on' },
];

export const logsFlags: readonly Flag[] = [
  { name: 'details', type: 'bool', describe: 'What was given to the log besides' },
  { name: 'follow', shorthand: 'f', type: 'bool', describe: 'Go on as more is written' },
  { name: 'since', type: 'string', describe: 'Only after this time (2013-01-02T13:23:37Z or 42m)' },
  {
    name: 'tail',
    shorthand: 'n',
    type: 'string',
    default: '"all"',
    describe: 'How many lines, from the end',
  },
  { name: 'timestamps', shorthand: 't', type: 'bool', describe: 'The time before each line' },
  { name: 'until', type: 'string', describe: 'Only before this time (2013-01-02T13:23:37Z or 42m)' },
];

export const rmFlags: readonly Flag[] = [
  { name: 'force', shorthand: 'f', type: 'bool', describe: 'Running ones too: they are killed first' },
  { name: 'link', shorthand: 'l', type: 'bool', describe: 'Remove a link instead' },
  { name: 'volumes', shorthand: 'v', type: 'bool', describe: 'Anonymous volumes too' },
];

export const rmiFlags: readonly Flag[] = [
  { name: 'force', shorthand: 'f', type: 'bool', describe: 'Even when something still uses it' },
  { name: 'no-prune', type: 'bool', describe: 'Keep parents that have no name' },
  { name: 'platform', type: 'strings', describe: 'Only the variant of this platform' },
];
