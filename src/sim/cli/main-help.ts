import type { CommandSpec } from './command.ts';
import { commands, nouns } from './commands.ts';
import { byteOrder } from './format/byte-order.ts';

const row = (name: string, short: string): string => `  ${name.padEnd(12)}${short}\n`;

const purposeOf = (noun: string): string => (noun === 'system' ? 'Manage Docker' : `Manage ${noun}s`);

/** `docker --help`: docker's layout, with the commands that are here. */
export function dockerHelp(): string {
  const rows = Object.values(commands).map((spec) => row(spec.name, spec.short));
  const management = Object.keys(nouns).map((noun) => row(noun, purposeOf(noun)));
  return `Usage:  docker [OPTIONS] COMMAND\n\nRun programs in containers\n\nManagement Commands:\n${management.join('')}\nCommands:\n${rows.join('')}\nRun 'docker COMMAND --help' for more information on a command.\n`;
}

/** `docker container`, `docker image`: the verbs of one noun. */
export function nounHelp(noun: string, verbs: Readonly<Record<string, CommandSpec | 'elsewhere'>>): string {
  const isMain = (verb: string, spec: CommandSpec) =>
    spec.aliases.find((alias) => alias.startsWith(`docker ${noun} `)) === `docker ${noun} ${verb}`;
  const rows = Object.entries(verbs)
    .sort(([a], [b]) => byteOrder(a, b))
    .flatMap(([verb, spec]) => (spec !== 'elsewhere' && isMain(verb, spec) ? [row(verb, spec.short)] : []));
  return `Usage:  docker ${noun} COMMAND\n\n${purposeOf(noun)}\n\nCommands:\n${rows.join('')}\nRun 'docker ${noun} COMMAND --help' for more information on a command.\n`;
}
