import '@xterm/xterm/css/xterm.css';
import './TerminalView.css';
import {
  type Ref,
  type RefObject,
  use,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Editor } from '../sim/shell/editor.ts';
import type { Step } from '../sim/simulate.ts';
import { type Look, openTerminal, type TerminalAdapter } from './adapter.ts';
import { terminalFont } from './font.ts';
import { useGlass } from './glass.ts';
import { useKeyboardFocus } from './keyboard-focus.ts';
import { highContrastTheme, themeOn } from './palette.ts';
import { ReadyContext } from './ready-context.ts';

/** What the page can ask of a terminal. */
export interface TerminalHandle {
  readonly focus: () => void;
}

export interface TerminalViewProps {
  readonly steps: readonly Step[];
  /** The seq of the last step that has happened; -1 before the first. */
  readonly cursor: number;
  /** The line being edited, shown after the prompt; null while a command has the terminal. */
  readonly editor: Editor | null;
  /** Candidates under the line. */
  readonly listed: readonly string[] | null;
  /** Raw input. A paste comes between the markers of bracketed paste while a line is edited. */
  readonly onData: (data: string) => void;
  readonly onResize: (columns: number, rows: number) => void;
  /** px */
  readonly fontSize: number;
  /** The accessible name. */
  readonly label: string;
  /** How to leave by the keyboard; shown while focus came by it. */
  readonly description: string;
  readonly highContrast?: boolean;
  /** True where nothing may move: the cursor does not blink. */
  readonly still: boolean;
  /** Said when a paste was longer than what is taken. */
  readonly pasteNotice?: string;
  readonly ref?: Ref<TerminalHandle>;
}

/** Longest wait for the font, ms: keys shall be taken soon, and a late font only changes the look. */
const FONT_WAIT = 400;
const NOTICE_TIME = 8000;

export function TerminalView(props: TerminalViewProps) {
  const { steps, cursor, editor, listed, fontSize, label, description, highContrast = false, still } = props;
  const host = useRef<HTMLDivElement>(null);
  const adapter = useRef<TerminalAdapter | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasCut, setCut] = useState(false);
  const hint = useId();
  const isFocused = useKeyboardFocus(host);
  const look = useLook(fontSize, highContrast, still);

  // The adapter lives longer than one set of props and always needs the newest.
  const latest = useRef({ props, look });
  latest.current = { props, look };
  useTerminal({ host, adapter, latest, setOpen, setCut }, props.ref);

  // biome-ignore-start lint/correctness/useExhaustiveDependencies: a terminal that has opened is told all
  useEffect(() => {
    adapter.current?.show({ steps, cursor, editor, listed });
  }, [isOpen, steps, cursor, editor, listed]);
  useEffect(() => {
    adapter.current?.dress(look);
  }, [isOpen, look]);
  useEffect(() => {
    adapter.current?.name(label, hint);
  }, [isOpen, label, hint]);
  // biome-ignore-end lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (!wasCut) return;
    const timer = setTimeout(() => setCut(false), NOTICE_TIME);
    return () => clearTimeout(timer);
  }, [wasCut]);

  return (
    <div className={`terminal-view ${highContrast ? 'terminal-view-high-contrast' : ''}`}>
      <div className="terminal-view-glass" ref={host} />
      <div className="terminal-view-foot">
        <p id={hint} className={`terminal-view-hint ${isFocused ? 'terminal-view-hint-shown' : ''}`}>
          {description}
        </p>
      </div>
      <p className="terminal-view-notice" role="status">
        {wasCut ? props.pasteNotice : ''}
      </p>
    </div>
  );
}

/**
 * Opens the terminal and ends it. Apart from the view, because what is made here lives as long as the terminal does: it
 * must not see the steps of the moment at which it was made.
 */
function useTerminal(
  {
    host,
    adapter,
    latest,
    setOpen,
    setCut,
  }: {
    readonly host: RefObject<HTMLDivElement | null>;
    readonly adapter: RefObject<TerminalAdapter | null>;
    readonly latest: RefObject<{ readonly props: TerminalViewProps; readonly look: Look }>;
    readonly setOpen: (isOpen: boolean) => void;
    readonly setCut: (wasCut: boolean) => void;
  },
  ref: TerminalViewProps['ref'],
): void {
  const takeReady = use(ReadyContext);
  useImperativeHandle(ref, () => ({ focus: () => adapter.current?.focus() }), [adapter]);

  // Before the paint: a terminal that stands already moves over without being seen to.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    let isGone = false;
    let opened: TerminalAdapter | null = null;
    const told = {
      onData: (data: string) => latest.current.props.onData(data),
      onResize: (columns: number, rows: number) => latest.current.props.onResize(columns, rows),
      onPaste: setCut,
    };
    const ready = takeReady();
    if (ready) {
      ready.moveTo(element);
      ready.tell(told);
      // Nothing is drawn anew for it: what is to be shown is told to it after this.
      opened = ready.adapter;
      adapter.current = opened;
    } else {
      const font = terminalFont(latest.current.props.fontSize);
      const patience = new Promise((resolve) => setTimeout(resolve, FONT_WAIT));
      Promise.race([font, patience]).then(() => {
        if (isGone) return;
        opened = openTerminal(element, latest.current.look, told);
        adapter.current = opened;
        setOpen(true);
      });
      font.then(() => opened?.remeasure());
    }

    return () => {
      isGone = true;
      opened?.dispose();
      adapter.current = null;
      setOpen(false);
    };
  }, [takeReady, host, adapter, latest, setOpen, setCut]);
}

function useLook(fontSize: number, highContrast: boolean, still: boolean): Look {
  const glass = useGlass();
  return useMemo(
    () => ({
      fontSize,
      theme: highContrast ? highContrastTheme : themeOn(glass),
      contrast: highContrast ? 7 : 4.5,
      blink: !still,
    }),
    [fontSize, glass, highContrast, still],
  );
}
