import type { RuntimeSpec } from '../spec.ts';
import { containerFolder, etcNames } from './etc-files.ts';
import type { Container, MountPoint } from './state.ts';

type SpecMount = RuntimeSpec['mounts'][number];

/** The file systems that every container gets (moby daemon/pkg/oci/defaults.go); a container's own come after them. */
export const usualMounts: RuntimeSpec['mounts'] = [
  { destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid', 'noexec', 'nodev'] },
  {
    destination: '/dev',
    type: 'tmpfs',
    source: 'tmpfs',
    options: ['nosuid', 'strictatime', 'size=65536k', 'mode=755'],
  },
  {
    destination: '/dev/pts',
    type: 'devpts',
    source: 'devpts',
    options: ['nosuid', 'noexec', 'newinstance', 'gid=5', 'mode=620', 'ptmxmode=666'],
  },
  { destination: '/sys', type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', 'ro'] },
  {
    destination: '/sys/fs/cgroup',
    type: 'cgroup2',
    source: 'cgroup',
    options: ['ro', 'nosuid', 'noexec', 'nodev'],
  },
  { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: ['nosuid', 'noexec', 'nodev'] },
  {
    destination: '/dev/shm',
    type: 'tmpfs',
    source: 'shm',
    options: ['nosuid', 'noexec', 'nodev', 'size=67108864'],
  },
];

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
 * What the daemon has mounted: the usual, then (moby daemon/oci_linux.go, WithMounts): binds and volumes, its own files
 * under /etc, memory; what lies deeper comes later.
 */
export function specMounts({ id, mounts, hostConfig }: Container): RuntimeSpec['mounts'] {
  const { Tmpfs } = hostConfig;
  const asked = Object.entries(typeof Tmpfs === 'object' && Tmpfs !== null ? Tmpfs : {});
  const own = [
    ...mounts.map(mountOf),
    ...etcNames
      .filter((name) => !mounts.some(({ destination }) => destination === `/etc/${name}`))
      .map((name) =>
        bind(`${containerFolder(id)}/${name}`, `/etc/${name}`, hostConfig.ReadonlyRootfs === true),
      ),
    ...asked.map(([destination, options]) => tmpfs(destination, String(options).split(','))),
  ];
  return [...usualMounts, ...own.sort((a, b) => depthOf(a) - depthOf(b))];
}
