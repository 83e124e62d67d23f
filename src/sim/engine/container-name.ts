import { hexOf, numberOf } from '../random.ts';
import type { World } from '../world.ts';
import { left, right } from './name-words.ts';

const VALID = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** Whether a name is one that docker takes: at least two characters, and only these. */
export const isValidName = (name: string): boolean => VALID.test(name.replace(/^\//, ''));

/** The sentence about a name that is none. */
export const invalidName = (name: string): string =>
  `Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`;

/** The sentence about a name that another container has. */
export const nameTaken = (name: string, id: string): string =>
  `Conflict. The container name "/${name}" is already in use by container "${id}". You have to remove (or rename) that container to be able to reuse that name.`;

/** A name for a container that was given none, `adjective_surname`; a digit is added when it is taken. */
export function nameFor(world: World, ordinal: number): string {
  const containers = Object.values(world.host.engine.containers);
  const pick = (words: readonly string[], kind: string) =>
    words[numberOf(world.seed, kind, ordinal, words.length)] ?? '';
  let name = `${pick(left, 'adjective')}_${pick(right, 'surname')}`;
  // moby pkg/namesgenerator: Steve Wozniak is not boring.
  if (name === 'boring_wozniak') name = `${left[0]}_wozniak`;
  for (let retry = 0; retry < 6; retry++) {
    const wanted = name;
    if (!containers.some((container) => container.name === wanted)) return name;
    name = `${name}${numberOf(world.seed, `name retry ${retry}`, ordinal, 10)}`;
  }
  return hexOf(world.seed, 'container name', ordinal).slice(0, 12);
}
