import type { CommandSpec, Flag } from './command.ts';
import { byteOrder } from './format/byte-order.ts';
import { useAt } from './usage-error.ts';

/** Breaks text into lines of at most `width` columns; a longer word stays whole. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A flag as the left column of a help page has it. */
function nameOf(flag: Flag): string {
  const short = flag.shorthand ? `-${flag.shorthand}, ` : '    ';
  return `  ${short}--${flag.name}${flag.type === 'bool' ? '' : ` ${flag.type}`}`;
}

/** The help page of a command, in docker's layout; the sentences are ours. `columns` is the width of the terminal, `path` the command as it was called. */
export function helpOf(spec: CommandSpec, path: string, columns = 80): string {
  const aliases = spec.aliases.length > 1 ? `\nAliases:\n  ${spec.aliases.join(', ')}\n` : '';
  const rows = spec.flags
    .filter((flag) => flag.needs === undefined && flag.hidden === undefined)
    .sort((a, b) => byteOrder(a.name, b.name));
  const left = Math.max(0, ...rows.map((flag) => nameOf(flag).length)) + 3;
  const options = rows.map((flag) => {
    const text = flag.default ? `${flag.describe} (default ${flag.default})` : flag.describe;
    const lines = wrap(text, Math.max(24, columns - left - 1));
    return `${nameOf(flag).padEnd(left)}${lines.join(`\n${' '.repeat(left)}`)}\n`;
  });
  const section = options.length > 0 ? `\nOptions:\n${options.join('')}` : '';
  return `Usage:  ${useAt(spec, path)}\n\n${spec.short}\n${aliases}${section}`;
}
