import { close, createChannel, send } from '../channel.ts';
import { endAnswer, sendData } from '../exchange.ts';
import { createTty } from '../kernel/line-discipline.ts';
import type { Machine } from '../machine.ts';
import { emit, forEach, type Procedure } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import { liveContainer } from './find.ts';
import { endOfLines } from './log-lines.ts';
import type { Container } from './state.ts';

/** The streams of a container: those that an earlier attach has made for its start, or new ones. */
export function stdioOf(machine: Machine, { id, config }: Container): Stdio {
  const live = liveContainer(machine, id);
  if (live.stdio && !live.stdio.stdout.closed) return live.stdio;
  live.stdio = createStdio(machine, id, config.Tty === true);
  return live.stdio;
}

/** The streams of a container's first process; a container with a terminal has the one in place of the three. */
function createStdio(machine: Machine, id: string, tty: boolean): Stdio {
  const stdout = createChannel<string>(`stdout of ${id}`);
  const terminal = tty
    ? createTty('pts/0', { columns: 80, rows: 24 }, (text) => deliver(machine, id, 'stdout', text))
    : null;
  return {
    stdin: terminal?.input ?? createChannel<string>(`stdin of ${id}`),
    stdout,
    stderr: createChannel<string>(`stderr of ${id}`),
    tty: terminal,
  };
}

/**
 * One piece of a container's output: into its log what are lines by now, all of it to everyone attached. Nothing stands
 * for the end, at which its log has also what is no line.
 */
function* deliver(machine: Machine, id: string, stream: 'stdout' | 'stderr', text: string): Procedure {
  const live = liveContainer(machine, id);
  const whole = (live.unended[stream] ?? '') + text;
  const end = text ? endOfLines(whole) : whole.length;
  live.unended[stream] = whole.slice(end);
  const time = `${machine.epoch + machine.now()}000000`;
  if (end) yield emit({ type: 'log.written', id, stream, text: whole.slice(0, end), time });
  for (const connection of text ? live.attached.keys() : [])
    yield* sendData(connection, text, live.stdio?.tty ? 'raw' : stream);
  for (const follower of live.followers) send(follower, null);
}

/** Carries one stream of a container until it closes. */
export function* carry(machine: Machine, id: string, stream: 'stdout' | 'stderr'): Procedure {
  const { stdio } = liveContainer(machine, id);
  if (stdio) yield* forEach(stdio[stream], (text) => deliver(machine, id, stream, text));
  yield* deliver(machine, id, stream, '');
}

/** The end of a container's output: who is attached is let go, who follows its log too. */
export function* endOutput(machine: Machine, id: string): Procedure {
  const live = liveContainer(machine, id);
  for (const [connection, ended] of [...live.attached]) {
    live.attached.delete(connection);
    close(ended);
    if (machine.world().exchanges[connection.exchange]) yield* endAnswer(connection);
  }
  for (const follower of live.followers) close(follower);
  live.followers.clear();
}
