import type { Capability } from '../kernel/capability-names.ts';
import type { FileTree } from '../kernel/file-tree.ts';
import type { Json, RuntimeSpec } from '../spec.ts';
import type { World } from '../world.ts';
import { wantedNamespaces } from './namespace-modes.ts';
import { specMounts } from './spec-mounts.ts';
import { imageTree } from './root.ts';
import type { Container } from './state.ts';

/** A bundle's specification, or why the user or the namespaces it names cannot be had, with the answer's status unless it is 500. */
export type SpecResult =
  | { readonly ok: true; readonly spec: RuntimeSpec }
  | { readonly ok: false; readonly message: string; readonly status?: number };

export const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.map((item: Json) => String(item)) : [];

const limit = (value: Json | undefined): number | null =>
  typeof value === 'number' && value > 0 ? value : null;

/** `--cpu-quota` in each `--cpu-period`, in microseconds, as a limit like that of `--cpus`. */
const quota = ({ CpuQuota, CpuPeriod }: Container['hostConfig']): number | null => {
  const micros = limit(CpuQuota);
  return micros === null ? null : Math.round((micros * 1e9) / (limit(CpuPeriod) ?? 100_000));
};

/** What Docker leaves to a container's root (moby daemon/pkg/oci/caps/defaults.go). */
export const defaultCapabilities: readonly Capability[] = [
  'CAP_CHOWN',
  'CAP_DAC_OVERRIDE',
  'CAP_FSETID',
  'CAP_FOWNER',
  'CAP_MKNOD',
  'CAP_NET_RAW',
  'CAP_SETGID',
  'CAP_SETUID',
  'CAP_SETFCAP',
  'CAP_SETPCAP',
  'CAP_NET_BIND_SERVICE',
  'CAP_SYS_CHROOT',
  'CAP_KILL',
  'CAP_AUDIT_WRITE',
];

/** The sets of a process: only root has them in effect (moby daemon/oci_linux.go, WithCapabilities). */
export function heldBy(
  { uid }: RuntimeSpec['process']['user'],
  bounding: readonly Capability[],
): RuntimeSpec['process']['capabilities'] {
  const held = uid === 0 ? bounding : [];
  return { bounding, effective: held, permitted: held };
}

/** What the daemon writes into config.json for a container (moby daemon/oci_linux.go). */
export function runtimeSpec(world: World, container: Container): SpecResult {
  const { config, hostConfig, id } = container;
  const user = userOf(imageTree(world, container.lower), String(config.User ?? ''));
  if (typeof user === 'string') return { ok: false, message: user };
  const wanted = wantedNamespaces(world, hostConfig);
  if (!wanted.ok) return wanted;
  const tty = config.Tty === true;
  const defaults = [DEFAULT_PATH, `HOSTNAME=${String(config.Hostname)}`, ...(tty ? ['TERM=xterm'] : [])];
  const spec: RuntimeSpec = {
    ociVersion: '1.2.0',
    process: {
      terminal: tty,
      user,
      args: container.argv,
      env: mergedEnvironment(defaults, texts(config.Env)),
      cwd: String(config.WorkingDir ?? '') || '/',
      capabilities: heldBy(user, defaultCapabilities),
    },
    root: { path: `/var/lib/docker/rootfs/overlayfs/${id}`, readonly: hostConfig.ReadonlyRootfs === true },
    hostname: String(config.Hostname),
    mounts: specMounts(container),
    linux: {
      namespaces: wanted.namespaces,
      cgroupsPath: `system.slice:docker:${id}`,
      resources: {
        memory: limit(hostConfig.Memory),
        nanoCpus: limit(hostConfig.NanoCpus) ?? quota(hostConfig),
        pids: limit(hostConfig.PidsLimit),
      },
    },
  };
  return { ok: true, spec };
}

/** Defaults with others put over them, each in the place of its name; a name without a value takes it away. */
export function mergedEnvironment(defaults: readonly string[], over: readonly string[]): readonly string[] {
  const merged = new Map(defaults.map((pair) => [pair.split('=', 1)[0] ?? '', pair]));
  for (const pair of over) {
    const name = pair.split('=', 1)[0] ?? '';
    if (pair.includes('=')) merged.set(name, pair);
    else merged.delete(name);
  }
  return [...merged.values()];
}

/** The rows of passwd(5) or group(5), by fields. */
export const rowsOf = (files: FileTree, path: string): readonly (readonly string[])[] =>
  (files[path]?.content ?? '').split('\n').map((line) => line.split(':'));

/** The numbers of `user[:group]`, by the image's own /etc/passwd and /etc/group; a sentence when it has no such name. */
export function userOf(
  files: FileTree,
  text: string,
): { readonly uid: number; readonly gid: number } | string {
  if (text === '') return { uid: 0, gid: 0 };
  const [named, group = ''] = text.split(':');
  const user = named || '0';
  const passwd = rowsOf(files, '/etc/passwd').find((fields) => fields[0] === user || fields[2] === user);
  if (!passwd && !/^-?\d+$/.test(user))
    return `unable to find user ${user}: no matching entries in passwd file`;
  const row = group
    ? rowsOf(files, '/etc/group').find((fields) => fields[0] === group || fields[2] === group)
    : ['', '', passwd?.[3] ?? '0'];
  if (!row && !/^-?\d+$/.test(group))
    return `unable to find group ${group}: no matching entries in group file`;
  const [uid, gid] = [Number(passwd?.[2] ?? user), Number(row?.[2] ?? group)];
  return Math.min(uid, gid) < 0 || Math.max(uid, gid) > 2147483647
    ? 'uids and gids must be in range 0-2147483647'
    : { uid, gid };
}
