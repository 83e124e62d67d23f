/** The name of the channel between a tab that presents and its notes. */
export function notesChannel(name: string): string {
  return `belowdeck-notes-${name}`;
}
