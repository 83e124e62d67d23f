/** What an embed says, beside its picture and its terminal. */
export const embedWords = {
  title: 'Belowdeck, a machine to try docker commands on',
  start: 'Start the machine',
  loading: 'The machine is coming.',
  failed: 'The machine could not be loaded.',
  again: 'Try again',
  open: 'Open in Belowdeck',
  noScript: 'This is a picture of one moment. Open it in Belowdeck to try it yourself.',
  controls: 'Playback',
  /** What a poster shows, for those who do not see it. */
  poster: (title: string, sentence: string) => `${title}. ${sentence}`,
  fresh: 'A first container',
  badLink: 'This moment could not be opened. Here is a fresh machine.',
} as const;
