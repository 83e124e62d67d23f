import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './layout/stage-layout.ts';

/** The size of an element in whole px, kept up to date; what is assumed until it has been measured. */
export function useSize(assumed: Size): readonly [RefObject<HTMLDivElement | null>, Size] {
  const holder = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(assumed);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      if (width > 0 && height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [holder, size];
}
