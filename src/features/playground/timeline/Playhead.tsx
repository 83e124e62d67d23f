import { useLayoutEffect, useRef } from 'react';
import { shareAt } from './geometry.ts';

/** A number that changes from frame to frame without drawing anything anew; a motion value is one. */
export interface MovingNumber {
  readonly get: () => number;
  readonly on: (event: 'change', listener: (value: number) => void) => () => void;
}

/** What has passed, as a bar, and the head of it. It follows `elapsed` by itself, outside of React. */
export function Playhead({
  index,
  count,
  elapsed,
  width,
}: {
  readonly index: number;
  readonly count: number;
  readonly elapsed: number | MovingNumber;
  readonly width: number;
}) {
  const bar = useRef<HTMLSpanElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const move = (value: number) => {
      const share = shareAt(index, value, count);
      if (bar.current) bar.current.style.transform = `scaleX(${share})`;
      if (head.current) head.current.style.transform = `translateX(${share * width}px)`;
    };
    if (typeof elapsed === 'number') {
      move(elapsed);
      return undefined;
    }
    move(elapsed.get());
    return elapsed.on('change', move);
  }, [index, count, elapsed, width]);
  return (
    <>
      <span className="track-passed" ref={bar} />
      <span className="track-head" ref={head} />
    </>
  );
}
