import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useRef } from 'react';
import './Slider.css';

/** Where a key moves a slider to; `null` for keys that are not its own. WAI-ARIA practices, "Slider". */
export function sliderKey(
  key: string,
  { value, min, max, bigSteps }: { value: number; min: number; max: number; bigSteps: readonly number[] },
): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(max, value + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(min, value - 1);
    case 'PageDown':
      return bigSteps.find((step) => step > value) ?? max;
    case 'PageUp':
      return bigSteps.findLast((step) => step < value) ?? min;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return null;
  }
}

/**
 * A track that is moved along by pointer or keys, in whole numbers from `min` to `max`. What it looks like is its
 * children's affair. Page Up and Page Down go to the `bigSteps`, ascending.
 */
export function Slider({
  label,
  valueText,
  value,
  min,
  max,
  bigSteps = [],
  trackRef,
  onChange,
  valueAt,
  children,
}: {
  readonly label: string;
  readonly valueText: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly bigSteps?: readonly number[];
  readonly trackRef?: RefObject<HTMLDivElement | null>;
  readonly onChange: (value: number) => void;
  /** What lies at a share of the track's width, 0 to 1, under an element that the pointer went down on. */
  readonly valueAt: (share: number, under: EventTarget) => number;
  readonly children: ReactNode;
}) {
  const dragged = useRef<number | null>(null);
  const isEmpty = max <= min;

  const moveTo = (event: PointerEvent<HTMLDivElement>, isStart: boolean) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    if (width === 0) return;
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    const next = valueAt(share, isStart ? event.target : event.currentTarget);
    if (next === dragged.current) return;
    dragged.current = next;
    onChange(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || isEmpty) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    event.preventDefault();
    moveTo(event, true);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId) && Math.abs(event.movementX) > 0)
      moveTo(event, false);
  };
  const onEnd = () => {
    dragged.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isEmpty) return;
    const next = sliderKey(event.key, { value, min, max, bigSteps });
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(next);
  };

  return (
    <div
      ref={trackRef}
      className="slider"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      aria-disabled={isEmpty || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
