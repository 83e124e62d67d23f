import type { SimEvent } from '../sim/event.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { isMet } from './check.ts';
import { containersOf, emptyLedger, note, noteEarlier } from './ledger.ts';
import type { Beat, Lesson, RunPlan } from './lesson.ts';
import { findMoment } from './matcher.ts';

/** What a learner answered, by beat: a choice of a prediction, SKIPPED, or SEEN for what was read or cannot be seen twice. */
export type Answers = { readonly [beat: string]: string };

export const SEEN = 'seen';
export const SKIPPED = 'skipped';

export type BeatState = 'done' | 'skipped' | 'current' | 'ahead';

/** Where a learner stands in one beat. */
export interface BeatProgress {
  readonly id: string;
  readonly state: BeatState;
  /** For a run: the line to offer, with names filled in. */
  readonly line: string | null;
  /** For a run that is current: something was typed, and it was not this. */
  readonly tried: boolean;
  /** For a prediction: the choice that was made. */
  readonly choice: string | null;
  /** For a look: where its moments are; null for what did not happen. */
  readonly moments: readonly { readonly id: string; readonly seq: number | null }[];
}

/** Where a learner stands in a lesson. `current` is the index of the beat they are at; past the last one they are done. */
export interface Progress {
  readonly beats: readonly BeatProgress[];
  readonly current: number;
}

/**
 * Judges a trace up to the furthest step that a learner has seen. Runs are judged at the prompt only, so that
 * nothing changes in the middle of a command; what is done stays done. The lesson was begun at the step `from`: what
 * happened before it counts for nothing.
 */
export function progressOf(
  lesson: Lesson,
  steps: readonly Step[],
  initial: World,
  furthest: number,
  answers: Answers,
  from = 0,
): Progress {
  const seen = steps.slice(0, furthest + 1);
  const doneAt = runsDone(lesson, seen, initial, from);
  const states = statesOf(lesson, seen, doneAt, answers, from);
  const current = states.indexOf('current');
  return {
    current: current < 0 ? lesson.beats.length : current,
    beats: lesson.beats.map((beat, i) => ({
      id: beat.id,
      state: states[i] ?? 'ahead',
      line: beat.kind === 'run' ? lineOf(beat, promptBefore(seen, doneAt.get(beat.id)) ?? initial) : null,
      tried: states[i] === 'current' && isTask(beat) && isTried(seen, doneAt, from),
      choice: beat.kind === 'predict' ? choiceOf(answers, beat.id) : null,
      moments: beat.kind === 'look' ? momentsOf(beat, seen, doneAt) : [],
    })),
  };
}

type Task = Extract<Beat, { kind: 'run' | 'act' }>;

const isTask = (beat: Beat): beat is Task => beat.kind === 'run' || beat.kind === 'act';

/** For each run and act that is done, the seq of the first step at the prompt where its check held. */
function runsDone(
  lesson: Lesson,
  seen: readonly Step[],
  initial: World,
  from: number,
): ReadonlyMap<string, number> {
  const doneAt = new Map<string, number>();
  const tasks = lesson.beats.filter(isTask);
  const awaited = {
    events: tasks.flatMap(({ check }) => (check.kind === 'happened' ? [check.event] : [])),
    outcomes: tasks.flatMap(({ check }) => (check.kind === 'came-about' ? [check.outcome] : [])),
  };
  const ledger = emptyLedger();
  let before = initial;
  for (const step of seen) {
    if (step.seq < from) noteEarlier(ledger, step);
    else note(ledger, step, before, awaited);
    before = step.world;
    if (step.seq < from || step.world.terminal.foreground) continue;
    for (const { id, check } of tasks)
      if (!doneAt.has(id) && isMet(check, ledger, step.world)) doneAt.set(id, step.seq);
  }
  return doneAt;
}

