import type { ContainerStatus } from '../spec.ts';
import type { World } from '../world.ts';
import type { ReadFlags } from './complete-flags.ts';
import { containerPaths } from './complete-paths.ts';
import { containersIn, hubImages, imagesFor, repositories, storedImages } from './complete-names.ts';

const alive: readonly ContainerStatus[] = ['running', 'paused', 'restarting'];
const stopped: readonly ContainerStatus[] = ['created', 'exited', 'dead'];

/** What makes sense as the next argument of a command. `path` is how it was typed: `rm`, `image inspect`. */
export function argumentsOf(
  verb: string,
  path: string,
  current: string,
  { args, given }: ReadFlags,
  world: World,
): readonly string[] {
  const containers = (states: readonly ContainerStatus[] | 'any'): readonly string[] =>
    containersIn(world, states).filter((name) => !args.includes(name));
  const [noun, kept] = path.split(' ');
  if (noun === 'volume' || noun === 'network') {
    const named = Object.values(world.host.engine[`${noun}s`]).map(({ name }) => name);
    if (kept === 'connect' || kept === 'disconnect')
      return [named, containers('any')][args.length]?.filter((name) => !args.includes(name)) ?? [];
    const takesNames = kept === 'rm' || kept === 'remove' || kept === 'inspect';
    return takesNames ? named.filter((name) => !args.includes(name)) : [];
  }
  switch (verb) {
    case 'cp':
      return args.length < 2 ? containerPaths(world, current) : [];
    case 'run':
    case 'create':
    case 'pull':
      return args.length === 0 ? imagesFor(current, [...storedImages(world), ...hubImages(world)]) : [];
    case 'rmi':
      return imagesFor(current, storedImages(world)).filter((name) => !args.includes(name));
    case 'images':
      return args.length === 0 ? repositories(world) : [];
    case 'inspect':
      return [
        ...(path === 'image inspect' ? [] : containers('any')),
        ...(path === 'container inspect' ? [] : imagesFor(current, storedImages(world))),
      ];
    case 'stop':
    case 'kill':
    case 'wait':
      return containers(alive);
    case 'stats':
      return containers(alive);
    case 'top':
    case 'attach':
      return args.length === 0 ? containers(['running']) : [];
    case 'pause':
      return containers(['running']);
    case 'unpause':
      return containers(['paused']);
    case 'restart':
      return containers('any');
    case 'start':
      return containers(stopped);
    case 'rm':
      return containers(given.has('force') ? 'any' : stopped);
    case 'logs':
    case 'rename':
      return args.length === 0 ? containers('any') : [];
    default:
      return [];
  }
}
