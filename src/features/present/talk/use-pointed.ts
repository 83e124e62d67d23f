import { useMemo } from 'react';
import type { Player } from '../../../player/player.ts';
import { worldAt } from '../../../player/player-state.ts';
import { pointedThing } from '../../../scene/pointed.ts';
import type { ThingId } from '../../../scene/thing.ts';
import { usePlayer } from '../../../view/use-player.ts';

/** What a talk points at in the picture, and where on the screen that is. */
export function usePointed(player: Player, point: string | null) {
  const thing = usePlayer(player, (state) => (point === null ? null : pointedThing(point, worldAt(state))));
  const at = useMemo(() => (thing === null ? null : () => boxOf(thing)), [thing]);
  return { thing, at };
}

/** Where a thing is drawn; the largest, where it is drawn more than once. */
function boxOf(thing: ThingId): DOMRect | null {
  let largest: DOMRect | null = null;
  for (const one of document.querySelectorAll(`.present-picture [data-thing="${CSS.escape(thing)}"]`)) {
    const box = one.getBoundingClientRect();
    if (box.width * box.height > (largest ? largest.width * largest.height : 0)) largest = box;
  }
  return largest;
}
