import type { Arity, CommandSpec, Flag } from './command.ts';
import { networkFlags } from './flags/network-flags.ts';

/** Network flags that change something here. */
const effective = new Set(
  'filter format no-trunc quiet attachable driver gateway internal label opt subnet alias ip force'.split(
    ' ',
  ),
);

const verb = (
  name: string,
  use: string,
  short: string,
  arity: Arity,
  flags: readonly Flag[],
  other?: string,
): CommandSpec => ({
  name: `network ${name}`,
  aliases: [name, ...(other === undefined ? [] : [other])].map((one) => `docker network ${one}`),
  use: `docker network ${name} ${use}`,
  short,
  arity,
  interspersed: true,
  flags,
  effective: flags.map((flag) => flag.name).filter((flag) => effective.has(flag)),
  verb: `network ${name}`,
});

const exactly = (count: number): Arity => ({ kind: 'exact', count });
const atLeastOne: Arity = { kind: 'min', count: 1 };

const ls = verb('ls', '[OPTIONS]', 'Show networks', { kind: 'none' }, networkFlags.ls, 'list');
const rm = verb('rm', 'NETWORK [NETWORK...]', 'Remove networks', atLeastOne, networkFlags.rm, 'remove');

/** `docker network` and its verbs. */
export const networkVerbs: Readonly<Record<string, CommandSpec>> = {
  connect: verb(
    'connect',
    '[OPTIONS] NETWORK CONTAINER',
    'Connect a container to one more network',
    exactly(2),
    networkFlags.connect,
  ),
  create: verb('create', '[OPTIONS] NETWORK', 'Make a network', exactly(1), networkFlags.create),
  disconnect: verb(
    'disconnect',
    '[OPTIONS] NETWORK CONTAINER',
    'Take a container off a network',
    exactly(2),
    networkFlags.disconnect,
  ),
  inspect: verb(
    'inspect',
    '[OPTIONS] NETWORK [NETWORK...]',
    'Show all that the server knows about networks',
    atLeastOne,
    networkFlags.inspect,
  ),
  ls,
  list: ls,
  prune: verb(
    'prune',
    '[OPTIONS]',
    'Remove all networks that nobody is on',
    { kind: 'none' },
    networkFlags.prune,
  ),
  rm,
  remove: rm,
};
