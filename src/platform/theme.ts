/** How the page looks; `system` follows the reader's computer. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export type TextSize = 'normal' | 'large' | 'larger';

/** In the order in which a reader chooses among them. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];
export const TEXT_SIZES: readonly TextSize[] = ['normal', 'large', 'larger'];

/** A theme that was stored, or the system's when it is none of ours. */
export function themeFrom(stored: unknown): Theme {
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** A text size that was stored, or the normal one. */
export function textSizeFrom(stored: unknown): TextSize {
  return TEXT_SIZES.find((size) => size === stored) ?? 'normal';
}

/** The part of an element that is used. */
interface Marked {
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
}

/** Sets the theme that ui/tokens.css shows. Colours read from the page before are no longer right then. */
export function applyTheme(theme: Theme, root: Marked = document.documentElement): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}

/** Sets how large all text is. */
export function applyTextSize(size: TextSize, root: Marked = document.documentElement): void {
  if (size === 'normal') root.removeAttribute('data-text-size');
  else root.setAttribute('data-text-size', size);
}

/** The theme that the page has now. */
export function themeNow(): Theme {
  return themeFrom(document.documentElement.getAttribute('data-theme'));
}

/** Calls back when it is another; gives what ends it. Fits `useSyncExternalStore`. */
export function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
