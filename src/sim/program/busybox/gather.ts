import { errorText } from '../../kernel/errno.ts';
import { readFile } from '../../kernel/files.ts';
import type { Procedure } from '../../procedure.ts';
import { read } from '../input.ts';
import { write } from '../output.ts';
import type { ProcessContext } from '../program.ts';
import { appletOf } from './usage.ts';

/** A file that was named, with its text; null where it cannot be read, which has been said. */
export interface Given {
  readonly name: string;
  readonly text: string | null;
}

/** All of standard input. */
export function* readAll(context: ProcessContext): Procedure<string> {
  let text = '';
  for (let part = yield* read(context); part !== null; part = yield* read(context)) text += part;
  return text;
}

/** The texts of the files, or of standard input where none is named or the name is `-`; of what has no end, so many characters at `most`. */
export function* gather(
  context: ProcessContext,
  files: readonly string[],
  silent = false,
  most?: number,
): Procedure<readonly Given[]> {
  const found: Given[] = [];
  for (const name of files.length > 0 ? files : ['-']) {
    if (name === '-' || name === '/dev/stdin') {
      found.push({ name, text: yield* readAll(context) });
      continue;
    }
    const text = readFile(context.machine, context.pid, name, most);
    const applet = appletOf(context);
    // grep finds nothing in a directory, and has nothing to say about it.
    if (!text.ok && text.error === 'EISDIR' && applet === 'grep') {
      found.push({ name, text: '' });
      continue;
    }
    found.push({ name, text: text.ok ? text.value : null });
    if (text.ok || silent) continue;
    const why = applet === 'tail' || applet === 'uniq' ? `can't open '${name}'` : name;
    yield* write(context, 'stderr', `${applet}: ${why}: ${errorText[text.error]}\n`);
  }
  return found;
}

/** A text's lines without their ends. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Lines with their ends put back. */
export function withEnds(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
