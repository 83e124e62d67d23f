import { createChannel, isReady } from '../../channel.ts';
import { errorText } from '../../kernel/errno.ts';
import { execute, findInPath } from '../../kernel/exec.ts';
import { becomeProgram } from '../../kernel/exec-in-place.ts';
import { waitFor } from '../../kernel/exit.ts';
import { setBusy } from '../../kernel/cpu.ts';
import { tryFork } from '../../kernel/fork.ts';
import { type Procedure, sleep, take } from '../../procedure.ts';
import { type Signal, signalNumber } from '../../spec.ts';
import type { Stdio } from '../program.ts';
import { type After, isEnd } from './after.ts';
import { assign, withAssigned } from './assign.ts';
import { builtins } from './builtins.ts';
import { complain } from './complain.ts';
import { expandPattern, expandText, expandWord } from './expand.ts';
import { isSpecial } from './describe.ts';
import { callFunction } from './function.ts';
import { cannotFork, forkShell, restoreQuit } from './fork.ts';
import { fitsPattern } from './glob.ts';
import { interrupt, joinGroup } from './job-control.ts';
import { enlist, reapOthers } from './jobs.ts';
import { inLoop, leavesLoop } from './loop.ts';
import { tellOfLoss } from './loss.ts';
import { imageOf } from './script-image.ts';
import { withJobWord } from './job-word.ts';
import { parse } from './parse.ts';
import { withOwnDescriptors } from './own-descriptors.ts';
import { openRedirects } from './redirects.ts';
import { builtinContext, environmentFor, inside, type Shell } from './shell.ts';
import { inJob, runBehind, runPipes } from './start-job.ts';
import { trace } from './trace.ts';
import type { AndOr, Command, CommandOf, List, Pipeline } from './syntax.ts';

/** So many builtins in a row, with nothing to wait for, and a loop's shell counts as busy. */
const BUSY_AFTER = 50;

/** Parses and runs a text. A mistake in it is a message and status 2. */
export function* runText(shell: Shell, text: string, after: After = 'more'): Procedure<number> {
  const parsed = parse(text, true, shell.firstLine);
  if (!parsed.ok) {
    shell.line = parsed.error.line;
    yield* complain(shell, parsed.error.message);
    shell.status = 2;
    return 2;
  }
  if (!shell.options.has('noexec') || shell.interactive)
    yield* runList(shell, parsed.list, isEnd(after, parsed));
  return shell.exit ?? shell.status;
}

/** Runs the commands one after the other, and the traps of signals that came meanwhile. `isLast` when nothing follows on them. */
export function* runList(shell: Shell, list: List, isLast = false): Procedure {
  for (const item of list) {
    if (shell.jump === 'interrupt') return;
    yield* runAndOr(shell, item, isLast && item === list.at(-1));
    yield* runTraps(shell);
    if (shell.exit !== null || shell.jump !== null) return;
  }
}

function* runTraps(shell: Shell): Procedure {
  const { signals } = shell.context;
  const interrupted = !shell.traps.has('INT') && signals.queue.includes('INT');
  if (interrupted && shell.jump !== 'interrupt') {
    signals.queue.splice(0);
    if (shell.interactive) yield* interrupt(shell);
    else shell.exit = 128 + signalNumber.INT;
  }
  while (shell.traps.size > 0 && isReady(signals) && !signals.closed) {
    const action = shell.traps.get((yield* take(signals)) as Signal);
    const status = shell.status;
    if (action) yield* runText(shell, action);
    shell.status = status;
  }
}

function* runAndOr(shell: Shell, given: AndOr, isLast: boolean): Procedure {
  const item = withJobWord(shell, given);
  if (item.background) return yield* runBehind(shell, item, runAndOr, runCommand);
  const final = item.rest.at(-1)?.pipeline ?? item.first;
  yield* runPipeline(shell, item.first, isLast && final === item.first);
  let last = item.first;
  for (const { operator, pipeline } of item.rest) {
    if (shell.exit !== null || shell.jump !== null) return;
    if ((operator === '&&') !== (shell.status === 0)) continue;
    yield* runPipeline(shell, pipeline, isLast && final === pipeline);
    last = pipeline;
  }
  if (shell.isAsking || last !== final || last.negated || shell.status === 0) return;
  const atError = shell.traps.get('ERR');
  if (atError) {
    const { status } = shell;
    yield* runText(shell, atError);
    shell.status = status;
  }
  if (shell.options.has('errexit')) shell.exit ??= shell.status;
}

