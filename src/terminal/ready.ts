import { type Look, openTerminal, type TerminalAdapter, type Told } from './adapter.ts';

/** A terminal that is open before the page round it is there, and that the page takes over as it stands. */
export interface ReadyTerminal {
  readonly element: HTMLElement;
  readonly adapter: TerminalAdapter;
  /** From now on another one is told what is typed. */
  readonly tell: (told: Told) => void;
}

/** Opens a terminal in an element of its own inside `place`, which has a size. */
export function openReady(place: HTMLElement, look: Look, first: Told): ReadyTerminal {
  const element = document.createElement('div');
  element.className = 'terminal-view-ready';
  place.replaceChildren(element);
  let told = first;
  const adapter = openTerminal(element, look, {
    onData: (data) => told.onData(data),
    onResize: (columns, rows) => told.onResize(columns, rows),
    onPaste: (cut) => told.onPaste(cut),
  });
  return { element, adapter, tell: (next) => (told = next) };
}
