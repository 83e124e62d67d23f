import { type PsField, psFields } from './ps-fields.ts';

/** Columns that ps(1) is to print, or what it says about its options. */
export type PsAsked =
  | { readonly ok: true; readonly fields: readonly PsField[] }
  | { readonly ok: false; readonly error: string };

const columns = (names: string): readonly PsField[] =>
  names.split(' ').flatMap((name) => psFields[name] ?? []);

const plain = columns('pid tname time ucmd');
const bsd = columns('pid tname stat bsdtime args');
const full = columns('uname pid ppid c stime tname time cmd');
const users = columns('user pid pcpu pmem vsz rss tname stat start_time bsdtime args');

const other: Readonly<Record<string, string>> = {
  '%cpu': 'pcpu',
  '%mem': 'pmem',
  nice: 'ni',
  tt: 'tty',
  vsize: 'vsz',
  rssize: 'rss',
  state: 's',
  ucomm: 'comm',
};

/**
 * Reads the options of ps(1) as far as they choose columns: -e -A -a -d -f -w, the same without a dash in the BSD
 * style (a x u w), and -o with a list.
 */
export function psAsked(words: readonly string[]): PsAsked {
  let style: readonly PsField[] = plain;
  const chosen: PsField[] = [];
  const rest = words.filter((word) => word !== '');
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word.startsWith('--')) return refused('unknown gnu long option');
    const isSysV = word.startsWith('-');
    if (!isSysV && style === plain) style = bsd;
    const letters = isSysV ? word.slice(1) : word;
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i] ?? '';
      if (letter === 'o') {
        const list = letters.slice(i + 1) || rest.shift();
        if (list === undefined) return refused('format specification must follow -o');
        const added = listed(list);
        if (typeof added === 'string') return refused(added);
        chosen.push(...added);
        break;
      }
      if (letter === 'f' && isSysV) style = full;
      else if (letter === 'u' && !isSysV) style = users;
      else if (!(isSysV ? 'eAadw' : 'axw').includes(letter))
        return refused(isSysV ? 'unsupported SysV option' : 'unsupported option (BSD syntax)');
    }
  }
  return { ok: true, fields: chosen.length > 0 ? chosen : style };
}

const refused = (why: string): PsAsked => ({ ok: false, error: `error: ${why}` });

/** `pid,comm`, or `pid=NAME` with a title of its own; a sentence about one that there is not. */
function listed(list: string): readonly PsField[] | string {
  const fields: PsField[] = [];
  for (const part of list.split(',')) {
    const [name = '', title] = part.split('=');
    const found = psFields[other[name] ?? name];
    if (!found) return `unknown user-defined format specifier "${name}"`;
    fields.push(title === undefined ? found : { ...found, title });
  }
  return fields;
}
