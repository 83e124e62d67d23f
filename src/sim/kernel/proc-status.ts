import type { LiveProcess } from './live.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId } from '../names.ts';
import { type Signal, signalNumber } from '../spec.ts';
import type { World } from '../world.ts';
import { capabilitiesOf, capabilityMask } from './capabilities-of.ts';
import { hostNamespaces } from '../initial-world.ts';
import { processAt } from './process-at.ts';
import type { Process, ProcessState } from './state.ts';

const letters: { readonly [S in ProcessState]: string } = {
  running: 'R (running)',
  sleeping: 'S (sleeping)',
  stopped: 'T (stopped)',
  zombie: 'Z (zombie)',
  dead: 'X (dead)',
};

const PAGE = 4096;
/** A clock tick is a hundredth of a second (USER_HZ). */
const TICK = 10;
const NO_LIMIT = '18446744073709551615';
/** Terminals in /dev/pts have the major number 136. */
const PTS = 136 * 256;

const SHOWN_LIMITS: readonly (readonly [string, string, string, string])[] = [
  ['Max cpu time', 'unlimited', 'unlimited', 'seconds'],
  ['Max file size', 'unlimited', 'unlimited', 'bytes'],
  ['Max data size', 'unlimited', 'unlimited', 'bytes'],
  ['Max stack size', '8388608', 'unlimited', 'bytes'],
  ['Max core file size', 'unlimited', 'unlimited', 'bytes'],
  ['Max resident set', 'unlimited', 'unlimited', 'bytes'],
  ['Max processes', 'unlimited', 'unlimited', 'processes'],
  ['Max open files', '1048576', '1048576', 'files'],
  ['Max locked memory', '8388608', '8388608', 'bytes'],
  ['Max address space', 'unlimited', 'unlimited', 'bytes'],
  ['Max file locks', 'unlimited', 'unlimited', 'locks'],
  ['Max pending signals', '30517', '30517', 'signals'],
  ['Max msgqueue size', '819200', '819200', 'bytes'],
  ['Max nice priority', '0', '0', ''],
  ['Max realtime priority', '0', '0', ''],
  ['Max realtime timeout', 'unlimited', 'unlimited', 'us'],
];

/** What a login gives, where the daemon's own service has no limit (systemd.exec(5)). */
const OF_A_LOGIN: Readonly<Record<string, readonly [string, string]>> = {
  'Max core file size': ['0', 'unlimited'],
  'Max processes': ['30517', '30517'],
  'Max open files': ['1024', '1048576'],
};

/** /proc/PID/limits: a container has those of the daemon that it comes from. */
export function limitLines({ tty, namespaces }: Process): string {
  const isLogin = tty !== null && namespaces.mnt === hostNamespaces.mnt;
  const rows = SHOWN_LIMITS.map(([name, soft, hard, unit]) => {
    const own = isLogin ? OF_A_LOGIN[name] : undefined;
    return [name, own?.[0] ?? soft, own?.[1] ?? hard, unit];
  });
  return [['Limit', 'Soft Limit', 'Hard Limit', 'Units'], ...rows]
    .map(
      ([name = '', soft = '', hard = '', unit = '']) =>
        `${name.padEnd(25)} ${soft.padEnd(20)} ${hard.padEnd(20)} ${unit === '' ? '' : unit.padEnd(10)}\n`,
    )
    .join('');
}

/** None are inherited and none are ambient: what a program gets, it gets because its user is root. */
function capabilityLines(world: World, process: Process): readonly string[] {
  const { permitted, effective, bounding } = capabilitiesOf(world, process);
  const sets = { Inh: [], Prm: permitted, Eff: effective, Bnd: bounding, Amb: [] };
  return Object.entries(sets).map(([name, set]) => `Cap${name}:\t${capabilityMask(set)}`);
}

/** Signals as the bits of a number, the first for signal 1. */
const signalBits = (signals: Iterable<Signal> = []): bigint =>
  [...signals].reduce((mask, signal) => mask | (1n << BigInt(signalNumber[signal] - 1)), 0n);

const signalMask = (signals: Iterable<Signal> | undefined): string =>
  signalBits(signals).toString(16).padStart(16, '0');

/** A number for each level, from the reader's to the process's own. */
function numbersOf(process: Process | undefined, level: NamespaceId): readonly number[] {
  const levels = Object.entries(process?.pids ?? {}).reverse();
  return levels.slice(levels.findIndex(([id]) => id === level)).map(([, number]) => number);
}

/** Who leads the process's session: setsid(2) is called for a container's first, for each `docker exec` and for a terminal. */
function sessionLeader(world: World, process: Process): Process {
  let leader = process;
  for (;;) {
    const parent = processAt(world, leader.ppid);
    const own = leader.namespaces.pid;
    if (!parent || parent.pids[own] === undefined || parent.tty !== leader.tty || parent.pid === 1)
      return leader;
    leader = parent;
  }
}

