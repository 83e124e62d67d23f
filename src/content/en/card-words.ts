/** What a page says that stands for one moment where links are shown as cards. */
export const cardWords = {
  site: 'Belowdeck',
  about: 'Type docker commands, see what happens below deck.',
  title: (moment: string) => `${moment} · Belowdeck`,
  lesson: (steps: number) =>
    `A lesson in ${steps} steps, on a machine in your browser: type docker commands, see what happens below deck.`,
  gallery: 'Belowdeck in a post',
  /** One host that shows a moment. */
  example: (host: string, moment: string) => `${moment} · ${host}`,
  exampleOf: (note: string) => `What to copy into a post, and the moment that it shows. ${note}`,
  open: 'Open it in Belowdeck',
};
