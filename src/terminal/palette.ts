import type { ITheme } from '@xterm/xterm';

/** The colour of the glass where the page does not say one. */
export const GLASS = '#111a22';

const ansi = {
  black: '#8b97a1',
  red: '#ff8a80',
  green: '#7ccf9b',
  yellow: '#e0b546',
  blue: '#77b7f2',
  magenta: '#e39ad0',
  cyan: '#6fcad0',
  white: '#e8e4da',
  brightBlack: '#a3adb6',
  brightRed: '#ffada6',
  brightGreen: '#a3e3bb',
  brightYellow: '#f2d27a',
  brightBlue: '#a6d1f8',
  brightMagenta: '#f0bde2',
  brightCyan: '#a0e2e6',
  brightWhite: '#fffdf8',
} as const satisfies Partial<ITheme>;

/** Colours of the terminal on a dark glass, for both themes of the page. All sixteen are readable on it as text. */
export function themeOn(background: string): ITheme {
  return {
    ...ansi,
    background,
    foreground: '#e8e4da',
    cursor: '#e8e4da',
    cursorAccent: background,
    selectionBackground: '#3c5066',
    selectionInactiveBackground: '#2c3b4b',
    scrollbarSliderBackground: '#5a6772',
    scrollbarSliderHoverBackground: '#727b83',
    scrollbarSliderActiveBackground: '#8b97a1',
  };
}

/** For projectors and strong contrast: white on black, every colour at least 7 to 1. */
export const highContrastTheme: ITheme = {
  ...themeOn('#000000'),
  black: '#b3bdc6',
  brightBlack: '#c8d0d7',
  foreground: '#ffffff',
  white: '#ffffff',
  cursor: '#ffffff',
};
