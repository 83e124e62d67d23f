import { processAt } from '../sim/kernel/process-at.ts';
import { containerOf, isFirstOfContainer } from '../sim/runtime/container-of.ts';
import type { Step } from '../sim/simulate.ts';
import type { World } from '../sim/world.ts';
import { isAtPrompt } from './at-prompt.ts';
import { callOf } from './call.ts';

/** What a stretch of a command is about. Words are in content/. */
export type PhaseKey =
  | 'boot'
  | 'app'
  | 'ask'
  | 'look'
  | 'pull'
  | 'create'
  | 'start'
  | 'run'
  | 'end'
  | 'stop'
  | 'remove'
  | 'answer';

/** A named stretch of steps; it lasts until the next one begins. */
export interface Phase {
  readonly key: PhaseKey;
  readonly from: number;
}

/**
 * One command line and all that happened until the next one: seqs `from` to `to`, both included. What an app of the
 * host is told to do is one too, with an empty line.
 */
export interface Chapter {
  readonly from: number;
  readonly to: number;
  readonly line: string;
  readonly phases: readonly Phase[];
}

const order: readonly PhaseKey[] = [
  'boot',
  'app',
  'ask',
  'look',
  'pull',
  'create',
  'start',
  'stop',
  'remove',
  'answer',
  'run',
  'end',
];

/** The chapters of a trace, in order. What comes before the first command is one of its own, with an empty line. */
export function chaptersOf(steps: readonly Step[], initial: World): readonly Chapter[] {
  const chapters: { from: number; to: number; line: string; phases: Phase[] }[] = [];
  for (const step of steps) {
    const { event, seq } = step;
    const last = chapters.at(-1);
    if (event.type === 'line.submitted') {
      chapters.push({ from: seq, to: seq, line: event.line, phases: [{ key: 'ask', from: seq }] });
    } else if (event.type === 'process.asked') {
      chapters.push({ from: seq, to: seq, line: '', phases: [{ key: 'app', from: seq }] });
    } else if (!last) {
      chapters.push({ from: seq, to: seq, line: '', phases: [{ key: 'boot', from: seq }] });
    } else {
      last.to = seq;
      const key = beginning(step, steps[seq - 1]?.world ?? initial, last.phases.at(-1)?.key ?? 'boot');
      if (key !== null) last.phases.push({ key, from: seq });
    }
  }
  return chapters;
}

/** The chapter that holds a step; before the first, the first. */
export function chapterAt(chapters: readonly Chapter[], seq: number): Chapter | null {
  let low = 0;
  let high = chapters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chapters[middle]?.from ?? 0) <= seq) low = middle + 1;
    else high = middle;
  }
  return chapters[Math.max(0, low - 1)] ?? null;
}

/** The phase of a chapter that a step is in. */
export function phaseAt(chapter: Chapter | null, seq: number): PhaseKey {
  return chapter?.phases.findLast(({ from }) => from <= seq)?.key ?? 'boot';
}

/** The phase that begins with a step, or null. A chapter's phases never go back, but for a new start. */
function beginning(step: Step, before: World, now: PhaseKey): PhaseKey | null {
  const key = phaseOf(step, before, now);
  if (key === null || key === now) return null;
  return order.indexOf(key) > order.indexOf(now) ? key : null;
}

function phaseOf({ event }: Step, before: World, now: PhaseKey): PhaseKey | null {
  switch (event.type) {
    case 'image.lookedUp':
      return 'look';
    case 'container.created':
      return 'create';
    case 'request.sent': {
      if (event.from !== 'client') return null;
      const { name } = callOf(event.method, event.path);
      if (name === 'create') return now === 'pull' ? 'create' : null;
      if (name === 'pull' || name === 'start') return name;
      if (name === 'stop' || name === 'kill' || name === 'restart' || name === 'pause') return 'stop';
      return name === 'remove' || name === 'remove-image' ? 'remove' : null;
    }
    case 'response.sent':
      return now === 'ask' && isPlain(before, event.exchange) ? 'answer' : null;
    case 'process.executed':
      return containerOf(processAt(before, event.pid)) || isAtPrompt(before, event.pid) ? 'run' : null;
    case 'process.exited': {
      return isFirstOfContainer(before, processAt(before, event.pid)) ? 'end' : null;
    }
    default:
      return null;
  }
}

/** True for a call that is the whole of its command: a list, a question, a change of name. */
function isPlain(world: World, exchange: string): boolean {
  const asked = world.exchanges[exchange];
  if (asked?.from !== 'client') return false;
  const { name } = callOf(asked.method, asked.path);
  return name !== 'ping' && name !== 'create' && name !== 'attach' && name !== 'wait';
}
