import type { Transitions } from '../lifecycle.ts';
import type { ContainerId, Pid } from '../names.ts';
import type { RuntimeSpec, RuntimeStatus } from '../spec.ts';

/** containerd's task (api/types/task/task.proto). */
export type TaskState = 'none' | 'creating' | 'created' | 'running' | 'paused' | 'stopped' | 'deleted';

export const taskTransitions: Transitions<TaskState> = {
  none: ['creating'],
  creating: ['created', 'deleted'],
  created: ['running', 'stopped', 'deleted'],
  running: ['paused', 'stopped'],
  paused: ['running', 'stopped'],
  stopped: ['deleted'],
  deleted: ['creating'],
};

/** containerd-shim-runc-v2, one process for each running container. */
export type ShimState = 'absent' | 'starting' | 'serving' | 'exited';

export const shimTransitions: Transitions<ShimState> = {
  absent: ['starting'],
  starting: ['serving', 'exited'],
  serving: ['exited'],
  exited: ['starting'],
};

/** runtime-spec, runtime.md#operations. */
export type RuncOperation = 'create' | 'start' | 'exec' | 'kill' | 'delete' | 'pause' | 'resume';

/** runtime-spec, runtime.md#state. A container that runc deleted has no entry. */
export const runcTransitions: Transitions<RuntimeStatus> = {
  creating: ['created', 'stopped'],
  created: ['running', 'stopped'],
  running: ['stopped'],
  stopped: ['creating'],
};

/** One container as containerd, its shim and runc know it. */
export interface RuntimeTask {
  readonly container: ContainerId;
  readonly state: TaskState;
  /** Its first process, once it is created. */
  readonly pid: Pid | null;
  readonly shim: { readonly pid: Pid; readonly state: ShimState } | null;
  readonly runc: RuntimeStatus | null;
  /** What runc was last asked to do. */
  readonly operation: RuncOperation | null;
  readonly spec: RuntimeSpec | null;
}

/** containerd and everything below it, by container. */
export interface Runtime {
  readonly tasks: Readonly<Record<ContainerId, RuntimeTask>>;
}
