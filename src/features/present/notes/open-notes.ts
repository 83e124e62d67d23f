import { notesWords as words } from '../../../content/en/notes-words.ts';
import {
  askMessage,
  isNewer,
  type NotesAsk,
  type StageMessage,
  stageFrom,
} from '../../../curriculum/notes-message.ts';
import { openChannel, whenAwake } from '../../../platform/tell-windows.ts';
import { nameTab } from '../../../platform/title.ts';
import { hasSingleLetters } from '../single-letters.ts';
import { notesChannel } from './notes-channel.ts';
import { notesAskOf } from './notes-keys.ts';
import { createNotesView } from './notes-view.ts';

/** ms between two questions, between two looks at the clock, and after which silence is told. */
const ASK = 2000;
const LOOK = 250;
const SILENCE = 7000;

/** The window with the notes of the tab of this name. It asks for the state until it has it, and again whenever it wakes. */
export function openNotes(root: HTMLElement, name: string): void {
  let shown: StageMessage | null = null;
  let heardAt = Date.now();
  const channel = openChannel(notesChannel(name), (message) => {
    const told = stageFrom(message);
    if (told === null || !isNewer(told, shown)) return;
    if (shown?.state.title !== told.state.title)
      nameTab([words.notes, told.state.title].filter((part) => part !== ''));
    shown = told;
    heardAt = Date.now();
    view.say('');
    view.show(told.state);
  });
  const ask = (what: NotesAsk): void => channel.send(askMessage(what));
  const view = createNotesView(root, ask);
  view.say(words.waiting);
  nameTab([words.notes]);

  const awake = (): void => {
    // Who slept has heard nothing, and that is nobody's silence.
    heardAt = Math.max(heardAt, Date.now() - ASK);
    view.tick(Date.now());
    ask('state');
  };
  whenAwake(awake);
  awake();
  let lookedAt = Date.now();
  window.setInterval(() => {
    const now = Date.now();
    if (now - lookedAt > SILENCE) awake();
    lookedAt = now;
    view.tick(now);
    if (now - heardAt > SILENCE) view.say(shown === null ? words.waiting : words.lost);
  }, LOOK);
  window.setInterval(() => ask('state'), ASK);

  window.addEventListener('keydown', (event) => {
    const onButton = event.target instanceof Element && event.target.closest('button, a') !== null;
    const asked = notesAskOf(event, onButton, hasSingleLetters());
    if (asked === null) return;
    event.preventDefault();
    ask(asked);
  });
}
