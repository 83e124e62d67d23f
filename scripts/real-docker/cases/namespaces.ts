import type { Case } from '../case.ts';
import { one } from './make.ts';

const create = (flags: string): Case => one(`namespaces: create ${flags}`, `create ${flags} busybox true`);
const SHOWN = '{{.HostConfig.PidMode}} {{.HostConfig.IpcMode}} {{.HostConfig.UTSMode}}';
const shown = (flags: string): Case =>
  one(`namespaces: shown ${flags}`, `create --name box ${flags} busybox true`, `inspect -f '[${SHOWN}]' box`);

/** A container with one process that others join. */
const OUTER = 'run -d --name outer --ipc shareable busybox sleep 1000';
const besideOuter = (name: string, ...steps: Case['steps']): Case =>
  one(`namespaces: ${name}`, OUTER, ...steps);

/** `--pid`, `--ipc` and `--uts`: whose walls a container stands behind. */
export const namespaces: readonly Case[] = [
  create('--pid container:'),
  create('--pid container:none'),
  create('--pid nothing'),
  create('--pid private'),
  create('--ipc container:none'),
  create('--ipc nothing'),
  create('--ipc shareable'),
  create('--uts private'),
  create('--uts container:none'),
  create('--uts host -h name'),
  one('namespaces: run with no such container', 'run --name box --pid container:none busybox true', 'ps -aq'),
  one('namespaces: run with the host name and another', 'run --uts host -h name busybox true', 'ps -aq'),
  one(
    'namespaces: an IPC mode that is none',
    'run --name box --ipc bogus busybox true',
    'inspect -f {{.State.Status}} box',
  ),
  shown('--pid host'),
  shown('--ipc host'),
  shown('--ipc private'),
  shown('--ipc none'),
  shown('--uts host'),
  shown('--pid host --ipc host --uts host'),
  besideOuter(
    'shown by id',
    'create --name box --pid container:outer --ipc container:outer busybox true',
    `inspect -f '[${SHOWN}]' box`,
  ),
  besideOuter('processes of another', "run --rm --pid container:outer busybox sh -c 'ps | grep -v ps'"),
  besideOuter('no number 1 of its own', "run --rm --pid container:outer busybox sh -c '[ $$ = 1 ]; echo $?'"),
  besideOuter(
    'signals to the first of another',
    "run --rm --pid container:outer busybox sh -c 'kill 1; kill -9 1; kill -0 1; echo $?'",
    "ps --format '{{.Names}}'",
  ),
  besideOuter('nobody there', 'run --rm --pid container:outer busybox kill 4000'),
  besideOuter(
    'a file for both',
    "run --rm --ipc container:outer busybox sh -c 'echo hi > /dev/shm/f'",
    'exec outer cat /dev/shm/f',
  ),
  besideOuter('own files', "run --rm busybox sh -c 'echo hi > /dev/shm/f'", 'exec outer ls /dev/shm'),
  besideOuter(
    'one host name for each',
    'run --rm --pid container:outer --ipc container:outer -h inner busybox hostname',
  ),
  one(
    'namespaces: IPC that is not shared',
    'run -d --name outer busybox sleep 1000',
    'run --ipc container:outer busybox true',
  ),
  besideOuter(
    'one that has ended',
    'create --name box --pid container:outer busybox true',
    'kill outer',
    'start box',
    'inspect -f {{.State.ExitCode}} box',
  ),
  besideOuter(
    'IPC of one that has ended',
    'create --name box --ipc container:outer busybox true',
    'kill outer',
    'start box',
  ),
  besideOuter(
    'one that is gone',
    'create --name box --pid container:outer busybox true',
    'rm -f outer',
    'start box',
  ),
  besideOuter(
    'one with another name',
    'create --name box --pid container:outer busybox true',
    'rename outer other',
    'start -a box',
  ),
  besideOuter(
    'the first takes the others along',
    'run -d --name inner --pid container:outer busybox sleep 999',
    'kill outer',
    'wait inner',
    'inspect -f {{.State.Status}} inner',
  ),
  besideOuter(
    'the first stays when others end',
    'run -d --name inner --pid container:outer busybox sleep 999',
    'kill inner',
    'wait inner',
    'exec outer kill -0 1',
  ),
  one(
    'namespaces: a first process that is none on the host',
    'run -d --name box --pid host busybox sleep 1000',
    'stop -t 5 box',
    'inspect -f {{.State.ExitCode}} box',
  ),
  one(
    'namespaces: children of a container on the host end with it',
    "run --rm --pid host busybox sh -c 'sleep 1000 & echo started'",
  ),
  one(
    'namespaces: the host is there',
    "run --rm --pid host busybox sh -c 'kill -0 1; echo $?; [ $$ -gt 100 ]; echo $?'",
  ),
];
