import { parse } from '../program/sh/parse.ts';

/** A command of more lines is kept as it was typed. */
const MOST_LINES = 50;

/** The history is asked for at every key, and its commands stay the same. */
const known = new Map<string, string>();

/**
 * A command as bash's history keeps it (cmdhist): its lines are joined with `; ` or a blank, and what a backslash has
 * broken is whole again; a newline stays where none of these would mean the same, as in quotes and here-documents.
 */
export function remembered(command: string): string {
  const lines = command.replace(/\n+$/, '').split('\n');
  if (lines.length === 1 || lines.length > MOST_LINES) return lines.join('\n');
  const before = known.get(command);
  if (before !== undefined) return before;
  const meaning = meaningOf(command);
  let whole = lines[0] ?? '';
  for (const [i, line] of lines.slice(1).entries()) {
    const rest = [line, ...lines.slice(i + 2)].join('\n');
    const ways = [...(whole.endsWith('\\') ? [whole.slice(0, -1)] : []), `${whole}; `, `${whole} `];
    whole =
      (ways.find((way) => meaning !== null && meaningOf(way + rest) === meaning) ?? `${whole}\n`) + line;
  }
  known.set(command, whole);
  return whole;
}

/** What a text says to the shell, without the numbers of its lines; null where it cannot be read. */
function meaningOf(text: string): string | null {
  const parsed = parse(text, true);
  return parsed.ok
    ? JSON.stringify(parsed.list, (name, value: unknown) => (name === 'line' ? 0 : value))
    : null;
}
