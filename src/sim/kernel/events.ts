import type { DirectoryId, Millis, NamespaceId, Pid } from '../names.ts';
import type { Signal } from '../spec.ts';
import type { Carried, Hop } from './carried.ts';
import type { FileNode } from './file-tree.ts';
import type { NatRule, NetInterface, ListeningSocket } from './interfaces.ts';
import type {
  BusyProcess,
  Cgroup,
  ForChildren,
  Mount,
  Namespace,
  NamespaceSet,
  Process,
  ProcessState,
} from './state.ts';

/** What a browser shows after it was told to open an address: an answer with its status, or why there was none. */
export interface PageShown {
  readonly address: string;
  /** null where nobody answered; then `text` says why. */
  readonly status: number | null;
  readonly text: string;
}

/** Events of the kernel and the hardware under it. */
export type KernelEvent =
  /** A system call passed the gate. `args` and `result` as strace(1) would write them. Carries no state. */
  | {
      readonly type: 'syscall.made';
      readonly pid: Pid;
      readonly name: string;
      readonly args: string;
      readonly result: string;
    }
  /** A program of the host wants something of a device. Carries no state. */
  | {
      readonly type: 'process.asked';
      readonly pid: Pid;
      readonly device: 'disk' | 'network';
      /** What a browser was told to open. */
      readonly address?: string;
    }
  /** It has what it wanted. Carries no state. */
  | {
      readonly type: 'process.answered';
      readonly pid: Pid;
      readonly device: 'disk' | 'network';
      readonly page?: PageShown;
    }
  | { readonly type: 'process.forked'; readonly process: Process }
  /** So many small programs were started one after the other, and have ended: each took a number. */
  | { readonly type: 'processes.passed'; readonly parent: Pid; readonly count: number }
  | {
      readonly type: 'process.executed';
      readonly pid: Pid;
      readonly argv: readonly string[];
      readonly comm: string;
      readonly memory: number;
    }
  | { readonly type: 'process.moved'; readonly pid: Pid; readonly to: ProcessState }
  | {
      readonly type: 'process.changed';
      readonly pid: Pid;
      readonly change: Partial<
        Pick<
          Process,
          | 'ppid'
          | 'root'
          | 'cwd'
          | 'uid'
          | 'gid'
          | 'groups'
          | 'bounding'
          | 'seccomp'
          | 'oomScoreAdj'
          | 'cgroup'
          | 'argv'
          | 'memory'
          | 'nspid'
          | 'tty'
          | 'group'
          | 'files'
        >
      >;
    }
  /** It ended and waits, as a zombie, for its parent to ask. */
  | {
      readonly type: 'process.exited';
      readonly pid: Pid;
      readonly code: number;
      readonly signal: Signal | null;
    }
  | { readonly type: 'process.reaped'; readonly pid: Pid }
  | { readonly type: 'signal.sent'; readonly from: Pid; readonly to: Pid; readonly signal: Signal }
  /** `mounts`: what a mount namespace begins with. */
  | {
      readonly type: 'namespace.created';
      readonly namespace: Namespace;
      readonly mounts?: readonly Mount[] | undefined;
    }
  /** By unshare(2) or setns(2). A PID namespace is entered by the children only. */
  | {
      readonly type: 'namespace.entered';
      readonly pid: Pid;
      readonly namespaces: Partial<NamespaceSet>;
      readonly forChildren: ForChildren;
    }
  | {
      readonly type: 'namespace.changed';
      readonly id: NamespaceId;
      readonly change: Partial<Omit<Namespace, 'id' | 'type'>>;
    }
  | { readonly type: 'namespace.removed'; readonly id: NamespaceId }
  /** An interface is there now, or is there in another way: brought up, given an address, plugged into a bridge. */
  | {
      readonly type: 'interface.configured';
      readonly namespace: NamespaceId;
      readonly name: string;
      readonly interface: NetInterface;
    }
  /** A process waits for connections from now on. */
  | { readonly type: 'socket.opened'; readonly namespace: NamespaceId; readonly socket: ListeningSocket }
  | { readonly type: 'socket.closed'; readonly namespace: NamespaceId; readonly socket: ListeningSocket }
  /** A packet went through an interface, on its way to `to`, an address with a port. Carries no state. */
  | {
      readonly type: 'packet.passed';
      readonly pid: Pid;
      readonly namespace: NamespaceId;
      readonly name: string;
      readonly direction: 'in' | 'out';
      readonly to: string;
    }
  /** Packets went along a way, and others came back: every interface on it counts them. */
  | {
      readonly type: 'packets.carried';
      readonly pid: Pid;
      readonly way: readonly Hop[];
      readonly there: Carried;
      readonly back: Carried;
    }
  /** A rule gave a packet another goal. Carries no state. */
  | {
      readonly type: 'packet.redirected';
      readonly pid: Pid;
      readonly namespace: NamespaceId;
      readonly from: string;
      readonly to: string;
    }
  /** From now on packets to one address are led to another one. */
  | { readonly type: 'rule.added'; readonly namespace: NamespaceId; readonly rule: NatRule }
  | { readonly type: 'rule.removed'; readonly namespace: NamespaceId; readonly rule: NatRule }
  /** An interface is gone; of a veth pair the other end goes with it. */
  | { readonly type: 'interface.removed'; readonly namespace: NamespaceId; readonly name: string }
  | { readonly type: 'cgroup.created'; readonly cgroup: Cgroup }
  | { readonly type: 'cgroup.changed'; readonly path: string; readonly change: Partial<Omit<Cgroup, 'path'>> }
  | { readonly type: 'cgroup.removed'; readonly path: string }
  /** The processors are shared anew, because a process began or ended to be busy. */
  | { readonly type: 'cpu.shared'; readonly at: Millis; readonly busy: readonly BusyProcess[] }
  /** A control group's memory was not enough: the kernel chooses this process of it to be killed. */
  | { readonly type: 'memory.exhausted'; readonly path: string; readonly pid: Pid }
  | { readonly type: 'mount.added'; readonly namespace: NamespaceId; readonly mount: Mount }
  /** What was mounted last on a path is there no more. */
  | { readonly type: 'mount.removed'; readonly namespace: NamespaceId; readonly target: string }
  | {
      readonly type: 'root.pivoted';
      readonly pid: Pid;
      readonly namespace: NamespaceId;
      readonly root: string;
    }
  | { readonly type: 'directory.made'; readonly directory: DirectoryId }
  | { readonly type: 'directory.removed'; readonly directory: DirectoryId }
  | {
      readonly type: 'file.written';
      readonly directory: DirectoryId;
      readonly path: string;
      readonly node: FileNode;
    }
  | { readonly type: 'file.removed'; readonly directory: DirectoryId; readonly path: string }
  /** A process wrote to its standard output or error. Carries no state. */
  | {
      readonly type: 'output.produced';
      readonly pid: Pid;
      readonly stream: 'stdout' | 'stderr';
      readonly text: string;
    }
  /** Bytes went through a device. */
  | {
      readonly type: 'device.used';
      readonly device: 'disk' | 'network';
      readonly direction: 'in' | 'out';
      readonly bytes: number;
      /** For whom; the daemon, where it is not said. */
      readonly pid?: Pid;
    };
