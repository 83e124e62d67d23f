/** The part of a terminal that is needed to read what a text leaves on it. */
export interface ReadableTerminal {
  readonly write: (text: string, done: () => void) => void;
  readonly buffer: {
    readonly active: {
      readonly length: number;
      readonly getLine: (
        y: number,
      ) => { readonly isWrapped: boolean; readonly translateToString: (trim: boolean) => string } | undefined;
    };
  };
}

/** The lines that a text leaves on an empty terminal, without colours; what the terminal has wrapped is one line. */
export async function plainLines(terminal: ReadableTerminal, text: string): Promise<readonly string[]> {
  await new Promise<void>((resolve) => terminal.write(text, resolve));
  const lines: string[] = [];
  const { active } = terminal.buffer;
  for (let y = 0; y < active.length; y++) {
    const row = active.getLine(y);
    const part = row?.translateToString(true) ?? '';
    if (row?.isWrapped && lines.length > 0) lines.push((lines.pop() ?? '') + part);
    else lines.push(part);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
