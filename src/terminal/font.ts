const NAME = 'Atkinson Hyperlegible Mono Variable';

/** Settles once the terminal's font is there, or cannot be had. The sheet that names it may still be on its way. */
export async function terminalFont(fontSize: number): Promise<void> {
  const found = await document.fonts.load(`${fontSize}px "${NAME}"`).catch(() => null);
  if (found === null || found.length > 0) return;
  await new Promise<void>((resolve) => {
    document.fonts.addEventListener('loadingdone', function heard({ fontfaces }) {
      if (!fontfaces.some(({ family }) => family.includes(NAME))) return;
      document.fonts.removeEventListener('loadingdone', heard);
      resolve();
    });
  });
}
