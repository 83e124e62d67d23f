import type { CommandSpec } from './command.ts';
import { atLeast, both, command, exactly } from './make-command.ts';
import { attachFlags, statsFlags, stopFlags } from './flags/verb-flags.ts';

/** Commands about what goes on in containers, and about letting it stand still and begin anew. */
export const lifeCommands: Readonly<Record<string, CommandSpec>> = {
  restart: command(
    'docker restart [OPTIONS] CONTAINER [CONTAINER...]',
    'Stop containers and start them again',
    both('container', 'restart', 'restart'),
    atLeast(1),
    stopFlags,
  ),
  pause: command(
    'docker pause CONTAINER [CONTAINER...]',
    'Let all processes of containers stand still',
    both('container', 'pause', 'pause'),
    atLeast(1),
    [],
  ),
  unpause: command(
    'docker unpause CONTAINER [CONTAINER...]',
    'Let the processes of paused containers go on',
    both('container', 'unpause', 'unpause'),
    atLeast(1),
    [],
  ),
  stats: command(
    'docker stats [OPTIONS] [CONTAINER...]',
    'Show what containers use, as it changes',
    both('container', 'stats', 'stats'),
    atLeast(0),
    statsFlags,
  ),
  top: command(
    'docker top CONTAINER [ps OPTIONS]',
    'Show the processes of a container',
    both('container', 'top', 'top'),
    atLeast(1),
    [],
  ),
  attach: command(
    'docker attach [OPTIONS] CONTAINER',
    'Connect the terminal to a container that runs',
    both('container', 'attach', 'attach'),
    exactly(1),
    attachFlags,
  ),
};
