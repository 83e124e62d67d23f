import { changedWorld } from '../changed-world.ts';
import { moved } from '../lifecycle.ts';
import { counted, entry, type Reducers, unchanged, without } from '../reducers.ts';
import type { Terminal, World } from '../world.ts';
import type { ClientEvent } from './events.ts';
import { invocationTransitions } from './invocation.ts';

const withTerminal = (world: World, change: Partial<Terminal>): World => {
  const { terminal } = world;
  return changedWorld(world, {
    terminal: {
      isTty: change.isTty ?? terminal.isTty,
      columns: change.columns ?? terminal.columns,
      rows: change.rows ?? terminal.rows,
      mode: change.mode ?? terminal.mode,
      foreground: change.foreground ?? terminal.foreground,
      lastExitCode: change.lastExitCode ?? terminal.lastExitCode,
    },
  });
};

export const clientReducers: Reducers<ClientEvent> = {
  'line.submitted': (world) => withTerminal(world, { foreground: true }),
  'prompt.shown': (world, { exitCode }) => withTerminal(world, { foreground: false, lastExitCode: exitCode }),
  'command.started': (world, { invocation: id, argv, pid }) =>
    changedWorld(counted(world, 'command'), {
      invocations: { ...world.invocations, [id]: { id, argv, pid, state: 'parsing' } },
    }),
  'command.moved': (world, { invocation: id, to }) => {
    const invocation = entry(world.invocations, id, 'invocation');
    const state = moved(id, invocationTransitions, invocation.state, to);
    const next = { id, argv: invocation.argv, pid: invocation.pid, state };
    return changedWorld(world, { invocations: { ...world.invocations, [id]: next } });
  },
  'command.ended': (world, { invocation: id }) => {
    moved(id, invocationTransitions, entry(world.invocations, id, 'invocation').state, 'ended');
    return changedWorld(world, { invocations: without(world.invocations, id) });
  },
  'output.written': unchanged,
  'terminal.modeSet': (world, { mode }) => withTerminal(world, { mode }),
  'terminal.resized': (world, { columns, rows }) => withTerminal(world, { columns, rows }),
  'screen.cleared': unchanged,
  'hint.given': unchanged,
};
