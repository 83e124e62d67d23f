import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { logAs } from './server-log.ts';
import { VERSION } from './version.ts';

/** What a server was told. */
export interface Settings {
  readonly port: number;
  /** Whether it saves what it has when it ends: `save` with anything but `""`. */
  readonly saves: boolean;
  /** Its working directory, where it is told one. */
  readonly dir: string | null;
  readonly dbfilename: string;
  /** Whether anything was told at all. */
  readonly told: boolean;
}

const plain: Settings = { port: 6379, saves: true, dir: null, dbfilename: 'dump.rdb', told: false };

/** Directives as a file has them, one a line: `port 7000`. Options are the same with two dashes before. */
function directivesOf(words: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  for (const word of words)
    if (word.startsWith('--')) all.push([word.slice(2).toLowerCase()]);
    else all.at(-1)?.push(word);
  return all;
}

const unquoted = (word: string): string => word.replace(/^(["'])(.*)\1$/, '$2');

/** Reads a server's options and its file; null where it cannot start with them, which it has said. */
export function* settingsOf(context: ProcessContext): Procedure<Settings | null> {
  const words = context.argv.slice(1);
  const file = words[0] !== undefined && !words[0].startsWith('--') ? words[0] : null;
  let lines: readonly (readonly string[])[] = [];
  if (file !== null) {
    const read = readFile(context.machine, context.pid, file);
    if (!read.ok) {
      const why = `Fatal error, can't open config file '${file}': ${errorText[read.error]}`;
      yield* logAs(context, 'C')('#', why);
      return null;
    }
    lines = read.value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/).map(unquoted));
  }
  let settings: Settings = { ...plain, told: words.length > 0 };
  for (const [name = '', ...values] of [...lines, ...directivesOf(file === null ? words : words.slice(1))]) {
    const [value = ''] = values;
    if (name === 'port' && /^\d{1,5}$/.test(value)) settings = { ...settings, port: Number(value) };
    else if (name === 'save') settings = { ...settings, saves: value !== '' };
    else if (name === 'dir' && value !== '') settings = { ...settings, dir: value };
    else if (name === 'dbfilename' && value !== '') settings = { ...settings, dbfilename: value };
    else {
      const problem = `*** This small stand-in for Redis ${VERSION} cannot be told '${[name, ...values].join(' ')}': it knows port, save, dir and dbfilename. ***\n`;
      yield* write(context, 'stderr', problem);
      return null;
    }
  }
  return settings;
}
