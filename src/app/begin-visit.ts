import type { Address } from '../platform/address.ts';
import type { Store } from '../platform/storage.ts';
import { openLink, openStored } from '../trace/link.ts';
import { MOMENT } from './kept.ts';
import { freshPlace, type Place, type Visit } from './visit.ts';

/** What the address asks for, else what was kept, else a fresh machine. */
export function beginVisit(address: Address, store: Store): Visit {
  const kept = openStored(store.read(MOMENT));
  const own = kept.kind === 'run' ? placeOf(kept) : null;
  const link = openLink(address);
  if (link.kind === 'run')
    return { place: placeOf(link), own, fault: null, lesson: link.lesson, isFirst: false };
  const place = own ?? freshPlace();
  return {
    place,
    own: null,
    fault: link.kind === 'broken' ? link.reason : null,
    lesson: link.kind === 'none' ? (link.lesson ?? null) : null,
    isFirst: place.run.inputs.length === 0,
  };
}

function placeOf({ run, at, deck }: Place): Place {
  return { run, at, deck };
}