function* runPipeline(shell: Shell, pipeline: Pipeline, isLast: boolean): Procedure {
  const { commands, negated } = pipeline;
  const [only] = commands;
  if (commands.length === 1 && only) yield* runCommand(shell, only, shell.stdio, isLast && !negated);
  else yield* runPipes(shell, commands, runCommand);
  if (negated) shell.status = shell.status === 0 ? 1 : 0;
}

function* runCommand(shell: Shell, command: Command, given: Stdio, isLast: boolean): Procedure {
  if (command.kind === 'simple') shell.line = command.line;
  if (!command.redirects.some(({ descriptor }) => descriptor > 2))
    return yield* runRedirected(shell, command, given, isLast);
  const body = () => runRedirected(shell, command, given, isLast);
  yield* withOwnDescriptors(shell, command, given, outputOf, body);
}

function* runRedirected(shell: Shell, command: Command, given: Stdio, isLast: boolean): Procedure {
  const opened = yield* openRedirects(shell, command.redirects, given, outputOf);
  if (!opened) {
    shell.status = 1;
    return;
  }
  const { stdio, finish } = opened;
  yield* runBody(shell, command, stdio, isLast);
  const error = yield* finish();
  if (error) yield* tellOfLoss(shell, command, stdio, error, outputOf);
}

function* runBody(shell: Shell, command: Command, stdio: Stdio, isLast: boolean): Procedure {
  // Streams that it has changed for itself are put back after what is no simple command and no subshell.
  const isTail = isLast && command.redirects.length === 0;
  switch (command.kind) {
    case 'simple':
      return yield* runSimple(shell, command, stdio, isLast);
    case 'group':
      if (command.subshell && !(isLast && !shell.hasTrapped))
        return yield* inJob(shell, command, (place) =>
          forkShell(shell, stdio, (copy) => runList(copy, command.body, true), place),
        );
      return yield* inside(shell, stdio, (inner) => runList(inner, command.body, command.subshell || isTail));
    case 'if':
      return yield* inside(shell, stdio, function* (inner) {
        for (const { condition, body } of command.branches) {
          yield* ask(inner, condition);
          if (inner.exit !== null || inner.jump !== null) return;
          if (inner.status === 0) return yield* runList(inner, body, isTail);
        }
        inner.status = 0;
        if (command.otherwise) yield* runList(inner, command.otherwise, isTail);
      });
    case 'loop':
      return yield* inside(shell, stdio, (inner) => inLoop(inner, () => runLoop(inner, command)));
    case 'function':
      shell.functions.set(command.name, command.body);
      shell.status = 0;
      return;
    case 'case': {
      const subject = yield* expandText(shell, command.word, outputOf);
      return yield* inside(shell, stdio, function* (inner) {
        inner.status = 0;
        for (const { patterns, body } of command.items)
          for (const pattern of patterns)
            if (fitsPattern(yield* expandPattern(inner, pattern, outputOf), subject))
              return yield* runList(inner, body, isTail);
      });
    }
    case 'for':
      return yield* inside(shell, stdio, (inner) => inLoop(inner, () => runFor(inner, command)));
  }
}

/** while and until. */
function* runLoop(shell: Shell, { condition, body, until }: CommandOf<'loop'>): Procedure {
  const { machine, pid } = shell.context;
  let status = 0;
  try {
    for (;;) {
      yield* ask(shell, condition);
      if (shell.jump === 'interrupt') status = shell.status;
      if (shell.exit !== null || (shell.jump !== null && leavesLoop(shell))) break;
      if ((shell.status === 0) === until) break;
      yield* runList(shell, body);
      status = shell.status;
      if (shell.exit !== null || leavesLoop(shell)) break;
      if (shell.work.quick >= BUSY_AFTER) yield* setBusy(machine, pid, true);
    }
  } finally {
    shell.work.quick = 0;
    yield* setBusy(machine, pid, false);
  }
  shell.status = status;
}

