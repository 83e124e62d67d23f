const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

const ESC = '\x1b';
const oneKey = new RegExp(
  [
    // ECMA-48 control sequence, perhaps cut off at the end
    `${ESC}\\[[0-?]*[ -/]*(?:[@-~]|$)`,
    // single shift three: some arrows, Home and End
    `${ESC}O[@-~]`,
    // strings of OSC, DCS, SOS, PM and APC, up to BEL or ST
    `${ESC}[\\]PX^_][^\x07${ESC}]+(?:\x07|${ESC}\\\\|$)`,
    // Alt and a key
    `${ESC}[^${ESC}]`,
    '[\\s\\S]',
  ].join('|'),
  'gu',
);

/**
 * Splits what a terminal sends into keys: a character, a control character, one whole escape sequence, or ESC and a
 * character for Alt. A paste between its markers becomes characters and `\r` at line ends; its other control
 * characters are dropped, a tab is a blank. The markers themselves are no keys.
 */
export function keysOf(data: string): readonly string[] {
  const keys: string[] = [];
  let rest = data;
  for (;;) {
    const start = rest.indexOf(PASTE_START);
    if (start < 0) break;
    const from = start + PASTE_START.length;
    const end = rest.indexOf(PASTE_END, from);
    keys.push(...typed(rest.slice(0, start)), ...pasted(rest.slice(from, end < 0 ? undefined : end)));
    rest = end < 0 ? '' : rest.slice(end + PASTE_END.length);
  }
  return [...keys, ...typed(rest.replaceAll(PASTE_END, ''))];
}

// Many lines at once are a paste without markers: a line ends once, however its end is written.
const typed = (data: string): readonly string[] => data.replaceAll('\r\n', '\r').match(oneKey) ?? [];

const pasted = (text: string): readonly string[] =>
  Array.from(
    text
      .replace(/\r\n|\n/g, '\r')
      .replaceAll('\t', ' ')
      .replace(/(?!\r)\p{Cc}/gu, ''),
  );
