import type { Container, MountPoint } from '../sim/engine/state.ts';

/** All that a container has mounted or will have: its mount points, and the memory that `--tmpfs` asks for. */
export function mountsOf({ mounts, hostConfig }: Container): readonly MountPoint[] {
  const memory = Object.keys(hostConfig.Tmpfs ?? {});
  if (memory.length === 0) return mounts;
  const plain = { type: 'tmpfs', source: '', mode: '', readonly: false } as const;
  return [...mounts, ...memory.map((destination) => ({ ...plain, destination }))];
}
