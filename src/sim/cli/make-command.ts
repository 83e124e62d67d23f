import type { Arity, CommandSpec, Flag } from './command.ts';

/** So many words or more. */
export const atLeast = (count: number): Arity => ({ kind: 'min', count });
/** So many words and no others. */
export const exactly = (count: number): Arity => ({ kind: 'exact', count });

/** A command; all its flags have an effect unless a list says which. */
export function command(
  use: string,
  short: string,
  aliases: readonly string[],
  arity: Arity,
  flags: readonly Flag[],
  effective: readonly string[] = flags.map((flag) => flag.name),
  verb = use.split(' ')[1] ?? '',
): CommandSpec {
  const name = use.split(' ')[1] ?? '';
  return {
    name,
    aliases,
    use,
    short,
    arity,
    flags,
    effective,
    interspersed: !['run', 'create', 'exec', 'top', 'tag'].includes(name),
    verb,
  };
}

/** A command's names: under its noun, and the short one. */
export const both = (noun: string, verbs: string, short: string): readonly string[] => [
  ...verbs.split(' ').map((verb) => `docker ${noun} ${verb}`),
  `docker ${short}`,
];
