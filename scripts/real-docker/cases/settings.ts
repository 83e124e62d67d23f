import type { Case } from '../case.ts';
import { inBox, one } from './make.ts';

const SLEEP = 'busybox sleep 60';
const create = (flags: string): Case => one(`settings: create ${flags}`, `create ${flags} busybox true`);
const run = (flags: string, text: string): Case => ({
  ...one(`settings: run ${flags} ${text}`, `run --rm ${flags} busybox sh -c '${text}'`),
  beside: true,
});

/** What a container is asked for beside limits: its user, memory disks, log, security, names of hosts. */
export const settings: readonly Case[] = [
  ...['--oom-score-adj 1001', '--oom-score-adj -1001', '--oom-score-adj 500'].map(create),
  ...['--cpuset-cpus x', '--cpuset-cpus 0', '--cpuset-mems 9', '--cpuset-mems x'].map(create),
  ...['--security-opt foo=bar', '--security-opt no-new-privileges:foo'].map(create),
  ...['--log-driver foo', '--log-opt foo=bar', '--log-opt max-size=1m'].map(create),
  ...['--stop-signal BOGUS', '--stop-signal SIGTERM', '--stop-signal usr1', '--stop-signal 9'].map(create),
  ...['--health-cmd x --health-interval 1us', '--health-cmd x --health-timeout 1us'].map(create),
  ...['--tmpfs run', '--tmpfs /', "--tmpfs ''", "-v ''", '-v vol:/data:ro:rw', "--volumes-from ''"].map(
    create,
  ),
  one(
    'settings: an option of a memory disk that is none',
    'run --name web --tmpfs /run:foo busybox true',
    "inspect -f '{{.State.Status}} {{.State.ExitCode}}' web",
  ),
  run('--tmpfs /data:exec', 'grep " /data " /proc/mounts'),
  run('--tmpfs /data:exec,noexec,suid', 'grep " /data " /proc/mounts'),
  run('-u :5', 'id -u; id -g'),
  run('-u daemon:', 'id -u; id -g'),
  run('-u 4294967296', 'id'),
  run('-u 0:4294967296', 'id'),
  run('--read-only', 'for f in hosts hostname resolv.conf; do echo a > /etc/$f; done'),
  run('--add-host host.docker.internal:host-gateway', 'grep internal /etc/hosts'),
  inBox(
    'settings: exec as a group alone',
    'exec -u :5 box id -g',
    "exec -u 'root:' box id -g",
    'exec -u : box id -u',
  ),
  inBox('settings: exec as a number too great', 'exec -u 4294967296 box id', 'exec -u -1 box id'),
  one(
    'settings: no log is kept',
    'run --name web --log-driver none busybox echo hi',
    'logs web',
    'logs -f web',
    "inspect -f '{{json .HostConfig.LogConfig}} [{{.LogPath}}]' web",
  ),
  one(
    'settings: options of the log',
    'run --name web --log-driver json-file --log-opt max-size=10m --log-opt max-file=3 busybox echo hi',
    'logs web',
    "inspect -f '{{json .HostConfig.LogConfig}}' web",
  ),
  one(
    'settings: details of the log',
    "run --name web busybox sh -c 'echo one; echo two'",
    'logs --details web',
    'logs --details -n 1 web',
  ),
  one(
    'settings: published ports on the network of the host',
    `run -d --name web --network host -p 18080:80 ${SLEEP}`,
    'port web',
    'create --network host -p 18080:80 busybox true',
  ),
  one(
    'settings: links on the network of the host',
    `run -d --name web ${SLEEP}`,
    'run --rm --network host --link web busybox true',
  ),
  inBox(
    'settings: sizes in inspect',
    "exec box sh -c 'echo 1234 > /f'",
    "inspect -s -f '{{.SizeRw}}' box",
    "container inspect --size -f '{{.SizeRw}}' box",
    "inspect -f '{{json .SizeRw}}' box",
  ),
  one(
    'settings: events tell the labels',
    `run -d --name web -l tier=front -l a=b ${SLEEP}`,
    'exec web true',
    'rename web db',
    'pause db',
    'unpause db',
    'kill db',
    'rm db',
    { events: true },
  ),
  one(
    'settings: events tell the labels of an image',
    'create --name web busybox true',
    "commit -c 'LABEL x=y' web snap",
    'tag snap other',
    'rmi other snap',
    { events: true },
  ),
  one('settings: a change that says nothing', 'create --name web busybox', "commit -c '' web", 'rm web'),
  one(
    'settings: filters of images',
    'create --name web busybox',
    "commit -c 'LABEL tier=front' web snap",
    ...[
      'label=tier',
      'label=tier=front',
      'label=tier=back',
      'since=busybox',
      'before=snap',
      'since=snap',
      'before=none',
      'dangling=true',
      'dangling=false',
      'dangling=foo',
    ].map((filter) => `images -f ${filter} --format '{{.Repository}}:{{.Tag}}'`),
  ),
];
