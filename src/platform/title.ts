/** Names this page in the browser's tab and history, from the most particular to the site. */
export function nameTab(parts: readonly string[]): void {
  document.title = [...parts, 'Belowdeck'].join(' · ');
}
