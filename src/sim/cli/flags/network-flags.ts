import type { Flag, FlagType } from '../command.ts';
import { filter, format, noTrunc } from './verb-flags.ts';

const flag = (name: string, type: FlagType, describe: string, more: Partial<Flag> = {}): Flag => ({
  name,
  type,
  describe,
  ...more,
});
const force = (describe: string): Flag => flag('force', 'bool', describe, { shorthand: 'f' });

/** The flags of `docker network`, by its verbs. Names, types and defaults are those of docker 28.2.2. */
export const networkFlags = {
  ls: [filter, format, noTrunc, flag('quiet', 'bool', 'IDs only', { shorthand: 'q' })],
  create: [
    flag('attachable', 'bool', 'Containers may be connected by hand'),
    flag('aux-address', 'map', 'Addresses that somebody else has', { default: 'map[]' }),
    flag('config-from', 'string', 'A network to take the settings from'),
    flag('config-only', 'bool', 'Only keep the settings'),
    flag('driver', 'string', 'What makes the network', { shorthand: 'd', default: '"bridge"' }),
    flag('gateway', 'strings', 'Address of the way out'),
    flag('ingress', 'bool', 'The network that a swarm is entered by'),
    flag('internal', 'bool', 'No way leads out of it'),
    flag('ip-range', 'strings', 'Give out addresses of this part only'),
    flag('ipam-driver', 'string', 'What gives out addresses', { default: '"default"' }),
    flag('ipam-opt', 'map', 'Options for what gives out addresses', { default: 'map[]' }),
    flag('ipv4', 'bool', 'Give out IPv4 addresses', { default: 'true' }),
    flag('ipv6', 'bool', 'Give out IPv6 addresses'),
    flag('label', 'list', 'A label, key=value'),
    flag('opt', 'map', 'Options for what makes the network', { shorthand: 'o', default: 'map[]' }),
    flag('scope', 'string', 'How far the network reaches'),
    flag('subnet', 'strings', 'Its addresses, as 10.0.0.0/24'),
  ],
  inspect: [
    { ...format, shorthand: 'f', describe: "How to print: 'json' or a Go template" },
    flag('verbose', 'bool', 'Print more, for finding faults', { shorthand: 'v' }),
  ],
  connect: [
    flag('alias', 'strings', 'Another name on this network'),
    flag('driver-opt', 'strings', 'Options for the network'),
    flag('gw-priority', 'int', 'The network with the highest number has the way out'),
    flag('ip', 'string', 'IPv4 address'),
    flag('ip6', 'string', 'IPv6 address'),
    flag('link', 'list', 'Another container to link to'),
    flag('link-local-ip', 'strings', 'Link-local addresses'),
  ],
  disconnect: [force('Disconnect whatever the network says')],
  rm: [force('A network that is not there is no failure')],
  prune: [flag('filter', 'filter', 'Only what matches key=value'), force('Do not ask')],
} satisfies Readonly<Record<string, readonly Flag[]>>;
