import type { Words } from './words.ts';

/** The participants: the tutorial's word first, Docker's own below it. */
export const participants: Words['participants'] = {
  client: {
    name: 'Client',
    exact: 'the docker command',
    means: 'It takes what you typed, asks the server and prints the answers.',
  },
  daemon: {
    name: 'Server',
    exact: 'the Docker daemon',
    means: 'It does the work: it finds images and builds, starts and stops containers.',
  },
  imageStore: {
    name: 'Cache',
    exact: 'images on this computer',
    means: 'Images that were pulled before stay here.',
  },
  registry: {
    name: 'Hub',
    exact: 'public images',
    means: 'A computer on the internet that keeps images for everyone.',
  },
  containerd: {
    name: 'containerd',
    exact: 'looks after running containers',
    means: 'The daemon leaves the running of containers to it.',
  },
  shim: {
    name: 'Shim',
    exact: 'one for each running container',
    means: 'It stays with one container until its program ends.',
  },
  runc: {
    name: 'runc',
    exact: 'sets up a container, then leaves',
    means: 'It asks the kernel for the walls and starts the program inside them.',
  },
  kernel: {
    name: 'Kernel',
    exact: 'Linux',
    means: 'The one program that may touch the hardware. Everything else has to ask it.',
  },
};

/** The two views of one run. */
export const views: Words['views'] = {
  trip: { name: 'The trip', means: 'Who talks to whom.' },
  machine: { name: 'The machine', means: 'What happens inside this computer.' },
};

/** The three layers of the computer, as the tutorial tells them. */
export const strata: Words['strata'] = {
  software: { name: 'SOFTWARE', means: 'The programs that run on this computer, in containers or not.' },
  kernel: { name: 'KERNEL', means: 'One kernel serves every program and every container.' },
  hardware: { name: 'HARDWARE', means: 'Only the kernel can use it.' },
};

/** The line between software and kernel. */
export const gate: Words['gate'] = {
  name: 'System calls',
  means: 'The only way through: a program asks, the kernel does.',
};

export const apps: Words['apps'] = { browser: 'Browser', terminal: 'Terminal', node: 'Node.js' };

export const devices: Words['devices'] = {
  cpu: 'Processor',
  memory: 'Memory',
  disk: 'Disk',
  network: 'Network',
};

/** What one can select, and what it is. */
export const things: Words['things'] = {
  image: { name: 'Image', means: 'The blueprint: files and settings, read-only.' },
  layer: { name: 'Layer', means: 'Some of the files of an image. Images can share it.' },
  container: { name: 'Container', means: 'What was built from an image. A program can run in it.' },
  writableLayer: {
    name: 'Writable layer',
    means: 'What this container has changed or added. It goes when the container is removed.',
  },
  process: { name: 'Process', means: 'A program that is running.' },
  namespace: { name: 'Namespace', means: 'A wall: it decides what a process sees.' },
  cgroup: { name: 'Control group', means: 'A gauge: it decides how much a process may use.' },
  message: { name: 'Message', means: 'A question or an answer on its way.' },
  repository: { name: 'Repository', means: 'All versions of one image in the hub.' },
};

/** Namespaces by what they decide, see namespaces(7). */
export const namespaces: Words['namespaces'] = {
  pid: { name: 'pid', means: 'processes it sees' },
  mnt: { name: 'mnt', means: 'files it sees' },
  net: { name: 'net', means: 'network it sees' },
  uts: { name: 'uts', means: 'host name it sees' },
  ipc: { name: 'ipc', means: 'shared memory it sees' },
  user: { name: 'user', means: 'users it sees' },
  cgroup: { name: 'cgroup', means: 'control groups it sees' },
  time: { name: 'time', means: 'clocks it sees' },
};
