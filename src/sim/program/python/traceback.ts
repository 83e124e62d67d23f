import type { Misspelt, Raised, Span } from './fault.ts';
import type { Major } from './value.ts';

/** The line of the source that a place is in. */
function lineAt(
  source: string,
  at: number,
): { readonly row: number; readonly text: string; readonly start: number } {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', start);
  return {
    row: source.slice(0, start).split('\n').length,
    text: source.slice(start, end < 0 ? source.length : end),
    start,
  };
}

/** ~ under what was at work and ^ under its sign; nothing where the whole line is meant and no part of it stands out. */
function marksFor(text: string, start: number, { from, to, mark }: Span): string {
  const indent = text.length - text.trimStart().length;
  if (!mark && from - start <= indent && to - start >= text.trimEnd().length) return '';
  const end = Math.min(to, start + text.length);
  let marks = ' '.repeat(from - start - indent);
  for (let at = from; at < end; at++) marks += !mark || (at >= mark[0] && at < mark[1]) ? '^' : '~';
  return `    ${marks}\n`;
}

/** An exception that nobody caught, as the interpreter writes it. */
export function traceback(fault: Raised, source: string, file: string, major: Major): string {
  const { row, text, start } = lineAt(source, fault.span.from);
  // Python 2 reads the line again from the file, and -c and standard input are none.
  const known = major === 3 || !file.startsWith('<');
  const line = known ? `    ${text.trim()}\n` : '';
  const marks = major === 3 ? marksFor(text, start, fault.span) : '';
  return `Traceback (most recent call last):\n  File "${file}", line ${row}, in <module>\n${line}${marks}${fault.type}: ${fault.message}\n`;
}

/** A text that is no Python, as the interpreter writes it. */
export function misspelt(fault: Misspelt, source: string, file: string, major: Major): string {
  const { from, to } = fault.span;
  const { row, text, start } = lineAt(source, Math.max(0, from));
  const place = `  File "${file}", line ${row}\n`;
  if (fault.bare) return `${place}${fault.type}: ${fault.message}\n`;
  const indent = text.length - text.trimStart().length;
  const width = major === 2 ? 1 : to - from;
  const caret =
    from === to && major === 3
      ? ''
      : `    ${' '.repeat(Math.max(0, from - start - indent))}${'^'.repeat(Math.max(1, width))}\n`;
  return `${place}    ${text.trim()}\n${caret}${fault.type}: ${fault.message}\n`;
}
