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
  trip: { name: 'The trip' },
  machine: { name: 'The machine' },
};

/** The three layers of the computer, as the tutorial tells them. */
export const strata: Words['strata'] = {
  software: { name: 'SOFTWARE' },
  kernel: { name: 'KERNEL' },
  hardware: { name: 'HARDWARE' },
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
