import { expect, it } from 'vitest';
import { GLASS, highContrastTheme, themeOn } from './palette.ts';

const colours = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;
const bright = colours.map((name) => `bright${name[0]?.toUpperCase()}${name.slice(1)}`);

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

it.each([
  ['the light page', themeOn(GLASS), 4.5],
  ['the dark page', themeOn('#0a1016'), 4.5],
  ['a projector', highContrastTheme, 7],
])('every colour can be read on %s', (_page, theme, least) => {
  const all = { ...theme } as Record<string, unknown>;
  for (const name of ['foreground', 'cursor', ...colours, ...bright])
    expect(contrast(String(all[name]), String(theme.background)), name).toBeGreaterThanOrEqual(least);
  expect(contrast(String(theme.foreground), String(theme.selectionBackground))).toBeGreaterThanOrEqual(4.5);
});
