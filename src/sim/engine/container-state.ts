import type { Transitions } from '../lifecycle.ts';
import type { ContainerStatus } from '../spec.ts';

/**
 * Docker's container lifecycle, after moby's container/state.go. A status may follow itself: a change of other
 * fields (a new name, an exit code) keeps it.
 */
export const containerTransitions: Transitions<ContainerStatus> = {
  created: ['created', 'running', 'removing', 'dead'],
  running: ['running', 'paused', 'restarting', 'exited', 'removing', 'dead'],
  paused: ['paused', 'running', 'exited', 'removing'],
  restarting: ['restarting', 'running', 'exited', 'removing'],
  removing: ['removing', 'dead'],
  exited: ['exited', 'running', 'restarting', 'removing', 'dead'],
  dead: ['dead', 'removing'],
};
