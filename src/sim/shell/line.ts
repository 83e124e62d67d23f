import { emit, type Procedure } from '../procedure.ts';
import { parse } from '../program/sh/parse.ts';
import type { AndOr, Command, List, Pipeline, Word } from '../program/sh/syntax.ts';
import type { Machine } from '../machine.ts';
import { cutOff, withoutEnd } from './cut-off.ts';
import { runOnDesktop } from './desktop-line.ts';
import { commandIo, runClient } from './foreground.ts';
import { HELP, listed } from './help.ts';
import { runInShell, tellJobs } from './host-shell.ts';
import type { PromptState } from './prompt-state.ts';
import { type TypedText, typedText } from './typed-text.ts';

/** The exit code that bash gives. */
const SYNTAX_ERROR = 2;

/**
 * Runs one submitted line as a POSIX shell does. The docker client alone is a process of its own kind, whose requests
 * and answers are told; everything else is run by the shell that containers have, too.
 */
export function* runLine(machine: Machine, line: string, state: PromptState): Procedure<PromptState> {
  let parsed = parse(line);
  if (!parsed.ok) {
    const { message, incomplete } = parsed.error;
    // The end of all is the end of a here-document, too.
    if (incomplete) parsed = parse(line, true);
    const fault = parsed.ok ? withoutEnd(line, state.history.length) : incomplete ? cutOff(line) : message;
    if (fault !== null) yield* commandIo(machine).stderr(`bash: ${fault}\n`);
    if (!parsed.ok) return { ...state, exitCode: SYNTAX_ERROR };
  }
  const typed = typedText(line, parsed.list);
  let after = { ...state, warned: Math.max(0, (state.warned ?? 0) - 1), justKilled: false };
  for (const item of parsed.list) after = { ...after, ...(yield* runAndOr(machine, item, after, typed)) };
  yield* tellJobs(machine, after);
  return after;
}

function* runAndOr(
  machine: Machine,
  item: AndOr,
  start: PromptState,
  typed: TypedText,
): Procedure<PromptState> {
  if (item.background) return yield* runWhole(machine, [item], start, typed);
  let state = yield* runPipeline(machine, item.first, start, typed);
  for (const { operator, pipeline } of item.rest)
    if ((state.exitCode === 0) === (operator === '&&'))
      state = yield* runPipeline(machine, pipeline, state, typed);
  return state;
}

function* runPipeline(
  machine: Machine,
  pipeline: Pipeline,
  state: PromptState,
  typed: TypedText,
): Procedure<PromptState> {
  const [command, ...more] = pipeline.commands;
  if (!command) return state;
  const after = more.length > 0 ? null : yield* runCommand(machine, command, state);
  if (!after)
    return yield* runWhole(machine, [{ first: pipeline, rest: [], background: false }], state, typed);
  return pipeline.negated ? { ...after, exitCode: after.exitCode === 0 ? 1 : 0 } : after;
}

/** The shell's whole language, which is Linux's: in front of macOS and Windows there is only docker. */
function* runWhole(
  machine: Machine,
  list: List,
  state: PromptState,
  typed: TypedText,
): Procedure<PromptState> {
  if (!machine.world().host.desktop) return yield* runInShell(machine, list, state, typed);
  const what = 'more than plain words';
  yield* commandIo(machine).stderr(`belowdeck: this prompt has no room for ${what}\n`);
  yield emit({ type: 'hint.given', hint: { kind: 'shell-not-supported', what } });
  return { ...state, exitCode: SYNTAX_ERROR };
}

/** Runs docker alone, or what the prompt has in itself; null for anything that needs the shell's whole language. */
function* runCommand(machine: Machine, command: Command, state: PromptState): Procedure<PromptState | null> {
  if (command.redirects.length > 0 || command.kind !== 'simple') return null;
  const expanded = command.words.map((word) => expand(word, state));
  if (expanded.some((fields) => fields.includes(null))) return null;
  const words = expanded.flat().filter((field) => field !== null);
  if (words.length > 0) {
    if (command.assignments.length > 0) return null;
    const exitCode = yield* runWords(machine, words, state.history);
    return exitCode === null ? null : { ...state, exitCode };
  }
  const set = command.assignments.map(({ name, value }) => [name, expand(value, state)] as const);
  if (set.some(([, fields]) => fields.includes(null))) return null;
  const variables = Object.fromEntries(set.map(([name, fields]) => [name, fields.join(' ')]));
  return { ...state, variables: { ...state.variables, ...variables }, exitCode: 0 };
}

/** A word's text; unquoted variables are split at blanks. null stands for what cannot be expanded here. */
function expand(word: Word, state: PromptState): readonly (string | null)[] {
  const fields: string[] = [''];
  let empty = true;
  const append = (text: string) => {
    fields.push((fields.pop() ?? '') + text);
  };
  for (const piece of word) {
    if (piece.kind === 'command' || piece.kind === 'arithmetic') return [null];
    if (piece.kind === 'text') {
      append(piece.text);
      empty = false;
      continue;
    }
    if (piece.operator !== null) return [null];
    const value =
      piece.name === '?'
        ? String(state.exitCode)
        : ((Object.hasOwn(state.variables, piece.name) ? state.variables[piece.name] : undefined) ?? '');
    if (piece.quoted) {
      append(value);
      empty = false;
      continue;
    }
    const parts = value.split(/\s+/).filter((part) => part !== '');
    if (parts.length > 0) empty = false;
    parts.forEach((part, i) => {
      if (i > 0) fields.push('');
      append(part);
    });
  }
  return empty ? [] : fields;
}

function* runWords(
  machine: Machine,
  argv: readonly string[],
  history: readonly string[],
): Procedure<number | null> {
  const io = commandIo(machine);
  switch (argv[0]) {
    case 'docker':
      return yield* runClient(io, argv);
    case 'help':
      yield* io.stdout(HELP);
      return 0;
    case 'history':
      yield* io.stdout(listed(history));
      return 0;
    case 'clear':
      yield emit({ type: 'screen.cleared' });
      return 0;
    default: {
      const { desktop } = machine.world().host;
      return desktop ? yield* runOnDesktop(io, desktop, argv) : null;
    }
  }
}
