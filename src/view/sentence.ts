import { narrate } from '../content/en/narration.ts';
import type { Player } from '../player/player.ts';
import { printable } from '../sim/shell/printable.ts';
import { momentAt } from '../trace/moment.ts';

/** The sentence of the step at the playhead. A line of a link may hold what nobody could type: it is not told. */
export function sentenceAt(player: Player, cursor: number): string {
  const { steps, initial, deck } = player.store.getState();
  const moment = momentAt(steps, initial, cursor, deck);
  return moment === null ? '' : printable(narrate(moment));
}
