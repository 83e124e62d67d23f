import { parse } from '../program/sh/parse.ts';

/** What bash says of a command that ends too early, as at Ctrl-D. */
export function cutOff(command: string): string {
  const missing = isOpen(command) && ["'", '"', '`', ')', '}'].find((mark) => !isOpen(command + mark));
  return missing
    ? `unexpected EOF while looking for matching \`${missing}'`
    : 'syntax error: unexpected end of file';
}

function isOpen(text: string): boolean {
  const parsed = parse(text);
  return !parsed.ok && parsed.error.message.endsWith('unterminated quoted string');
}

/** What bash says of a here-document that ends with its command; null where each has its end. */
export function withoutEnd(command: string, line: number): string | null {
  const lines = command.split('\n');
  const [, , mark] =
    [...command.matchAll(/<<-?\s*(['"]?)([^\s'"|;&<>()]+)\1/g)].find(
      ([, , end]) => !lines.some((line) => line.replace(/^\t+/, '') === end),
    ) ?? [];
  return mark === undefined
    ? null
    : `warning: here-document at line ${line} delimited by end-of-file (wanted \`${mark}')`;
}
