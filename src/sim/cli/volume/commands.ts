import type { CommandSpec } from '../command.ts';
import { atLeast, command } from '../make-command.ts';
import {
  volumeCreateFlags,
  volumeInspectFlags,
  volumeListFlags,
  volumePruneFlags,
  volumeRemoveFlags,
} from '../flags/volume-flags.ts';

const list = command(
  'docker ls [OPTIONS]',
  'Show volumes',
  ['docker volume ls', 'docker volume list'],
  { kind: 'none' },
  volumeListFlags,
  ['filter', 'format', 'quiet'],
  'volume ls',
);
const remove = command(
  'docker rm [OPTIONS] VOLUME [VOLUME...]',
  'Remove volumes that no container has',
  ['docker volume rm', 'docker volume remove'],
  atLeast(1),
  volumeRemoveFlags,
  undefined,
  'volume rm',
);

/** `docker volume …`, by the word after it. */
export const volumeCommands: Readonly<Record<string, CommandSpec | 'elsewhere'>> = {
  create: command(
    'docker create [OPTIONS] [VOLUME]',
    'Make a volume',
    ['docker volume create'],
    { kind: 'max', count: 1 },
    volumeCreateFlags,
    ['driver', 'label', 'name', 'opt'],
    'volume create',
  ),
  inspect: command(
    'docker inspect [OPTIONS] VOLUME [VOLUME...]',
    'Show all that the server knows about volumes',
    ['docker volume inspect'],
    atLeast(1),
    volumeInspectFlags,
    undefined,
    'inspect volume',
  ),
  ls: list,
  list,
  prune: command(
    'docker prune [OPTIONS]',
    'Remove the volumes that no container has',
    ['docker volume prune'],
    { kind: 'none' },
    volumePruneFlags,
    undefined,
    'volume prune',
  ),
  rm: remove,
  remove,
  update: 'elsewhere',
};
