import { type Channel, CLOSED } from '../channel.ts';
import type { Machine } from '../machine.ts';
import { emit, type Procedure, race } from '../procedure.ts';
import { printable } from './printable.ts';
import { prompted } from './prompted.ts';
import type { PromptState } from './prompt-state.ts';

/** What the prompt shows, before each line. */
const PROMPT = '$ ';

/** Exit code of a line that Ctrl-C has dropped: 128 and the signal's number. */
const INTERRUPTED = 130;

const START: Omit<PromptState, 'history'> = {
  variables: { HOME: '/home/you', USER: 'you', PWD: '/home/you', SHELL: '/bin/bash', HOSTNAME: 'belowdeck' },
  exitCode: 0,
};

/** The shell on the desk: takes lines one after the other and runs them. Never ends. */
export function* servePrompt(machine: Machine, lines: Channel<string>): Procedure {
  // Grows in place: a copy for each line would make a long session slow.
  const history: string[] = [];
  let state: PromptState = { ...START, history };
  yield* showPrompt(machine, state.exitCode);
  for (;;) {
    const { index, message: line } = yield* race<string>([lines, machine.tty.signals]);
    if (line === CLOSED) return;
    if (index === 1) {
      // Ctrl-C gives a new prompt, as in bash; the terminal itself has shown ^C. Other signals leave a shell alone.
      if (line !== 'INT') continue;
      state = { ...state, exitCode: INTERRUPTED };
      // Lines of the command that was given up are for no program.
      machine.tty.input.queue.length = 0;
      yield* show(machine, '\r\n');
      yield* showPrompt(machine, state.exitCode);
      continue;
    }
    yield emit({ type: 'line.submitted', line });
    // What Ctrl-D has cut off ends with a newline: the cursor stays after its prompt.
    const echo = prompted(line.split('\n').map(printable).join('\n')).replaceAll('\n', '\r\n');
    yield* show(machine, line.endsWith('\n') ? echo : `${echo}\r\n`);
    if (line.trim() !== '') history.push(machine.remembered(line));
    state = yield* machine.runLine(machine, line, state);
    yield* showPrompt(machine, state.exitCode);
  }
}

function* showPrompt(machine: Machine, exitCode: number): Procedure {
  yield* show(machine, PROMPT);
  yield emit({ type: 'prompt.shown', exitCode });
}

/** What the terminal itself shows; a machine without one shows nothing. */
function* show(machine: Machine, text: string): Procedure {
  if (machine.world().terminal.isTty) yield emit({ type: 'output.written', stream: 'tty', text });
}
