import type { CommandSpec } from '../cli/command.ts';
import { commands, nouns } from '../cli/commands.ts';
import type { World } from '../world.ts';
import { argumentsOf } from './complete-arguments.ts';
import { openFlag, readFlags } from './complete-flags.ts';
import { flagValues } from './complete-values.ts';
import { typedWords } from './typed-words.ts';

/** One way to go on. `closes`: the word is whole, a blank may follow. */
export interface Candidate {
  readonly text: string;
  readonly closes: boolean;
}

/** What could stand from `start` up to the cursor. All candidates begin with what stands there now. */
export interface Completion {
  readonly start: number;
  readonly candidates: readonly Candidate[];
}

const builtins = ['clear', 'docker', 'help', 'history'];

/** How the line up to the cursor could go on: commands, flags, their values, images and containers, in byte order. */
export function complete(line: string, world: World): Completion {
  const words = typedWords(line);
  if (!words) return { start: line.length, candidates: [] };
  const { before, current, start } = words;
  const offered = before.length === 0 ? builtins.map(whole) : offers(before, current, world);
  const unique = new Map(offered.map((candidate) => [candidate.text, candidate]));
  const candidates = [...unique.values()]
    .filter(({ text }) => text.startsWith(current))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  return { start, candidates };
}

const whole = (text: string): Candidate => ({ text, closes: true });

function offers(before: readonly string[], current: string, world: World): readonly Candidate[] {
  const [program, first, second, ...rest] = before;
  if (program !== 'docker') return [];
  if (first === undefined) return topLevel(current);
  if (first === 'help') {
    if (second === undefined) return topLevel(current);
    return rest.length === 0 ? verbsOf(second).map(whole) : [];
  }
  if (nouns[first]) {
    if (second === undefined) return [...verbsOf(first), ...helpFlag(current)].map(whole);
    const spec = nouns[first][second];
    return spec && spec !== 'elsewhere' ? ofCommand(spec, `${first} ${second}`, rest, current, world) : [];
  }
  const spec = commands[first];
  return spec ? ofCommand(spec, first, before.slice(2), current, world) : [];
}

const helpFlag = (current: string): readonly string[] => (current.startsWith('-') ? ['--help'] : []);

/** Each command of a noun by its first name; its other names work, and are not offered. */
function verbsOf(noun: string): readonly string[] {
  const verbs = Object.entries(nouns[noun] ?? {}).filter(([, spec]) => spec !== 'elsewhere');
  return verbs
    .filter(([, spec], at) => verbs.findIndex(([, other]) => other === spec) === at)
    .map(([verb]) => verb);
}

const topLevel = (current: string): readonly Candidate[] =>
  (current.startsWith('-')
    ? ['--help', '--version']
    : [...Object.keys(commands), ...Object.keys(nouns), 'help']
  ).map(whole);

function ofCommand(
  spec: CommandSpec,
  path: string,
  words: readonly string[],
  current: string,
  world: World,
): readonly Candidate[] {
  const read = readFlags(spec, words);
  if (read.waiting) return flagValues(spec, read.waiting, current, world, '');
  if (!spec.interspersed && read.args.length > 0) return [];
  if (current.startsWith('-') && !read.ended) {
    const open = openFlag(spec, current);
    if (open) return flagValues(spec, open.flag, open.value, world, open.prefix);
    return flagNames(spec, current);
  }
  // A path may go on after a container's name and after a directory.
  return argumentsOf(spec.name, path, current, read, world).map((text) => ({
    text,
    closes: !/[:/]$/.test(text),
  }));
}

/** Flags that do something here come first; the others are offered once nothing else fits. */
function flagNames(spec: CommandSpec, current: string): readonly Candidate[] {
  const fitting = (names: readonly string[]): readonly string[] =>
    names.map((name) => `--${name}`).filter((name) => name.startsWith(current));
  const effective = fitting([...spec.effective, 'help']);
  return (effective.length > 0 ? effective : fitting(spec.flags.map((flag) => flag.name))).map(whole);
}
