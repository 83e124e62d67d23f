import { emit, type Procedure } from '../procedure.ts';
import type { CommandIo } from './command-io.ts';
import type { CommandSpec } from './command.ts';
import { commands, elsewhere, nouns } from './commands.ts';
import { helpOf } from './help.ts';
import { dockerHelp, nounHelp } from './main-help.ts';
import { parseFlags } from './parse/parse-flags.ts';
import { arityError, flagError } from './usage-error.ts';

/** The version that this client says it is, and speaks like. */
export const CLIENT_VERSION = 'Docker version 28.2.2, build e6534b4\n';

/** The docker client: finds the command, reads its flags, runs it. `argv` comes without the word docker. */
export function* runDocker(io: CommandIo, argv: readonly string[]): Procedure<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    yield* io.stderr(dockerHelp());
    return 0;
  }
  if (first === '--help' || (first === 'help' && rest.length === 0)) {
    yield* io.stdout(dockerHelp());
    return 0;
  }
  if (first === 'help') return yield* runDocker(io, [...rest, '--help']);
  if (first === '--version' || first === '-v') {
    yield* io.stdout(CLIENT_VERSION);
    return 0;
  }
  if (first.startsWith('-')) {
    const message = first.startsWith('--')
      ? `unknown flag: ${first.split('=')[0]}`
      : `unknown shorthand flag: '${first[1]}' in ${first}`;
    yield* io.stderr(
      `${message}\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information\n`,
    );
    return 125;
  }
  const noun = nouns[first];
  if (noun) return yield* runNoun(io, first, noun, rest);
  const spec = commands[first];
  if (spec) return yield* runCommand(io, spec, rest);
  if (elsewhere.has(first)) return yield* notHereYet(first);
  yield* io.stderr(`docker: unknown command: docker ${first}\n\nRun 'docker --help' for more information\n`);
  return 1;
}

function* runNoun(
  io: CommandIo,
  noun: string,
  verbs: Readonly<Record<string, CommandSpec | 'elsewhere'>>,
  words: readonly string[],
): Procedure<number> {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === '--help') {
    const help = nounHelp(noun, verbs);
    yield* verb === undefined ? io.stderr(help) : io.stdout(help);
    return 0;
  }
  const spec = verbs[verb];
  if (spec === 'elsewhere') return yield* notHereYet(`${noun} ${verb}`);
  if (spec) return yield* runCommand(io, spec, rest);
  yield* io.stderr(
    `docker: unknown command: docker ${noun} ${verb}\n\nUsage:  docker ${noun}\n\nRun 'docker ${noun} --help' for more information\n`,
  );
  return 1;
}

function* notHereYet(command: string): Procedure<number> {
  yield* emit({ type: 'hint.given', hint: { kind: 'command-not-here-yet', command } });
  return 1;
}

function* runCommand(io: CommandIo, spec: CommandSpec, words: readonly string[]): Procedure<number> {
  const parsed = parseFlags(spec.flags, words, spec.interspersed);
  if (parsed.kind === 'help') {
    yield* io.stdout(helpOf(spec, io.tty?.columns ?? 80));
    return 0;
  }
  if (parsed.kind === 'error') {
    yield* io.stderr(flagError(spec, parsed.message));
    return 125;
  }
  const wrong = arityError(spec, parsed.given.args.length);
  if (wrong) {
    yield* io.stderr(wrong);
    return 1;
  }
  for (const flag of parsed.given.changed) {
    if (!spec.effective.includes(flag))
      yield* emit({ type: 'hint.given', hint: { kind: 'flag-without-effect', command: spec.name, flag } });
  }
  return yield* spec.run(io, parsed.given);
}
