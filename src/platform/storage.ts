/** The part of the Web Storage API that is used. */
export interface StorageArea {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/** Keeps plain data by name. Nothing here throws: where the browser keeps nothing, memory does until the page ends. */
export interface Store {
  /** What was written under this key by this version, or null. It may be anything: check it. */
  readonly read: (key: string) => unknown;
  /** False when it is too large or no JSON; then nothing is changed. */
  readonly write: (key: string, data: unknown) => boolean;
  readonly remove: (key: string) => void;
}

/** Characters of one entry, 256 kB. */
const LARGEST = 256 * 1024;

/** A store in an area that may be missing, forbidden or full. Entries are `{v, data}`; another `v` reads as nothing. */
export function createStore(area: () => StorageArea, version: number): Store {
  const memory = new Map<string, string>();
  return {
    read: (key) => {
      const text = memory.get(key) ?? softly(() => area().getItem(key), null);
      return text === null ? null : dataOf(text, version);
    },
    write: (key, data) => {
      const text = softly(() => JSON.stringify({ v: version, data }), '');
      if (text === '' || text.length > LARGEST) return false;
      const isKept = softly(() => {
        area().setItem(key, text);
        return true;
      }, false);
      if (isKept) memory.delete(key);
      else memory.set(key, text);
      return true;
    },
    remove: (key) => {
      memory.delete(key);
      softly(() => area().removeItem(key), undefined);
    },
  };
}

/** The browser's own, for this site. Reading `window.localStorage` itself may throw, so it is read each time. */
export const localStore: Store = createStore(() => window.localStorage, 1);

function dataOf(text: string, version: number): unknown {
  const entry: unknown = softly(() => JSON.parse(text), null);
  if (typeof entry !== 'object' || entry === null || !('v' in entry) || !('data' in entry)) return null;
  return entry.v === version ? entry.data : null;
}

function softly<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
