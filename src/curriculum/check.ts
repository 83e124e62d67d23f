import type { World } from '../sim/world.ts';
import type { CallName } from '../trace/call.ts';
import type { EventMatcher } from './matcher.ts';
import { containersOf, fullImage, type Ledger } from './ledger.ts';
import type { Outcome } from './outcome.ts';

/** When a run is done. It looks at what happened, never at the line that was typed. */
export type Check =
  /** The server answered a call, where wanted with stopped containers too, while the facts held. */
  | {
      readonly kind: 'answered';
      readonly call: CallName;
      readonly all?: boolean;
      readonly while?: readonly Fact[];
      /** How many containers of an image were removed on demand before. */
      readonly afterRemoving?: { readonly image: string; readonly times: number };
    }
  /** So many containers were created from the image, have run to their end, and are still there. */
  | { readonly kind: 'ran'; readonly image: string; readonly times: number }
  /** An event of this kind, whatever made it happen. */
  | { readonly kind: 'happened'; readonly event: EventMatcher }
  /** Something came about on the machine, whatever made it so. */
  | { readonly kind: 'came-about'; readonly outcome: Outcome }
  /** So many containers of the image were removed because somebody asked for it. */
  | { readonly kind: 'removed'; readonly image: string; readonly times: number };

/** Something that is so in a World. */
export type Fact =
  | { readonly kind: 'containers'; readonly image: string; readonly atLeast: number }
  | { readonly kind: 'image'; readonly image: string };

/** Whether a check holds for what was done up to a World. */
export function isMet(check: Check, ledger: Ledger, world: World): boolean {
  switch (check.kind) {
    case 'answered':
      return ledger.answered.some(
        (answer) =>
          answer.call === check.call &&
          (check.all !== true || answer.all) &&
          (check.while ?? []).every((fact) => isSo(fact, answer.world)) &&
          (!check.afterRemoving || isRemoved(answer.removed, check.afterRemoving)),
      );
    case 'ran':
      return containersOf(world, check.image).filter(({ id }) => ledger.ended.has(id)).length >= check.times;
    case 'happened':
      return (ledger.happened.get(check.event) ?? 0) >= check.event.nth;
    case 'came-about':
      return ledger.cameAbout.has(check.outcome);
    case 'removed':
      return isRemoved(ledger.removed, check);
  }
}

function isRemoved(
  removed: readonly string[],
  { image, times }: { readonly image: string; readonly times: number },
): boolean {
  const wanted = fullImage(image);
  return removed.filter((name) => name === wanted).length >= times;
}

function isSo(fact: Fact, world: World): boolean {
  switch (fact.kind) {
    case 'containers':
      return containersOf(world, fact.image).length >= fact.atLeast;
    case 'image':
      return world.host.engine.tags[fullImage(fact.image)] !== undefined;
  }
}
