import type { Focus, Pressed } from '../key-rules.ts';
import type { TalkRun } from './talk-run.ts';

/** What the line editor would do with a key: while a talk types, its line must stay as it is. */
const EDITING = new Set([
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);
const EDITING_WITH_CTRL = new Set([...'abdfhjklmnpwy']);

/** Gives a key to the talk; whether it took it. Only what would be typed into the terminal is the talk's. */
export function talkTakes(
  pressed: Pressed,
  focus: Focus,
  run: Pick<TalkRun, 'letter' | 'enter' | 'rewind' | 'complete'>,
): boolean {
  const { key, ctrlKey, altKey, metaKey } = pressed;
  if (focus !== 'terminal' || altKey || metaKey) return false;
  if (ctrlKey) {
    if (key === 'u') run.rewind();
    else if (key === 'e') run.complete();
    else return EDITING_WITH_CTRL.has(key);
    return true;
  }
  if (key === 'Enter') run.enter();
  else if ([...key].length === 1) run.letter();
  else return EDITING.has(key);
  return true;
}
