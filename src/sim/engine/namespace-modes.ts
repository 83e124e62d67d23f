import type { Json, RuntimeSpec } from '../spec.ts';
import type { World } from '../world.ts';

/** The namespaces of a bundle, or why the container whose namespaces are wanted cannot give them. */
type Wanted =
  | { readonly ok: true; readonly namespaces: RuntimeSpec['linux']['namespaces'] }
  | { readonly ok: false; readonly message: string; readonly status?: number };

/** What each kind is asked for by, in the order of moby's default bundle. The others are always new. */
const kinds = [
  ['mnt', ''],
  ['net', 'NetworkMode'],
  ['uts', 'UTSMode'],
  ['pid', 'PidMode'],
  ['ipc', 'IpcMode'],
  ['cgroup', ''],
] as const;

/** `--pid`, `--ipc` and `--uts`: a new namespace, the host's, which is none at all in a bundle, or another container's. */
export function wantedNamespaces(world: World, hostConfig: { readonly [key: string]: Json }): Wanted {
  const namespaces: RuntimeSpec['linux']['namespaces'][number][] = [];
  for (const [type, key] of kinds) {
    const mode = String(hostConfig[key] ?? '');
    const [word, owner] = mode.split(':');
    if (word === 'host') continue;
    if (owner === undefined || word !== 'container') {
      if (type === 'ipc' && !['', 'private', 'shareable', 'none'].includes(mode))
        return { ok: false, message: `Invalid IPC mode: ${mode}` };
      namespaces.push({ type });
      continue;
    }
    const container = world.host.engine.containers[owner];
    const problem = !container
      ? `No such container: ${owner}`
      : container.pid === null
        ? `container ${owner} is not running`
        : type === 'ipc' && container.hostConfig.IpcMode !== 'shareable'
          ? 'non-shareable IPC (hint: use IpcMode:shareable for the donor container)'
          : null;
    if (problem !== null && type === 'net') {
      return container
        ? { ok: false, message: `cannot join network of a non running container: ${owner}`, status: 409 }
        : { ok: false, message: problem, status: 404 };
    }
    if (problem !== null) {
      const told =
        type === 'ipc'
          ? `can't join IPC of container ${owner}: `
          : container
            ? ''
            : `cannot join PID of a non running container: ${owner}: `;
      return { ok: false, message: told + problem };
    }
    namespaces.push({ type, path: `/proc/${container?.pid}/ns/${type}` });
  }
  return { ok: true, namespaces };
}
