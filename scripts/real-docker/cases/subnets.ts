import type { Case } from '../case.ts';
import { one } from './make.ts';

const SLEEP = 'busybox sleep 60';
const create = (flags: string, ...more: readonly string[]): Case =>
  one(`subnets: ${flags}`, `network create ${flags} n1`, ...more);
const sleepers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `run -d --name web${at} --network n1 ${SLEEP}`);
const ADDRESSES =
  "inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{.Gateway}}{{end}}' web0 web1";

/** Addresses of networks that somebody makes, and who may be on them. */
export const subnets: readonly Case[] = [
  create(
    '--subnet 10.77.0.0/24 --ip-range 10.77.0.128/25 --gateway 10.77.0.1',
    'network inspect -f {{json .IPAM.Config}} n1',
    ...sleepers(2),
    ADDRESSES,
  ),
  create('--subnet 10.77.0.0/24 --ip-range 10.77.0.64/30', ...sleepers(4), ADDRESSES),
  create('--subnet 10.77.0.0/29', ...sleepers(6), ADDRESSES, "ps -a --format '{{.Names}} {{.State}}'"),
  create(
    '--subnet 10.77.0.0/24',
    `run --name web --network n1 --ip 10.77.0.0 ${SLEEP}`,
    `run --name db --network n1 --ip 10.77.0.255 ${SLEEP}`,
    `run --name api --network n1 --ip 10.77.0.1 ${SLEEP}`,
    "ps -a --format '{{.Names}} {{.State}}'",
  ),
  create('--gateway 10.77.0.1'),
  create('--subnet 10.77.0.0/24 --gateway 10.78.0.1'),
  create('--subnet 10.77.0.0/24 --gateway foo'),
  create('--subnet 10.77.0.0/24 --ip-range 10.78.0.0/24'),
  create('--subnet 10.77.0.0/24 --ip-range foo'),
  create('--subnet 10.77.0.0/24 --subnet 10.77.0.0/25'),
  create('--subnet 10.77.0.0/24 --subnet 10.78.0.0/24'),
  one(
    'subnets: pruned by age',
    'network create n1',
    'network prune -f --filter until=1h',
    'network prune -f --filter until=xyz',
    { pause: 1500 },
    'network prune -f --filter until=0s',
    'network ls --format {{.Name}}',
  ),
  one(
    'subnets: disconnect what does not run',
    'network create n1',
    'run --name web --network n1 busybox true',
    'network connect bridge web',
    'network disconnect bridge web',
    'network disconnect bridge web',
    'network disconnect n1 web',
    'network disconnect -f n1 nope',
    'network disconnect n1 nope',
    'rm web',
    'network rm n1',
    { events: true },
  ),
];
