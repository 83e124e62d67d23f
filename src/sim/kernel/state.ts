import type { Transitions } from '../lifecycle.ts';
import type { DirectoryId, Millis, NamespaceId, Pid } from '../names.ts';
import type { NamespaceType, Signal } from '../spec.ts';
import type { CapabilitySet } from './capability.ts';
import type { Controller } from './control-groups.ts';
import type { FileTree } from './file-tree.ts';
import type { TimeOffsets } from './time-offsets.ts';
import type { Interfaces, ListeningSocket, NatRule } from './interfaces.ts';

/** ps(1)'s state letters in words; `dead` is never seen by ps. */
export type ProcessState = 'running' | 'sleeping' | 'stopped' | 'zombie' | 'dead';

export const processTransitions: Transitions<ProcessState> = {
  running: ['sleeping', 'stopped', 'zombie'],
  sleeping: ['running', 'stopped', 'zombie'],
  stopped: ['running', 'sleeping', 'zombie'],
  zombie: ['dead'],
  dead: [],
};

/** The namespaces a process lives in, one of each type. */
export type NamespaceSet = { readonly [T in NamespaceType]: NamespaceId };

/** The kinds that a process can change for its children only. */
export type ForChildren = Partial<Pick<NamespaceSet, 'pid' | 'time'>>;

/** A file that a process has open: that of a namespace holds the namespace (namespaces(7)). */
export interface OpenFile {
  readonly path: string;
  readonly namespace?: NamespaceId;
}

/** A process as the kernel keeps it. */
export interface Process {
  /** As the host counts. */
  readonly pid: Pid;
  readonly ppid: Pid;
  /** As its own PID namespace counts. */
  readonly nspid: number;
  /** Its number in each PID namespace that sees it: its own and those above it (pid_namespaces(7)). */
  readonly pids: Readonly<Record<NamespaceId, number>>;
  readonly state: ProcessState;
  readonly argv: readonly string[];
  /** The short name, at most 15 characters. */
  readonly comm: string;
  /** Its root directory, where that is not the root of its mount namespace: chroot(2). Else `/`. */
  readonly root: string;
  /** Its working directory, as seen from its root. */
  readonly cwd: string;
  /** Its bounding set: which capabilities root has here; other users have none at all. */
  readonly bounding: CapabilitySet;
  readonly uid: number;
  readonly gid: number;
  /** All of its groups, in the order of their numbers; that one alone where nothing is said (setgroups(2)). */
  readonly groups?: readonly number[] | undefined;
  /** How much sooner than others it is killed for want of memory, -1000 (never) to 1000: /proc/PID/oom_score_adj. */
  readonly oomScoreAdj?: number | undefined;
  /** Its system calls are filtered: seccomp(2), with Docker's default profile. */
  readonly seccomp?: boolean | undefined;
  readonly namespaces: NamespaceSet;
  /** What its children are born into instead, after unshare or setns: /proc/PID/ns/pid_for_children, time_for_children. */
  readonly forChildren: ForChildren;
  readonly cgroup: string;
  readonly startedAt: Millis;
  /** Bytes of memory it holds. */
  readonly memory: number;
  readonly tty: string | null;
  /** The process that leads its group, where that is another one: setpgid(2). */
  readonly group?: Pid;
  /** What it has open beside its three streams, by descriptor; children get it, too. */
  readonly files?: Readonly<Record<string, OpenFile>> | undefined;
  readonly exit: { readonly code: number; readonly signal: Signal | null } | null;
}

/** A namespace as a kernel object. It is gone when neither a process nor a mount holds it, nor a namespace below it. */
export interface Namespace {
  readonly id: NamespaceId;
  readonly type: NamespaceType;
  /** The user namespace that it was made in, where that is not the host's: whoever is root there rules over it. */
  readonly owner?: NamespaceId;
  /** user: which user inside is which one outside; without it everybody is nobody inside (user_namespaces(7)). */
  readonly users?: { readonly inside: number; readonly outside: number };
  /** uts: its host name. */
  readonly hostname?: string;
  /** time: how far its clocks are from the host's. */
  readonly offsets?: TimeOffsets;
  /** pid: the next number it gives. The host's own has none here: it is the kernel's. */
  readonly nextPid?: number;
  /** pid: the one above, which sees all that is in this one. The host's own has none. */
  readonly parent?: NamespaceId;
  /** cgroup: the control group that is its root; the host's own has the root of all. */
  readonly group?: string;
  /** net: its interfaces by name. */
  readonly interfaces?: Interfaces;
  /** net: who listens in it. */
  readonly sockets?: readonly ListeningSocket[];
  /** net: which addresses are led to others. */
  readonly nat?: readonly NatRule[];
}

