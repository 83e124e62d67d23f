import { send } from '../channel.ts';
import { processAt } from '../kernel/process-at.ts';
import type { Millis } from '../names.ts';
import { emit, type Procedure, sleep } from '../procedure.ts';
import type { Signal } from '../spec.ts';
import type { ProcessContext } from './program.ts';

/** write(2) to a standard stream: recorded, then delivered to the terminal or the pipe. It takes `ms`. */
export function* write(
  context: ProcessContext,
  stream: 'stdout' | 'stderr',
  text: string,
  ms: Millis = 1,
): Procedure {
  if (text === '') return;
  const { pid, stdio } = context;
  const shown = text.length > 40 ? `${JSON.stringify(text.slice(0, 40))}...` : JSON.stringify(text);
  const descriptor = stream === 'stdout' ? 1 : 2;
  yield emit({
    type: 'syscall.made',
    pid,
    name: 'write',
    args: `${descriptor}, ${shown}, ${text.length}`,
    result: String(text.length),
  });
  yield emit({ type: 'output.produced', pid, stream, text });
  const pipe = stream === 'stdout' ? stdio.stdout : stdio.stderr;
  if (stdio.tty && isTerminal(context, stream)) yield* stdio.tty.write(text);
  else send(pipe, text);
  yield sleep(ms);
}

/** isatty(3) for a stream. A stream that was redirected has a channel of its own, named for it. */
export function isTerminal(context: ProcessContext, stream: 'stdin' | 'stdout' | 'stderr'): boolean {
  return context.stdio.tty !== null && !context.stdio[stream].name.startsWith('redirected ');
}

/** Says which signals the program handles itself; they come on `context.signals`. */
export function handle(context: ProcessContext, ...signals: readonly Signal[]): void {
  const live = context.machine.processes.get(context.pid);
  for (const signal of signals) {
    live?.handled.add(signal);
    live?.ignored.delete(signal);
  }
}

/** Says which signals do nothing to the program. */
export function ignore(context: ProcessContext, ...signals: readonly Signal[]): void {
  const live = context.machine.processes.get(context.pid);
  for (const signal of signals) {
    live?.handled.delete(signal);
    live?.ignored.add(signal);
  }
}

/** Marks the process as waiting. */
export function* block(context: ProcessContext): Procedure {
  const state = processAt(context.machine.world(), context.pid)?.state;
  if (state === 'running') yield emit({ type: 'process.moved', pid: context.pid, to: 'sleeping' });
}

/** Marks the process as running again. */
export function* unblock(context: ProcessContext): Procedure {
  const state = processAt(context.machine.world(), context.pid)?.state;
  if (state === 'sleeping') yield emit({ type: 'process.moved', pid: context.pid, to: 'running' });
}
