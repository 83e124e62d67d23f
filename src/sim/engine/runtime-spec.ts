import type { DirectoryId } from '../names.ts';
import type { Json, RuntimeSpec } from '../spec.ts';
import type { World } from '../world.ts';
import type { Container } from './state.ts';

/** A bundle's specification with the image's layers, bottom first; or why the user it names cannot be had. */
export type SpecResult =
  | { readonly ok: true; readonly spec: RuntimeSpec; readonly layers: readonly DirectoryId[] }
  | { readonly ok: false; readonly message: string };

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.map((item: Json) => String(item)) : [];

const limit = (value: Json | undefined): number | null =>
  typeof value === 'number' && value > 0 ? value : null;

/** What the daemon writes into config.json for a container (moby daemon/oci_linux.go). */
export function runtimeSpec(world: World, container: Container): SpecResult {
  const { config, hostConfig, id } = container;
  const image = world.host.engine.images[container.imageId];
  const layers = (image?.chainIds ?? []).flatMap((chainId) => {
    const layer = world.host.engine.layers[chainId];
    return layer ? [layer.directory] : [];
  });
  const user = userOf(world, layers, String(config.User ?? ''));
  if (typeof user === 'string') return { ok: false, message: user };
  const tty = config.Tty === true;
  const env = texts(config.Env);
  const defaults = [DEFAULT_PATH, `HOSTNAME=${String(config.Hostname)}`, ...(tty ? ['TERM=xterm'] : [])];
  const named = new Set(env.map((pair) => pair.split('=')[0]));
  const spec: RuntimeSpec = {
    ociVersion: '1.2.0',
    process: {
      terminal: tty,
      user,
      args: container.argv,
      env: [...defaults.filter((pair) => !named.has(pair.split('=')[0])), ...env],
      cwd: String(config.WorkingDir ?? '') || '/',
    },
    root: { path: `/var/lib/docker/rootfs/overlayfs/${id}`, readonly: hostConfig.ReadonlyRootfs === true },
    hostname: String(config.Hostname),
    mounts: [],
    linux: {
      namespaces: [
        { type: 'mnt' },
        { type: 'net' },
        { type: 'uts' },
        { type: 'pid' },
        { type: 'ipc' },
        { type: 'cgroup' },
      ],
      cgroupsPath: `system.slice:docker:${id}`,
      resources: {
        memory: limit(hostConfig.Memory),
        nanoCpus: limit(hostConfig.NanoCpus),
        pids: limit(hostConfig.PidsLimit),
      },
    },
  };
  return { ok: true, spec, layers };
}

/** The numbers of `user[:group]`, by the image's own /etc/passwd and /etc/group; a sentence when it has no such name. */
function userOf(
  world: World,
  layers: readonly DirectoryId[],
  text: string,
): { readonly uid: number; readonly gid: number } | string {
  if (text === '') return { uid: 0, gid: 0 };
  const [user = '', group] = text.split(':');
  const lines = (path: string): readonly (readonly string[])[] => {
    const holder = [...layers].reverse().find((layer) => world.host.hardware.disk[layer]?.[path]);
    const content = holder ? (world.host.hardware.disk[holder]?.[path]?.content ?? '') : '';
    return content.split('\n').map((line) => line.split(':'));
  };
  const passwd = lines('/etc/passwd').find((fields) => fields[0] === user || fields[2] === user);
  if (!passwd && !/^\d+$/.test(user))
    return `unable to find user ${user}: no matching entries in passwd file`;
  const uid = passwd ? Number(passwd[2]) : Number(user);
  if (group === undefined) return { uid, gid: passwd ? Number(passwd[3]) : 0 };
  const row = lines('/etc/group').find((fields) => fields[0] === group || fields[2] === group);
  if (!row && !/^\d+$/.test(group)) return `unable to find group ${group}: no matching entries in group file`;
  return { uid, gid: row ? Number(row[2]) : Number(group) };
}
