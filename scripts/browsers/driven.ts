/** A browser that is driven from here, with one page open. */
export interface Driven {
  /** Name and version, as it says itself. */
  readonly name: string;
  /** Opens an address. What follows is done in its first frame where `isFramed`, else in the page itself. */
  readonly go: (url: string, isFramed: boolean) => Promise<void>;
  /** The value of an expression in the page. It must be JSON. */
  readonly ask: (expression: string) => Promise<unknown>;
  /** Presses the element of a selector with the pointer. */
  readonly click: (selector: string) => Promise<void>;
  /** Types text with the keyboard, to what has the focus. `\n` is Enter. */
  readonly type: (text: string) => Promise<void>;
  /** Presses one key: `Tab`, `End`, `Escape`. */
  readonly press: (key: 'Tab' | 'End' | 'Escape') => Promise<void>;
  /** The page as PNG. */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A browser that is not there, and how to get it. */
export interface NotHere {
  readonly missing: string;
}

/** How a browser is set up. */
export interface Setting {
  /** Keeps nothing for frames of other sites, by the browser's own means; two of the three refuse it to all pages then. */
  readonly isBlocked: boolean;
}

/** px of the window that pages are looked at in. */
export const WINDOW = { width: 1440, height: 900 } as const;
