import { createScreenLine } from './screen-line.ts';
import type { Completion } from './complete.ts';
import { beginSearch, CTRL_R, type ReverseSearch } from './reverse-search.ts';

/** How a line ended: by Enter, by Ctrl-C, or by Ctrl-D on an empty one. */
export type LineEnd = { readonly how: 'entered' | 'interrupted' | 'closed'; readonly text: string };

/** A line that is being edited. What draws it collects until `drawn` takes it. */
export interface LineEditor {
  /** Takes one key, as `keysOf` gives them; null while the line goes on. */
  readonly press: (key: string) => LineEnd | null;
  /** The terminal has another width now. */
  readonly resized: () => void;
  /** The bytes that draw what has happened since the last time. */
  readonly drawn: () => string;
}

interface Surroundings {
  /** As it is shown; only its last line is drawn again. */
  readonly prompt: string;
  readonly columns: () => number;
  /** The lines so far, the newest last. A line that is changed and left is kept changed, as busybox does. */
  readonly history: string[];
  /** What Tab finds for the text before the cursor. */
  readonly complete: (before: string) => Completion;
}

const isWordPart = (char: string): boolean => !/[\s!-/:-@[-`{-~]/.test(char);

/** busybox's line editing (libbb/lineedit.c), with its bytes. */
export function createLineEditor({ prompt, columns, history, complete }: Surroundings): LineEditor {
  const screen = createScreenLine(prompt, columns);
  let place = history.length;
  let scratch = '';
  let found: readonly string[] = [];
  let tabbed = false;
  let search: ReverseSearch | null = null;

  function recall(step: -1 | 1): void {
    const next = place + step;
    if (next < 0 || next > history.length) {
      screen.beep();
      // Upwards it says so twice.
      if (step < 0) screen.beep();
      return;
    }
    const text = screen.text();
    if (text !== '' && place < history.length) history[place] = text;
    else if (text !== '') scratch = text;
    place = next;
    screen.replace(history[place] ?? scratch, 0);
  }

  function wordLeft(): void {
    do screen.back(1);
    while (screen.cursor() > 0 && !isWordPart(screen.at(0)));
    while (screen.cursor() > 0 && isWordPart(screen.at(-1))) screen.back(1);
  }

  function wordRight(): void {
    while (screen.at(0) !== '' && !isWordPart(screen.at(0))) screen.forward();
    while (screen.at(0) !== '' && isWordPart(screen.at(0))) screen.forward();
  }

  function tab(): void {
    if (tabbed) {
      if (found.length > 0) screen.list(found);
      return;
    }
    const { names, start } = complete(screen.before());
    found = names;
    tabbed = names.length !== 1;
    const [first = '', ...others] = names;
    if (names.length !== 1) screen.beep();
    const common = others.reduce(commonStart, first);
    if (common === '') return;
    const closing = names.length > 1 || common.endsWith('/') ? '' : ' ';
    const after = screen.after();
    screen.replace(`${screen.before()}${quoted(common).slice(start)}${closing}${after}`, [...after].length);
  }

  function searchBack(): void {
    search = beginSearch({
      screen,
      prompt,
      lineAt: (at) => history[at] ?? (at === history.length && scratch !== '' ? scratch : undefined),
      place,
      found(at) {
        place = at;
      },
    });
  }

  const keys: Readonly<Record<string, () => void>> = {
    '\x01': () => screen.back(screen.cursor()),
    '\x02': () => screen.back(1),
    '\x05': () => screen.toEnd(),
    '\x06': () => screen.forward(),
    '\b': () => screen.erase(),
    '\x7f': () => screen.erase(),
    '\t': tab,
    '\v': () => screen.cut(),
    '\f': () => screen.clear(),
    '\x0e': () => recall(1),
    '\x10': () => recall(-1),
    [CTRL_R]: searchBack,
    '\x15'() {
      if (screen.cursor() > 0) screen.replace(screen.after(), [...screen.after()].length);
    },
    '\x17'() {
      while (/\s/.test(screen.at(-1))) screen.erase();
      while (/\S/.test(screen.at(-1))) screen.erase();
    },
    '\x1b[3~': () => screen.remove(),
    '\x1bb': wordLeft,
    '\x1bf': wordRight,
    '\x1bd'() {
      const from = screen.cursor();
      wordRight();
      const count = screen.cursor() - from;
      screen.back(count);
      for (let i = 0; i < count; i++) screen.remove();
    },
    '\x1b\x7f'() {
      const from = screen.cursor();
      wordLeft();
      for (let i = from - screen.cursor(); i > 0; i--) screen.remove();
    },
  };
  for (const [known, others] of Object.entries(sameKeys))
    for (const other of others) Object.assign(keys, { [other]: keys[known] });

  function press(key: string): LineEnd | null {
    if (key !== '\t') tabbed = false;
    if (search?.press(key)) return null;
    search = null;
    if (key === '\n' || key === '\r') {
      screen.newLine();
      return { how: 'entered', text: screen.text() };
    }
    if (key === '\x03') {
      screen.draw('^C\n');
      return { how: 'interrupted', text: '' };
    }
    if (key === '\x04') {
      if (screen.text() === '') return { how: 'closed', text: '' };
      screen.remove();
      return null;
    }
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (known) known();
    else if (!/^\p{Cc}/u.test(key)) screen.insert(key);
    return null;
  }

  return { press, resized: screen.resized, drawn: screen.drawn };
}

/** What terminals send for a key beside what stands in the table. */
const sameKeys: Readonly<Record<string, readonly string[]>> = {
  '\x01': ['\x1b[H', '\x1bOH', '\x1b[1~', '\x1b[7~'],
  '\x02': ['\x1b[D', '\x1bOD'],
  '\x05': ['\x1b[F', '\x1bOF', '\x1b[4~', '\x1b[8~'],
  '\x06': ['\x1b[C', '\x1bOC'],
  '\x0e': ['\x1b[B', '\x1bOB'],
  '\x10': ['\x1b[A', '\x1bOA'],
  '\x1bb': ['\x1b[1;5D', '\x1b[1;3D'],
  '\x1bf': ['\x1b[1;5C', '\x1b[1;3C'],
};

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** A name as it is put into a line: what means something to the shell has a backslash before it. */
const quoted = (name: string): string => name.replace(/[ `'"\\#$~?*[{()&;|<>]/g, '\\$&');
