import type { Errno } from '../kernel/errno.ts';
import type { FileNode } from '../kernel/file-tree.ts';
import type { Machine } from '../machine.ts';
import type { DirectoryId, NamespaceId, Pid } from '../names.ts';
import type { Procedure } from '../procedure.ts';
import type { RuntimeSpec } from '../spec.ts';
import type { Container } from './state.ts';

/** How files are kept, and what is mounted into a container made ready and let go. A first run mounts nothing of the kind. */
export interface Storage {
  /** Puts a node into a directory of the disk or of a memory disk, for a process or the daemon. Null when all went well. */
  readonly store: (
    machine: Machine,
    directory: DirectoryId,
    path: string,
    node: FileNode,
    pid?: Pid,
  ) => Procedure<Errno | null>;
  /** Makes devices in a container's /dev that not every container has. */
  readonly makeDevices: (
    namespace: NamespaceId,
    pid: Pid,
    devices: NonNullable<RuntimeSpec['linux']['devices']>,
  ) => Procedure;
  /** Before the container is made; in words why it cannot be, else null. */
  readonly setUp?: (machine: Machine, container: Container) => Procedure<string | null>;
  /** After it has ended. */
  readonly release?: (machine: Machine, container: Container) => Procedure;
  /** After it was removed: volumes that nobody gave a name go with it. */
  readonly discard?: (machine: Machine, container: Container) => Procedure;
}
