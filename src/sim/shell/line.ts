import type { CommandIo } from '../cli/command-io.ts';
import { emit, type Procedure } from '../procedure.ts';
import { parse } from '../program/sh/parse.ts';
import type { AndOr, Command, List, Pipeline, Word } from '../program/sh/syntax.ts';
import type { Machine } from '../machine.ts';
import { runOnDesktop } from './desktop-line.ts';
import { commandIo, runClient } from './foreground.ts';
import type { PromptState } from './prompt-state.ts';

/** Exit codes as bash gives them. */
const SYNTAX_ERROR = 2;
const NOT_FOUND = 127;

/**
 * Runs one submitted line: words, quotes, `$NAME`, `;`, `&&` and `||` as in a POSIX shell. Pipes, redirects and
 * loops belong to the shells inside containers; here they are refused in words.
 */
export function* runLine(machine: Machine, line: string, state: PromptState): Procedure<PromptState> {
  const parsed = parse(line);
  if (!parsed.ok) {
    yield* commandIo(machine).stderr(`bash: ${parsed.error.message}\n`);
    return { ...state, exitCode: SYNTAX_ERROR };
  }
  return yield* runList(machine, parsed.list, state);
}

function* runList(machine: Machine, list: List, start: PromptState): Procedure<PromptState> {
  let state = start;
  for (const item of list) state = yield* runAndOr(machine, item, state);
  return state;
}

function* runAndOr(machine: Machine, item: AndOr, start: PromptState): Procedure<PromptState> {
  if (item.background) return yield* refuse(machine, 'a command in the background (&)', start);
  let state = yield* runPipeline(machine, item.first, start);
  for (const { operator, pipeline } of item.rest)
    if ((state.exitCode === 0) === (operator === '&&')) state = yield* runPipeline(machine, pipeline, state);
  return state;
}

function* runPipeline(machine: Machine, pipeline: Pipeline, state: PromptState): Procedure<PromptState> {
  const [command, ...more] = pipeline.commands;
  if (!command) return state;
  if (more.length > 0) return yield* refuse(machine, 'a pipe (|)', state);
  const after = yield* runCommand(machine, command, state);
  return pipeline.negated ? { ...after, exitCode: after.exitCode === 0 ? 1 : 0 } : after;
}

const NAMES = { group: 'a group ( )', if: 'an if', loop: 'a loop', for: 'a loop' } as const;

function* runCommand(machine: Machine, command: Command, state: PromptState): Procedure<PromptState> {
  if (command.redirects.length > 0) return yield* refuse(machine, 'a redirect (< or >)', state);
  if (command.kind !== 'simple') return yield* refuse(machine, NAMES[command.kind], state);
  const argv = command.words.flatMap((word) => expand(word, state));
  if (argv.includes(null)) return yield* refuse(machine, 'a command in a word ($(…))', state);
  const words = argv as readonly string[];
  if (words.length > 0) return { ...state, exitCode: yield* runWords(machine, words, state.history) };
  const set = command.assignments.map(({ name, value }) => [name, expand(value, state).join(' ')] as const);
  return { ...state, variables: { ...state.variables, ...Object.fromEntries(set) }, exitCode: 0 };
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
    const value =
      piece.name === '?' ? String(state.exitCode) : (state.variables[piece.name] ?? piece.fallback ?? '');
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

function* refuse(machine: Machine, what: string, state: PromptState): Procedure<PromptState> {
  yield* commandIo(machine).stderr(`belowdeck: this prompt has no room for ${what}\n`);
  yield* emit({ type: 'hint.given', hint: { kind: 'shell-not-supported', what } });
  return { ...state, exitCode: SYNTAX_ERROR };
}

const HELP = `What this prompt knows:
  docker   the docker command; "docker --help" lists what it can do here
  history  the lines so far
  clear    an empty screen
  help     this list
Start with:  docker run hello-world
`;

function* runWords(machine: Machine, argv: readonly string[], history: readonly string[]): Procedure<number> {
  const io: CommandIo = commandIo(machine);
  const [name = ''] = argv;
  switch (name) {
    case 'docker':
      return yield* runClient(io, argv);
    case 'help':
      yield* io.stdout(HELP);
      return 0;
    case 'history':
      yield* io.stdout(history.map((line, i) => `${String(i + 1).padStart(5)}  ${line}\n`).join(''));
      return 0;
    case 'clear':
      yield* emit({ type: 'screen.cleared' });
      return 0;
    default: {
      const { desktop } = machine.world().host;
      if (desktop) return yield* runOnDesktop(io, desktop, argv);
      yield* io.stderr(`${name}: command not found\n`);
      yield* emit({ type: 'hint.given', hint: { kind: 'command-not-found', name } });
      return NOT_FOUND;
    }
  }
}
