import { CLOSED } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { findInPath, loadImage } from '../../kernel/exec.ts';
import { becomeProgram } from '../../kernel/exec-in-place.ts';
import { stat } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import { emit, type Procedure } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import { applets } from '../busybox/applets.ts';
import { killAs, parseSignal } from '../busybox/kill.ts';
import { printfAs } from '../busybox/printf.ts';
import { test } from '../busybox/test.ts';
import { awaitInput, inputOf } from '../input.ts';
import { block, handle, unblock, write } from '../output.ts';
import { status } from '../status.ts';
import type { ProcessContext } from '../program.ts';
import { describers } from './describe.ts';
import { holdsBack, jobBuiltins, wordsForKill } from './job-control.ts';
import { loopBuiltins } from './loop.ts';
import type { Shell } from './shell.ts';
import { waitForJobs } from './wait.ts';

/** What a builtin gets: the shell itself, its words, the streams to write to. */
export interface Call {
  readonly shell: Shell;
  readonly argv: readonly string[];
  readonly context: ProcessContext;
  readonly runText: (shell: Shell, text: string) => Procedure<number>;
}

/** A command that the shell runs in its own process. */
export type Builtin = (call: Call) => Procedure<number>;

function applet(name: string): Builtin {
  return function* ({ context }) {
    const body = applets[name];
    if (!body) throw new Error(`no applet ${name}`);
    return yield* body(context);
  };
}

const complain = (call: Call, text: string): Procedure =>
  write(call.context, 'stderr', `${call.shell.arguments[0]}: ${text}\n`);

function* changeDirectory(call: Call): Procedure<number> {
  const { shell, argv, context } = call;
  const wanted = argv[1] ?? shell.variables.get('HOME') ?? '/';
  const path = wanted === '-' ? (shell.variables.get('OLDPWD') ?? '/') : wanted;
  const found = stat(context.machine, context.pid, path);
  const error = !found.ok ? found.error : found.value.node.type === 'dir' ? null : 'ENOTDIR';
  if (!found.ok || error) {
    yield* complain(
      call,
      `cd: ${shell.interactive ? '' : 'line 0: '}can't cd to ${path}: ${errorText[error ?? 'ENOENT']}`,
    );
    return 2;
  }
  const cwd = processAt(context.machine.world(), context.pid)?.cwd ?? '/';
  for (const [name, value] of [
    ['OLDPWD', cwd],
    ['PWD', found.value.path],
  ] as const) {
    shell.variables.set(name, value);
    shell.exported.add(name);
  }
  yield emit({ type: 'process.changed', pid: context.pid, change: { cwd: found.value.path } });
  if (wanted === '-') yield* write(context, 'stdout', `${found.value.path}\n`);
  return 0;
}

function* leave(call: Call): Procedure<number> {
  const [, code] = call.argv;
  if (code !== undefined && !/^\d+$/.test(code)) {
    yield* complain(call, `exit: line 0: Illegal number: ${code}`);
    call.shell.exit = 2;
    return 2;
  }
  if (yield* holdsBack(call.shell)) return 0;
  call.shell.exit = code === undefined ? call.shell.status : Number(code) & 255;
  return call.shell.exit;
}

function* exportNames({ shell, argv, context }: Call): Procedure<number> {
  for (const word of argv.slice(1)) {
    const [name = '', ...value] = word.split('=');
    shell.exported.add(name);
    if (word.includes('=')) shell.variables.set(name, value.join('='));
  }
  if (argv.length === 1)
    for (const name of [...shell.exported].sort())
      yield* write(context, 'stdout', `export ${name}='${shell.variables.get(name) ?? ''}'\n`);
  return 0;
}

/** Standard input up to the end of its next line; what comes after it stays for the next who reads. Null at the end. */
function* readLineText(shell: Shell, context: ProcessContext): Procedure<string | null> {
  let text = '';
  for (;;) {
    yield* block(context);
    const { index, message } = yield* awaitInput(context, [shell.context.signals]);
    yield* unblock(context);
    // A signal ends it; what is to be done then, whoever runs the list does.
    if (index === 1) shell.context.signals.queue.unshift(message as Signal);
    if (index === 1 || message === CLOSED || message === '') break;
    const part = String(message);
    const end = part.indexOf('\n') + 1;
    if (end > 0) {
      if (end < part.length) inputOf(context).queue.unshift(part.slice(end));
      return text + part.slice(0, end);
    }
    text += part;
  }
  return text === '' ? null : text;
}

