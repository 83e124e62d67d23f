import type { ContainerId, Pid } from '../names.ts';
import type { RuntimeSpec, RuntimeStatus } from '../spec.ts';
import type { RuncOperation, ShimState, TaskState } from './state.ts';

/** Events of containerd, the shim and runc. */
export type RuntimeEvent =
  /** containerd's task for a container. */
  | {
      readonly type: 'task.moved';
      readonly container: ContainerId;
      readonly to: TaskState;
      /** Its first process, which it has from `created` on. */
      readonly pid?: Pid;
    }
  | {
      readonly type: 'shim.moved';
      readonly container: ContainerId;
      readonly pid: Pid;
      readonly to: ShimState;
    }
  /** The bundle: config.json beside the root file system. */
  | { readonly type: 'bundle.written'; readonly container: ContainerId; readonly spec: RuntimeSpec }
  | { readonly type: 'runc.called'; readonly container: ContainerId; readonly operation: RuncOperation }
  | { readonly type: 'runc.moved'; readonly container: ContainerId; readonly to: RuntimeStatus }
  | { readonly type: 'bundle.removed'; readonly container: ContainerId };
