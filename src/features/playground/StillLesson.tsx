import { useLayoutEffect, useRef } from 'react';

/** The lesson as the static page showed it, until the live one has come. It cannot be pressed. */
export function StillLesson({ still }: { readonly still: Element | null }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (still) place.current?.replaceChildren(...still.cloneNode(true).childNodes);
  }, [still]);
  return <div ref={place} className="lesson-area" inert />;
}
