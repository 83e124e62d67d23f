/** What a curl was told. */
export interface CurlWords {
  readonly urls: readonly string[];
  /** Where the bodies go, in the order of the URLs; null for a file named as the page. */
  readonly outputs: readonly (string | null)[];
  readonly headers: readonly string[];
  readonly data: readonly string[];
  /** Options without a value, and those of which the last counts, by long name. */
  readonly on: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Options without a value, by their letters: curl(1). */
const flags: Readonly<Record<string, string>> = {
  f: 'fail',
  h: 'help',
  i: 'include',
  I: 'head',
  k: 'insecure',
  L: 'location',
  O: 'remote-name',
  s: 'silent',
  S: 'show-error',
  v: 'verbose',
  V: 'version',
  '4': 'ipv4',
};

const valued: Readonly<Record<string, string>> = {
  A: 'user-agent',
  d: 'data',
  H: 'header',
  m: 'max-time',
  o: 'output',
  w: 'write-out',
  X: 'request',
};

const longFlags = new Set([...Object.values(flags), 'no-progress-meter']);
const longValued = new Set([...Object.values(valued), 'connect-timeout']);

/** Reads curl's words, options anywhere among them; a text says what is wrong with one. */
export function readCurlWords(words: readonly string[]): CurlWords | string {
  const urls: string[] = [];
  const outputs: (string | null)[] = [];
  const headers: string[] = [];
  const data: string[] = [];
  const on = new Set<string>();
  const values = new Map<string, string>();
  const left = [...words];
  const note = (name: string, value: string): void => {
    if (name === 'output') outputs.push(value);
    else if (name === 'header') headers.push(value);
    else if (name === 'data') data.push(value);
    else values.set(name, value);
  };
  const flag = (name: string): void => {
    if (name === 'remote-name') outputs.push(null);
    else on.add(name);
  };
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith('-') || word === '-') {
      urls.push(word);
      continue;
    }
    if (word.startsWith('--')) {
      const name = word.slice(2);
      if (longFlags.has(name)) flag(name);
      else if (!longValued.has(name)) return `option ${word}: is unknown`;
      else {
        const value = left.shift();
        if (value === undefined) return `option ${word}: requires parameter`;
        note(name, value);
      }
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const letter = word.charAt(at);
      const name = flags[letter];
      if (name !== undefined) {
        flag(name);
        continue;
      }
      const takes = valued[letter];
      if (takes === undefined) return `option ${word}: is unknown`;
      const value = word.slice(at + 1) || left.shift();
      if (value === undefined) return `option ${word}: requires parameter`;
      note(takes, value);
      break;
    }
  }
  return { urls, outputs, headers, data, on, values };
}
