import { useLayoutEffect, useRef } from 'react';

/** The lesson as the static page showed it, until the live one has come. Who keeps what is pressed on it is told then. */
export function StillLesson({
  still,
  onGone,
}: {
  readonly still: Element | null;
  readonly onGone?: (() => void) | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (still) place.current?.replaceChildren(...still.cloneNode(true).childNodes);
    return onGone && (() => queueMicrotask(onGone));
  }, [still, onGone]);
  return <div ref={place} className="lesson-area" data-still />;
}
