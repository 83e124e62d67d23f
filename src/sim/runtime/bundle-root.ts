import type { RuntimeSpec } from '../spec.ts';
import type { Mount } from '../kernel/state.ts';
import type { DirectoryId, NamespaceId } from '../names.ts';

/** The root of a container as mount(2) sees it: one overlay of the image's layers and the container's own. */
export function rootMount(lower: readonly DirectoryId[], upper: DirectoryId, readonly = false): Mount {
  return {
    target: '/',
    fstype: 'overlay',
    source: 'overlay',
    options: `${readonly ? 'ro' : 'rw'},lowerdir=${lower.join(':')},upperdir=${upper}`,
    overlay: { lower, upper },
  };
}

/** What is to be mounted below the root, in order. `shared` is another container's /dev/shm. */
export function mountsOf(spec: RuntimeSpec, namespace: NamespaceId, shared?: Mount): readonly Mount[] {
  return spec.mounts.map((mount) => {
    if (shared && mount.destination === shared.target) return shared;
    return {
      target: mount.destination,
      fstype: mount.type,
      source: mount.source,
      ...(mount.type === 'cgroup2' && { from: cgroupOf(spec) }),
      options: mount.options.join(','),
      ...(mount.type === 'tmpfs' ? { memory: `memory/${namespace}${mount.destination}` } : {}),
    };
  });
}

/** The control group's path: `slice:prefix:name` as systemd's driver writes it, or a path as it is. */
export function cgroupOf(spec: RuntimeSpec): string {
  const [slice, prefix, name] = spec.linux.cgroupsPath.split(':');
  return prefix !== undefined && name !== undefined
    ? `/${slice || 'system.slice'}/${prefix}-${name}.scope`
    : spec.linux.cgroupsPath;
}

/** `NAME=value` lines as a record; the last of a name counts. */
export function environmentOf(env: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    env.map((line) => {
      const at = line.indexOf('=');
      return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}
