const FONT = '"Atkinson Hyperlegible Mono Variable"';

/** Settles once the terminal's font is there, or cannot be had. */
export async function terminalFont(fontSize: number): Promise<void> {
  await document.fonts.load(`${fontSize}px ${FONT}`).catch(() => undefined);
}
