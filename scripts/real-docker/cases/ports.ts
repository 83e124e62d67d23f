import type { Case } from '../case.ts';
import { one } from './make.ts';

const RUN = 'run -d --name web';
const SLEEP = 'busybox sleep 60';
const ports = "inspect -f '{{json .NetworkSettings.Ports}}' web";
const asked = "inspect -f '{{json .HostConfig.PortBindings}} {{json .Config.ExposedPorts}}' web";
const rows = "ps --format '{{.Names}}: {{.Ports}}'";

/** A container with these flags, and all that tells of its ports. */
const shown = (name: string, flags: string): Case =>
  one(`ports: ${name}`, `${RUN} ${flags} ${SLEEP}`, ports, asked, rows, 'port web');

const refused = (flags: string): Case => one(`ports: run ${flags}`, `${RUN} ${flags} busybox true`, 'ps -aq');

/** Ports that are exposed and published, and what is said about them. */
export const portCases: readonly Case[] = [
  shown('one that is published', '-p 18080:80'),
  shown('two that are published', '-p 18080:80 -p 18443:443'),
  shown('neighbours', '-p 18080-18082:80-82'),
  shown('neighbours under their own numbers', '-p 18080-18082:18080-18082'),
  shown('one of UDP', '-p 18053:53/udp'),
  shown('both protocols', '-p 18053:53/udp -p 18053:53/tcp'),
  shown('one port of the host for each address', '-p 127.0.0.1:18080:80'),
  shown('the long way to say it', '-p published=18080,target=80'),
  // Which of the two comes first in Ports is not said anywhere.
  one(
    'ports: two ports of the host lead to one',
    `${RUN} -p 18080:80 -p 18081:80 ${SLEEP}`,
    asked,
    rows,
    'port web 80',
  ),
  shown('one that is only exposed', '--expose 80'),
  shown('a range that is exposed', '--expose 80-82 --expose 53/udp'),
  shown('one exposed, one published', '--expose 443 -p 18080:80'),
  shown('none at all', ''),
  shown('the first that is free of some', '-p 18080-18090:80'),
  shown('nothing exposed, all published', '-P'),
  one(
    'ports: what the host has free',
    `${RUN} -p 80 ${SLEEP}`,
    asked,
    "inspect -f '{{range $port, $places := .NetworkSettings.Ports}}{{$port}}: {{len $places}}{{end}}' web",
  ),
  one(
    'ports: all that are exposed',
    `${RUN} -P --expose 80 --expose 81 ${SLEEP}`,
    "inspect -f '{{.HostConfig.PublishAllPorts}} {{range $port, $places := .NetworkSettings.Ports}}{{$port}}: {{len $places}} {{end}}' web",
  ),
  one(
    'ports: one that is taken',
    `${RUN} -p 18080:80 ${SLEEP}`,
    `run -d --name other -p 18080:80 ${SLEEP}`,
    "inspect -f '{{.State.Status}} {{.State.ExitCode}} {{json .NetworkSettings.Ports}} {{json .HostConfig.PortBindings}}' other",
    "ps -a --format '{{.Names}} {{.State}}: {{.Ports}}'",
    'port other',
    'start other',
    'stop -t 0 web',
    'start other',
    'port other',
    'start web',
  ),
  one(
    'ports: one that is taken, with --rm',
    `${RUN} -p 18080:80 ${SLEEP}`,
    `run --rm --name other -p 18080:80 ${SLEEP}`,
    'ps -aq',
  ),
  one(
    'ports: one that is taken at one address only',
    `${RUN} -p 127.0.0.1:18080:80 ${SLEEP}`,
    `run -d --name other -p 18080:80 ${SLEEP}`,
    `run -d --name third -p 127.0.0.1:18080:80 ${SLEEP}`,
  ),
  one(
    'ports: the same number of another protocol is another port',
    `${RUN} -p 18080:80 ${SLEEP}`,
    `run -d --name other -p 18080:80/udp ${SLEEP}`,
    rows,
  ),
  one('ports: twice the same', `${RUN} -p 18080:80 -p 18080:81 ${SLEEP}`, rows),
  one(
    'ports: the next of a range',
    `${RUN} -p 18080:80 ${SLEEP}`,
    `run -d --name other -p 18080-18081:80 ${SLEEP}`,
    'port other',
    `run -d --name third -p 18080-18081:80 ${SLEEP}`,
  ),
  one(
    'ports: nothing leads to one that has stopped',
    `${RUN} -p 18080:80 ${SLEEP}`,
    'stop -t 0 web',
    ports,
    asked,
    'port web',
    'port web 80',
    "ps -a --format '{{.Names}}: {{.Ports}}'",
    'start web',
    'port web',
    'kill web',
  ),
  one(
    'ports: created',
    `create --name web -p 18080:80 ${SLEEP}`,
    ports,
    asked,
    'port web',
    'ps -a --format {{.Ports}}',
  ),
  one(
    'ports: port of one port',
    `${RUN} -p 18080:80 -p 18053:53/udp --expose 443 ${SLEEP}`,
    'port web 80',
    'port web 80/tcp',
    'port web 80/udp',
    'port web 53',
    'port web 53/udp',
    'port web 443',
    'port web 99999',
    'port web x',
    'port web /tcp',
    'port web 80/',
    'port web 80/TCP',
    'container port web',
  ),
  one('ports: port of none', 'port nope', 'port nope 80', 'port'),
  one('ports: ps shows them', `${RUN} -p 18080:80 --expose 443 ${SLEEP}`, 'ps'),
  one(
    'ports: in a list of all, by a filter',
    `${RUN} -p 18080:80 ${SLEEP}`,
    'ps -q --filter publish=18080 --format {{.Names}}',
    'ps --filter publish=18081 --format {{.Names}}',
    'ps --filter expose=80 --format {{.Names}}',
    'ps --filter expose=81/tcp --format {{.Names}}',
    'ps --filter publish=18080/udp --format {{.Names}}',
    'ps --filter publish=x',
  ),
  refused('-p 80:x'),
  refused('-p x:80'),
  refused('-p 1.2.3:80:80'),
  refused('-p 80:80/ftp'),
  refused('-p 80-81:80-82'),
  refused('-p 99999:80'),
  refused('-p 1.2.3.4:18080:80'),
  refused('--expose 80:80'),
  refused('--expose x'),
];
