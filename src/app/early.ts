import { prefersReducedMotion } from '../platform/reduced-motion.ts';
import type { Store } from '../platform/storage.ts';
import { applyTextSize, applyTheme, textSizeFrom, themeFrom } from '../platform/theme.ts';
import { emptyEditor, type Editor, pressKey } from '../sim/shell/editor.ts';
import { edited } from '../sim/shell/edited.ts';
import { keysOf } from '../sim/shell/keys.ts';
import { terminalFont } from '../terminal/font.ts';
import { glassNow } from '../terminal/glass-now.ts';
import { highContrastTheme, themeOn } from '../terminal/palette.ts';
import { openReady, type ReadyTerminal } from '../terminal/ready.ts';
import { TERMINAL_SIZES } from './terminal-sizes.ts';
import { TEXT_SIZE, THEME } from './kept.ts';
import { keepPresses } from './presses.ts';

/** Where keys go: the player has these. */
export interface KeySink {
  readonly keys: (data: string) => void;
  readonly resize: (columns: number, rows: number) => void;
}

/** The page's terminal before there is a machine behind it. */
export interface Early {
  /** What stood at the prompt before the first key. */
  readonly line: string;
  /** Gives the terminal away, once. */
  readonly take: () => ReadyTerminal | null;
  /** Presses what was pressed before the page that can answer, or a part of it, stood in the static one's place. */
  readonly pressAgain: () => void;
  /** Delivers the size, then what `first` does, then all that was typed, in order; what comes later goes there at once. */
  readonly deliverTo: (sink: KeySink, first: () => void) => void;
}

/**
 * Brings the terminal of the static page to life: it takes keys and shows the line, and keeps all for the machine.
 * What only a machine can answer (Tab, and whatever follows Enter) is kept unseen. Null where the page has none.
 */
export function openEarly(root: HTMLElement, store: Store, isFirst: boolean): Early | null {
  const still = root.querySelector('.terminal-still');
  const glass = still?.parentElement;
  const [prompt = '', proposed = ''] = [...(still?.children ?? [])].map((part) => part.textContent ?? '');
  if (!glass) return null;
  const pressAgain = keepPresses(root);
  const line = isFirst ? proposed : '';
  const typed: string[] = [];
  let size: readonly [number, number] | null = null;
  let sink: KeySink | null = null;
  let editor: Editor = typing(line);
  let isUnsure = false;

  const onData = (data: string): void => {
    if (sink) sink.keys(data);
    else typed.push(data);
    // The page that stands in for this one may still be on its way.
    if (ready && !isUnsure) echo(data);
  };
  const onResize = (columns: number, rows: number): void => {
    size = [columns, rows];
    sink?.resize(columns, rows);
  };
  const theme = themeFrom(store.read(THEME));
  const textSize = textSizeFrom(store.read(TEXT_SIZE));
  applyTheme(theme);
  applyTextSize(textSize);
  const fontSize = TERMINAL_SIZES[textSize];
  let ready: ReadyTerminal | null = openReady(
    glass,
    {
      fontSize,
      theme: theme === 'contrast' ? highContrastTheme : themeOn(glassNow()),
      contrast: theme === 'contrast' ? 7 : 4.5,
      blink: !prefersReducedMotion(),
    },
    { onData, onResize, onPaste: () => undefined },
  );
  ready.adapter.name(glass.closest('section')?.getAttribute('aria-label') ?? '', '');
  terminalFont(fontSize).then(ready.adapter.remeasure);
  const show = (shown: string, edit: Editor | null): void =>
    ready?.adapter.show({
      steps: [{ event: { type: 'output.written', stream: 'tty', text: shown } }],
      cursor: 0,
      editor: edit,
      listed: null,
    });
  show(prompt, editor);

  /** Shows what is sure already. */
  function echo(data: string): void {
    const lookUp = (one: Editor) => {
      isUnsure = true;
      return edited(one);
    };
    for (const key of keysOf(data)) {
      const { editor: next, submitted } = pressKey(editor, key, {
        history: [],
        lookUp,
        isUnfinished: () => false,
      });
      editor = next;
      if (submitted !== null) {
        isUnsure = true;
        show(`${prompt}${submitted}\r\n`, null);
      }
      if (isUnsure) return;
    }
    show(prompt, editor);
  }

  return {
    line,
    pressAgain,
    take: () => {
      const taken = ready;
      // Whoever has it ends it: then its screen and its run are free.
      ready = null;
      return taken;
    },
    deliverTo(next, first) {
      if (size) next.resize(...size);
      first();
      sink = next;
      for (const data of typed.splice(0)) next.keys(data);
    },
  };
}

function typing(line: string): Editor {
  return { ...emptyEditor, text: line, cursor: line.length };
}
