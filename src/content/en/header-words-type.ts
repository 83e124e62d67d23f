import type { Platform } from '../../sim/desktop.ts';

/** What the header says, in one language. */
export interface HeaderWords {
  readonly name: string;
  readonly startOver: string;
  readonly undoStartOver: string;
  readonly share: string;
  readonly shareName: string;
  readonly copied: string;
  readonly save: string;
  readonly saveName: string;
  readonly present: string;
  /** Stands before the link where the browser would not copy it. */
  readonly copyByHand: string;
  readonly close: string;
  readonly platform: string;
  readonly platforms: { readonly [P in Platform]: string };
  readonly textSize: string;
  readonly textSizes: { readonly [S in 'normal' | 'large' | 'larger']: string };
  readonly theme: string;
  readonly themes: { readonly [T in 'system' | 'light' | 'dark' | 'contrast']: string };
}
