import { CLOSED, isReady } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import { processAt } from '../../kernel/process-at.ts';
import type { LiveTty } from '../../kernel/tty.ts';
import { type Procedure, take } from '../../procedure.ts';
import type { Signal } from '../../spec.ts';
import { inputOf } from '../input.ts';
import { block, handle, ignore, isTerminal, unblock, write } from '../output.ts';
import type { Program } from '../program.ts';
import { afterCommandText } from './after.ts';
import { beginControl, holdsBack } from './job-control.ts';
import { showJobs } from './jobs.ts';
import { optionOf } from './options.ts';
import { nameHistoryFile } from './history-file.ts';
import { parse } from './parse.ts';
import { complain } from './complain.ts';
import { BLANKS } from './fields.ts';
import { PLAIN_PROMPT, shownPrompt } from './prompt.ts';
import { readLine } from './read-line.ts';
import { runText } from './run.ts';
import type { Shell } from './shell.ts';

/** What ash has set for itself; its children do not see it. */
const unexported = { PATH: '/sbin:/usr/sbin:/bin:/usr/bin', OPTIND: '1', PS2: '> ', PS4: '+ ' };

const usage = 'sh [-c SCRIPT | FILE] [ARG]...';

/** busybox's ash: a text given with -c, a script, standard input, or a person at a terminal. */
export const sh: Program = function* (context) {
  const words = context.argv.slice(1);
  const name = (context.argv[0] ?? 'sh').replace(/^-/, '').split('/').pop() ?? 'sh';
  const live = context.machine.processes.get(context.pid);
  const process = processAt(context.machine.world(), context.pid);
  const own = { PWD: process?.cwd ?? '/', SHLVL: String((Number(context.env.SHLVL) || 0) + 1) };
  const shell: Shell = {
    context,
    interactive: false,
    self: process?.nspid ?? context.pid,
    variables: new Map(Object.entries({ ...unexported, ...context.env, IFS: BLANKS, ...own })),
    exported: new Set([...Object.keys(context.env), ...Object.keys(own)]),
    arguments: [name],
    script: null,
    line: 0,
    firstLine: 0,
    status: 0,
    lastBackground: null,
    history: [],
    jobs: [],
    terminal: null,
    warned: 0,
    justKilled: false,
    traps: new Map(),
    caught: [],
    ignored: new Set(live?.ignored),
    functions: new Map(),
    scopes: [],
    options: new Set(),
    readonly: new Set(),
    isAsking: false,
    loops: { deep: 0, leaving: 0 },
    descriptors: new Map(),
    work: { quick: 0 },
    exit: null,
    jump: null,
    stdio: context.stdio,
  };
  let text: string | null = null;
  let isCommand = false;
  while (words[0]?.startsWith('-') && words[0] !== '-') {
    const options = (words.shift() ?? '').slice(1);
    const unknown = [...options].find((letter) => !'cils-'.includes(letter) && !optionOf(letter));
    if (unknown) {
      yield* complain(shell, `illegal option -${unknown}`);
      return 2;
    }
    if (options.includes('c')) isCommand = true;
    for (const letter of options) {
      const option = optionOf(letter);
      if (option) shell.options.add(option);
    }
  }
  if (isCommand) {
    const [script, ...rest] = words;
    if (script === undefined) {
      yield* complain(shell, `-c requires an argument, as in ${usage}`);
      return 2;
    }
    text = script;
    shell.options.add('command');
    if (rest.length > 0) shell.arguments = rest;
  } else if (words[0] !== undefined && words[0] !== '-') {
    const file = readFile(context.machine, context.pid, words[0]);
    if (!file.ok) {
      yield* complain(shell, `can't open '${words[0]}': ${errorText[file.error]}`);
      return 2;
    }
    text = file.value;
    shell.script = words[0];
    shell.firstLine = 1;
    shell.arguments = words;
  }
  ignore(context, 'QUIT');
  // It ends of Ctrl-C, but not before what it has started.
  if (text !== null && !shell.ignored.has('INT')) catchSignals(shell, 'INT');
  if (text !== null) yield* runText(shell, text, isCommand ? afterCommandText(live?.exe) : 'more');
  else if (context.stdio.tty && isTerminal(context, 'stdin')) {
    shell.interactive = true;
    yield* talk(shell, context.stdio.tty);
  } else yield* runInput(shell);
  const atEnd = shell.traps.get('EXIT');
  const code = shell.exit ?? shell.status;
  if (atEnd) {
    shell.exit = null;
    yield* runText(shell, atEnd);
  }
  return code;
};

function catchSignals(shell: Shell, ...signals: readonly Signal[]): void {
  shell.caught = signals;
  handle(shell.context, ...signals);
}

/** Commands from a pipe: each is run as soon as it is whole. */
function* runInput(shell: Shell): Procedure {
  shell.firstLine = 1;
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
      shell.firstLine += whole.split('\n').length - 1;
    }
    if (part === CLOSED || shell.exit !== null) return;
  }
}

/** A person at a terminal: prompt, line, run, until exit or Ctrl-D. */
function* talk(shell: Shell, tty: LiveTty): Procedure {
  const { context } = shell;
  catchSignals(shell, 'INT', 'QUIT', 'TERM', 'TSTP', 'TTIN', 'TTOU', 'WINCH');
  shell.terminal = tty;
  if (!shell.variables.has('PS1')) shell.variables.set('PS1', PLAIN_PROMPT);
  nameHistoryFile(shell);
  yield* beginControl(shell);
  let pending = '';
  for (;;) {
    if (pending === '') yield* showJobs(shell, null);
    while (isReady(context.signals) && !context.signals.closed) yield* take(context.signals);
    const asked =
      pending === ''
        ? shownPrompt(shell, shell.variables.get('PS1') ?? '')
        : (shell.variables.get('PS2') ?? '> ');
    const { how, text } = yield* readLine(shell, tty, asked);
    if (how === 'interrupted') {
      pending = '';
      shell.status = 130;
      continue;
    }
    if (how === 'closed' && pending === '') {
      if (yield* holdsBack(shell)) continue;
      yield* write(context, 'stderr', '\n');
      return;
    }
    pending += how === 'closed' ? '' : `${text}\n`;
    const parsed = parse(pending);
    if (!parsed.ok && parsed.error.incomplete && how !== 'closed') continue;
    const whole = pending;
    pending = '';
    if (shell.warned > 0) shell.warned--;
    yield* runText(shell, whole);
    shell.jump = null;
    if (shell.exit !== null) return;
  }
}
