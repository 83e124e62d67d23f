/**
 * Sets the size that all text of the page goes by, and, for style sheets, `--letters`: that of the terminal's letters.
 * In px; null for what the reader chose.
 */
export function setRootSize(sizes: { readonly root: number; readonly letters: number } | null): void {
  const { style } = document.documentElement;
  if (sizes === null) {
    style.removeProperty('font-size');
    style.removeProperty('--letters');
    return;
  }
  style.fontSize = `${sizes.root}px`;
  style.setProperty('--letters', `${sizes.letters}px`);
}