/** mount(2). An overlay names its directories on the disk. */
export interface Mount {
  readonly target: string;
  readonly fstype: string;
  readonly source: string;
  readonly options: string;
  readonly overlay?: { readonly lower: readonly DirectoryId[]; readonly upper: DirectoryId };
  /** A directory on the disk that is a file system of its own, as the host's root is. */
  readonly directory?: DirectoryId;
  /** Which path of that file system is mounted, where it is not its root: a bind mount, or a group as cgroup2's root. */
  readonly from?: string;
  /** tmpfs: its directory, in memory; it is gone with the last namespace that has it mounted. */
  readonly memory?: DirectoryId;
  /** proc: runc has covered what is not for a container (see src/sim/kernel/proc-covers.ts). */
  readonly isCovered?: boolean;
  /** proc: the PID namespace that it shows. nsfs: the namespace that is bound here, and held by it. */
  readonly namespace?: NamespaceId;
}

/** What went through the disk for a control group, in bytes and by number: io.stat. */
export interface IoCounts {
  readonly read: number;
  readonly written: number;
  readonly reads: number;
  readonly writes: number;
}

/** A control group, version 2. `null` is "max": no limit. */
export interface Cgroup {
  readonly path: string;
  readonly memoryMax: number | null;
  /** CPUs, 0.5 = half of one. */
  readonly cpuMax: number | null;
  readonly pidsMax: number | null;
  /** Its weight among its neighbours, 1 to 10000; 100 where nothing is said. */
  readonly cpuWeight?: number;
  /** memory.low: bytes that are not taken from it as long as others have some. */
  readonly memoryLow?: number;
  /** cgroup.subtree_control: which controllers the groups in it have. */
  readonly subtree?: readonly Controller[];
  /** memory.swap.max. */
  readonly swapMax?: number;
  /** How often a process in it was killed for want of memory: memory.events, oom_kill. */
  readonly oomKills?: number;
  /** Nothing before its first read or write. */
  readonly io?: IoCounts;
  /** Nothing in it runs: cgroup.freeze. */
  readonly frozen?: boolean;
}

/** A process that wants a processor all the time, and how many CPUs it has of it. */
export interface BusyProcess {
  readonly pid: Pid;
  readonly cgroup: string;
  readonly cpus: number;
}

/** Processor time: who is busy since when, and what was used before that, in microseconds by control group. */
export interface CpuAccount {
  readonly since: Millis;
  readonly busy: readonly BusyProcess[];
  readonly used: Readonly<Record<string, number>>;
}

/** One kernel, for the host and every container. */
export interface Kernel {
  /** `uname -r`. */
  readonly release: string;
  /** By their numbers, ascending. These two change all the time, and a list is copied far sooner than a record. */
  readonly processes: readonly Process[];
  /** In the order in which they were made. */
  readonly namespaces: readonly Namespace[];
  /** What is mounted where, in order, by mount namespace. */
  readonly mounts: Readonly<Record<NamespaceId, readonly Mount[]>>;
  readonly cgroups: Readonly<Record<string, Cgroup>>;
  readonly nextPid: Pid;
  readonly cpu: CpuAccount;
}

/** The hardware: counters and blocks, no states of its own. */
export interface Hardware {
  readonly cpus: number;
  readonly memoryTotal: number;
  /** Directories on the disk by id: image layers and writable layers. */
  readonly disk: Readonly<Record<DirectoryId, FileTree>>;
  readonly diskWritten: number;
  readonly diskRead: number;
  readonly networkReceived: number;
  readonly networkSent: number;
}
