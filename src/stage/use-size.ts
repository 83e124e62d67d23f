import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './layout/stage-layout.ts';

/** A size until there is a measured one. */
export interface AssumedSize extends Size {
  /** True where it is that of the same place: nothing has to be laid out at once to know better. */
  readonly isSure?: boolean;
}

/** The size of an element in whole px, kept up to date; what is assumed until it has been measured. */
export function useSize(assumed: AssumedSize): readonly [RefObject<HTMLDivElement | null>, Size] {
  const holder = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>(assumed);
  const isSure = useRef(assumed.isSure);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      if (width > 0 && height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    if (!isSure.current) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [holder, size];
}
