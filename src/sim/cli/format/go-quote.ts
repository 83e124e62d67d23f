const short: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
};
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** ASCII that stands in a literal as it is. */
const plain = /^[ !#-&(-[\]-~]*$/;

/** `text` as a Go string literal in double quotes: https://pkg.go.dev/strconv#Quote. */
export function goQuote(text: string): string {
  return quoteWith(text, '"');
}

/** The code point `char` as a Go character literal in single quotes: https://pkg.go.dev/strconv#QuoteRune. */
export function goQuoteRune(char: string): string {
  return quoteWith(char, "'");
}

/** Whether Go prints the code point `char` as it is: https://pkg.go.dev/strconv#IsPrint. */
export function isPrintable(char: string): boolean {
  return printable.test(char);
}

function quoteWith(text: string, mark: string): string {
  if (plain.test(text)) return mark + text + mark;
  let out = mark;
  for (const char of text) {
    if (char === mark) out += `\\${mark}`;
    else if (printable.test(char) && char !== '\\') out += char;
    else out += short[char] ?? escapeRune(char.codePointAt(0) ?? 0);
  }
  return out + mark;
}

function escapeRune(codePoint: number): string {
  const hex = codePoint.toString(16);
  if (codePoint < 0x20 || codePoint === 0x7f) return `\\x${hex.padStart(2, '0')}`;
  if (codePoint >= 0xd800 && codePoint < 0xe000) return '\\ufffd';
  return codePoint < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
