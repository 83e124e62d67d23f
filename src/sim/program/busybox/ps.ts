import type { Process, ProcessState } from '../../kernel/state.ts';
import { write } from '../output.ts';
import type { ProcessContext, Program } from '../program.ts';
import { shownProcesses } from './killall.ts';
import { nameOfId } from './list.ts';

const letters: { readonly [S in ProcessState]: string } = {
  running: 'R',
  sleeping: 'S',
  stopped: 'T',
  zombie: 'Z',
  dead: 'X',
};

/** ps(1)'s letter for what a process does now. */
export const stateLetter = ({ state }: Process): string => letters[state];

/** Kilobytes, short: above five digits in megabytes. */
export function shortKilobytes(bytes: number): string {
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 100_000 ? String(kilobytes) : `${Math.floor(kilobytes / 1024)}m`;
}

/** A process's command line, with blanks for what cannot be shown; a zombie has only its name left. */
export function commandOf(process: Process): string {
  return process.state === 'zombie' ? `[${process.comm}]` : process.argv.join(' ').replace(/\p{Cc}/gu, ' ');
}

interface Column {
  readonly title: string;
  readonly width: number;
  readonly text: (context: ProcessContext, number: number, process: Process) => string;
}

const user = (context: ProcessContext, _number: number, { uid }: Process): string =>
  (nameOfId(context, '/etc/passwd', uid) ?? String(uid)).slice(0, 8);

const columns: Readonly<Record<string, Column>> = {
  user: { title: 'USER', width: 8, text: user },
  group: {
    title: 'GROUP',
    width: 8,
    text: (context, _number, { gid }) => (nameOfId(context, '/etc/group', gid) ?? String(gid)).slice(0, 8),
  },
  comm: { title: 'COMMAND', width: 16, text: (_context, _number, { comm }) => comm },
  args: { title: 'COMMAND', width: 256, text: (_context, _number, process) => commandOf(process) },
  pid: { title: 'PID', width: 5, text: (_context, number) => String(number).padStart(5) },
  ppid: {
    title: 'PPID',
    width: 5,
    text: (context, _number, { ppid }) => {
      const parent = shownProcesses(context).find(({ process }) => process.pid === ppid);
      return String(parent?.number ?? 0).padStart(5);
    },
  },
  etime: {
    title: 'ELAPSED',
    width: 7,
    text: ({ machine }, _number, { startedAt }) => clock(machine.now() - startedAt).padStart(7),
  },
  time: { title: 'TIME', width: 5, text: () => ' 0:00' },
  nice: { title: 'NI', width: 5, text: () => '    0' },
  tty: { title: 'TT', width: 6, text: (_context, _number, { tty }) => tty?.replace('pts/', '136,') ?? '?' },
  vsz: { title: 'VSZ', width: 4, text: (_context, _number, { memory }) => shortKilobytes(memory).padEnd(4) },
  rss: { title: 'RSS', width: 4, text: (_context, _number, { memory }) => shortKilobytes(memory).padEnd(4) },
  stat: { title: 'STAT', width: 4, text: (_context, _number, process) => stateLetter(process) },
};
const aliases: Readonly<Record<string, string>> = {
  ruser: 'user',
  rgroup: 'group',
  cmd: 'args',
  command: 'args',
};

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** ps [-o COL1,COL2]: the processes that /proc shows, by the numbers they have there. */
export const ps: Program = function* (context) {
  const words = context.argv.slice(1);
  const asked: string[] = [];
  for (const [i, word] of words.entries()) {
    const inline = /^-o(.+)$/.exec(word)?.[1];
    if (inline !== undefined) asked.push(...inline.split(','));
    else if (words[i - 1] === '-o') asked.push(...word.split(','));
  }
  if (words.at(-1) === '-o') {
    yield* write(context, 'stderr', "ps: option requires an argument -- 'o'\n");
    return 1;
  }
  const chosen: Column[] = [];
  for (const part of asked.length > 0 ? asked : ['pid', 'user', 'time', 'args']) {
    const [name = '', title] = part.split('=');
    const column = columns[aliases[name] ?? name];
    if (!column) {
      const known = [...Object.keys(columns), 'ruser', 'rgroup'].join(',');
      yield* write(context, 'stderr', `ps: bad -o argument '${name}', supported arguments: ${known}\n`);
      return 1;
    }
    chosen.push(title === undefined ? column : { ...column, title });
  }
  const line = (texts: readonly string[]): string =>
    `${texts.map((text, i) => (i === texts.length - 1 ? text : text.padEnd(chosen[i]?.width ?? 0))).join(' ')}\n`;
  const titles = chosen.some(({ title }) => title !== '') ? line(chosen.map(({ title }) => title)) : '';
  const rows = shownProcesses(context).map(({ number, process }) =>
    line(chosen.map((column) => column.text(context, number, process))),
  );
  yield* write(context, 'stdout', titles + rows.join(''));
  return 0;
};
