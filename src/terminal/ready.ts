import { type Look, openTerminal, type TerminalAdapter, type Told } from './adapter.ts';

/** A terminal that is open before the page round it is there, and that the page takes over as it stands. */
export interface ReadyTerminal {
  readonly adapter: TerminalAdapter;
  /** From now on another one is told what is typed. */
  readonly tell: (told: Told) => void;
  /** Puts it into another place. It keeps the focus that it has, or had until its old place was taken away just now. */
  readonly moveTo: (place: HTMLElement) => void;
}

/** Opens a terminal in an element of its own inside `place`, which has a size. */
export function openReady(place: HTMLElement, look: Look, first: Told): ReadyTerminal {
  const element = document.createElement('div');
  element.className = 'terminal-view-ready';
  place.replaceChildren(element);
  let told = first;
  const adapter = openTerminal(
    element,
    look,
    {
      onData: (data) => told.onData(data),
      onResize: (columns, rows) => told.onResize(columns, rows),
      onPaste: (cut) => told.onPaste(cut),
    },
    true,
  );
  let hasFocus = false;
  element.addEventListener('focusin', () => (hasFocus = true));
  // The browser takes the focus from what it removes.
  element.addEventListener('focusout', () =>
    setTimeout(() => (hasFocus = element.contains(document.activeElement))),
  );
  return {
    adapter,
    tell: (next) => (told = next),
    moveTo(next) {
      const keeps = hasFocus;
      next.append(element);
      if (keeps) adapter.focus();
    },
  };
}