function* readLine({ shell, argv, context }: Call): Procedure<number> {
  const text = yield* readLineText(shell, context);
  const names = argv.slice(1).filter((word) => !word.startsWith('-'));
  const words = (text ?? '').replace(/\n$/, '').split(' ');
  for (const [i, name] of names.entries())
    shell.variables.set(name, i === names.length - 1 ? words.slice(i).join(' ') : (words[i] ?? ''));
  return text === null ? 1 : 0;
}

function setTrap({ shell, argv, context }: Call): Procedure<number> {
  const [, action = '', ...names] = argv;
  for (const name of names) {
    const signal = name === 'EXIT' || name === '0' ? 'EXIT' : parseSignal(name);
    if (!signal) continue;
    shell.traps.set(signal, action);
    if (signal !== 'EXIT') handle(context, signal);
  }
  return status(0);
}

const nothing: Builtin = () => status(0);

/** Commands that ash runs in its own process. */
export const builtins: Readonly<Record<string, Builtin>> = {
  ':': nothing,
  cd: changeDirectory,
  exit: leave,
  export: exportNames,
  read: readLine,
  trap: setTrap,
  wait: waitForJobs,
  set({ shell, argv }) {
    if (/^[-+][a-z]*e/.test(argv[1] ?? '')) shell.endsOnError = argv[1]?.startsWith('-') ?? false;
    const words =
      argv[1] === '--' ? argv.slice(2) : argv[1]?.startsWith('-') === false ? argv.slice(1) : null;
    if (words) shell.arguments = [shell.arguments[0] ?? 'sh', ...words];
    return status(0);
  },
  umask: nothing,
  unset({ shell, argv }) {
    for (const name of argv.slice(1)) {
      shell.variables.delete(name);
      shell.exported.delete(name);
    }
    return status(0);
  },
  shift({ shell, argv }) {
    const count = Number(argv[1] ?? 1);
    if (!(count < shell.arguments.length)) return status(1);
    shell.arguments = [shell.arguments[0] ?? 'sh', ...shell.arguments.slice(1 + count)];
    return status(0);
  },
  return({ shell, argv }) {
    if (shell.scopes.length === 0) shell.exit = Number(argv[1] ?? shell.status) & 255;
    else shell.jump = 'return';
    return status(Number(argv[1] ?? shell.status) & 255);
  },
  *local(call) {
    const { shell, argv } = call;
    const scope = shell.scopes.at(-1);
    if (!scope) {
      yield* complain(call, 'local: line 0: not in a function');
      shell.exit = shell.interactive ? shell.exit : 2;
      return 2;
    }
    for (const word of argv.slice(1)) {
      const [name = '', ...value] = word.split('=');
      if (!scope.has(name)) scope.set(name, shell.variables.get(name));
      if (word.includes('=')) shell.variables.set(name, value.join('='));
    }
    return 0;
  },
  *history({ shell, context }) {
    const lines = shell.history.map((line, i) => `${String(i).padStart(4)} ${line}\n`);
    yield* write(context, 'stdout', lines.join(''));
    return 0;
  },
  ...loopBuiltins,
  *eval({ shell, argv, runText }) {
    return yield* runText(shell, argv.slice(1).join(' '));
  },
  *exec(call) {
    const { shell, argv, context } = call;
    const words = argv.slice(1);
    if (words.length === 0) return 0;
    const { machine, pid } = context;
    const [name = ''] = words;
    const path = findInPath(machine, pid, name, shell.variables.get('PATH'));
    const image = path.ok ? loadImage(machine, pid, path.value, words) : path;
    if (path.ok && image.ok) shell.exit = yield* becomeProgram(context, path.value, image.value);
    else {
      const error = image.ok ? 'ENOENT' : image.error;
      const why = error === 'ENOENT' ? 'not found' : errorText[error];
      yield* complain(call, `exec: line 0: ${name}: ${why}`);
      shell.exit = error === 'ENOENT' ? 127 : 126;
    }
    return shell.exit;
  },
  test: ({ context }) => test(context),
  '[': ({ context }) => test(context),
  echo: applet('echo'),
  printf: ({ context }) => printfAs('sh', context),
  pwd: applet('pwd'),
  true: applet('true'),
  false: applet('false'),
  ...jobBuiltins,
  ...describers((shell) => Object.keys({ ...builtins, ...shell.own })),
  *kill(call) {
    const argv = yield* wordsForKill(call);
    call.shell.justKilled = true;
    return argv === null ? 1 : yield* killAs('sh', { ...call.context, argv });
  },
};
