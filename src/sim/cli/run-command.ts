import { emit, type Procedure } from '../procedure.ts';
import { ping } from './api.ts';
import type { CommandIo } from './command-io.ts';
import type { CommandSpec } from './command.ts';
import { helpOf } from './help.ts';
import { parseFlags } from './parse/parse-flags.ts';
import { arityError, flagError } from './usage-error.ts';

/** Commands with flags that depend on the daemon: before help and before a wrong flag the client asks what it can. */
const gated = new Set(
  'run,container run,exec,container exec,create,container create,images,image ls,pull,image pull,rmi,image rm,image inspect,logs,container logs,start,container start'
    .split(',')
    .map((path) => `docker ${path}`),
);

/** Nouns that an older daemon may not know: before anything else the client asks what it can. */
export const asksFirst = (path: string): boolean => /^docker (?:network|volume|\w+ prune)(?: |$)/.test(path);

/** How one command line is run. */
export interface CommandCall {
  readonly spec: CommandSpec;
  /** The command as it was called: `docker container ls`. */
  readonly path: string;
  readonly words: readonly string[];
  /** Help was asked for before the command's own words. */
  readonly wantsHelp: boolean;
}

/** Reads a command's flags and runs it, or says what is wrong with them, or how it is used. */
export function* runCommand(io: CommandIo, call: CommandCall): Procedure<number> {
  const { spec, path } = call;
  const parsed = parseFlags(spec.flags, call.words, spec.interspersed);
  if (parsed.kind === 'error') {
    if (gated.has(path) || asksFirst(path)) yield* ping(io);
    yield* io.stderr(flagError(spec, path, parsed.message));
    return 125;
  }
  for (const notice of parsed.notices) yield* io.stdout(`${notice}\n`);
  const { given } = parsed;
  const refused = spec.flags.find(({ name, needs }) => needs !== undefined && given.changed.has(name));
  const showHelp = function* (): Procedure<number> {
    if (gated.has(path) || asksFirst(path)) yield* ping(io);
    const text = refused ? needsText(refused.name, refused.needs) : helpOf(spec, path, io.tty?.columns);
    yield* io.stdout(text);
    return 0;
  };
  if (parsed.wantsHelp) return yield* showHelp();
  const wrong = arityError(spec, path, given.args.length);
  if (wrong) {
    if (asksFirst(path)) yield* ping(io);
    yield* io.stderr(wrong);
    return 1;
  }
  // Asked for before the command's name, help comes after the number of arguments is found right.
  if (call.wantsHelp) return yield* showHelp();
  if (refused) {
    yield* ping(io);
    yield* io.stderr(needsText(refused.name, refused.needs));
    return 1;
  }
  for (const flag of given.changed) {
    if (!spec.effective.includes(flag))
      yield emit({ type: 'hint.given', hint: { kind: 'flag-without-effect', command: spec.name, flag } });
  }
  const behaviour = io.machine.verbs[spec.verb];
  if (!behaviour) throw new Error(`No part of this machine does ${spec.verb}`);
  return yield* behaviour(io, given);
}

function needsText(flag: string, needs: 'experimental' | 'windows' | undefined): string {
  return needs === 'windows'
    ? `"--${flag}" is only supported on a Docker daemon running on windows, but the Docker daemon is running on linux\n`
    : `"--${flag}" is only supported on a Docker daemon with experimental features enabled\n`;
}
