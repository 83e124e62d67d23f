import type { LessonPlan } from '../../curriculum/lesson.ts';
import { lineOf } from '../../curriculum/progress.ts';
import type { Player } from '../../player/player.ts';
import { worldAt } from '../../player/player-state.ts';
import type { Run } from '../../player/run.ts';

/** What an embed without a lesson has typed, and all that its first parts are enough for. */
const FIRST_LINE = 'docker run hello-world';

/** The machine that embeds begin with: the same on every computer and day, as its poster shows it. */
export const FRESH: Run = { seed: 1, epoch: 1_767_258_000_000, columns: 80, rows: 24, inputs: [] };

/** Whether an address holds a moment of its own, and not only how an embed looks. */
export function namesMoment({ search, hash }: { readonly search: string; readonly hash: string }): boolean {
  return /[?&](?:seed|at|run)=/.test(search) || /^#r\d/.test(hash);
}

/**
 * Brings a fresh player to where a lesson stands after one of its beats, or at its end: what its beats ask for is
 * typed and done. False where the lesson has no such beat; then it is at its end.
 */
export function goToBeat(player: Player, plan: LessonPlan, step: string | null): boolean {
  const last = plan.beats.findIndex(({ id }) => id === step);
  const beats = last < 0 ? plan.beats : plan.beats.slice(0, last + 1);
  player.load(FRESH);
  for (const beat of beats) {
    if (beat.kind === 'run') player.enter(lineOf(beat, worldAt(player.store.getState())));
    else if (beat.kind !== 'act') continue;
    else if ('platform' in beat.act)
      player.load({ ...player.store.getState().run, platform: beat.act.platform });
    else if ('address' in beat.act) player.open(beat.act.address);
    else player.ask(beat.act.app, beat.act.device);
    player.seek(Number.MAX_SAFE_INTEGER);
  }
  player.forget();
  return step === null || last >= 0;
}

/** A fresh player after its first container has run. */
export function goToFirst(player: Player): void {
  player.load(FRESH);
  player.enter(FIRST_LINE);
  player.seek(Number.MAX_SAFE_INTEGER);
}
