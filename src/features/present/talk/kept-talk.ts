import type { Talk } from '../../../curriculum/talk.ts';
import { talkFrom, talkText } from '../../../curriculum/talk-file.ts';
import type { Store } from '../../../platform/storage.ts';
import { own } from '../../../trace/embed-message.ts';
import type { TalkState } from './talk-state.ts';

/** A talk that was being held in this tab. */
export interface KeptTalk {
  /** Of a talk that comes with the page; null for one from a file. */
  readonly name: string | null;
  readonly talk: Talk;
  readonly state: TalkState;
  /** False where the mode was left in between: then the machine may be another one. */
  readonly isSame: boolean;
}

const TALK = 'talk';
const PLACE = 'talk-place';
const PHASES = ['typing', 'ready', 'running', 'done'] as const;
/** A seq in the finest trace. */
const LAST_SEQ = 5_000_000;

/** Keeps which talk it is; where it stands is kept apart, as it changes all the time. */
export function keepTalk(store: Store, name: string | null, talk: Talk): void {
  store.write(TALK, { name, text: talkText(talk) });
}

export function keepPlace(store: Store, state: TalkState, isSame: boolean): void {
  store.write(PLACE, { ...state, isSame });
}

export function forgetTalk(store: Store): void {
  store.remove(TALK);
  store.remove(PLACE);
}

/** The talk that was kept, or null where there is none, or something that is none. */
export function keptTalk(store: Store): KeptTalk | null {
  const kept = store.read(TALK);
  const text = own(kept, 'text');
  const name = own(kept, 'name');
  const read = typeof text === 'string' ? talkFrom(text) : null;
  if (read === null || !('talk' in read)) return null;
  const { talk } = read;
  const place = store.read(PLACE);
  const step = own(place, 'step');
  if (!isCount(step, talk.steps.length - 1)) return null;
  const typed = own(place, 'typed');
  const from = own(place, 'from');
  const phase = PHASES.find((one) => one === own(place, 'phase'));
  const isSame = own(place, 'isSame') === true && phase !== undefined;
  return {
    name: typeof name === 'string' ? name : null,
    talk,
    state: {
      step,
      phase: phase ?? 'done',
      typed: isCount(typed, talk.steps[step]?.type?.length ?? 0) ? typed : 0,
      from: isCount(from, LAST_SEQ) ? from : 0,
      isFree: own(place, 'isFree') === true,
    },
    isSame,
  };
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}
