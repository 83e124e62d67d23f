import type { Explained } from './words.ts';

/** What one can select, and what it is. */
export const things = {
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
} satisfies Readonly<Record<string, Explained>>;
