import { errorText } from '../../kernel/errno.ts';
import { findInPath, loadImage } from '../../kernel/exec.ts';
import { becomeProgram } from '../../kernel/exec-in-place.ts';
import { stat } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import { emit, type Procedure } from '../../procedure.ts';
import { applets } from '../busybox/applets.ts';
import { killAs } from '../busybox/kill.ts';
import { printfAs } from '../busybox/printf.ts';
import { test } from '../busybox/test.ts';
import { write } from '../output.ts';
import { status } from '../status.ts';
import type { ProcessContext } from '../program.ts';
import { complainAs } from './complain.ts';
import { describers } from './describe.ts';
import { getopts } from './getopts.ts';
import { holdsBack, jobBuiltins, wordsForKill } from './job-control.ts';
import { loopBuiltins } from './loop.ts';
import { isNumber, raise } from './mistake.ts';
import { set } from './options.ts';
import { read } from './read.ts';
import type { After } from './after.ts';
import type { Shell } from './shell.ts';
import { source } from './source.ts';
import { trap } from './trap.ts';
import { variableBuiltins } from './variable-builtins.ts';
import { waitForJobs } from './wait.ts';

/** What a builtin gets: the shell itself, its words, the streams to write to. */
export interface Call {
  readonly shell: Shell;
  readonly argv: readonly string[];
  readonly context: ProcessContext;
  /** The shell has nothing to do after it. */
  readonly isLast: boolean;
  readonly runText: (shell: Shell, text: string, after?: After) => Procedure<number>;
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
    yield* complainAs(call, `can't cd to ${path}: ${errorText[error ?? 'ENOENT']}`);
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
  if (code !== undefined && !isNumber(code)) {
    yield* complain(call, `exit: line ${call.shell.line}: Illegal number: ${code}`);
    call.shell.exit = 2;
    return 2;
  }
  if (yield* holdsBack(call.shell)) return 0;
  call.shell.exit = code === undefined ? call.shell.status : Number(code) & 255;
  return call.shell.exit;
}

const nothing: Builtin = () => status(0);

/** Commands that ash runs in its own process. */
export const builtins: Readonly<Record<string, Builtin>> = {
  ':': nothing,
  cd: changeDirectory,
  exit: leave,
  read,
  trap,
  wait: waitForJobs,
  set,
  '.': source,
  source,
  getopts,
  ...variableBuiltins,
  umask: nothing,
  *shift(call) {
    const { shell, argv } = call;
    if (!isNumber(argv[1] ?? '1')) return yield* raise(call, `Illegal number: ${argv[1]}`);
    const count = Number(argv[1] ?? 1);
    if (!(count < shell.arguments.length)) return 1;
    shell.arguments = [shell.arguments[0] ?? 'sh', ...shell.arguments.slice(1 + count)];
    return 0;
  },
  *return(call) {
    const { shell, argv } = call;
    if (!isNumber(argv[1] ?? '0')) return yield* raise(call, `Illegal number: ${argv[1]}`);
    const code = Number(argv[1] ?? shell.status) & 255;
    if (shell.scopes.length === 0) shell.exit = code;
    else shell.jump = 'return';
    return code;
  },
  *history({ shell, context }) {
    const lines = shell.history.map((line, i) => `${String(i).padStart(4)} ${line}\n`);
    yield* write(context, 'stdout', lines.join(''));
    return 0;
  },
  ...loopBuiltins,
  *eval({ shell, argv, runText }) {
    const text = argv.slice(1).join(' ');
    if (text.trim() === '') return 0;
    return yield* runText(shell, text);
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
      yield* complain(call, `exec: line ${shell.line}: ${name}: ${why}`);
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
