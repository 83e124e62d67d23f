import type { EmbedTheme } from '../trace/embed-options.ts';

/** What pages call their dark theme, and their light one, at their root. */
const DARK = /(?:^|[\s_-])dark(?:$|[\s_-])/;
const LIGHT = /(?:^|[\s_-])light(?:$|[\s_-])/;
const MARKS = ['data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme', 'class'];

/** The theme of the page round an element, as far as it says: its colour scheme, else the marks at its root. */
export function hostTheme(element: Element): EmbedTheme {
  const scheme = getComputedStyle(element).colorScheme;
  const root = document.documentElement;
  for (const said of [scheme, ...MARKS.map((name) => root.getAttribute(name) ?? '')]) {
    const isDark = DARK.test(said);
    // Both: the page follows the reader's computer.
    if (isDark !== LIGHT.test(said)) return isDark ? 'dark' : 'light';
  }
  return 'auto';
}

/** Calls back whenever the page may have another theme; gives what ends it. */
export function watchHostTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const root of [document.documentElement, document.body])
    observer.observe(root, { attributes: true, attributeFilter: ['style', ...MARKS] });
  return () => observer.disconnect();
}
