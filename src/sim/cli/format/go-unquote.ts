const short: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** The text of the Go literal `source` ("…", `…` or '…'), or undefined where Go says "invalid syntax". */
export function goUnquote(source: string): string | undefined {
  const mark = source.slice(0, 1);
  const body = source.slice(1, -1);
  if (source.length < 2 || source.slice(-1) !== mark) return undefined;
  if (mark === '`') return body.includes('`') ? undefined : body.replaceAll('\r', '');
  if ((mark !== '"' && mark !== "'") || body.includes('\n')) return undefined;
  const out = unescaped(body, mark);
  if (out !== undefined && mark === "'" && [...out].length !== 1) return undefined;
  return out;
}

function unescaped(body: string, mark: string): string | undefined {
  let out = '';
  let at = 0;
  while (at < body.length) {
    const char = String.fromCodePoint(body.codePointAt(at) ?? 0);
    at += char.length;
    if (char === mark) return undefined;
    if (char !== '\\') {
      out += char;
      continue;
    }
    const escaped = readEscape(body.slice(at), mark);
    if (escaped === undefined) return undefined;
    out += escaped.text;
    at += escaped.length;
  }
  return out;
}

function readEscape(
  rest: string,
  mark: string,
): { readonly text: string; readonly length: number } | undefined {
  const letter = rest.slice(0, 1);
  const simple = short[letter];
  if (simple !== undefined) return { text: simple, length: 1 };
  if (letter === mark) return { text: mark, length: 1 };
  const octal = /^[0-7]{3}/.exec(rest)?.[0];
  if (octal !== undefined) {
    const value = Number.parseInt(octal, 8);
    return value > 255 ? undefined : { text: String.fromCodePoint(value), length: 3 };
  }
  const hex = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(rest);
  if (hex === null) return undefined;
  const value = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
  if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return undefined;
  return { text: String.fromCodePoint(value), length: hex[0].length };
}
