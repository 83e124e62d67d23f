import { useEffect, useRef } from 'react';

/** Dims all but a round place: where the pointer is, or round what is pointed at. */
export function Spotlight({ at }: { readonly at: (() => DOMRect | null) | null }) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = layer.current;
    if (!element) return undefined;
    const put = (x: number, y: number, radius: number) => {
      element.style.setProperty('--x', `${x}px`);
      element.style.setProperty('--y', `${y}px`);
      element.style.setProperty('--radius', `${radius}px`);
    };
    if (at === null) {
      const radius = Math.min(window.innerWidth, window.innerHeight) / 7;
      put(window.innerWidth / 2, window.innerHeight / 2, radius);
      const follow = ({ clientX, clientY }: PointerEvent) => put(clientX, clientY, radius);
      window.addEventListener('pointermove', follow, { passive: true });
      return () => window.removeEventListener('pointermove', follow);
    }
    let frame = 0;
    const find = () => {
      const box = at();
      element.hidden = box === null;
      if (box) put(box.x + box.width / 2, box.y + box.height / 2, Math.hypot(box.width, box.height) / 2 + 24);
      frame = requestAnimationFrame(find);
    };
    find();
    return () => cancelAnimationFrame(frame);
  }, [at]);
  return <div ref={layer} className="present-spotlight" aria-hidden="true" />;
}
