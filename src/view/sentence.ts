import { narrate } from '../content/en/narration.ts';
import type { Player } from '../player/player.ts';
import { momentAt } from '../trace/moment.ts';

/** The sentence of the step at the playhead. */
export function sentenceAt(player: Player, cursor: number): string {
  const { steps, initial, deck } = player.store.getState();
  const moment = momentAt(steps, initial, cursor, deck);
  return moment === null ? '' : narrate(moment);
}
