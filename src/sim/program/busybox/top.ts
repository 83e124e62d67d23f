import { loadOf } from '../../kernel/proc-system.ts';
import { CLOSED } from '../../channel.ts';
import { memoryInfo } from '../../kernel/memory-info.ts';
import type { Process } from '../../kernel/state.ts';
import { type Procedure, sleep } from '../../procedure.ts';
import { awaitInput } from '../input.ts';
import { block, isTerminal, unblock, write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { shownProcesses } from './killall.ts';
import { nameOfId } from './list.ts';
import { commandOf, shortKilobytes, stateLetter } from './ps.ts';
import { readOptions } from './usage.ts';

const HOME = '\u001b[H';
const CLEAR = '\u001b[J';
const REVERSE = '\u001b[7m';
const PLAIN = '\u001b[m';
/** Lines above the table. */
const HEAD = 4;
const INTERRUPTED = 130;

function percent(part: number, whole: number): string {
  return `${Math.floor((part * 100) / whole)}%`;
}

/** The screen: the whole machine above, the processes that /proc shows below, the busiest first. */
function screen(context: ProcessContext): readonly string[] {
  const { host } = context.machine.world();
  const { cpus, memoryTotal } = host.hardware;
  const { held: used } = memoryInfo(context.machine.world());
  const kilobytes = (bytes: number): string => `${Math.floor(bytes / 1024)}K`;
  const { busy } = host.kernel.cpu;
  const share = busy.reduce((sum, one) => sum + one.cpus, 0);
  const cpuOf = ({ pid }: Process): number => busy.find((one) => one.pid === pid)?.cpus ?? 0;
  const all = shownProcesses(context);
  const running = all.filter(({ process }) => process.state === 'running').length;
  const load = loadOf(host.kernel.cpu);
  const newest = Math.max(0, ...all.map(({ number }) => number));
  const rows = [...all]
    .sort(
      (a, b) =>
        cpuOf(b.process) - cpuOf(a.process) || b.process.memory - a.process.memory || a.number - b.number,
    )
    .map(({ number, process }) => {
      const parent = all.find((one) => one.process.pid === process.ppid)?.number ?? 0;
      const user = (nameOfId(context, '/etc/passwd', process.uid) ?? String(process.uid)).slice(0, 8);
      return [
        String(number).padStart(5),
        String(parent).padStart(5),
        user.padEnd(8),
        stateLetter(process).padEnd(4),
        shortKilobytes(process.memory).padStart(5),
        percent(process.memory, memoryTotal).padStart(4),
        percent(cpuOf(process), cpus).padStart(4),
        commandOf(process),
      ].join(' ');
    });
  const idle = percent(cpus - share, cpus).padStart(4);
  return [
    `Mem: ${kilobytes(used)} used, ${kilobytes(memoryTotal - used)} free, 0K shrd, 0K buff, 0K cached`,
    `CPU: ${percent(share, cpus).padStart(4)} usr   0% sys   0% nic ${idle} idle   0% io   0% irq   0% sirq`,
    `Load average: ${load} ${load} ${load} ${running}/${all.length} ${newest}`,
    '  PID  PPID USER     STAT   VSZ %VSZ %CPU COMMAND',
    ...rows,
  ];
}

/** top [-b] [-n N] [-d SECONDS]: again and again, until q or Ctrl-C; with -b as plain text. */
export const top: Program = function* (context) {
  const usage = 'top [-b] [-n COUNT] [-d SECONDS]\n\nShow a view of process activity in real time';
  const given = yield* readOptions(context, 'bn:d:', usage);
  if (!given.ok) return given.code;
  const { flags, values } = given;
  const every = Math.max(1, Number(values.d ?? 5) || 5) * 1000;
  const count = values.n === undefined ? Number.POSITIVE_INFINITY : Math.max(1, Number(values.n) || 1);
  const { tty } = context.stdio;
  const live = !flags.has('b') && tty !== null && isTerminal(context, 'stdout');
  const keys = live && isTerminal(context, 'stdin') ? tty : null;
  if (keys) keys.mode = 'raw';
  try {
    for (let round = 1; ; round++) {
      yield* show(context, live);
      if (round >= count) return 0;
      yield* block(context);
      if (keys) {
        const { index, message } = yield* awaitInput(context, [], every);
        if (message === '\u0003') return INTERRUPTED;
        if (index === 0 && (message === CLOSED || String(message).startsWith('q'))) return 0;
      } else yield sleep(every);
      yield* unblock(context);
    }
  } finally {
    if (keys) keys.mode = 'cooked';
  }
};

function* show(context: ProcessContext, live: boolean): Procedure {
  const lines = screen(context);
  const { tty } = context.stdio;
  if (!live || !tty) {
    yield* write(context, 'stdout', lines.map((line) => `${line}\n`).join(''));
    return;
  }
  const fitting = lines.slice(0, tty.rows).map((line) => line.slice(0, tty.columns));
  const shown = fitting.map((line, i) => (i === HEAD - 1 ? `${REVERSE}${line}${PLAIN}` : line));
  yield* write(context, 'stdout', `${HOME}${CLEAR}${shown.join('\r\n')}`);
}
