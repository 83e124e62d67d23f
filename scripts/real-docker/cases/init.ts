import type { Case } from '../case.ts';
import { one } from './make.ts';

const init = (name: string, command: string, flags = ''): Case => ({
  name: `init: ${name}`,
  steps: [`run --rm --init ${flags} busybox ${command}`],
  beside: true,
});
const running = (name: string, command: string, ...steps: Case['steps']): Case =>
  one(`init: ${name}`, `run -d --name box --init busybox ${command}`, ...steps);
const TRAP = `sh -c 'trap "echo term; exit 3" TERM; sleep 1000 & wait'`;
const EXITED = "inspect -f '{{.State.ExitCode}} {{.State.Status}}' box";

/** `--init`: a small first process that passes signals on and reaps. */
export const initCases: readonly Case[] = [
  init('who is there', "sh -c 'ps -o user,args | grep -v ps'"),
  init('the name of the first', "sh -c 'cat /proc/1/comm; grep -c docker-init /proc/1/cmdline'"),
  init('exit code', "sh -c 'exit 7'"),
  init('a child that kills itself', "sh -c 'kill -9 $$'"),
  init('a child that is terminated', "sh -c 'kill $$'"),
  init('output', "sh -c 'echo a; echo b >&2'"),
  init('a user', "sh -c 'ps -o user,args | grep docker-init | grep -v grep'", '-u 1000'),
  init('no program', 'nosuch'),
  init('a directory', '/etc'),
  init('a file that is no program', '/etc/passwd'),
  init('not with the processes of the host', 'true', '--pid host'),
  init('where it lies', "sh -c 'grep docker-init /proc/mounts; ls -l /sbin/docker-init | cut -c1-10'"),
  init('the first may be signalled', "sh -c 'kill -0 1; echo $?'"),
  running('stops at once', 'sleep 1000', 'stop box', EXITED),
  running('a handler of the child', TRAP, { pause: 500 }, 'stop box', EXITED, 'logs box'),
  running('a signal without a handler', TRAP, { pause: 500 }, 'kill -s USR1 box', 'wait box', EXITED),
  running('kill', 'sleep 1000', 'kill box', EXITED),
  running(
    'what is inspected',
    'sleep 1000',
    "inspect -f '{{.Path}} {{json .Args}} {{.HostConfig.Init}} {{json .Mounts}}' box",
  ),
  running('top', 'sleep 1000', 'top box -o args'),
  running(
    'orphans are reaped',
    'sleep 1000',
    "exec box sh -c '(sleep 1 &); sleep 2; ps -o args | grep -c sleep.$'",
  ),
  running('a signal for the first', TRAP, { pause: 500 }, 'exec box kill 1', 'wait box', 'logs box'),
  running('what it leaves in the files', 'sleep 1000', 'diff box'),
  one(
    'init: orphans without it',
    'run -d --name box busybox sleep 1000',
    "exec box sh -c '(sleep 1 &); sleep 2; ps -o args | grep -c sleep.$'",
  ),
  one('init: not asked for', 'create --name box busybox true', 'inspect -f {{.HostConfig.Init}} box'),
  one('init: refused', 'create --name box --init=false busybox true', 'inspect -f {{.HostConfig.Init}} box'),
  one(
    'init: in the PID namespace of another',
    'run -d --name outer busybox sleep 1000',
    "run --rm --init --pid container:outer busybox sh -c 'ps -o args | grep -c docker-init$'",
  ),
];
