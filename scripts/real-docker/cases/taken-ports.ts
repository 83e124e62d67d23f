import type { Case } from '../case.ts';
import { one } from './make.ts';

const SERVER = 'run -d --name server --network host busybox httpd -f -p 18091';
const SLEEP = 'busybox sleep 60';

/** Ports of the host that somebody else listens at already. */
export const takenPorts: readonly Case[] = [
  one(
    'taken ports: by a server on the network of the host',
    SERVER,
    { pause: 500 },
    `run -d --name web -p 18091:80 ${SLEEP}`,
    "inspect -f '{{.State.Status}} {{.State.ExitCode}}' web",
    'rm -f server',
    'start web',
    'port web',
  ),
  one(
    'taken ports: at one address',
    SERVER,
    { pause: 500 },
    `run -d --name web -p 127.0.0.1:18091:80 ${SLEEP}`,
    `run -d --name other -p 18091:80/udp ${SLEEP}`,
    'port other',
  ),
  one(
    'taken ports: the other way round',
    `run -d --name web -p 18091:80 ${SLEEP}`,
    'run --name server --network host busybox httpd -f -p 18091',
    'rm -f web',
    'start server',
    { pause: 500 },
    "inspect -f '{{.State.Status}}' server",
  ),
  one(
    'taken ports: by a neighbour on the network of the host',
    SERVER,
    { pause: 500 },
    'run --rm --network host busybox httpd -f -p 18091',
    'run -d --name own busybox httpd -f -p 18091',
    { pause: 500 },
    "inspect -f '{{.State.Status}}' own",
  ),
];
