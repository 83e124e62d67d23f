import type { Machine } from '../machine.ts';
import type { Procedure } from '../procedure.ts';
import type { Container } from './state.ts';

/** How what is mounted into a container is made ready and let go. A first run mounts nothing of the kind. */
export interface Storage {
  /** Before the container is made; in words why it cannot be, else null. */
  readonly setUp?: (machine: Machine, container: Container) => Procedure<string | null>;
  /** After it has ended. */
  readonly release?: (machine: Machine, container: Container) => Procedure;
  /** After it was removed: volumes that nobody gave a name go with it. */
  readonly discard?: (machine: Machine, container: Container) => Procedure;
}
