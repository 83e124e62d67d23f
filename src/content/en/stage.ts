import type { NamespaceType } from '../../sim/spec.ts';
import { counted } from './narration/sentences.ts';

const plainWalls: { readonly [T in NamespaceType]: string } = {
  pid: 'processes',
  mnt: 'files',
  net: 'network',
  uts: 'host name',
  ipc: 'messages',
  cgroup: 'its group',
  user: 'users',
  time: 'clock',
};

/** Words that only the picture uses. */
export const stage = {
  picture: 'Picture of the machine. Arrow keys go from thing to thing, Enter looks inside.',
  computer: 'your computer',
  network: 'network',
  oneKernel: 'one kernel for all of them',
  namespaces: { title: 'namespaces', subtitle: 'what it sees' },
  cgroups: { title: 'control groups', subtitle: 'what it may use' },
  dockerServer: 'Docker server',
  expected: 'built here soon',
  shared: 'shared layer',
  gaugeMemory: 'memory',
  gaugeCpu: 'CPU',
  ended: 'its program has ended',
  wall: (type: NamespaceType): string => plainWalls[type],
  atRest: 'at rest',
  more: (count: number) => `+${count} more`,
  fromImage: (image: string) => `from ${image}`,
  exited: (code: number) => (code === 0 ? 'stopped, still here' : `stopped, exit code ${code}`),
  process: (name: string, inside: number) => `${name}  pid ${inside}`,
  ownFiles: (name: string) => `${name}: own files`,
  layer: (place: number, size: string) => `layer ${place}, ${size}`,
  layers: (count: number) => counted(count, 'layer'),
  blueprint: (name: string, state: string, layers: number, containers: number) =>
    `image ${name}, ${state}, ${counted(layers, 'layer')}, ${counted(containers, 'container')}`,
  sees: (type: NamespaceType, value: string, inside: number, outside: number): string => {
    switch (type) {
      case 'pid':
        return outside > 0 ? `${inside} here, ${outside} outside` : 'its own numbers';
      case 'mnt':
        return value === '' ? 'files of its own' : `/ is ${value}`;
      case 'net':
        return value === '' ? 'none outside yet' : value;
      case 'uts':
        return value === '' ? 'a name of its own' : value;
      case 'ipc':
        return 'shared memory of its own';
      case 'cgroup':
        return 'its own group as /';
      case 'user':
      case 'time':
        return 'its own';
    }
  },
};
