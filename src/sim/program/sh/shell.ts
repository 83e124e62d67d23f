import type { Channel } from '../../channel.ts';
import type { Stdio, ProcessContext } from '../program.ts';
import type { Procedure } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import type { HistoryFile } from './history-file.ts';
import type { Builtin } from './builtins.ts';
import type { JobManner } from './job-manner.ts';
import type { Job } from './jobs.ts';
import type { Loops } from './loop.ts';
import type { Command } from './syntax.ts';

/** A file that is open under a number of one's own. Who reads takes from the stream what the others have left. */
export interface Descriptor {
  readonly stream: Channel<string>;
  /** The file that what is written belongs to; null for one that is read, and for a copy of a standard stream. */
  readonly path: string | null;
}

/** A running shell's own state. */
export interface Shell {
  readonly context: ProcessContext;
  /** `$$`, the same in subshells. */
  readonly self: number;
  /** A person types: Ctrl-C at a command is followed by a new line. */
  interactive: boolean;
  readonly variables: Map<string, string>;
  readonly exported: Set<string>;
  /** `$0`, `$1`, ... */
  arguments: readonly string[];
  /** The file that is run, as messages call it; null for a text of no file. */
  script: string | null;
  /** The line of the command that runs, as messages count: those of a file from 1, those of `-c` from 0. */
  line: number;
  /** The number of the first line of what is run. */
  firstLine: number;
  /** `$?` */
  status: number;
  /** `$!`, as its PID namespace counts. */
  lastBackground: number | null;
  /** Pipelines and lists that it has started and that are not over, the current one first. */
  readonly jobs: Job[];
  /** The terminal that it gives to one job or another: job control. null without. */
  terminal: LiveTty | null;
  /** The last thing that it did was kill(2). */
  justKilled: boolean;
  /** It has said that there are stopped jobs, and for so many more lines it does not say so again. */
  warned: number;
  /** The lines that were typed, the newest last. */
  readonly history: string[];
  /** Where they are kept for the shells to come. */
  historyFile?: HistoryFile;
  readonly traps: Map<Signal | 'EXIT' | 'ERR', string>;
  /** Signals that it acts on by itself, without a trap. */
  caught: readonly Signal[];
  /** Signals that did nothing to it from the start: no trap changes that (POSIX, trap). */
  ignored: ReadonlySet<Signal>;
  /** It has once been told to do something at a signal or at its end, so that it stays to the last. */
  hasTrapped?: boolean;
  /** Set by exit; ends everything. */
  exit: number | null;
  /** Set by break and continue, and by Ctrl-C, which gives up the whole line. */
  jump: 'break' | 'continue' | 'return' | 'interrupt' | null;
  readonly loops: Loops;
  readonly functions: Map<string, Command>;
  /** For each function that runs, the values that its local names had before. */
  readonly scopes: Map<string, string | undefined>[];
  /** What `set` has turned on, by name: `errexit`, `nounset`, `xtrace`, ... */
  readonly options: Set<string>;
  /** Variables that nobody can change any more. */
  readonly readonly: Set<string>;
  /** How far getopts has come: in which word, and at which of its letters. */
  option?: { readonly word: number; readonly at: number } | null;
  /** How the last command substitution of a command has ended; null when there was none. */
  substituted?: number | null;
  /** Inside a condition, where failing is an answer. */
  isAsking: boolean;
  readonly stdio: Stdio;
  /** What is open above the three streams, and read or written by `<&3` and `>&3`. */
  readonly descriptors: Map<number, Descriptor>;
  /** Builtins that only this shell has. */
  readonly own?: Readonly<Record<string, Builtin>>;
  /** How this shell says that there is no such command; ash's words without it. */
  readonly missing?: (shell: Shell, name: string, stdio: Stdio) => Procedure;
  /** How this shell speaks of jobs; as ash does without it. */
  readonly manner?: JobManner;
  /** Builtins run in a row, with nothing to wait for between them. */
  readonly work: { quick: number };
}

/** A copy for a subshell: what it changes stays in it. */
export function subshell(shell: Shell, context: ProcessContext, stdio: Stdio): Shell {
  return {
    ...shell,
    interactive: false,
    hasTrapped: false,
    caught: [],
    context,
    stdio,
    variables: new Map(shell.variables),
    exported: new Set(shell.exported),
    options: new Set(shell.options),
    readonly: new Set(shell.readonly),
    jobs: [],
    terminal: null,
    traps: new Map(),
    functions: new Map(shell.functions),
    descriptors: new Map(shell.descriptors),
    scopes: [...shell.scopes],
    // bash's copies know of no loops of the shell around them.
    loops: shell.manner ? { deep: 0, leaving: 0 } : { ...shell.loops },
    work: { quick: 0 },
    exit: null,
    jump: null,
  };
}

/** Runs something in the same shell with other streams. */
export function* inside(shell: Shell, stdio: Stdio, body: (inner: Shell) => Procedure): Procedure {
  if (stdio === shell.stdio) return yield* body(shell);
  const inner: Shell = { ...shell, stdio };
  yield* body(inner);
  const { stdio: _own, ...rest } = inner;
  Object.assign(shell, rest);
}

/** The environment that a command gets, with what is set for it alone. */
export function environmentFor(
  shell: Shell,
  assigned: readonly (readonly [string, string])[] = [],
): Readonly<Record<string, string>> {
  const own = new Map(assigned);
  const names = [...new Set([...shell.exported, ...own.keys()])].sort((a, b) => bucketOf(a) - bucketOf(b));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = own.get(name) ?? shell.variables.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** ash keeps its variables in a table of 39 lists, and hands them on in that order. */
function bucketOf(name: string): number {
  let sum = (name.codePointAt(0) ?? 0) * 16;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return sum % 39;
}

/** The context that a builtin writes with: the shell's process, the command's streams. */
export function builtinContext(shell: Shell, argv: readonly string[], stdio: Stdio): ProcessContext {
  return { ...shell.context, argv, stdio, env: environmentFor(shell) };
}
