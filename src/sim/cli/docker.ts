import { emit, type Procedure } from '../procedure.ts';
import type { CommandIo } from './command-io.ts';
import type { CommandSpec } from './command.ts';
import { ping } from './api.ts';
import { commands, elsewhere, nouns } from './commands.ts';
import { helpOf } from './help.ts';
import { dockerHelp, nounHelp } from './main-help.ts';
import { parseFlags } from './parse/parse-flags.ts';
import { arityError, flagError } from './usage-error.ts';

/** The version that this client says it is, and speaks like. */
export const CLIENT_VERSION = 'Docker version 28.2.2, build e6534b4\n';

/** Commands with flags that depend on the daemon: before a usage error the client asks what it can. */
const gated = new Set(
  'run,container run,create,container create,images,image ls,pull,image pull,rmi,image rm,image inspect,logs,container logs,start,container start'
    .split(',')
    .map((path) => `docker ${path}`),
);

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
  const own = globalWords(argv);
  if (own > 0) return yield* runDocker(io, argv.slice(own));
  if (first.startsWith('-')) {
    const message = first.startsWith('--')
      ? `unknown flag: ${first.split('=')[0]}`
      : `unknown shorthand flag: '${first[1]}' in ${first}`;
    yield* ping(io);
    yield* io.stderr(
      `${message}\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information\n`,
    );
    return 125;
  }
  const noun = nouns[first];
  if (noun) return yield* runNoun(io, first, noun, rest);
  const spec = commands[first];
  if (spec) return yield* runCommand(io, spec, `docker ${first}`, rest);
  if (elsewhere.has(first)) return yield* notHereYet(first);
  yield* io.stderr(`docker: unknown command: docker ${first}\n\nRun 'docker --help' for more information\n`);
  return 1;
}

const valued = /^(-[Hcl]|--(host|context|log-level|config|tlscacert|tlscert|tlskey))$/;
const alone =
  /^(-D|--debug|--tls|--tlsverify|-[Hcl].+|--(host|context|log-level|config|tlscacert|tlscert|tlskey)=.*)$/;

/** How many words a global flag takes at the start of the line; 0 when there is none. They change nothing here. */
function globalWords(argv: readonly string[]): number {
  const first = argv[0] ?? '';
  if (valued.test(first) && argv.length > 1) return 2;
  return alone.test(first) ? 1 : 0;
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
  if (verb.startsWith('-')) {
    const message = verb.startsWith('--')
      ? `unknown flag: ${verb.split('=')[0]}`
      : `unknown shorthand flag: '${verb[1]}' in ${verb}`;
    yield* ping(io);
    yield* io.stderr(
      `${message}\n\nUsage:  docker ${noun}\n\nRun 'docker ${noun} --help' for more information\n`,
    );
    return 125;
  }
  const spec = verbs[verb];
  if (spec === 'elsewhere') return yield* notHereYet(`${noun} ${verb}`);
  if (spec) {
    const path =
      spec.aliases.find((alias) => alias.startsWith(`docker ${noun} `)) ?? `docker ${noun} ${verb}`;
    return yield* runCommand(io, spec, path, rest);
  }
  yield* io.stderr(
    `docker: unknown command: docker ${noun} ${verb}\n\nUsage:  docker ${noun}\n\nRun 'docker ${noun} --help' for more information\n`,
  );
  return 1;
}

function* notHereYet(command: string): Procedure<number> {
  yield* emit({ type: 'hint.given', hint: { kind: 'command-not-here-yet', command } });
  return 1;
}

function* runCommand(
  io: CommandIo,
  spec: CommandSpec,
  path: string,
  words: readonly string[],
): Procedure<number> {
  const parsed = parseFlags(spec.flags, words, spec.interspersed);
  if (parsed.kind === 'help') {
    yield* io.stdout(helpOf(spec, io.tty?.columns ?? 80));
    return 0;
  }
  if (parsed.kind === 'error') {
    if (gated.has(path)) yield* ping(io);
    yield* io.stderr(flagError(spec, path, parsed.message));
    return 125;
  }
  const wrong = arityError(spec, path, parsed.given.args.length);
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
