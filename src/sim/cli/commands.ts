import type { CommandSpec, Flag } from './command.ts';
import { lifeCommands } from './life-commands.ts';
import { containerFlags, effectiveContainerFlags, runFlags } from './flags/container-flags.ts';
import { commitFlags, copyFlags, eventsFlags, historyFlags } from './flags/file-flags.ts';
import { execFlags } from './flags/exec-flags.ts';
import { networkVerbs } from './network-commands.ts';
import {
  containerInspectFlags,
  imageInspectFlags,
  imagesFlags,
  inspectFlags,
  killFlags,
  logsFlags,
  pruneFlags,
  psFlags,
  pullFlags,
  rmFlags,
  rmiFlags,
  startFlags,
  stopFlags,
  versionFlags,
} from './flags/verb-flags.ts';
import { atLeast, both, command, exactly } from './make-command.ts';
import { volumeCommands } from './volume/commands.ts';

/** The commands that are here, by their short name. */
export const commands: Readonly<Record<string, CommandSpec>> = {
  ...lifeCommands,
  run: command(
    'docker run [OPTIONS] IMAGE [COMMAND] [ARG...]',
    'Make a container out of an image and start it',
    both('container', 'run', 'run'),
    atLeast(1),
    runFlags,
    effectiveContainerFlags,
  ),
  ps: command(
    'docker ps [OPTIONS]',
    'Show containers',
    both('container', 'ls list ps', 'ps'),
    { kind: 'none' },
    psFlags,
  ),
  pull: command(
    'docker pull [OPTIONS] NAME[:TAG|@DIGEST]',
    'Fetch an image from a registry',
    both('image', 'pull', 'pull'),
    exactly(1),
    pullFlags,
    ['quiet'],
  ),
  images: command(
    'docker images [OPTIONS] [REPOSITORY[:TAG]]',
    'Show the images on this computer',
    both('image', 'ls list', 'images'),
    { kind: 'max', count: 1 },
    imagesFlags,
    ['all', 'digests', 'filter', 'format', 'no-trunc', 'quiet'],
  ),
  version: command(
    'docker version [OPTIONS]',
    'Show the versions of client and server',
    ['docker version'],
    { kind: 'none' },
    versionFlags,
  ),
  create: command(
    'docker create [OPTIONS] IMAGE [COMMAND] [ARG...]',
    'Make a container and leave it stopped',
    both('container', 'create', 'create'),
    atLeast(1),
    containerFlags,
    effectiveContainerFlags,
  ),
  exec: command(
    'docker exec [OPTIONS] CONTAINER COMMAND [ARG...]',
    'Run one more command in a running container',
    both('container', 'exec', 'exec'),
    atLeast(2),
    execFlags,
    ['detach', 'detach-keys', 'env', 'interactive', 'privileged', 'tty', 'user', 'workdir'],
  ),
  inspect: command(
    'docker inspect [OPTIONS] NAME|ID [NAME|ID...]',
    'Show all that the server knows about an object',
    ['docker inspect'],
    atLeast(1),
    inspectFlags,
    ['format', 'size', 'type'],
  ),
  kill: command(
    'docker kill [OPTIONS] CONTAINER [CONTAINER...]',
    'Send a signal to running containers',
    both('container', 'kill', 'kill'),
    atLeast(1),
    killFlags,
  ),
  logs: command(
    'docker logs [OPTIONS] CONTAINER',
    'Show what a container has written',
    both('container', 'logs', 'logs'),
    exactly(1),
    logsFlags,
    ['follow', 'tail', 'timestamps', 'since', 'until'],
  ),
  port: command(
    'docker port CONTAINER [PRIVATE_PORT[/PROTO]]',
    "Show what of the host leads to a container's ports",
    both('container', 'port', 'port'),
    { kind: 'range', from: 1, to: 2 },
    [],
  ),
  rename: command(
    'docker rename CONTAINER NEW_NAME',
    'Give a container another name',
    both('container', 'rename', 'rename'),
    exactly(2),
    [],
  ),
  rm: command(
    'docker rm [OPTIONS] CONTAINER [CONTAINER...]',
    'Remove containers',
    both('container', 'rm remove', 'rm'),
    atLeast(1),
    rmFlags,
    ['force', 'volumes'],
  ),
  rmi: command(
    'docker rmi [OPTIONS] IMAGE [IMAGE...]',
    'Remove images',
    both('image', 'rm remove', 'rmi'),
    atLeast(1),
    rmiFlags,
    ['force'],
  ),
  start: command(
    'docker start [OPTIONS] CONTAINER [CONTAINER...]',
    'Start stopped containers again',
    both('container', 'start', 'start'),
    atLeast(1),
    startFlags,
    ['attach', 'detach-keys', 'interactive'],
  ),
  stop: command(
    'docker stop [OPTIONS] CONTAINER [CONTAINER...]',
    'Stop running containers',
    both('container', 'stop', 'stop'),
    atLeast(1),
    stopFlags,
  ),
  export: command(
    'docker export [OPTIONS] CONTAINER',
    "Pack a container's files into a tar archive",
    both('container', 'export', 'export'),
    exactly(1),
    [
      {
        name: 'output',
        shorthand: 'o',
        type: 'string',
        describe: 'The file to write instead of standard output',
      },
    ],
  ),
  diff: command(
    'docker diff CONTAINER',
    'Show what a container has changed of its files',
    both('container', 'diff', 'diff'),
    exactly(1),
    [],
  ),
  commit: command(
    'docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
    'Make an image out of a container and what it has written',
    both('container', 'commit', 'commit'),
    { kind: 'range', from: 1, to: 2 },
    commitFlags,
    ['author', 'change', 'message'],
  ),
  cp: command(
    'docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\n\tdocker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH',
    "Copy files out of a container or into it; '-' stands for a tar archive at standard input or output",
    both('container', 'cp', 'cp'),
    exactly(2),
    copyFlags,
  ),
  events: command(
    'docker events [OPTIONS]',
    'Show what happens, as it happens',
    both('system', 'events', 'events'),
    { kind: 'none' },
    eventsFlags,
  ),
  history: command(
    'docker history [OPTIONS] IMAGE',
    'Show the steps that an image was made in',
    both('image', 'history', 'history'),
    exactly(1),
    historyFlags,
    ['format', 'human', 'no-trunc', 'quiet'],
  ),
  tag: command(
    'docker tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
    'Give an image one more name',
    both('image', 'tag', 'tag'),
    exactly(2),
    [],
  ),
  wait: command(
    'docker wait CONTAINER [CONTAINER...]',
    'Wait until containers stop and print their exit codes',
    both('container', 'wait', 'wait'),
    atLeast(1),
    [],
  ),
};

