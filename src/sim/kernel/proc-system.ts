import { processAt } from './process-at.ts';
import type { Machine } from '../machine.ts';
import type { NamespaceId } from '../names.ts';
import { settled } from './cpu-account.ts';
import { memoryInfo } from './memory-info.ts';
import { namespaceAt } from './namespace-at.ts';
import type { CpuAccount, Process } from './state.ts';
import { buildOf, builderOf } from './uname.ts';

/** The file systems that this kernel knows, `nodev` for those that need no disk. */
const FILE_SYSTEMS = ['sysfs', 'tmpfs', 'proc', 'cgroup2', 'devtmpfs', 'mqueue', 'devpts', 'overlay'];

/** Blocks of 1024 bytes: the disk, and the one partition on it, which begins at its first MiB. */
const BLOCKS = { sda: 62_914_560, sda1: 62_913_536 };

const CONTROLLERS =
  'cpuset cpu cpuacct blkio memory devices freezer net_cls perf_event net_prio hugetlb pids rdma misc'.split(
    ' ',
  );

const FLAGS =
  'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ht syscall nx rdtscp lm constant_tsc nopl pni ssse3 cx16 sse4_1 sse4_2 popcnt aes avx hypervisor lahf_lm';

/** A clock tick is a hundredth of a second (USER_HZ). */
const TICK = 10;

function meminfo(machine: Machine): string {
  const { total, held, files, free } = memoryInfo(machine.world());
  const rows: Readonly<Record<string, number>> = {
    MemTotal: total,
    MemFree: free,
    MemAvailable: free,
    Buffers: 0,
    Cached: files,
    SwapCached: 0,
    Active: held,
    Inactive: files,
    'Active(anon)': held,
    'Inactive(anon)': files,
    'Active(file)': 0,
    'Inactive(file)': 0,
    Unevictable: 0,
    Mlocked: 0,
    SwapTotal: 0,
    SwapFree: 0,
    Dirty: 0,
    Writeback: 0,
    AnonPages: held,
    Mapped: 0,
    Shmem: files,
  };
  return Object.entries(rows)
    .map(([name, bytes]) => `${`${name}:`.padEnd(16)}${String(Math.floor(bytes / 1024)).padStart(8)} kB\n`)
    .join('');
}

function cpuinfo(machine: Machine): string {
  const { cpus } = machine.world().host.hardware;
  return Array.from({ length: cpus }, (_, number) => {
    const rows: readonly (readonly [string, string | number])[] = [
      ['processor', number],
      ['vendor_id', 'Belowdeck'],
      ['cpu family', 6],
      ['model', 1],
      ['model name', 'Belowdeck simulated processor'],
      ['stepping', 1],
      ['cpu MHz', '2400.000'],
      ['physical id', 0],
      ['siblings', cpus],
      ['core id', number],
      ['cpu cores', cpus],
      ['fpu', 'yes'],
      ['flags', FLAGS],
      ['bogomips', '4800.00'],
      ['address sizes', '46 bits physical, 48 bits virtual'],
    ];
    const lines = rows.map(([name, value]) => `${name}\t${name.length < 8 ? '\t' : ''}: ${value}\n`);
    return `${lines.join('')}power management:\n\n`;
  }).join('');
}

/** The load average: how many processes want a processor at this moment, as uptime(1) and /proc/loadavg write it. */
export const loadOf = ({ busy }: CpuAccount): string => busy.length.toFixed(2);

/** Processes that run, and all that there are. Who is busy wants a processor at this moment: that is the load. */
function loadavg(machine: Machine, level: NamespaceId): string {
  const { processes, cpu, nextPid } = machine.world().host.kernel;
  const load = loadOf(cpu);
  const running = processes.filter(({ state }) => state === 'running').length;
  const next = namespaceAt(machine.world(), level)?.nextPid ?? nextPid;
  return `${load} ${load} ${load} ${running}/${processes.length} ${next - 1}\n`;
}

function stat(machine: Machine): string {
  const { cpu, processes, nextPid } = machine.world().host.kernel;
  const { cpus } = machine.world().host.hardware;
  const used = Object.values(settled(cpu, machine.now()).used).reduce((sum, micros) => sum + micros, 0);
  const row = (name: string, ticks: number, all: number): string =>
    `${name} ${Math.floor(ticks)} 0 0 ${Math.max(0, Math.floor(all - ticks))} 0 0 0 0 0 0\n`;
  const ticks = used / 1000 / TICK;
  const up = machine.now() / TICK;
  const running = processes.filter(({ state }) => state === 'running').length;
  return [
    row('cpu ', ticks, up * cpus),
    ...Array.from({ length: cpus }, (_, number) => row(`cpu${number}`, ticks / cpus, up)),
    `intr 0\nctxt 0\nbtime ${Math.floor(machine.epoch / 1000)}\n`,
    `processes ${nextPid - 1}\nprocs_running ${running}\nprocs_blocked 0\n`,
  ].join('');
}

/** Each processor has been idle as long as nothing says otherwise. */
function uptime(machine: Machine, { pid }: Process): string {
  const world = machine.world();
  const time = processAt(world, pid)?.namespaces.time ?? '';
  const { boottime = 0 } = namespaceAt(world, time)?.offsets ?? {};
  const up = machine.now() / 1000;
  return `${(up + boottime).toFixed(2)} ${(up * world.host.hardware.cpus).toFixed(2)}\n`;
}

/**
 * The files of /proc that tell of the whole machine, in a container too, by name (proc(5)): nothing in the way of a
 * namespace is between. Only what a process number is, `level` says.
 */
export function systemFiles(
  machine: Machine,
  reader: Process,
  level: NamespaceId,
): Readonly<Record<string, () => string>> {
  const world = machine.world();
  const { release, cgroups } = world.host.kernel;
  return {
    cgroups: () =>
      `#subsys_name\thierarchy\tnum_cgroups\tenabled\n${CONTROLLERS.map((name) => `${name}\t0\t${Object.keys(cgroups).length + 1}\t1\n`).join('')}`,
    cmdline: () => `BOOT_IMAGE=/boot/vmlinuz-${release} root=/dev/sda1 ro\n`,
    cpuinfo: () => cpuinfo(machine),
    filesystems: () => `${FILE_SYSTEMS.map((name) => `nodev\t${name}\n`).join('')}\text4\n`,
    loadavg: () => loadavg(machine, level),
    meminfo: () => meminfo(machine),
    partitions: () =>
      `major minor  #blocks  name\n\n${Object.entries(BLOCKS)
        .map(
          ([name, blocks], minor) =>
            `   8 ${String(minor).padStart(8)} ${String(blocks).padStart(10)} ${name}\n`,
        )
        .join('')}`,
    stat: () => stat(machine),
    swaps: () => 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n',
    uptime: () => uptime(machine, reader),
    version: () => `Linux version ${release} ${builderOf(world)} ${buildOf(world)}\n`,
  };
}
