import { readFile } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import { sendSignal } from '../../kernel/signal.ts';
import type { Procedure } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { complain, note, numbered } from './note.ts';

/** Where the master leaves its number. */
export const PID_FILE = '/run/nginx.pid';

const signalFor: Readonly<Record<string, Signal>> = {
  stop: 'TERM',
  quit: 'QUIT',
  reload: 'HUP',
  reopen: 'USR1',
};

/** `nginx -s SIGNAL`: tells the master that runs, by the number in its file. */
export function* control(context: ProcessContext, word: string): Procedure<number> {
  const { machine, pid } = context;
  const signal = Object.hasOwn(signalFor, word) ? signalFor[word] : undefined;
  if (signal === undefined) {
    yield* write(context, 'stderr', `nginx: invalid option: "-s ${word}"\n`);
    return 1;
  }
  yield* note(context, 'signal process started');
  const file = readFile(machine, pid, PID_FILE);
  if (!file.ok) {
    yield* complain(context, `open() "${PID_FILE}" failed (${numbered(file.error)})`, 'error');
    return 1;
  }
  const namespace = processAt(machine.world(), pid)?.namespaces.pid ?? '';
  const to = machine.world().host.kernel.processes.find((one) => one.pids[namespace] === Number(file.value));
  if (!to) {
    const text = `kill(${file.value.trim()}, ${word === 'stop' ? 15 : 1}) failed (3: No such process)`;
    yield* complain(context, text, 'alert');
    return 1;
  }
  yield* sendSignal(machine, pid, to.pid, signal);
  return 0;
}
