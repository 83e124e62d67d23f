/** Lets the style sheets count that the built page keeps for later; it marks them with a medium that there is not. */
export function applyLateStyle(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[media="not all"]')) link.media = 'all';
}
