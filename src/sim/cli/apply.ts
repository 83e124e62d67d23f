import { moved } from '../lifecycle.ts';
import { counted, entry, type Reducers, unchanged, without } from '../reducers.ts';
import type { Terminal, World } from '../world.ts';
import type { ClientEvent } from './events.ts';
import { invocationTransitions } from './invocation.ts';

const withTerminal = (world: World, change: Partial<Terminal>): World => ({
  ...world,
  terminal: { ...world.terminal, ...change },
});

export const clientReducers: Reducers<ClientEvent> = {
  'line.submitted': (world) => withTerminal(world, { foreground: true }),
  'prompt.shown': (world, { exitCode }) => withTerminal(world, { foreground: false, lastExitCode: exitCode }),
  'command.started': (world, { invocation: id, argv, pid }) => ({
    ...counted(world, 'command'),
    invocations: { ...world.invocations, [id]: { id, argv, pid, state: 'parsing' } },
  }),
  'command.moved': (world, { invocation: id, to }) => {
    const invocation = entry(world.invocations, id, 'invocation');
    const state = moved(id, invocationTransitions, invocation.state, to);
    return { ...world, invocations: { ...world.invocations, [id]: { ...invocation, state } } };
  },
  'command.ended': (world, { invocation: id }) => {
    moved(id, invocationTransitions, entry(world.invocations, id, 'invocation').state, 'ended');
    return { ...world, invocations: without(world.invocations, id) };
  },
  'output.written': unchanged,
  'terminal.modeSet': (world, { mode }) => withTerminal(world, { mode }),
  'terminal.resized': (world, { columns, rows }) => withTerminal(world, { columns, rows }),
  'screen.cleared': unchanged,
  'hint.given': unchanged,
};
