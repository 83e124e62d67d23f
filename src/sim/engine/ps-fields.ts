import { civilTime, two } from '../kernel/civil-time.ts';
import type { Process } from '../kernel/state.ts';
import type { Machine } from '../machine.ts';

/** One column of ps(1): its title, and what it says of a process. */
export interface PsField {
  readonly title: string;
  readonly value: (process: Process, machine: Machine) => string;
}

const letters: { readonly [S in Process['state']]: string } = {
  running: 'R',
  sleeping: 'S',
  stopped: 'T',
  zombie: 'Z',
  dead: 'X',
};

const kilobytes = ({ memory }: Process): string => String(Math.round(memory / 1024));
/** The words on one line: a line's end is a blank, what else cannot be shown is a question mark (procps). */
const args = ({ argv, comm }: Process): string =>
  argv.length === 0
    ? `[${comm}]`
    : argv
        .join(' ')
        .replaceAll('\n', ' ')
        .replace(/\p{Cc}/gu, '?');
const user = ({ uid }: Process): string => (uid === 0 ? 'root' : uid === 65_534 ? 'nobody' : String(uid));
const group = ({ gid }: Process): string => (gid === 0 ? 'root' : gid === 65_534 ? 'nogroup' : String(gid));
const cpu = ({ pid }: Process, machine: Machine): number =>
  100 * (machine.world().host.kernel.cpu.busy.find((one) => one.pid === pid)?.cpus ?? 0);
const percent = (number: number): string =>
  number >= 99.95 ? String(Math.round(number)) : number.toFixed(1);

function started({ startedAt }: Process, machine: Machine): string {
  const time = civilTime(Math.floor((machine.epoch + startedAt) / 1000));
  return `${two(time.hour)}:${two(time.minute)}`;
}

function elapsed({ startedAt }: Process, machine: Machine): string {
  const seconds = Math.floor((machine.now() - startedAt) / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const short = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? short : `${two(hours)}:${short}`;
}

/** The first of a container and each terminal's own lead a session. */
const state = ({ state: now, nspid, tty }: Process): string =>
  letters[now] + (nspid === 1 ? 's' : '') + (tty === null ? '' : '+');

const field = (title: string, value: PsField['value']): PsField => ({ title, value });

/** What `ps -o` knows, by name (ps(1), STANDARD FORMAT SPECIFIERS). */
export const psFields: Readonly<Record<string, PsField>> = {
  pid: field('PID', ({ pid }) => String(pid)),
  ppid: field('PPID', ({ ppid }) => String(ppid)),
  user: field('USER', user),
  euser: field('EUSER', user),
  group: field('GROUP', group),
  uid: field('UID', ({ uid }) => String(uid)),
  gid: field('GID', ({ gid }) => String(gid)),
  comm: field('COMMAND', ({ comm }) => comm),
  ucmd: field('CMD', ({ comm }) => comm),
  args: field('COMMAND', args),
  command: field('COMMAND', args),
  cmd: field('CMD', args),
  // The host's ps does not find a container's terminal among its own.
  tty: field('TT', () => '?'),
  tname: field('TTY', () => '?'),
  stat: field('STAT', state),
  s: field('S', ({ state: now }) => letters[now]),
  time: field('TIME', () => '00:00:00'),
  bsdtime: field('TIME', () => '0:00'),
  stime: field('STIME', started),
  start_time: field('START', started),
  etime: field('ELAPSED', elapsed),
  c: field('C', (process, machine) => String(Math.min(99, Math.round(cpu(process, machine))))),
  pcpu: field('%CPU', (process, machine) => percent(cpu(process, machine))),
  pmem: field('%MEM', ({ memory }, machine) =>
    ((100 * memory) / machine.world().host.hardware.memoryTotal).toFixed(1),
  ),
  vsz: field('VSZ', kilobytes),
  rss: field('RSS', kilobytes),
  ni: field('NI', () => '0'),
  // Only for -f, where a user stands under UID.
  uname: field('UID', user),
};
