import { useCallback, useState } from 'react';
import type { ThingId } from '../scene/thing.ts';

/** What a reader points at in a picture, and has chosen there; what is chosen once more is let go. */
export function usePointing() {
  const [lit, setLit] = useState<ThingId | null>(null);
  const [selected, setSelected] = useState<ThingId | null>(null);
  const select = useCallback(
    (thing: ThingId | null) => setSelected((old) => (old === thing ? null : thing)),
    [],
  );
  return { lit, setLit, selected, setSelected, select };
}
