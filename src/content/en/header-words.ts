import type { HeaderWords } from './header-words-type.ts';

export const headerWords: HeaderWords = {
  name: 'Belowdeck',
  startOver: 'Start over',
  undoStartOver: 'Undo start over',
  share: 'Share',
  shareName: 'Share: copy a link to this moment',
  copied: 'Link copied',
  save: 'Save',
  saveName: 'Save: take this moment along',
  present: 'Present',
  copyByHand: 'Copy this link:',
  close: 'Close',
  platform: 'The computer’s system',
  platforms: { linux: 'Linux', macos: 'macOS', windows: 'Windows' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
};
