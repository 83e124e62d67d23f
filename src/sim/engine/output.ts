import { close, createChannel, send } from '../channel.ts';
import { endAnswer, sendData } from '../exchange.ts';
import { createTty } from '../kernel/line-discipline.ts';
import type { Machine } from '../machine.ts';
import { emit, forEach, type Procedure } from '../procedure.ts';
import type { Stdio } from '../program/program.ts';
import { liveContainer } from './find.ts';
import { endOfLines } from './log-lines.ts';

/** The streams of a container's first process; a container with a terminal has the one in place of the three. */
export function createStdio(machine: Machine, id: string, tty: boolean): Stdio {
  const stdout = createChannel<string>(`stdout of ${id}`);
  const terminal = tty
    ? createTty('pts/0', { columns: 80, rows: 24 }, (text) => deliver(machine, id, 'stdout', text))
    : null;
  return {
    stdin: terminal ? terminal.input : createChannel<string>(`stdin of ${id}`),
    stdout,
    stderr: createChannel<string>(`stderr of ${id}`),
    tty: terminal,
  };
}

/** Into the log, and told to everyone who follows it. */
function* keep(machine: Machine, id: string, stream: 'stdout' | 'stderr', text: string): Procedure {
  const time = `${machine.epoch + machine.now()}000000`;
  if (text !== '') yield emit({ type: 'log.written', id, stream, text, time });
  for (const follower of liveContainer(machine, id).followers) send(follower, null);
}

/** One piece of a container's output: what are lines by now is kept, all of it goes to everyone attached. */
function* deliver(machine: Machine, id: string, stream: 'stdout' | 'stderr', text: string): Procedure {
  const live = liveContainer(machine, id);
  const whole = live.unended[stream] + text;
  const end = endOfLines(whole);
  live.unended[stream] = whole.slice(end);
  yield* keep(machine, id, stream, whole.slice(0, end));
  const raw = live.stdio?.tty !== null && live.stdio !== null;
  for (const connection of live.attached.keys()) yield* sendData(connection, text, raw ? 'raw' : stream);
}

/** Carries one stream of a container until it closes; then also what ended in no line is kept. */
export function* carry(machine: Machine, id: string, stream: 'stdout' | 'stderr'): Procedure {
  const { stdio, unended } = liveContainer(machine, id);
  if (stdio) yield* forEach(stdio[stream], (text) => deliver(machine, id, stream, text));
  yield* keep(machine, id, stream, unended[stream]);
  unended[stream] = '';
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
