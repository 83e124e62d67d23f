import type { RuntimeSpec } from '../spec.ts';
import { containerFolder, etcNames } from './etc-files.ts';
import type { Container, MountPoint } from './state.ts';

type SpecMount = RuntimeSpec['mounts'][number];

/** The options a memory disk has unless told otherwise (moby daemon/oci_linux.go), then the asked ones. */
const tmpfs = (destination: string, options: readonly string[]): SpecMount => ({
  destination,
  type: 'tmpfs',
  source: 'tmpfs',
  options: ['noexec', 'nosuid', 'nodev', ...options].filter((one) => one !== ''),
});

const bind = (source: string, destination: string, readonly = false): SpecMount => ({
  destination,
  type: 'bind',
  source,
  options: ['rbind', readonly ? 'ro' : 'rw', 'rprivate'],
});

const mountOf = ({ type, source, destination, readonly, options = [] }: MountPoint): SpecMount =>
  type === 'tmpfs'
    ? tmpfs(destination, readonly ? ['ro', ...options] : options)
    : bind(source, destination, readonly);

const depthOf = ({ destination }: SpecMount): number => destination.split('/').length;

/**
 * What the daemon has mounted besides the usual (moby daemon/oci_linux.go, WithMounts): binds and volumes, its own files
 * under /etc, memory; what lies deeper comes later.
 */
export function specMounts({ id, mounts, hostConfig }: Container): RuntimeSpec['mounts'] {
  const { Tmpfs } = hostConfig;
  const asked = Object.entries(typeof Tmpfs === 'object' && Tmpfs !== null ? Tmpfs : {});
  return [
    ...mounts.map(mountOf),
    ...etcNames
      .filter((name) => !mounts.some(({ destination }) => destination === `/etc/${name}`))
      .map((name) => bind(`${containerFolder(id)}/${name}`, `/etc/${name}`)),
    ...asked.map(([destination, options]) => tmpfs(destination, String(options).split(','))),
  ].sort((a, b) => depthOf(a) - depthOf(b));
}
