/** Drawings on a field of 16 by 16, made of strokes; `fill` for those that are solid. */
const drawings = {
  play: { path: 'M4.5 2.75v10.5L13 8z', solid: true },
  pause: { path: 'M4 3h2.75v10H4zM9.25 3H12v10H9.25z', solid: true },
  replay: { path: 'M3.2 6.2A5.25 5.25 0 1 1 2.75 8.6M2.75 2.6v3.7h3.7', solid: false },
  step: { path: 'M6 3.5 10.5 8 6 12.5', solid: false },
  back: { path: 'M10 3.5 5.5 8l4.5 4.5', solid: false },
  next: { path: 'M3.5 3.5 8 8l-4.5 4.5M8.5 3.5 13 8l-4.5 4.5', solid: false },
  previous: { path: 'M12.5 3.5 8 8l4.5 4.5M7.5 3.5 3 8l4.5 4.5', solid: false },
  close: { path: 'm3.75 3.75 8.5 8.5m0-8.5-8.5 8.5', solid: false },
  copy: { path: 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.5V2.75h-7.5v7.5H5.5', solid: false },
  check: { path: 'm3 8.5 3.25 3.25L13 5', solid: false },
  link: {
    path: 'M6.6 9.4a2.9 2.9 0 0 0 4.1 0l2.1-2.1a2.9 2.9 0 0 0-4.1-4.1l-.7.7M9.4 6.6a2.9 2.9 0 0 0-4.1 0L3.2 8.7a2.9 2.9 0 0 0 4.1 4.1l.7-.7',
    solid: false,
  },
  restart: { path: 'M8 2.25v5M5 3.9a5.25 5.25 0 1 0 6 0', solid: false },
  undo: { path: 'M5.75 3 2.75 6l3 3M3 6h6a3.75 3.75 0 0 1 0 7.5H6', solid: false },
  contrast: {
    path: 'M8 2.25a5.75 5.75 0 1 0 0 11.5 5.75 5.75 0 1 0 0-11.5M8 2.5v11M8 5h4.6M8 8h5.6M8 11h4.6',
    solid: false,
  },
  computer: { path: 'M2.5 3.25h11v7.5h-11zM5.5 13.25h5M8 10.75v2.5', solid: false },
  save: { path: 'M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M2.75 13.25h10.5', solid: false },
  down: { path: 'm4 6.25 4 4 4-4', solid: false },
} as const;

/** The name of a drawing of our own. */
export type IconName = keyof typeof drawings;

/** A drawing beside or instead of a word. It says nothing by itself: what holds it has the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const { path, solid } = drawings[name];
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill={solid ? 'currentColor' : 'none'}
        stroke={solid ? 'none' : 'currentColor'}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