const inspectOf = (noun: 'container' | 'image', flags: readonly Flag[]): CommandSpec =>
  command(
    `docker inspect [OPTIONS] ${noun.toUpperCase()} [${noun.toUpperCase()}...]`,
    `Show all that the server knows about ${noun}s`,
    [`docker ${noun} inspect`],
    atLeast(1),
    flags,
    ['format', 'size'],
    `inspect ${noun}`,
  );

/** The same commands under their nouns, found by the aliases that help lists. */
export const nouns: Readonly<Record<string, Readonly<Record<string, CommandSpec | 'elsewhere'>>>> = {
  container: underNoun(
    'container',
    'update',
    pruning('container', 'Remove all containers that do not run', pruneFlags(null)),
  ),
  image: underNoun(
    'image',
    'build import load push save',
    pruning('image', 'Remove images without a name', pruneFlags('All that no container is made of')),
  ),
  network: networkVerbs,
  system: underNoun(
    'system',
    'df info',
    pruning('system', 'Remove what is not in use', [
      ...pruneFlags('All images that no container is made of, too'),
      { name: 'volumes', type: 'bool', describe: 'Volumes without a name, too' },
    ]),
  ),
  volume: volumeCommands,
};

/** `docker NOUN prune`. */
function pruning(noun: string, short: string, flags: readonly Flag[]): CommandSpec {
  const [use, verb] = [`docker prune [OPTIONS]`, `${noun} prune`];
  return command(use, short, [`docker ${verb}`], { kind: 'none' }, flags, undefined, verb);
}

function underNoun(
  noun: 'container' | 'image' | 'system',
  others: string,
  prune: CommandSpec,
): Readonly<Record<string, CommandSpec | 'elsewhere'>> {
  const here = Object.values(commands).flatMap((spec) =>
    spec.aliases.flatMap((alias) =>
      alias.startsWith(`docker ${noun} `) ? [[alias.split(' ')[2] ?? '', spec] as const] : [],
    ),
  );
  const inspecting =
    noun === 'system'
      ? []
      : [['inspect', inspectOf(noun, noun === 'image' ? imageInspectFlags : containerInspectFlags)] as const];
  return Object.fromEntries([
    ...here,
    // A name that help does not list.
    ...(noun === 'image' ? [['rmi', commands.rmi] as const] : []),
    ...inspecting,
    ['prune', prune] as const,
    ...others.split(' ').map((verb) => [verb, 'elsewhere'] as const),
  ]);
}

/** Commands that the real client has and this one does not have yet. */
export const elsewhere: ReadonlySet<string> = new Set(
  'build builder checkpoint config context import info load login logout manifest node plugin push save search secret service stack swarm system trust update'.split(
    ' ',
  ),
);
