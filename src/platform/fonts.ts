/** Adds a variable font that a script brought along, as a data address: nothing is fetched for it. */
export function addFont(family: string, address: string): void {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  );
  const font = new FontFace(family, bytes, { weight: '200 800', display: 'swap' });
  document.fonts.add(font);
  // Where it cannot be read, the next of the family's list serves.
  void font.load().catch(() => undefined);
}
