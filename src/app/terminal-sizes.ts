import type { TextSize } from '../platform/theme.ts';

/** Of the terminal's letters, px. */
export const TERMINAL_SIZES: { readonly [S in TextSize]: number } = { normal: 14, large: 16.5, larger: 19 };
