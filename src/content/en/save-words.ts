/** What the window says that gives files to keep. */
export const saveWords = {
  title: 'Save this moment',
  close: 'Close',
  picture: { name: 'The picture', about: 'As it stands now, to print or to put on a slide.' },
  film: {
    name: 'A film of this command',
    about: 'Each step with its sentence, on the deck you look at. It takes a moment to draw.',
    none: 'Run a command first: there is nothing to film yet.',
  },
  recording: {
    name: 'The terminal',
    about: 'A recording that asciinema plays, from the first line to here.',
  },
  script: { name: 'The commands', about: 'Every line you typed, as a shell script.' },
  transcript: { name: 'A transcript', about: 'Commands, answers and what happened, to read.' },
  formats: {
    svg: 'SVG',
    png: 'PNG',
    gif: 'GIF',
    cast: 'asciicast',
    sh: 'Script',
    md: 'Markdown',
  },
  /** The name of a button, for ears. */
  saveAs: (what: string, format: string) => `Save as ${format}: ${what}`,
  drawing: (percent: number) => `Drawing: ${percent} %`,
  stop: 'Stop',
  saved: (file: string) => `${file} is saved.`,
  failed: 'This browser could not make that file. The other kinds may work.',
  filmTitle: 'A docker command, step by step',
} as const;