const groupLeader = (world: World, { pid, group = pid }: Process): Process | undefined =>
  processAt(world, group);

const parentNumber = (world: World, { ppid }: Process, level: NamespaceId): number =>
  processAt(world, ppid)?.pids[level] ?? 0;

const kilobytes = (bytes: number): string => `${String(Math.floor(bytes / 1024)).padStart(8)} kB`;

function memoryLines({ memory }: Process): readonly string[] {
  const rows = {
    VmPeak: memory,
    VmSize: memory,
    VmLck: 0,
    VmPin: 0,
    VmHWM: memory,
    VmRSS: memory,
    RssAnon: memory,
    RssFile: 0,
    RssShmem: 0,
    VmSwap: 0,
  };
  return Object.entries(rows).map(([name, bytes]) => `${name}:\t${kilobytes(bytes)}`);
}

/** A process as the /proc of one PID namespace shows it; `live` is missing for those that nothing here runs. */
export interface ShownProcess {
  readonly machine: Machine;
  readonly process: Process;
  readonly live: LiveProcess | undefined;
  readonly level: NamespaceId;
}

/** /proc/PID/status (proc_pid_status(5)). */
export function statusLines({ machine, process, live, level }: ShownProcess): string {
  const world = machine.world();
  const { cpus } = world.host.hardware;
  const four = (id: number): string => `${id}\t${id}\t${id}\t${id}`;
  const listed = (one: Process | undefined): string => numbersOf(one, level).join('\t');
  return [
    `Name:\t${process.comm}`,
    'Umask:\t0022',
    `State:\t${letters[process.state]}`,
    `Tgid:\t${process.pids[level]}`,
    'Ngid:\t0',
    `Pid:\t${process.pids[level]}`,
    `PPid:\t${parentNumber(world, process, level)}`,
    'TracerPid:\t0',
    `Uid:\t${four(process.uid)}`,
    `Gid:\t${four(process.gid)}`,
    'FDSize:\t64',
    `Groups:\t${(process.groups ?? [process.gid]).map((gid) => `${gid} `).join('')}`,
    `NStgid:\t${listed(process)}`,
    `NSpid:\t${listed(process)}`,
    `NSpgid:\t${listed(groupLeader(world, process))}`,
    `NSsid:\t${listed(sessionLeader(world, process))}`,
    ...(process.state === 'zombie' ? [] : memoryLines(process)),
    'Threads:\t1',
    'SigQ:\t0/30517',
    'SigPnd:\t0000000000000000',
    'ShdPnd:\t0000000000000000',
    'SigBlk:\t0000000000000000',
    `SigIgn:\t${signalMask(live?.ignored)}`,
    `SigCgt:\t${signalMask(live?.handled)}`,
    ...capabilityLines(world, process),
    'NoNewPrivs:\t0',
    `Seccomp:\t${process.seccomp ? 2 : 0}`,
    `Seccomp_filters:\t${process.seccomp ? 1 : 0}`,
    `Cpus_allowed:\t${(2 ** cpus - 1).toString(16)}`,
    `Cpus_allowed_list:\t0-${cpus - 1}`,
    'Mems_allowed:\t00000001',
    'Mems_allowed_list:\t0',
    '',
  ].join('\n');
}

/** /proc/PID/stat (proc_pid_stat(5)): 52 fields, 0 where nothing here has a number for it. */
export function statLine({ machine, process, live, level }: ShownProcess): string {
  const world = machine.world();
  const { comm, state, tty, memory, startedAt } = process;
  const numberOf = (one: Process | undefined): number => one?.pids[level] ?? 0;
  const group = groupLeader(world, process);
  const foreground = live?.stdio.tty?.foreground ?? null;
  const inFront = foreground === null ? numberOf(group) : numberOf(processAt(world, foreground));
  const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
  const fields = [
    process.pids[level],
    `(${comm})`,
    letters[state][0],
    parentNumber(world, process, level),
    numberOf(group),
    numberOf(sessionLeader(world, process)),
    tty === null ? 0 : PTS + Number(tty.split('/')[1]),
    tty === null ? -1 : inFront,
    4_194_560,
    ...zeros(8),
    20,
    0,
    1,
    0,
    Math.floor(startedAt / TICK),
    memory,
    Math.floor(memory / PAGE),
    NO_LIMIT,
    ...zeros(7),
    signalBits(live?.ignored),
    signalBits(live?.handled),
    ...zeros(3),
    17,
    ...zeros(13),
    process.exit?.code ?? 0,
  ];
  return `${fields.join(' ')}\n`;
}

/** /proc/PID/statm: its memory in pages, all of it its own. */
export function statmLine({ memory }: Process): string {
  const pages = Math.floor(memory / PAGE);
  return `${pages} ${pages} 0 0 0 ${pages} 0\n`;
}
