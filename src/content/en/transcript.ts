/** One command of a transcript: what was typed, what came back, and what happened below deck. */
export interface TranscriptPart {
  readonly line: string;
  /** Lines of plain text. */
  readonly output: readonly string[];
  readonly sentences: readonly string[];
}

const words = {
  title: 'What happened below deck',
  intro: (link: string) => `The same machine, at the same moment, to try it: <${link}>`,
  happened: 'What happened:',
};

/** Marks of Markdown in a text of ours mean themselves (CommonMark 0.31, 2.4). */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');

/** A fence longer than any in the text (CommonMark 0.31, 4.5). */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}console\n${lines.map((line) => `${line}\n`).join('')}${fence}\n`;
}

/** A run as a Markdown document. `link` leads to its last moment; null where the run is too long for one. */
export function transcriptOf(parts: readonly TranscriptPart[], link: string | null): string {
  const sections = parts.map(({ line, output, sentences }) => {
    const told = sentences.filter((sentence, i) => sentence !== sentences[i - 1]);
    const list = told.map((sentence, i) => `${i + 1}. ${plain(sentence)}\n`).join('');
    const shown = line === '' ? output : [`$ ${line}`, ...output];
    return `${shown.length > 0 ? `${fenced(shown)}\n` : ''}${list === '' ? '' : `${words.happened}\n\n${list}\n`}`;
  });
  const intro = link === null ? '' : `${words.intro(link)}\n\n`;
  return `# ${words.title}\n\n${intro}${sections.join('')}`.trimEnd().concat('\n');
}
