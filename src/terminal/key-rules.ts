/** What matters of a KeyboardEvent. */
export interface Key {
  readonly type: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What the keys before have left behind, and what the terminal can do now. */
export interface KeyMoment {
  /** Escape was the last key: the next Tab leaves. */
  readonly escaped: boolean;
  /** There is something before the cursor that Tab could complete. */
  readonly canComplete: boolean;
  readonly hasSelection: boolean;
}

/** Whose key it is: the terminal's, the browser's, or a wish to copy the selection. */
export type KeyOwner = 'terminal' | 'browser' | 'copy';

/**
 * Keeps the keyboard free. Shift+Tab always leaves backwards; Tab leaves forwards after Escape, on an empty line and
 * while a command runs. Page keys, function keys and pasting are the browser's.
 */
export function ownerOf(key: Key, moment: KeyMoment): KeyOwner {
  const control = key.ctrlKey && !key.altKey && !key.metaKey;
  const letter = key.key.toLowerCase();
  if (key.key === 'Tab')
    return key.shiftKey || moment.escaped || !moment.canComplete ? 'browser' : 'terminal';
  if (key.key === 'PageUp' || key.key === 'PageDown' || /^F\d+$/.test(key.key)) return 'browser';
  if (control && letter === 'c' && key.shiftKey) return 'copy';
  if (control && letter === 'c' && moment.hasSelection) return 'copy';
  if (control && (letter === 'v' || /^[-+=0]$/.test(letter))) return 'browser';
  return key.metaKey ? 'browser' : 'terminal';
}

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Whether Escape counts as the last key after this one. */
export function escapedAfter(key: Key, escaped: boolean): boolean {
  if (key.type !== 'keydown' || modifiers.includes(key.key)) return escaped;
  return key.key === 'Escape';
}
