import { close, createChannel, send } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { startProgram } from '../../kernel/exec.ts';
import { reap, waitFor } from '../../kernel/exit.ts';
import { readFile } from '../../kernel/files.ts';
import type { ExitStatus, LiveProcess } from '../../kernel/live.ts';
import { writePath } from '../../kernel/write-path.ts';
import { type Procedure, race } from '../../procedure.ts';

import { block, isTerminal, unblock, write } from '../output.ts';
import { read } from '../input.ts';
import type { ProcessContext, Stdio } from '../program.ts';
import { AwkFault } from './fault.ts';
import type { Reader } from './reader.ts';

/** So many bytes are gathered before they are written, as stdio does. */
const FULL = 4096;

/** Where print writes. */
interface Sink {
  text: string;
  readonly flush: () => Procedure;
  /** Puts it away; what a command ended with, as wait(2) has it. */
  readonly close: () => Procedure<number>;
}

/** All that a running program of awk has open. */
export interface Streams {
  readonly context: ProcessContext;
  readonly output: Sink;
  readonly sinks: Map<string, Sink>;
  readonly readers: Map<string, Reader>;
}

// biome-ignore lint/correctness/useYield: there is nothing to put away.
const nothing = function* (): Procedure<number> {
  return 0;
};

/** wait(2)'s status of a command that ended. */
const waitStatus = ({ code }: ExitStatus): number => code * 256;

/** Nothing is open yet but standard output. */
export function openStreams(context: ProcessContext): Streams {
  const output: Sink = {
    text: '',
    close: nothing,
    *flush() {
      const { text } = output;
      output.text = '';
      yield* write(context, 'stdout', text);
    },
  };
  return { context, output, sinks: new Map(), readers: new Map() };
}

function* startShell(
  context: ProcessContext,
  command: string,
  change: Partial<Stdio>,
): Procedure<LiveProcess> {
  const { machine, pid, env, stdio } = context;
  const given = { ...stdio, ...change };
  const child = yield* startProgram(machine, pid, '/bin/sh', ['sh', '-c', command], env, given);
  if (!child.ok) throw new AwkFault(`can't execute 'sh': ${errorText[child.error]}`);
  return child.value;
}

/** Writes everything out that was gathered, as before a command is run. */
export function* flushAll(streams: Streams): Procedure {
  yield* streams.output.flush();
  for (const sink of streams.sinks.values()) yield* sink.flush();
}

/** system(): its exit code. */
export function* runCommand(streams: Streams, command: string): Procedure<number> {
  yield* flushAll(streams);
  const { context } = streams;
  const child = yield* startShell(context, command, {});
  yield* block(context);
  const { code } = yield* waitFor(context.machine, child);
  yield* unblock(context);
  return code;
}

/** Writes to standard output, or to where `>`, `>>` or `|` leads. Throws an AwkFault where that cannot be opened. */
export function* put(streams: Streams, mode: string | null, name: string, text: string): Procedure {
  const sink =
    mode === null || name === '/dev/stdout' || name === '-'
      ? streams.output
      : yield* sinkFor(streams, mode, name);
  sink.text += text;
  if (sink.text.length >= FULL) yield* sink.flush();
}

function* sinkFor(streams: Streams, mode: string, name: string): Procedure<Sink> {
  const known = streams.sinks.get(name);
  if (known) return known;
  const sink = mode === '|' ? yield* commandSink(streams, name) : yield* fileSink(streams, mode, name);
  streams.sinks.set(name, sink);
  return sink;
}

function* fileSink({ context }: Streams, mode: string, name: string): Procedure<Sink> {
  const { machine, pid } = context;
  const isNull = name === '/dev/null';
  const isError = name === '/dev/stderr';
  if (!isNull && !isError) {
    const error = yield* writePath(machine, pid, name, '', mode === '>>');
    if (error) throw new AwkFault(`can't open '${name}': ${errorText[error]}`);
  }
  const sink: Sink = {
    text: '',
    *flush() {
      const { text } = sink;
      sink.text = '';
      if (text === '' || isNull) return;
      if (isError) yield* write(context, 'stderr', text);
      else yield* writePath(machine, pid, name, text, true);
    },
    *close() {
      yield* sink.flush();
      return 0;
    },
  };
  return sink;
}

function* commandSink({ context }: Streams, command: string): Procedure<Sink> {
  const stdin = createChannel<string>('redirected pipe');
  const child = yield* startShell(context, command, { stdin });
  // biome-ignore lint/correctness/useYield: what goes into a pipe is there at once.
  const flush = function* (): Procedure {
    if (sink.text !== '') send(stdin, sink.text);
    sink.text = '';
  };
  const sink: Sink = {
    text: '',
    flush,
    *close() {
      yield* flush();
      close(stdin);
      yield* block(context);
      const status = yield* waitFor(context.machine, child);
      yield* unblock(context);
      return waitStatus(status);
    },
  };
  return sink;
}

/** A reader of standard input. */
export const inputReader = (streams: Streams): Reader => ({
  text: '',
  ended: false,
  close: nothing,
  *more() {
    // Somebody who types is to see what was said before.
    if (isTerminal(streams.context, 'stdin')) yield* flushAll(streams);
    return yield* read(streams.context);
  },
});

/** A reader of a file; a text says why it cannot be read. */
export function fileReader({ context }: Streams, name: string): Reader | string {
  const file = readFile(context.machine, context.pid, name);
  if (!file.ok) return errorText[file.error];
  return { text: file.value, ended: true, close: nothing, more: () => nothingMore() };
}

// biome-ignore lint/correctness/useYield: a file has been read whole.
function* nothingMore(): Procedure<null> {
  return null;
}

/** A reader of what a command writes. */
export function* commandReader(streams: Streams, command: string): Procedure<Reader> {
  const { context } = streams;
  yield* flushAll(streams);
  const stdout = createChannel<string>('redirected pipe');
  const child = yield* startShell(context, command, { stdout });
  let status: ExitStatus | null = null;
  return {
    text: '',
    ended: false,
    *more() {
      if (status) return null;
      yield* block(context);
      const taken = yield* race<unknown>([stdout, child.exited]);
      yield* unblock(context);
      if (taken.index === 0) return String(taken.message);
      status = taken.message as ExitStatus;
      yield* reap(context.machine, child.pid);
      return null;
    },
    *close() {
      status ??= yield* waitFor(context.machine, child);
      return waitStatus(status);
    },
  };
}

/** close(): what a command ended with; 0 for what was not open. */
export function* closeStream(streams: Streams, name: string): Procedure<number> {
  yield* flushAll(streams);
  const sink = streams.sinks.get(name);
  const reader = streams.readers.get(name);
  streams.sinks.delete(name);
  streams.readers.delete(name);
  if (sink) return yield* sink.close();
  return reader ? yield* reader.close() : 0;
}

/** Writes everything out and waits for every command, as at the end. */
export function* closeAll(streams: Streams): Procedure {
  yield* flushAll(streams);
  for (const name of [...streams.sinks.keys(), ...streams.readers.keys()]) yield* closeStream(streams, name);
}
