import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import type { LinuxCase } from './cases.ts';
import type { LinuxOutcome } from './outcome.ts';
import { WORKPLACE } from './workplace.ts';

const tools = ['unshare', 'nsenter', 'lsns', 'chroot', 'mount', 'setpriv', 'hostname'];

/** What this computer lacks for a comparison: the tools, root, and a kernel that lets one make namespaces. */
export function missingForRealLinux(): readonly string[] {
  const absent = tools.filter((name) => spawnSync(name, ['--version']).error);
  if (absent.length > 0) return absent;
  if (process.getuid?.() !== 0) return ['root'];
  if (spawnSync('unshare', ['-fpmu', '--mount-proc', 'true']).status !== 0)
    return ['right to make namespaces'];
  const mounts = 'mount -t overlay o -o lowerdir=/etc:/usr /mnt && mount -t cgroup2 c /mnt';
  if (spawnSync('unshare', ['-m', 'sh', '-c', mounts]).status !== 0)
    return ['overlay and cgroup2 in the kernel'];
  const unshare = spawnSync('unshare', ['--version'], { encoding: 'utf8' }).stdout;
  return unshare.includes('util-linux 2.38') ? [] : ['util-linux 2.38'];
}

/** Runs a case on this computer, in mounts and a host name of its own, so that it leaves nothing. */
export function runReal({ as, line }: LinuxCase): LinuxOutcome {
  rmSync(WORKPLACE, { recursive: true, force: true });
  mkdirSync(WORKPLACE, { mode: 0o755 });
  const who = as === 'root' ? [] : ['setpriv', '--reuid', '1000', '--regid', '1000', '--clear-groups'];
  const done = spawnSync('unshare', ['-mu', '--', ...who, 'sh', '-c', line], {
    encoding: 'utf8',
    cwd: '/',
    env: { PATH: process.env.PATH, SHELL: '/bin/sh', LC_ALL: 'C.UTF-8' },
    timeout: 20_000,
  });
  rmSync(WORKPLACE, { recursive: true, force: true });
  return { stdout: done.stdout, stderr: done.stderr, exitCode: done.status ?? -1 };
}
