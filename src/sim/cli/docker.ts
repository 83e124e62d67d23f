import { digestOf } from '../image/digest.ts';
import { emit, type Procedure } from '../procedure.ts';
import { ping } from './api.ts';
import type { CommandIo } from './command-io.ts';
import { type CommandSpec, type Flag, type Given, isOn, listOf, textOf } from './command.ts';
import { commands, elsewhere, nouns } from './commands.ts';
import { globalFlags } from './flags/global-flags.ts';
import { dockerHelp, nounHelp } from './main-help.ts';
import { type Parsed, parseFlags } from './parse/parse-flags.ts';
import { asksFirst, runCommand } from './run-command.ts';

/** The version that this client says it is, and speaks like. */
const CLIENT_VERSION = 'Docker version 28.2.2, build e6534b4\n';

const HOST = 'unix:///var/run/docker.sock';
const LEVELS = /^(?:panic|fatal|error|warn|warning|info|debug|trace)$/i;
const HELP_OF_HELP = 'Usage:  docker help [command]\n\nHelp about the command\n';

type Verbs = Readonly<Record<string, CommandSpec | 'elsewhere'>>;

/** The docker client: finds the command, reads its flags, runs it. `argv` comes without the word docker. */
export function* runDocker(io: CommandIo, argv: readonly string[]): Procedure<number> {
  const isTop = (word: string | undefined) => word === undefined || isCommand(word);
  const parsed = parseBefore(globalFlags, argv, isTop);
  if (parsed.kind === 'error') {
    yield* ping(io);
    yield* io.stderr(usageAfter(parsed.message, 'docker', ' [OPTIONS] COMMAND [ARG...]'));
    return 125;
  }
  const { given, wantsHelp } = parsed;
  const [first, ...words] = given.args;
  // The flags behind a word that is no command: they are only read.
  const isBehind = !isTop(first) && argv[0] === first;
  for (const notice of parsed.notices) yield* (isBehind ? io.stdout : io.stderr)(`${notice}\n`);
  const problem = isBehind ? null : globalProblem(given);
  if (problem !== null) {
    yield* io.stderr(`${problem}\n`);
    return 1;
  }
  if (isOn(given, 'version') && !isCommand(first)) {
    yield* io.stdout(CLIENT_VERSION);
    return 0;
  }
  if (first === undefined || (wantsHelp && !isTop(first))) {
    yield* ping(io);
    yield* wantsHelp ? io.stdout(dockerHelp()) : io.stderr(dockerHelp());
    return 0;
  }
  if (first === 'help') return yield* helpTopic(io, words);
  const noun = nouns[first];
  if (noun) return yield* runNoun(io, first, noun, words, wantsHelp);
  const spec = commands[first];
  if (spec) return yield* runCommand(io, { spec, path: `docker ${first}`, words, wantsHelp });
  if (elsewhere.has(first)) return yield* notHereYet(first);
  yield* io.stderr(`docker: unknown command: docker ${first}\n\nRun 'docker --help' for more information\n`);
  return 1;
}

/** Flags before the first word; where that word is no command, the rest is read as flags of the same table. */
function parseBefore(
  table: readonly Flag[],
  words: readonly string[],
  isKnown: (word: string | undefined) => boolean,
): Parsed {
  const parsed = parseFlags(table, words, false);
  return parsed.kind === 'error' || isKnown(parsed.given.args[0]) ? parsed : parseFlags(table, words, true);
}

function isCommand(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (word === 'help' || Object.hasOwn(nouns, word) || Object.hasOwn(commands, word) || elsewhere.has(word))
  );
}

