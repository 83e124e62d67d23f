const classes: Readonly<Record<string, string>> = {
  digit: '0-9',
  alpha: 'A-Za-z',
  alnum: '0-9A-Za-z',
  lower: 'a-z',
  upper: 'A-Z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  xdigit: '0-9A-Fa-f',
};

/** A basic regular expression in the words of an extended one: `\(`, `\|` and `+` change places with `(`, `|` and `\+`. */
const extendedOf = (basic: string): string =>
  basic.replace(/\[\^?\]?[^\]]*\]|\\([(){}|+?])|([(){}|+?])/g, (whole, escaped, plain) =>
    whole.startsWith('[') ? whole : (escaped ?? `\\${plain}`),
  );

/** What RegExp makes of a regular expression of regex(7), basic or extended: its source. */
export function regexSource(pattern: string, extended: boolean): string {
  const source = extended
    ? pattern
    : extendedOf(pattern)
        .replace(/^(\^?)\*/, '$1\\*')
        .replace(/\*\*+/g, '*');
  return source
    .replace(/\[\^?\]?(?:\[:\w+:\]|[^\]])*\]/g, (bracket) =>
      bracket.replace(/\[:(\w+):\]/g, (whole, name: string) => classes[name] ?? whole),
    )
    .replace(/\[(\^?)\]/g, '[$1\\]')
    .replace(/\\([<>])/g, '\\b');
}