function* runFor(shell: Shell, { words, name, body }: CommandOf<'for'>): Procedure {
  for (const word of words)
    for (const value of yield* expandWord(shell, word, outputOf)) {
      if (!(yield* assign(shell, name, value))) return;
      yield* runList(shell, body);
      if (shell.exit !== null || leavesLoop(shell)) return;
    }
}

/** Runs a condition: failing in it is an answer, whatever `set -e` says. */
function* ask(shell: Shell, condition: List): Procedure {
  const before = shell.isAsking;
  shell.isAsking = true;
  yield* runList(shell, condition);
  shell.isAsking = before;
}

function* runSimple(shell: Shell, command: CommandOf<'simple'>, stdio: Stdio, isLast: boolean): Procedure {
  // Whatever a command does takes time, so that an endless loop cannot hold the clock.
  yield sleep(1);
  shell.substituted = null;
  const argv: string[] = [];
  for (const word of command.words) argv.push(...(yield* expandWord(shell, word, outputOf)));
  // A substitution that could not fork has ended the script.
  if (shell.exit !== null) return;
  const [name] = argv;
  const assigned: [string, string][] = [];
  for (const { name: key, value } of command.assignments) {
    const text = yield* expandText(shell, value, outputOf);
    if (shell.exit !== null) return;
    assigned.push([key, text]);
    if (name === undefined) {
      if (!(yield* assign(shell, key, text))) return;
    }
  }
  yield* trace(shell, assigned, argv);
  if (name === undefined) {
    // With a substitution in it, it ends as that does.
    shell.status = shell.substituted ?? 0;
    return;
  }
  const body = shell.functions.get(name);
  if (body) {
    const call = () => callFunction(shell, argv, () => runCommand(shell, body, stdio, false));
    return yield* withAssigned(shell, assigned, false, call);
  }
  const builtin = [shell.own ?? {}, builtins].find((table) => Object.hasOwn(table, name))?.[name];
  if (builtin) {
    shell.work.quick = name === 'wait' || name === 'read' ? 0 : shell.work.quick + 1;
    return yield* withAssigned(shell, assigned, isSpecial(name), function* () {
      const context = builtinContext(shell, argv, stdio);
      shell.status = yield* builtin({ shell, argv, context, isLast, runText });
    });
  }
  const { machine, pid } = shell.context;
  shell.work.quick = 0;
  yield* setBusy(machine, pid, false);
  const found = findInPath(machine, pid, name, shell.variables.get('PATH'));
  if (!found.ok) {
    const denied = found.error === 'EACCES';
    if (!denied && shell.missing && !name.includes('/')) yield* shell.missing(shell, name, stdio);
    else yield* complain(shell, `${name}: ${denied ? 'Permission denied' : 'not found'}`, stdio);
    shell.status = denied ? 126 : 127;
    return;
  }
  const env = environmentFor(shell, assigned);
  const image = imageOf(shell, found.value, argv);
  if (isLast && image.ok && !shell.hasTrapped) {
    const context = { ...shell.context, env, stdio };
    restoreQuit(shell, pid);
    shell.status = yield* becomeProgram(context, found.value, image.value);
    return;
  }
  if (!image.ok) {
    const why = image.error === 'ENOENT' ? 'not found' : errorText[image.error];
    yield* complain(shell, `${name}: ${why}`, stdio);
    shell.status = image.error === 'ENOENT' ? 127 : 126;
    return;
  }
  yield* inJob(shell, command, function* (place) {
    const forked = yield* tryFork(machine, pid);
    if (!forked.ok) return yield* cannotFork(shell, forked.error);
    yield* joinGroup(shell, place.job, forked.value, true);
    const live = yield* execute(machine, forked.value, found.value, image.value, env, stdio);
    restoreQuit(shell, forked.value);
    enlist(shell, place.job, live, place.text);
  });
  yield* reapOthers(shell);
}

/** What `$(...)` stands for. */
function* outputOf(shell: Shell, source: string): Procedure<string> {
  const stdout = createChannel<string>('redirected output');
  const child = yield* forkShell(shell, { ...shell.stdio, stdout }, function* (copy) {
    copy.firstLine = shell.line;
    yield* runText(copy, source, 'nothing');
  });
  if (!child) return '';
  shell.substituted = (yield* waitFor(shell.context.machine, child)).code;
  if (shell.manner) shell.status = shell.substituted;
  return stdout.queue.splice(0).join('');
}
