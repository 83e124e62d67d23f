import type { Desktop } from '../../sim/desktop.ts';
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

const systems: { readonly [P in Desktop['platform']]: string } = { macos: 'macOS', windows: 'Windows' };

/** Words that only the picture uses. */
export const stage = {
  picture: 'Picture of the machine. Arrow keys go from thing to thing, Enter looks inside.',
  show: 'Show',
  computer: 'your computer',
  network: 'network',
  machineSeenBy: (viewer: string): string => `The machine as ${viewer} sees it`,
  oneKernel: 'one kernel for all',
  virtual: 'Linux in a virtual machine',
  linuxKernel: 'Linux kernel',
  kernelOf: (platform: Desktop['platform']): string => `kernel of ${systems[platform]}`,
  namespaces: { title: 'namespaces', subtitle: 'what it sees' },
  cgroups: { title: 'control groups', subtitle: 'what it may use' },
  dockerServer: 'Docker server',
  expected: 'built here soon',
  shared: 'shared layer',
  gaugeMemory: 'memory',
  gaugeCpu: 'CPU',
  gaugePids: 'processes',
  ended: 'its program has ended',
  wall: (type: NamespaceType): string => plainWalls[type],
  atRest: 'at rest',
  more: (count: number) => `+${count} more`,
  fromImage: (image: string) => `from ${image}`,
  exited: (code: number) => (code === 0 ? 'stopped, still here' : `exit code ${code}`),
  process: (name: string, inside: number) => `${name}  pid ${inside}`,
  processLife: (life: string) => (life === 'zombie' ? 'ended' : life),
  ownFiles: (name: string, count: number) =>
    name === '' ? 'the computer’s own files' : `${name}: own files${count > 0 ? ` (${count})` : ''}`,
  samePath: 'the same path',
  program: (name: string, needs: string, works: boolean, isShort: boolean) =>
    works ? `${name} works` : isShort ? `${name} broken` : `${name} broken: needs ${needs}`,
  layer: (place: number, size: string) => `layer ${place}, ${size}`,
  layers: (count: number) => counted(count, 'layer'),
  blueprint: (name: string, state: string, layers: number, containers: number) =>
    `image ${name}, ${state}, ${counted(layers, 'layer')}, ${counted(containers, 'container')}`,
  /** `isShort` where there is little room. */
  sees: (
    type: NamespaceType,
    value: string,
    pid: { readonly inside: number; readonly outside: number },
    isShort: boolean,
    of?: string,
  ): string => {
    if (of === '') return isShort ? 'the host’s' : 'the computer’s own, no wall';
    if (of !== undefined) return isShort ? `of ${of}` : `the same as ${of}`;
    switch (type) {
      case 'pid':
        if (pid.outside === 0) return isShort ? 'its own' : 'its own numbers';
        return isShort ? `${pid.inside} (host ${pid.outside})` : `${pid.inside} here, ${pid.outside} outside`;
      case 'mnt':
        if (value === '') return isShort ? 'its own' : 'files of its own';
        return `/ is ${value}`;
      case 'net':
        if (value === 'lo') return isShort ? 'only lo' : 'only lo, no way out';
        return value === '' ? 'none yet' : value;
      case 'uts':
        return value === '' ? 'its own' : value;
      case 'ipc':
        return isShort ? 'its own' : 'shared memory of its own';
      case 'cgroup':
        return isShort ? 'its own' : 'its own group as /';
      case 'user':
      case 'time':
        return 'its own';
    }
  },
};
