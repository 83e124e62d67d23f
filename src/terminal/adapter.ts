import { FitAddon } from '@xterm/addon-fit';
import { type ITheme, Terminal } from '@xterm/xterm';
import { widths } from './column.ts';
import { createFeed } from './feed.ts';
import { escapedAfter, ownerOf } from './key-rules.ts';
import { createPainter, OVER, type View } from './painter.ts';
import { bracketed, takenOf } from './paste.ts';
import { SCROLLBACK } from './screen.ts';
import { openStrictly } from './strict-styles.ts';

/** How the terminal looks. */
export interface Look {
  readonly fontSize: number;
  readonly theme: ITheme;
  readonly contrast: number;
  readonly blink: boolean;
}

/** What the terminal tells the page. */
export interface Told {
  /** Raw input, as a terminal sends it. Printed text never causes any. */
  readonly onData: (data: string) => void;
  readonly onResize: (columns: number, rows: number) => void;
  readonly onPaste: (cut: boolean) => void;
}

/** One xterm in one element. */
export interface TerminalAdapter {
  readonly show: (view: View) => void;
  readonly dress: (look: Look) => void;
  readonly name: (label: string, describedBy: string) => void;
  /** The font has come: cells have another size. */
  readonly remeasure: () => void;
  readonly focus: () => void;
  readonly dispose: () => void;
}

const FAMILY =
  '"Atkinson Hyperlegible Mono Variable", "Like Mono", "Like Mono 2", ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace';
/** Smaller is not given to a machine; the glass is cut off instead. */
const LEAST = { columns: 20, rows: 3 } as const;

/** How long nothing new may come before the lines above the screen are written, in ms. */
const REST = 400;

/** Opens a terminal in an element that is in the page and has a size. */
export function openTerminal(
  host: HTMLElement,
  look: Look,
  told: Told,
  /** Its size may come a task later: until then it is 80 columns by 24 rows. */
  fitsLater = false,
): TerminalAdapter {
  const terminal = new Terminal({
    allowProposedApi: true,
    fontFamily: FAMILY,
    fontSize: look.fontSize,
    lineHeight: 1.25,
    scrollback: SCROLLBACK,
    theme: look.theme,
    minimumContrastRatio: look.contrast,
    cursorBlink: look.blink,
    cursorInactiveStyle: 'outline',
  });
  const fit = new FitAddon();
  const painter = createPainter();
  const stop = new AbortController();
  let view: View = { steps: [], cursor: -1, editor: null, listed: null };
  let escaped = false;
  let worn = look;

  terminal.loadAddon(fit);
  terminal.unicode.register(widths);
  terminal.unicode.activeVersion = widths.version;
  const dropStyles = openStrictly(terminal, host);

  const size = () => ({ columns: terminal.cols, rows: terminal.rows });
  const feed = createFeed((bytes, read) => terminal.write(bytes, read));
  let later = 0;
  const paint = (): void => {
    feed.whenRead(() => {
      if (stop.signal.aborted) return;
      const bytes = painter.paint(view, size());
      if (bytes.startsWith(OVER)) leaveThePast();
      feed.give(bytes);
    });
    clearTimeout(later);
    later = window.setTimeout(complete, REST);
  };
  /** Another view takes the screen: what was marked on it, or seen above it, is not there any more. */
  function leaveThePast(): void {
    const { viewportY, baseY } = terminal.buffer.active;
    if (terminal.hasSelection()) terminal.clearSelection();
    if (viewportY < baseY) terminal.scrollToBottom();
  }

  /** Brings the lines to scroll back to that a quick picture left out; where the reader stands and what is marked stays. */
  function complete(): void {
    if (terminal.hasSelection()) return;
    const buffer = terminal.buffer.active;
    const back = buffer.baseY - buffer.viewportY;
    feed.give(painter.complete(view, size(), buffer.baseY > 0), () => {
      if (back > 0) terminal.scrollToLine(buffer.baseY - back);
    });
  }

  terminal.onData((data) => {
    told.onData(data);
    if (data === '\f' && view.editor) feed.give(painter.clear(view, size()));
  });

  terminal.attachCustomKeyEventHandler((event) => {
    if (event.type === 'keyup') return true;
    const { editor } = view;
    const canComplete = editor !== null && editor.text.slice(0, editor.cursor).trim() !== '';
    const owner = ownerOf(event, { escaped, canComplete, hasSelection: terminal.hasSelection() });
    escaped = escapedAfter(event, escaped);
    if (owner === 'copy') {
      event.preventDefault();
      document.execCommand('copy');
      terminal.clearSelection();
    }
    return owner === 'terminal';
  });

  const { signal } = stop;
  host.addEventListener(
    'paste',
    (event) => {
      event.stopImmediatePropagation();
      const pasted = event.clipboardData?.getData('text/plain');
      if (!pasted) return;
      event.preventDefault();
      const { text, cut } = takenOf(pasted);
      told.onPaste(cut);
      if (text === '') return;
      told.onData(view.editor ? bracketed(text) : text);
      terminal.scrollToBottom();
    },
    { capture: true, signal },
  );
  host.addEventListener('focusout', () => (escaped = false), { signal });
  // Who comes near may scroll back: then all lines are there, also while something plays.
  host.addEventListener('pointerenter', complete, { signal });
  host.addEventListener('keydown', complete, { capture: true, signal });
  // xterm takes every wheel event for itself, also where it has nothing to scroll: then it must not see it.
  window.addEventListener(
    'wheel',
    (event) => {
      if (!(event.target instanceof Node) || !host.contains(event.target)) return;
      const { viewportY, baseY } = terminal.buffer.active;
      const canScroll = event.deltaY < 0 ? viewportY > 0 : viewportY < baseY;
      if (!canScroll || event.ctrlKey || event.deltaY === 0) event.stopImmediatePropagation();
    },
    { capture: true, passive: true, signal },
  );

  function refit(): void {
    const proposed = fit.proposeDimensions();
    if (!proposed || !Number.isFinite(proposed.cols) || !Number.isFinite(proposed.rows)) return;
    const columns = Math.max(LEAST.columns, proposed.cols);
    const rows = Math.max(LEAST.rows, proposed.rows);
    if (columns === terminal.cols && rows === terminal.rows) return;
    terminal.resize(columns, rows);
    painter.forget();
    paint();
    told.onResize(columns, rows);
  }

  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(refit);
  });
  observer.observe(host);
  if (fitsLater) setTimeout(refit);
  else refit();

  return {
    show(next) {
      view = next;
      paint();
    },
    dress(next) {
      // A theme that is given anew, also the same, makes the whole page work out its styles.
      if (JSON.stringify(next) === JSON.stringify(worn)) return;
      worn = next;
      const { fontSize, theme, contrast, blink } = next;
      terminal.options.theme = theme;
      terminal.options.minimumContrastRatio = contrast;
      terminal.options.cursorBlink = blink;
      if (terminal.options.fontSize === fontSize) return;
      terminal.options.fontSize = fontSize;
      refit();
    },
    name(label, describedBy) {
      terminal.textarea?.setAttribute('aria-label', label);
      terminal.textarea?.setAttribute('aria-describedby', describedBy);
    },
    remeasure() {
      // xterm measures its cells anew when the family is another one.
      terminal.options.fontFamily = terminal.options.fontFamily === FAMILY ? `${FAMILY},serif` : FAMILY;
      refit();
    },
    focus: () => terminal.focus(),
    dispose() {
      stop.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(later);
      terminal.dispose();
      dropStyles();
    },
  };
}
