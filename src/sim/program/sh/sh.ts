import { CLOSED, isReady } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { userInside } from '../../kernel/privilege.ts';
import { processAt } from '../../kernel/process-at.ts';
import { type Procedure, race, take } from '../../procedure.ts';
import { inputOf } from '../input.ts';
import { block, handle, isTerminal, unblock, write } from '../output.ts';
import type { Program } from '../program.ts';
import { parse } from './parse.ts';
import { complain } from './complain.ts';
import { runText } from './run.ts';
import type { Shell } from './shell.ts';

const usage = 'sh [-c SCRIPT | FILE] [ARG]...';

/** busybox's ash: a text given with -c, a script, standard input, or a person at a terminal. */
export const sh: Program = function* (context) {
  const words = context.argv.slice(1);
  const name = (context.argv[0] ?? 'sh').replace(/^-/, '').split('/').pop() ?? 'sh';
  const process = processAt(context.machine.world(), context.pid);
  const own = { PWD: process?.cwd ?? '/', SHLVL: String((Number(context.env.SHLVL) || 0) + 1) };
  const shell: Shell = {
    context,
    interactive: false,
    self: process?.nspid ?? context.pid,
    variables: new Map(Object.entries({ PATH: '/sbin:/usr/sbin:/bin:/usr/bin', ...context.env, ...own })),
    exported: new Set([...Object.keys(context.env), ...Object.keys(own)]),
    arguments: [name],
    status: 0,
    lastBackground: null,
    traps: new Map(),
    functions: new Map(),
    scopes: [],
    endsOnError: false,
    isAsking: false,
    work: { quick: 0 },
    exit: null,
    jump: null,
    stdio: context.stdio,
  };
  let text: string | null = null;
  let isCommand = false;
  while (words[0]?.startsWith('-') && words[0] !== '-') {
    const options = (words.shift() ?? '').slice(1);
    const unknown = [...options].find((letter) => !'ceilsux-'.includes(letter));
    if (unknown) {
      yield* complain(shell, `illegal option -${unknown}`);
      return 2;
    }
    if (options.includes('c')) isCommand = true;
    if (options.includes('e')) shell.endsOnError = true;
  }
  if (isCommand) {
    const [script, ...rest] = words;
    if (script === undefined) {
      yield* complain(shell, `-c requires an argument, as in ${usage}`);
      return 2;
    }
    text = script;
    if (rest.length > 0) shell.arguments = rest;
  } else if (words[0] !== undefined && words[0] !== '-') {
    const file = readFile(context.machine, context.pid, words[0]);
    if (!file.ok) {
      yield* complain(shell, `can't open '${words[0]}': ${errorText[file.error]}`);
      return 2;
    }
    text = file.value;
    shell.arguments = words;
  }
  if (text !== null) yield* runText(shell, text);
  else if (isTerminal(context, 'stdin')) {
    shell.interactive = true;
    yield* talk(shell);
  } else yield* runInput(shell);
  const atEnd = shell.traps.get('EXIT');
  const code = shell.exit ?? shell.status;
  if (atEnd) {
    shell.exit = null;
    yield* runText(shell, atEnd);
  }
  return code;
};

/** Commands from a pipe: each is run as soon as it is whole. */
function* runInput(shell: Shell): Procedure {
  let pending = '';
  for (;;) {
    yield* block(shell.context);
    const part = yield* take(inputOf(shell.context));
    yield* unblock(shell.context);
    pending += part === CLOSED ? '' : part;
    const whole = part === CLOSED ? pending : pending.slice(0, pending.lastIndexOf('\n') + 1);
    const parsed = parse(whole);
    if (part === CLOSED || (whole !== '' && (parsed.ok || !parsed.error.incomplete))) {
      pending = pending.slice(whole.length);
      yield* runText(shell, whole);
    }
    if (part === CLOSED || shell.exit !== null) return;
  }
}

function prompt(shell: Shell): string {
  const process = processAt(shell.context.machine.world(), shell.context.pid);
  const cwd = process?.cwd ?? '/';
  const home = shell.variables.get('HOME') ?? '';
  const shown =
    home !== '' && home !== '/' && (cwd === home || cwd.startsWith(`${home}/`))
      ? `~${cwd.slice(home.length)}`
      : cwd;
  const isRoot = process !== undefined && userInside(shell.context.machine.world(), process) === 0;
  return `${shown} ${isRoot ? '#' : '$'} `;
}

/** A person at a terminal: prompt, line, run, until exit or Ctrl-D. */
function* talk(shell: Shell): Procedure {
  const { context } = shell;
  handle(context, 'INT', 'QUIT', 'TERM', 'TSTP');
  let pending = '';
  for (;;) {
    while (isReady(context.signals) && !context.signals.closed) yield* take(context.signals);
    yield* write(context, 'stderr', pending === '' ? prompt(shell) : '> ');
    yield* block(context);
    const { index, message } = yield* race<unknown>([inputOf(context), context.signals]);
    yield* unblock(context);
    if (index === 1) {
      pending = '';
      if (message === 'INT') yield* write(context, 'stderr', '\n');
      continue;
    }
    if (message === CLOSED || (message === '' && pending === '')) {
      yield* write(context, 'stderr', '\n');
      return;
    }
    pending += String(message);
    const parsed = parse(pending);
    if (!parsed.ok && parsed.error.incomplete && message !== '') continue;
    const text = pending;
    pending = '';
    yield* runText(shell, text);
    if (shell.exit !== null) return;
  }
}
