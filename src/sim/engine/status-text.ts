import { humanDuration } from '../cli/format/human-duration.ts';
import type { Machine } from '../machine.ts';
import type { Container } from './state.ts';

/** STATUS of `docker ps`, by the server's clock (moby container/state.go). */
export function statusText(machine: Machine, container: Container): string {
  const since = (at: number | null): string => humanDuration((machine.now() - (at ?? machine.now())) / 1000);
  switch (container.status) {
    case 'running':
      return `Up ${since(container.startedAt)}`;
    case 'paused':
      return `Up ${since(container.startedAt)} (Paused)`;
    case 'restarting':
      return `Restarting (${container.exitCode}) ${since(container.finishedAt)} ago`;
    case 'removing':
      return 'Removal In Progress';
    case 'dead':
      return 'Dead';
    case 'created':
      return 'Created';
    case 'exited':
      return `Exited (${container.exitCode}) ${since(container.finishedAt)} ago`;
  }
}