/** What is wrong with the flags before the command: there is one server here, and one context. */
function globalProblem(given: Given): string | null {
  const level = textOf(given, 'log-level');
  if (!LEVELS.test(level)) return `Unable to parse logging level: ${level}`;
  const context = textOf(given, 'context');
  if (context !== '' && context !== 'default') {
    const directory = digestOf(context).slice('sha256:'.length);
    return `Failed to initialize: unable to resolve docker endpoint: context "${context}": context not found: open /home/you/.docker/contexts/meta/${directory}/meta.json: no such file or directory`;
  }
  const host = listOf(given, 'host').at(-1) ?? '';
  if (host !== '' && host !== HOST && given.args.length > 0)
    return `Cannot connect to the Docker daemon at ${host}. Is the docker daemon running?`;
  return null;
}

function* helpTopic(io: CommandIo, words: readonly string[]): Procedure<number> {
  const parsed = parseFlags([], words, true);
  if (parsed.kind === 'error') {
    yield* io.stderr(usageAfter(parsed.message, 'docker help', ' [command]'));
    return 125;
  }
  for (const notice of parsed.notices) yield* io.stdout(`${notice}\n`);
  const [first, second, ...more] = parsed.given.args;
  if (parsed.wantsHelp || first === 'help') {
    yield* io.stdout(HELP_OF_HELP);
    return 0;
  }
  if (first === undefined) return yield* runDocker(io, ['--help']);
  const verbs = nouns[first];
  const isTopic = second === undefined || (verbs !== undefined && Object.hasOwn(verbs, second));
  const { args } = parsed.given;
  const unknown = !isCommand(first) ? args : isTopic ? more : args.slice(1);
  if (unknown.length > 0) {
    yield* io.stderr(`unknown help topic: ${unknown.join(' ')}\n`);
    return 1;
  }
  return yield* runDocker(io, [first, ...(second === undefined ? [] : [second]), '--help']);
}

function* runNoun(
  io: CommandIo,
  noun: string,
  verbs: Verbs,
  words: readonly string[],
  helpAsked: boolean,
): Procedure<number> {
  const parsed = parseBefore([], words, (word) => word === undefined || Object.hasOwn(verbs, word));
  if (parsed.kind === 'error') {
    yield* ping(io);
    yield* io.stderr(usageAfter(parsed.message, `docker ${noun}`, useOf(noun)));
    return 125;
  }
  for (const notice of parsed.notices) yield* io.stdout(`${notice}\n`);
  const wantsHelp = parsed.wantsHelp || helpAsked;
  const [verb, ...rest] = parsed.given.args;
  const isVerb = verb !== undefined && words[0] !== '--' && Object.hasOwn(verbs, verb);
  if (verb === undefined || (wantsHelp && !isVerb)) {
    yield* ping(io);
    const help = nounHelp(noun, verbs);
    yield* wantsHelp ? io.stdout(help) : io.stderr(help);
    return 0;
  }
  // After `--` a word is an argument, and a noun takes none.
  const spec = isVerb ? verbs[verb] : undefined;
  if (spec === 'elsewhere') return yield* notHereYet(`${noun} ${verb}`);
  if (spec) {
    const path =
      spec.aliases.find((alias) => alias.startsWith(`docker ${noun} `)) ?? `docker ${noun} ${verb}`;
    return yield* runCommand(io, { spec, path, words: rest, wantsHelp });
  }
  if (asksFirst(`docker ${noun}`)) yield* ping(io);
  yield* io.stderr(
    `docker: unknown command: docker ${noun} ${verb}\n\nUsage:  docker ${noun}${useOf(noun)}\n\nRun 'docker ${noun} --help' for more information\n`,
  );
  return 1;
}

/** The real client says it of this noun, and of no other. */
const useOf = (noun: string): string => (noun === 'volume' ? ' COMMAND' : '');

function usageAfter(message: string, path: string, use: string): string {
  return `${message}\n\nUsage:  ${path}${use}\n\nRun '${path} --help' for more information\n`;
}

function* notHereYet(command: string): Procedure<number> {
  yield emit({ type: 'hint.given', hint: { kind: 'command-not-here-yet', command } });
  return 1;
}
