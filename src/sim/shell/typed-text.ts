import type { AndOr, Command, List } from '../program/sh/syntax.ts';

/** What was typed for a list or a command, where that can be told. */
export type TypedText = (what: AndOr | Command) => string | undefined;

/** Finds in a line what was typed for each of its commands, so that `jobs` shows it with its quotes as bash does. */
export function typedText(line: string, list: List): TypedText {
  const texts = new Map<AndOr | Command, string>();
  // A sign of these may be inside of something.
  const parts = /['"(){}\\`#\n]|\b(?:if|for|while|until|case)\b/.test(line)
    ? [line]
    : line.split(/;|(?<![&>])&(?![&>])/);
  const whole = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (whole.length !== list.length) return () => undefined;
  for (const [i, item] of list.entries()) {
    const text = (whole[i] ?? '').replace(/\s*&$/, '');
    texts.set(item, text);
    const { commands } = item.first;
    const pieces = commands.length === 1 ? [text] : text.split('|').map((piece) => piece.trim());
    if (item.rest.length > 0 || pieces.length !== commands.length) continue;
    for (const [j, command] of commands.entries()) texts.set(command, pieces[j] ?? '');
  }
  return (what) => texts.get(what);
}
