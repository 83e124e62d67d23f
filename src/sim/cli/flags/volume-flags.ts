import type { Flag } from '../command.ts';
import { filter, format, pruneFlags } from './verb-flags.ts';

const cluster = (name: string, type: Flag['type'], value?: string): Flag => ({
  name,
  type,
  hidden: true,
  ...(value === undefined ? {} : { default: value }),
  describe: 'For volumes of a swarm',
});

/** The flags of `docker volume create`. Names, types and defaults are those of docker 28.2.2. */
export const volumeCreateFlags: readonly Flag[] = [
  { name: 'driver', shorthand: 'd', type: 'string', default: '"local"', describe: 'What keeps it' },
  { name: 'label', type: 'list', describe: 'A label, key=value' },
  {
    name: 'opt',
    shorthand: 'o',
    type: 'map',
    default: 'map[]',
    describe: 'An option of its driver, key=value',
  },
  { name: 'name', type: 'string', hidden: true, describe: 'Its name, as an older way to say it' },
  cluster('availability', 'string', '"active"'),
  cluster('group', 'string'),
  cluster('limit-bytes', 'bytes'),
  cluster('required-bytes', 'bytes'),
  cluster('scope', 'string', '"single"'),
  cluster('secret', 'map', 'map[]'),
  cluster('sharing', 'string', '"none"'),
  cluster('topology-preferred', 'list'),
  cluster('topology-required', 'list'),
  cluster('type', 'string', '"block"'),
];

/** The flags of `docker volume ls`. */
export const volumeListFlags: readonly Flag[] = [
  filter,
  format,
  { name: 'quiet', shorthand: 'q', type: 'bool', describe: 'Names only' },
  cluster('cluster', 'bool'),
];

/** The flags of `docker volume inspect`. */
export const volumeInspectFlags: readonly Flag[] = [
  { ...format, shorthand: 'f', describe: "How to print: 'json' or a Go template" },
];

/** The flags of `docker volume rm`. */
export const volumeRemoveFlags: readonly Flag[] = [
  { name: 'force', shorthand: 'f', type: 'bool', describe: 'One that is not there is no failure' },
];

/** The flags of `docker volume prune`. */
export const volumePruneFlags: readonly Flag[] = pruneFlags('Also those that were given a name');
