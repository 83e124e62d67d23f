import { directory } from './image/file.ts';
import { HOST_ROOT, hostTree } from './host-tree.ts';
import { hostDevices, usualDevices } from './kernel/devices.ts';
import type { Mount, NamespaceSet, Process } from './kernel/state.ts';
import { loopbackUp } from './kernel/interfaces.ts';
import type { Hub } from './registry/hub.ts';
import type { World } from './world.ts';

/** Namespaces that exist from the start, by the fixed inode numbers of include/linux/proc_ns.h (mnt, net: typical). */
export const hostNamespaces: NamespaceSet = {
  pid: 'pid:[4026531836]',
  mnt: 'mnt:[4026531841]',
  net: 'net:[4026531840]',
  uts: 'uts:[4026531838]',
  ipc: 'ipc:[4026531839]',
  user: 'user:[4026531837]',
  cgroup: 'cgroup:[4026531835]',
  time: 'time:[4026531834]',
};

/** Host processes that the simulation refers to by name. */
export const hostPids = {
  init: 1,
  containerd: 612,
  dockerd: 840,
  browser: 1092,
  node: 1136,
  terminal: 1180,
  shell: 1204,
} as const;

const options = 'rw,nosuid,nodev,noexec,relatime';

/** What is in the host's /dev/shm. */
const SHM = 'memory/dev/shm';

/** What is in the host's /dev. */
const DEV = 'memory/dev';

const hostMounts: readonly Mount[] = [
  { target: '/', fstype: 'ext4', source: '/dev/sda1', options: 'rw,relatime', directory: HOST_ROOT },
  { target: '/proc', fstype: 'proc', source: 'proc', options, namespace: hostNamespaces.pid },
  { target: '/dev', fstype: 'devtmpfs', source: 'udev', options: 'rw,nosuid,relatime', memory: DEV },
  { target: '/dev/shm', fstype: 'tmpfs', source: 'tmpfs', options: 'rw,nosuid,nodev', memory: SHM },
  { target: '/sys', fstype: 'sysfs', source: 'sysfs', options },
  { target: '/sys/fs/cgroup', fstype: 'cgroup2', source: 'cgroup2', options },
];

const MB = 1_000_000;

const hostProcess = (
  pid: number,
  ppid: number,
  argv: readonly string[],
  memory: number,
  tty: string | null,
): Process => ({
  pid,
  ppid,
  nspid: pid,
  pids: { [hostNamespaces.pid]: pid },
  state: 'sleeping',
  argv,
  comm: (argv[0] ?? '').split('/').pop() ?? '',
  root: '/',
  cwd: tty ? '/home/you' : '/',
  bounding: 'all',
  uid: tty ? 1000 : 0,
  gid: tty ? 1000 : 0,
  namespaces: hostNamespaces,
  forChildren: {},
  cgroup: '/',
  startedAt: 0,
  memory,
  tty,
  exit: null,
});

/** A machine that has just been switched on: Docker runs, nothing was ever pulled. */
export function initialWorld(
  seed: number,
  terminal: { readonly isTty: boolean; readonly columns: number; readonly rows: number },
  hub: Hub,
): World {
  const processes = [
    hostProcess(hostPids.init, 0, ['/sbin/init'], 12 * MB, null),
    hostProcess(hostPids.containerd, 1, ['/usr/bin/containerd'], 48 * MB, null),
    hostProcess(hostPids.dockerd, 1, ['/usr/bin/dockerd', '-H', 'fd://'], 92 * MB, null),
    hostProcess(hostPids.browser, 1, ['browser'], 310 * MB, null),
    hostProcess(hostPids.node, 1, ['node', 'server.js'], 48 * MB, null),
    hostProcess(hostPids.terminal, 1, ['terminal'], 60 * MB, null),
    hostProcess(hostPids.shell, hostPids.terminal, ['bash'], 5 * MB, 'pts/0'),
  ];
  return {
    seed,
    ordinals: {},
    terminal: { ...terminal, mode: 'cooked', foreground: false, lastExitCode: 0 },
    invocations: {},
    exchanges: {},
    servers: { daemon: 'listening', registry: 'listening' },
    host: {
      hostname: 'belowdeck',
      desktop: null,
      engine: {
        store: 'resting',
        images: {},
        tags: {},
        layers: {},
        pulls: {},
        containers: {},
        networks: {},
        volumes: {},
        messages: [],
        notes: {},
      },
      runtime: { tasks: {} },
      kernel: {
        release: '6.8.0-60-generic',
        processes,
        namespaces: [
          { id: hostNamespaces.pid, type: 'pid' },
          { id: hostNamespaces.mnt, type: 'mnt' },
          {
            id: hostNamespaces.net,
            type: 'net',
            interfaces: {
              lo: loopbackUp,
              eth0: {
                index: 2,
                kind: 'physical',
                mac: '52:54:00:12:34:56',
                address: '192.168.1.20/24',
                gateway: '192.168.1.1',
              },
              docker0: { index: 3, kind: 'bridge', mac: '02:42:5a:1c:9e:70', address: '172.17.0.1/16' },
            },
          },
          { id: hostNamespaces.uts, type: 'uts', hostname: 'belowdeck' },
          { id: hostNamespaces.ipc, type: 'ipc' },
          { id: hostNamespaces.user, type: 'user' },
          { id: hostNamespaces.cgroup, type: 'cgroup' },
          { id: hostNamespaces.time, type: 'time' },
        ],
        mounts: { [hostNamespaces.mnt]: hostMounts },
        cgroups: { '/': { path: '/', memoryMax: null, cpuMax: null, pidsMax: null } },
        nextPid: 1310,
        cpu: { since: 0, busy: [], used: {} },
      },
      hardware: {
        cpus: 4,
        memoryTotal: 8_000 * MB,
        disk: {
          [HOST_ROOT]: hostTree,
          [SHM]: { '/': directory(0o1777) },
          [DEV]: { ...usualDevices, ...hostDevices },
        },
        diskWritten: 0,
        diskRead: 0,
        networkReceived: 0,
        networkSent: 0,
      },
    },
    hub: hub.repositories,
  };
}
