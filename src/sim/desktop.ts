import { hostPids } from './initial-world.ts';
import type { Pid } from './names.ts';
import type { World } from './world.ts';

/** What a computer with Docker on it runs: Linux itself, or another system with Linux in a virtual machine. */
export type Platform = 'linux' | 'macos' | 'windows';

export const PLATFORMS: readonly Platform[] = ['linux', 'macos', 'windows'];

/** A program of the computer around the virtual machine. Its own kernel numbers it; Linux knows nothing of it. */
export interface DesktopProgram {
  readonly pid: Pid;
  readonly comm: string;
  /** Bytes. */
  readonly memory: number;
}

/** The computer around the virtual machine that Docker Desktop keeps: the World's host is what is inside. */
export interface Desktop {
  readonly platform: Exclude<Platform, 'linux'>;
  /** Its own kernel's version: `uname -r` in a Mac's terminal, `ver` on Windows. */
  readonly release: string;
  readonly programs: readonly DesktopProgram[];
  /** Bytes; the virtual machine has half of it (Docker Desktop, Settings, Resources: memory limit). */
  readonly memoryTotal: number;
}

/** Programs that run on the computer itself, not in its virtual machine. */
const outside: readonly Pid[] = [hostPids.browser, hostPids.node, hostPids.terminal, hostPids.shell];

/** Versions that shipped together in the spring of 2025: Docker Desktop 4.42, with Docker 28.2.2. */
const systems: Readonly<Record<Desktop['platform'], { readonly release: string; readonly linux: string }>> = {
  macos: { release: '24.5.0', linux: '6.10.14-linuxkit' },
  windows: { release: '10.0.26100.4061', linux: '6.6.87.1-microsoft-standard-WSL2' },
};

/** The same machine on another platform: Linux and Docker move into a virtual machine, all else stays outside. */
export function onPlatform(world: World, platform: Platform): World {
  if (platform === 'linux') return world;
  const { release, linux } = systems[platform];
  const { host } = world;
  const all = host.kernel.processes;
  const programs = all.filter(({ pid }) => outside.includes(pid));
  const inside = all.filter(({ pid }) => !outside.includes(pid));
  const { memoryTotal } = host.hardware;
  return {
    ...world,
    host: {
      ...host,
      hostname: 'docker-desktop',
      desktop: {
        platform,
        release,
        programs: programs.map(({ pid, comm, memory }) => ({ pid, comm, memory })),
        memoryTotal,
      },
      kernel: {
        ...host.kernel,
        release: linux,
        processes: inside,
        namespaces: host.kernel.namespaces.map((one) =>
          one.hostname === undefined ? one : { ...one, hostname: 'docker-desktop' },
        ),
      },
      hardware: { ...host.hardware, memoryTotal: memoryTotal / 2 },
    },
  };
}
