import { useId } from 'react';
import type { Life } from '../scene/life.ts';
import type { Rect } from './layout/geometry.ts';
import './life.css';

/** Paths around 0, 0; no two of them are alike without their colour. */
const signs: { readonly [L in Exclude<Life, 'alive'>]: { readonly d: string; readonly isFilled: boolean } } =
  {
    // A ring: empty, to be filled.
    created: { d: 'M4.5 0A4.5 4.5 0 1 1 4.5 -0.01Z', isFilled: false },
    // Two bars.
    paused: { d: 'M-4.5 -5H-1.5V5H-4.5ZM1.5 -5H4.5V5H1.5Z', isFilled: true },
    // A turn that comes back to where it began.
    restarting: { d: 'M4.6 -1.6A4.9 4.9 0 1 0 4.4 2.2M4.9 -5.4V-1.4H0.9', isFilled: false },
    // A square, empty where it was left, full where it can go on.
    exited: { d: 'M-4 -4H4V4H-4Z', isFilled: false },
    stopped: { d: 'M-4.5 -4.5H4.5V4.5H-4.5Z', isFilled: true },
    removing: { d: 'M-4.5 0H4.5', isFilled: false },
    dead: { d: 'M-4 -4L4 4M4 -4L-4 4', isFilled: false },
    zombie: { d: 'M-4 -4L4 4M4 -4L-4 4M-5 5H5', isFilled: false },
  };

/** The sign of what is not at work. */
export function LifeSign({
  life,
  x,
  y,
  scale,
  over,
}: {
  readonly life: Exclude<Life, 'alive'>;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly over: Rect | undefined;
}) {
  const { d, isFilled } = signs[life];
  return (
    <>
      {life === 'paused' && over && <Frozen rect={over} />}
      <path
        d={d}
        transform={`translate(${x} ${y}) scale(${scale})`}
        className={isFilled ? 'life-sign life-sign-filled' : 'life-sign'}
      />
    </>
  );
}

/** Slanted lines over what stands still as if frozen. */
function Frozen({ rect }: { readonly rect: Rect }) {
  const id = useId();
  return (
    <>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V8" className="frozen-line" />
      </pattern>
      <rect {...rect} rx={8} fill={`url(#${id})`} />
    </>
  );
}
