import type { Case, Step } from '../case.ts';
import { one } from './make.ts';

const STATUS = "inspect -f '{{.State.Status}} {{.State.Running}} {{.State.Paused}} {{.State.ExitCode}}' box";
const RESTARTS = "inspect -f '{{.State.Status}} {{.RestartCount}} {{.State.ExitCode}}' box";
const POLICY =
  "inspect -f '{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}}' box";

/** A case in a container that sleeps. */
const inBox = (name: string, ...steps: readonly Step[]): Case =>
  one(name, 'run -d --name box busybox sleep 100', ...steps);

/** A case in a container that sleeps and is paused. */
const inPaused = (name: string, ...steps: readonly Step[]): Case =>
  inBox(`pause: ${name}`, 'pause box', ...steps);

/** A case with a container that has a restart policy and ends again and again, or ends once. */
const again = (name: string, policy: string, script: string, ...steps: readonly Step[]): Case =>
  one(`restart: ${name}`, `run -d --name box --restart ${policy} busybox ${script}`, ...steps);

/** Containers that are paused, go on, are restarted, or start again by themselves. */
export const life: readonly Case[] = [
  inBox('pause: and go on', 'pause box', STATUS, 'unpause box', STATUS),
  inBox('pause: under container', 'container pause box', 'container unpause box'),
  inPaused('ps says so', "ps --format '{{.Status}} {{.State}}'"),
  inPaused(
    'ps filters',
    "ps --filter status=paused --format '{{.Names}}'",
    "ps --filter status=running --format '{{.Names}}'",
  ),
  inPaused('twice', 'pause box'),
  inBox('pause: unpause what is not paused', 'unpause box'),
  one('pause: no such container', 'pause nosuch', 'unpause nosuch'),
  one('pause: what never ran', 'create --name box busybox true', 'pause box', 'unpause box'),
  one('pause: what has ended', 'run --name box busybox true', 'pause box', 'unpause box'),
  inBox('pause: several', 'pause box nosuch', 'unpause nosuch box'),
  inPaused('exec', 'exec box true', 'exec -d box true'),
  inPaused('attach', 'attach box'),
  inPaused('start', 'start box'),
  inPaused('start attached', 'start -a box'),
  inPaused('rm', 'rm box', STATUS),
  inPaused('rm -f', 'rm -f box', 'ps -aq'),
  inPaused('kill', 'kill box', { pause: 200 }, STATUS),
  inPaused('a signal lets it go on', 'kill -s USR1 box', { pause: 200 }, STATUS),
  inPaused('stop', 'stop -t 0 box', STATUS),
  inPaused('restart', 'restart -t 0 box', STATUS),
  inPaused('rename', 'rename box other', "ps --format '{{.Names}} {{.Status}}'"),
  inPaused('wait and stop', 'stop -t 0 box', 'wait box'),
  inPaused('logs', 'logs box'),
  inPaused('diff', 'diff box'),
  inBox('pause: events', 'pause box', 'unpause box', { events: true }),
  one(
    'pause: what falls due meanwhile comes at once',
    "run -d --name box busybox sh -c 'sleep 4; echo done; sleep 50'",
    'pause box',
    { pause: 5000 },
    'logs box',
    'unpause box',
    { pause: 400 },
    'logs box',
  ),
  one(
    'pause: a signal with a handler waits',
    `run -d --name box --stop-signal TERM busybox sh -c 'trap "echo got it" USR1; while true; do sleep 1; done'`,
    { pause: 300 },
    'pause box',
    'kill -s USR1 box',
    { pause: 1500 },
    'logs box',
    'unpause box',
    { pause: 1800 },
    'logs box',
  ),
  inBox(
    'pause: its execs stand still',
    "exec -d box sh -c 'sleep 1; echo x > /f'",
    'pause box',
    { pause: 1800 },
    'unpause box',
    { pause: 400 },
    'exec box cat /f',
  ),
  one('pause: without words', 'pause', 'unpause', 'restart'),

  inBox('restart: what runs', 'restart -t 0 box', STATUS),
  one('restart: what never ran', 'create --name box busybox sleep 100', 'restart box', STATUS),
  one(
    'restart: what has ended',
    "run --name box busybox sh -c 'echo hi'",
    'restart box',
    { pause: 400 },
    'logs box',
    STATUS,
  ),
  one('restart: no such container', 'restart nosuch', 'restart -t 1 nosuch'),
  one('restart: under container', 'run -d --name box busybox sleep 100', 'container restart -t 0 box'),
  one(
    'restart: its files stay',
    'run -d --name box busybox sleep 100',
    "exec box sh -c 'echo kept > /f'",
    'restart -t 0 box',
    'exec box cat /f',
  ),
  one(
    'restart: a container that goes away',
    'run -d --rm --name box busybox sleep 100',
    'restart -t 0 box',
    STATUS,
    'kill box',
    { pause: 500 },
    'ps -aq',
  ),
  inBox('restart: several', 'restart -t 0 box nosuch'),
  inBox('restart: the signal', 'restart -s KILL box', STATUS),

  again('policy shown', 'always', 'sleep 100', POLICY),
  again('policy with a number shown', 'on-failure:3', 'sleep 100', POLICY),
  again('unless-stopped shown', 'unless-stopped', 'sleep 100', POLICY),
  one('restart: no policy shown', 'run -d --name box busybox sleep 100', POLICY),
  one(
    'restart: a policy that is none',
    'run --rm --restart nosuch busybox true',
    'run --restart on-failure:x busybox true',
  ),
  one('restart: with --rm', 'run --rm --restart always busybox true'),
  again('on failure, with success', 'on-failure', 'true', { pause: 800 }, RESTARTS),
  again('on failure, three times at most', 'on-failure:3', 'false', { pause: 4000 }, RESTARTS),
  again('on failure, once', 'on-failure:1', "sh -c 'echo x; exit 7'", { pause: 2000 }, RESTARTS, 'logs box'),
  again(
    'always, though it went well',
    'always',
    "sh -c 'echo x; sleep 60'",
    { pause: 500 },
    'exec box kill -9 1',
    RESTARTS,
    'logs box',
  ),
  again(
    'a wait between two runs',
    'always',
    "sh -c 'exit 3'",
    { pause: 4500 },
    "inspect -f '{{.State.Status}} {{.State.Running}} {{.State.Restarting}} {{.State.ExitCode}} {{.State.Pid}}' box",
    "ps --format '{{.State}}'",
    "ps --filter status=restarting --format '{{.Names}}'",
  ),
  again('exec into what waits', 'always', 'false', { pause: 4500 }, 'exec box true'),
  again('pause of what waits', 'always', 'false', { pause: 4500 }, 'pause box'),
  again('rm of what waits', 'always', 'false', { pause: 4500 }, 'rm box'),
  again('rm -f of what waits', 'always', 'false', { pause: 4500 }, 'rm -f box', 'ps -aq'),
  again('start of what waits', 'always', 'false', { pause: 4500 }, 'start box'),
  again(
    'stop of what waits',
    'always',
    'false',
    { pause: 4500 },
    'stop box',
    { pause: 300 },
    "inspect -f '{{.State.Status}} {{.State.Running}} {{.State.Restarting}} {{.State.ExitCode}}' box",
  ),
  again(
    'kill of what waits',
    'always',
    'false',
    { pause: 4500 },
    'kill box',
    { pause: 300 },
    "inspect -f '{{.State.Status}} {{.State.ExitCode}}' box",
  ),
  again('stopped by hand it stays down', 'always', 'sleep 100', 'stop -t 0 box', { pause: 1000 }, RESTARTS),
  again('killed by hand it stays down', 'unless-stopped', 'sleep 100', 'kill box', { pause: 1000 }, RESTARTS),
  again(
    'started by hand the count begins anew',
    'on-failure:1',
    'false',
    { pause: 2000 },
    RESTARTS,
    'start box',
    { pause: 2000 },
    RESTARTS,
  ),
  again('in front of the terminal', 'on-failure:2', 'true', { pause: 500 }, RESTARTS),
  again('no such program', 'always', 'nosuch', "inspect -f '{{.State.Status}} {{.RestartCount}}' box"),
  again('events', 'on-failure:1', 'false', { pause: 2500 }, { events: true }),
];
