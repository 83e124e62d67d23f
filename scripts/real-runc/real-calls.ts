import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../real-docker/programs.ts';

/** What is missing here to watch a real runc; empty when nothing is. */
export function missingForRealRunc(): readonly string[] {
  const missing = ['runc', 'strace', 'busybox'].filter((name) => onPath(name) === null);
  return process.getuid?.() === 0 ? missing : [...missing, 'root'];
}

const CALLS =
  'unshare,clone,mount,pivot_root,umount2,sethostname,setgroups,setgid,setuid,capset,execve,mkdirat,mkdir';

/**
 * Runs `/bin/true` as user 1000 in a bundle with a real runc under strace(1), and gives the lines of the trace.
 * Throws when a container cannot be run here.
 */
export function realTrace(): readonly string[] {
  const bundle = mkdtempSync(join(tmpdir(), 'belowdeck-runc-'));
  try {
    mkdirSync(join(bundle, 'rootfs/bin'), { recursive: true });
    copyFileSync(realpathSync(onPath('busybox') ?? ''), join(bundle, 'rootfs/bin/busybox'));
    symlinkSync('busybox', join(bundle, 'rootfs/bin/true'));
    run('runc', ['spec', '--bundle', bundle]);
    const file = join(bundle, 'config.json');
    const spec = JSON.parse(readFileSync(file, 'utf8'));
    Object.assign(spec.process, { args: ['/bin/true'], terminal: false, user: { uid: 1000, gid: 1000 } });
    writeFileSync(file, JSON.stringify(spec));
    const trace = join(bundle, 'trace');
    const runc = ['runc', '--root', join(bundle, 'state'), 'run', '--bundle', bundle, 'belowdeck-watched'];
    run('strace', ['-f', '-s', '200', '-o', trace, '-e', `trace=${CALLS}`, ...runc]);
    return readFileSync(trace, 'utf8').split('\n');
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

/**
 * The names of the calls that make the container, in order, each run of the same name once. They begin where runc has
 * made the control group, and end with the program. What fails, threads, and the masked paths are left out.
 */
export function orderOf(trace: readonly string[]): readonly string[] {
  const order: string[] = [];
  for (const line of trace) {
    const [, name = '', args = ''] = /^\d+ +(\w+)\((.*)$/.exec(line) ?? [];
    if (name === '') continue;
    const isGroup =
      name.startsWith('mkdir') && args.includes('/sys/fs/cgroup/') && !args.includes('/rootfs/');
    const call = isGroup ? 'cgroup' : name;
    if (call.startsWith('mkdir') || / = -1 /.test(line) || /CLONE_(THREAD|VFORK)/.test(args)) continue;
    // Before the group there is only runc itself; a mount of its own file is no part of the container.
    if (order.length === 0 && call !== 'cgroup') continue;
    if (call === 'mount' && (order.includes('pivot_root') || args.includes('/runc.'))) continue;
    if (call === 'umount2' && !order.includes('pivot_root')) continue;
    if (/^set[ug]id$/.test(call) && !order.includes('sethostname')) continue;
    if (order.at(-1) !== call) order.push(call);
    if (call === 'execve') break;
  }
  return order;
}