/** A beat without a check of its own is behind the learner when it was answered, or when a later run is done. */
function statesOf(
  lesson: Lesson,
  seen: readonly Step[],
  doneAt: ReadonlyMap<string, number>,
  answers: Answers,
  from: number,
): readonly BeatState[] {
  const lastDone = lesson.beats.findLastIndex((beat) => doneAt.has(beat.id) || isKept(beat, answers));
  let found = false;
  return lesson.beats.map((beat, i): BeatState => {
    const state = ownState(beat, seen, doneAt, answers, i < lastDone, from);
    if (state !== 'ahead') return state;
    if (found) return 'ahead';
    found = true;
    return 'current';
  });
}

function ownState(
  beat: Beat,
  seen: readonly Step[],
  doneAt: ReadonlyMap<string, number>,
  answers: Answers,
  isPassed: boolean,
  from: number,
): BeatState {
  switch (beat.kind) {
    case 'run':
    case 'act':
      return doneAt.has(beat.id) || isKept(beat, answers) ? 'done' : 'ahead';
    case 'say':
    case 'look':
      return answers[beat.id] === SEEN || isPassed ? 'done' : 'ahead';
    case 'predict': {
      if (choiceOf(answers, beat.id) !== null) return 'done';
      const isClosed =
        isPassed || beat.closes.some((matcher) => findMoment(seen, matcher, from, seen.length - 1) !== null);
      return answers[beat.id] === SKIPPED || isClosed ? 'skipped' : 'ahead';
    }
  }
}

/** True for a change of computer that was seen: on the next computer nothing tells of it any more. */
export function isKept(beat: Beat, answers: Answers): boolean {
  return beat.kind === 'act' && 'platform' in beat.act && answers[beat.id] === SEEN;
}

function choiceOf(answers: Answers, beat: string): string | null {
  const choice = answers[beat];
  return choice === undefined || choice === SKIPPED ? null : choice;
}

/**
 * The machine at the last prompt, or before the line with which a run was done: what a line names must not change while
 * it runs, nor once it has.
 */
function promptBefore(seen: readonly Step[], done = Number.POSITIVE_INFINITY): World | undefined {
  const line =
    done < seen.length ? seen.findLastIndex(({ event, seq }) => seq <= done && isLine(event)) : seen.length;
  return seen.findLast(({ world }, seq) => seq < line && !world.terminal.foreground)?.world;
}

/** The line to offer: a container's name is known only once there is one. */
export function lineOf(beat: RunPlan, world: World): string {
  const [oldest] = beat.image === undefined ? [] : containersOf(world, beat.image);
  return beat.line.replace('{container}', oldest?.name ?? 'NAME');
}

/** True when a line was typed, and the prompt is back, since the last run that is done. */
function isTried(seen: readonly Step[], doneAt: ReadonlyMap<string, number>, from: number): boolean {
  const since = Math.max(from - 1, ...doneAt.values());
  const last = seen.findLastIndex(({ event }) => event.type === 'prompt.shown');
  return seen.some(
    ({ event, seq }) =>
      seq > since && seq < last && event.type === 'line.submitted' && event.line.trim() !== '',
  );
}

function momentsOf(
  beat: Extract<Beat, { kind: 'look' }>,
  seen: readonly Step[],
  doneAt: ReadonlyMap<string, number>,
): BeatProgress['moments'] {
  const done = doneAt.get(beat.of);
  const from = done === undefined ? -1 : seen.findLastIndex(({ event, seq }) => seq <= done && isLine(event));
  const next = seen.findIndex(({ event, seq }) => seq > from && isLine(event));
  const to = next < 0 ? seen.length - 1 : next - 1;
  return beat.moments.map(({ id, matcher }) => ({
    id,
    seq: from < 0 ? null : findMoment(seen, matcher, from, to),
  }));
}

/** What a learner does begins with a line, or with a program that is told to ask the kernel. */
const isLine = (event: SimEvent): boolean =>
  event.type === 'line.submitted' || event.type === 'process.asked';
