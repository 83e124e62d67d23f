import { memo } from 'react';
import { printable } from '../sim/shell/printable.ts';
import { type Face, fitted } from './layout/text.ts';

const sizes = { title: 15, label: 13, small: 12.5 } as const;

/**
 * One line of text that keeps to its room, cut with an ellipsis where it must. No name in it turns round what it says.
 * From step to step most texts stay as they are, and there are many.
 */
export const Text = memo(function Text({
  x,
  y,
  room,
  size = 'label',
  face = 'text',
  anchor = 'start',
  tone = 'ink',
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly size?: keyof typeof sizes;
  readonly face?: Face;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'ink' | 'ink-2' | 'ink-3' | 'hue' | 'on-hue' | 'now' | 'on-now' | 'terminal' | 'terminal-2';
  readonly children: string;
}) {
  const text = fitted(printable(children), room, sizes[size], face);
  if (text === '') return null;
  return (
    <text x={x} y={y} textAnchor={anchor} className={`text text-${size} face-${face} tone-${tone}`}>
      {text}
    </text>
  );
});
