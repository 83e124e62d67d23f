import type { CommandSpec, Flag } from '../cli/command.ts';
import type { World } from '../world.ts';
import type { Candidate } from './complete.ts';
import { containersIn, imagesFor, storedImages } from './complete-names.ts';

/** Filters that the daemon knows (src/sim/engine/list.ts, images.ts). */
const filterKeys: Readonly<Record<string, readonly string[]>> = {
  ps: ['ancestor', 'before', 'exited', 'id', 'label', 'name', 'network', 'since', 'status'],
  images: ['before', 'dangling', 'label', 'reference', 'since', 'until'],
};
const statuses = ['created', 'dead', 'exited', 'paused', 'removing', 'restarting', 'running'];
const signals = ['HUP', 'INT', 'KILL', 'QUIT', 'TERM', 'USR1', 'USR2'].map((name) => `SIG${name}`);

/** Values of a flag. `prefix` is what stands before the value in the same word: '' or `--flag=`. */
export function flagValues(
  spec: CommandSpec,
  flag: Flag,
  value: string,
  world: World,
  prefix: string,
): readonly Candidate[] {
  const offered =
    flag.type === 'filter'
      ? filters(spec.name, value, world)
      : plainValues(spec, flag).map((text) => ({ text, closes: true }));
  return offered.map(({ text, closes }) => ({ text: prefix + text, closes }));
}

function plainValues(spec: CommandSpec, { name }: Flag): readonly string[] {
  switch (name) {
    case 'pull':
      return ['always', 'missing', 'never'];
    case 'signal':
    case 'stop-signal':
      return signals;
    case 'type':
      return ['container', 'image'];
    case 'attach':
      return ['stderr', 'stdin', 'stdout'];
    case 'format':
      return spec.name === 'ps' || spec.name === 'images' ? ['json', 'table'] : ['json'];
    default:
      return [];
  }
}

/** `key=`, and once a key stands there, its values. */
function filters(verb: string, typed: string, world: World): readonly Candidate[] {
  const equals = typed.indexOf('=');
  if (equals < 0) return (filterKeys[verb] ?? []).map((key) => ({ text: `${key}=`, closes: false }));
  const key = typed.slice(0, equals);
  if (!filterKeys[verb]?.includes(key)) return [];
  return filterValues(verb, key, typed.slice(equals + 1), world).map((value) => ({
    text: `${key}=${value}`,
    closes: true,
  }));
}

function filterValues(verb: string, key: string, value: string, world: World): readonly string[] {
  switch (key) {
    case 'status':
      return statuses;
    case 'dangling':
      return ['false', 'true'];
    case 'network':
      return ['bridge'];
    case 'ancestor':
    case 'reference':
      return imagesFor(value, storedImages(world));
    case 'name':
      return containersIn(world, 'any');
    case 'before':
    case 'since':
      return verb === 'ps' ? containersIn(world, 'any') : imagesFor(value, storedImages(world));
    default:
      return [];
  }
}
