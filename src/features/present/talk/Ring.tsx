import { useEffect, useRef } from 'react';

/** px between what is pointed at and the ring round it. */
const ROOM = 8;

/** A ring round what a talk points at; it goes along with it. */
export function Ring({ at }: { readonly at: () => DOMRect | null }) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const find = () => {
      const style = ring.current?.style;
      const box = at();
      if (ring.current) ring.current.hidden = box === null;
      if (style && box) {
        style.left = `${box.x - ROOM}px`;
        style.top = `${box.y - ROOM}px`;
        style.width = `${box.width + 2 * ROOM}px`;
        style.height = `${box.height + 2 * ROOM}px`;
      }
      frame = requestAnimationFrame(find);
    };
    find();
    return () => cancelAnimationFrame(frame);
  }, [at]);
  return <div ref={ring} className="present-ring" aria-hidden="true" />;
}
