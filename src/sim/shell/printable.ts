/** The longest line that the prompt takes, in UTF-16 units. */
export const MAX_LINE = 4096;
/** The longest command, with all its lines. */
export const MAX_COMMAND = 16_384;

// C0, DEL and C1 controls, line separators, marks and overrides of writing direction, halves of surrogate pairs.
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** The text without what a line of text cannot hold: control characters, direction marks, lone surrogates. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}
