import type { Capability } from './kernel/capability-names.ts';

/** Words and shapes that the Engine API and the OCI specifications own. */

/** Engine API `ContainerState.Status`. */
export type ContainerStatus =
  | 'created'
  | 'running'
  | 'paused'
  | 'restarting'
  | 'removing'
  | 'exited'
  | 'dead';

/** OCI runtime-spec `state.status` (runtime.md). "stopped" here is not Docker's "exited". */
export type RuntimeStatus = 'creating' | 'created' | 'running' | 'stopped';

/** namespaces(7), by the names under /proc/PID/ns. */
export type NamespaceType = 'pid' | 'mnt' | 'net' | 'uts' | 'ipc' | 'user' | 'cgroup' | 'time';

/** signal(7), without the SIG. */
export type Signal =
  | 'HUP'
  | 'INT'
  | 'QUIT'
  | 'ILL'
  | 'TRAP'
  | 'ABRT'
  | 'BUS'
  | 'FPE'
  | 'KILL'
  | 'USR1'
  | 'SEGV'
  | 'USR2'
  | 'PIPE'
  | 'ALRM'
  | 'TERM'
  | 'CHLD'
  | 'CONT'
  | 'STOP'
  | 'TSTP'
  | 'TTIN'
  | 'TTOU'
  | 'URG'
  | 'XCPU'
  | 'XFSZ'
  | 'VTALRM'
  | 'PROF'
  | 'WINCH'
  | 'IO'
  | 'PWR'
  | 'SYS';

/** signal(7), x86 and ARM numbers. */
export const signalNumber: { readonly [S in Signal]: number } = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  IO: 29,
  PWR: 30,
  SYS: 31,
};

/** JSON as it goes over a wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The part of an OCI runtime specification (config.md, config-linux.md) that our runc acts on. */
export interface RuntimeSpec {
  readonly ociVersion: string;
  readonly process: {
    readonly terminal: boolean;
    readonly user: {
      readonly uid: number;
      readonly gid: number;
      /** All of its groups, the one above among them; that one alone where nothing is said. */
      readonly additionalGids?: readonly number[];
    };
    readonly args: readonly string[];
    readonly env: readonly string[];
    readonly cwd: string;
    readonly capabilities: {
      readonly [S in 'bounding' | 'effective' | 'permitted']: readonly Capability[];
    };
  };
  readonly root: { readonly path: string; readonly readonly: boolean };
  readonly hostname: string;
  readonly mounts: readonly {
    readonly destination: string;
    readonly type: string;
    readonly source: string;
    readonly options: readonly string[];
  }[];
  readonly linux: {
    /** Null where system calls are not filtered; by default they are, with the daemon's own profile. */
    readonly seccomp?: null;
    /** Empty where nothing of /proc is covered; by default what the daemon thinks is not for a container. */
    readonly maskedPaths?: readonly [];
    readonly namespaces: readonly { readonly type: NamespaceType; readonly path?: string }[];
    readonly cgroupsPath: string;
    /** Beside those of every container. */
    readonly devices?: readonly {
      readonly path: string;
      readonly type: 'b' | 'c';
      readonly major: number;
      readonly minor: number;
      readonly fileMode: number;
      readonly gid: number;
    }[];
    readonly resources: {
      readonly memory: number | null;
      readonly nanoCpus: number | null;
      readonly pids: number | null;
      /** A share of CPU time, 1024 by default. */
      readonly shares?: number;
      /** Bytes of memory that it keeps when others want it. */
      readonly reservation?: number;
      /** Bytes of memory and swap together; -1 is no limit. */
      readonly swap?: number;
    };
  };
}
