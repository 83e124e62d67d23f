import type { NamespaceType } from '../../sim/spec.ts';
import { counted } from './narration/sentences.ts';

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
        return value === '' ? 'only lo so far' : value;
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
