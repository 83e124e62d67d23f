import { notesWords as words } from '../../../content/en/notes-words.ts';
import type { NotesAsk, NotesState } from '../../../curriculum/notes-message.ts';
import { clockText, passedAt } from '../../../curriculum/talk-clock.ts';

/** The page with the notes. */
export interface NotesView {
  readonly show: (state: NotesState) => void;
  /** Says that nothing is heard of the presentation; an empty text takes it away. */
  readonly say: (text: string) => void;
  /** Shows the times as they are at a unix time. */
  readonly tick: (now: number) => void;
}

/** Builds the page in an element. */
export function createNotesView(root: HTMLElement, onAsk: (ask: NotesAsk) => void): NotesView {
  const add = <K extends keyof HTMLElementTagNameMap>(to: HTMLElement, tag: K, name = '', text = '') => {
    const element = document.createElement(tag);
    if (name !== '') element.className = name;
    element.textContent = text;
    to.append(element);
    return element;
  };
  const button = (to: HTMLElement, text: string, ask: NotesAsk): HTMLButtonElement => {
    const element = add(to, 'button', 'notes-button', text);
    element.type = 'button';
    element.addEventListener('click', () => onAsk(ask));
    return element;
  };
  const group = (to: HTMLElement, name: string, title: string) => {
    const section = add(to, 'section', name);
    add(section, 'h3', 'notes-title', title);
    return section;
  };

  const head = add(root, 'header', 'notes-head');
  const clock = add(head, 'p', 'notes-clock');
  const passed = add(clock, 'span', 'notes-passed');
  passed.setAttribute('role', 'timer');
  passed.setAttribute('aria-label', words.elapsed);
  const planned = add(clock, 'span', 'notes-planned');
  const pause = button(head, words.start, 'clock');
  button(head, words.reset, 'reset');
  const day = add(head, 'p', 'notes-day');
  const main = add(root, 'main', 'notes');
  const status = add(main, 'p', 'notes-status');
  status.setAttribute('role', 'status');
  const title = add(main, 'h1', 'notes-talk', words.notes);
  const heading = add(main, 'h2', 'notes-heading');
  const say = add(main, 'div', 'notes-say');
  say.setAttribute('aria-live', 'polite');
  const typing = group(main, 'notes-part', words.typed);
  const line = add(typing, 'code', 'notes-line');
  const typed = add(line, 'span', 'notes-typed');
  const rest = add(line, 'span');
  const phase = add(main, 'p', 'notes-phase');
  const after = group(main, 'notes-part', words.next);
  const nextHeading = add(after, 'p');
  const nextLine = add(after, 'code', 'notes-line');
  const seen = group(main, 'notes-part', words.class);
  const sentence = add(seen, 'p');
  const bar = add(main, 'div', 'notes-bar');
  button(bar, words.back, 'back');
  button(bar, words.onward, 'next').classList.add('notes-button-filled');
  const free = button(bar, words.whatIf, 'what-if');
  const black = button(bar, words.blackOut, 'black');
  let shown: NotesState | null = null;

  const put = (element: HTMLElement, text: string): void => {
    if (element.textContent !== text) element.textContent = text;
    element.hidden = text === '';
  };

  function tick(now: number): void {
    const at = new Date(now);
    put(day, `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`);
    if (shown === null) return;
    const ms = passedAt(shown.clock, now);
    put(passed, clockText(ms));
    clock.classList.toggle('is-over', shown.minutes !== null && ms > shown.minutes * 60_000);
  }

  day.title = words.timeOfDay;
  return {
    tick,
    say: (text) => put(status, text),
    show: (state) => {
      const isOther = shown?.say !== state.say;
      shown = state;
      const hasTalk = state.steps > 0;
      put(title, hasTalk ? state.title : words.notes);
      const place = [words.step(state.step, state.steps), state.heading].filter((part) => part !== '');
      put(heading, hasTalk ? place.join(' · ') : '');
      if (isOther || !hasTalk) {
        const paragraphs = hasTalk ? state.say.split('\n').filter((text) => text !== '') : [words.noTalk];
        say.replaceChildren();
        for (const text of paragraphs) add(say, 'p', '', text);
      }
      typing.hidden = state.line === null;
      typed.textContent = state.line?.text.slice(0, state.line.typed) ?? '';
      rest.textContent = state.line?.text.slice(state.line.typed) ?? '';
      put(phase, words.phases[state.phase]);
      after.hidden = !hasTalk;
      put(nextHeading, state.next ? state.next.heading : words.noNext);
      put(nextLine, state.next?.type ?? '');
      put(sentence, state.isBlack ? words.black : state.sentence);
      free.disabled = !hasTalk;
      free.textContent = state.phase === 'free' ? words.comeBack : words.whatIf;
      black.textContent = state.isBlack ? words.light : words.blackOut;
      pause.textContent = state.clock.since === null ? words.start : words.pause;
      put(planned, state.minutes === null ? '' : words.of(clockText(state.minutes * 60_000)));
      tick(Date.now());
    },
  };
}
