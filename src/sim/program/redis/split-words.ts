const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };

/** The words of a line at the prompt of redis-cli, quotes and escapes resolved; null where a quote is not closed well. */
export function splitWords(line: string): readonly string[] | null {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(line[at] ?? '')) at++;
    if (at >= line.length) return words;
    let word = '';
    let quote = '';
    for (; at < line.length; at++) {
      const char = line[at] ?? '';
      const next = line[at + 1] ?? '';
      if (quote === '"' && char === '\\' && next !== '') {
        const hex = /^x([0-9a-f]{2})/i.exec(line.slice(at + 1));
        word += hex ? String.fromCharCode(Number.parseInt(hex[1] ?? '', 16)) : (ESCAPES[next] ?? next);
        at += hex ? 3 : 1;
      } else if (quote === "'" && char === '\\' && next === "'") {
        word += next;
        at++;
      } else if (quote !== '' && char === quote) {
        if (next !== '' && !/\s/.test(next)) return null;
        quote = '';
      } else if (quote !== '') word += char;
      else if (/\s/.test(char)) break;
      else if (char === '"' || char === "'") quote = char;
      else word += char;
    }
    if (quote !== '') return null;
    words.push(word);
  }
}
